/**
 * Heads stay where they are: `splitHeads` is a reshape and a permute to [B, H, T, K], and `attention` and `rope` can
 * also read [B, T, H, K]. These rules move the permutes past them until they meet those of `mergeHeads` and vanish.
 */

import type { ValueId } from '../ir/graph.ts';
import type { Scalar } from '../ir/scalar.ts';
import { sameShape } from '../ir/types.ts';
import { s, substitute } from '../ops/scalar.ts';
import type { Context, Rule, Rules } from './rewrite.ts';

const swap = [0, 2, 1, 3];

/** The order of the permute that makes the value, and what it reads. */
function permuted(
  value: ValueId | null | undefined,
  { producer }: Context,
): { readonly x: ValueId; readonly order: readonly number[] } | null {
  const node = producer(value);
  const x = node?.inputs[0];
  if (node?.op !== 'permute' || x === undefined || x === null) return null;
  return { x, order: node.attrs.order };
}

/** What the value is before the swap of heads and tokens, if such a swap makes it. */
function unswapped(value: ValueId | null | undefined, context: Context): ValueId | null {
  const inner = permuted(value, context);
  return inner?.order.every((axis, i) => axis === swap[i]) ? inner.x : null;
}

const ropeOfHeads: Rule<'rope'> = (node, context) => {
  const { g } = context;
  const x = unswapped(node.inputs[0], context);
  if (node.attrs.layout !== 'heads' || x === null) return null;
  const turned = g.add('rope', [x, node.inputs[1] ?? null], {
    ...node.attrs,
    layout: 'tokens',
  });
  return [g.add('permute', [turned], { order: swap })];
};

const attentionOfHeads: Rule<'attention'> = (node, context) => {
  const { g } = context;
  if (node.attrs.layout !== 'heads') return null;
  const [q = null, k = null, v = null] = node.inputs
    .slice(0, 3)
    .map((value) => unswapped(value, context));
  if (q === null || k === null || v === null) return null;
  const [o = q, lse = q] = g.apply(
    'attention',
    [q, k, v, ...node.inputs.slice(3)],
    { ...node.attrs, layout: 'tokens' },
    'attention',
  );
  return [g.add('permute', [o], { order: swap }), lse];
};

/** A row-wise operator does not mind the order of the other axes; every result of it has the same rows. */
const rowwise: Rule<'normalise' | 'softmax'> = (node, context) => {
  const { g } = context;
  const inner = permuted(node.inputs[0], context);
  if (!inner || !keepsLast(inner.order)) return null;
  return g
    .apply(node.op, [inner.x, ...node.inputs.slice(1)], node.attrs)
    .map((y) => g.add('permute', [y], { order: inner.order }));
};

const keepsLast = (order: readonly number[]): boolean => order.at(-1) === order.length - 1;

/**
 * Nor does a pointwise one whose other operands are the same for all rows, as a norm's weight is. One that draws
 * random numbers does: they go by place.
 */
const pointwise: Rule<'map'> = (node, context) => {
  const { g } = context;
  const [x = null, ...others] = node.inputs;
  const inner = permuted(x, context);
  if (!inner || x === null || draws(node.attrs.formula)) return null;
  if (!sameShape(g.typeOf(x).shape, node.attrs.shape)) return null;
  const fixed = others.every((other) => other !== null && isVector(g.typeOf(other).shape));
  if (!fixed || (others.length > 0 && !keepsLast(inner.order))) return null;
  const { shape } = g.typeOf(inner.x);
  const moved = g.add('map', [inner.x, ...others], { ...node.attrs, shape });
  return [g.add('permute', [moved], { order: inner.order })];
};

const isVector = (shape: readonly number[]): boolean => shape.slice(0, -1).every((d) => d === 1);

function draws(whole: Scalar): boolean {
  let found = false;
  substitute(whole, s.arg, (seed) => {
    found = true;
    return seed;
  });
  return found;
}

export const heads: Rules = {
  rope: [ropeOfHeads],
  attention: [attentionOfHeads],
  normalise: [rowwise],
  softmax: [rowwise],
  map: [pointwise],
};
