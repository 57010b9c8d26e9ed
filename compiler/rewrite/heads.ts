/**
 * Heads stay where they are: `splitHeads` is a reshape and a permute to [B, H, T, K], and `attention` and `rope` can
 * also read [B, T, H, K]. These rules move the permutes past them until they meet those of `mergeHeads` and vanish.
 */

import type { Node, ValueId } from '../ir/graph.ts';
import { argsOf } from '../ops/scalar.ts';
import { formula, numbers } from '../ops/attrs.ts';
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
  return { x, order: numbers(node.attrs, 'order') };
}

/** What the value is before the swap of heads and tokens, if such a swap makes it. */
function unswapped(value: ValueId | null | undefined, context: Context): ValueId | null {
  const inner = permuted(value, context);
  return inner?.order.every((axis, i) => axis === swap[i]) ? inner.x : null;
}

const inTokens = (node: Node): Node['attrs'] => ({ ...node.attrs, layout: 'tokens' });

const ropeOfHeads: Rule = (node, context) => {
  const { g } = context;
  const x = unswapped(node.inputs[0], context);
  if (node.attrs['layout'] !== 'heads' || x === null) return null;
  const turned = g.add('rope', [x, node.inputs[1] ?? null], inTokens(node));
  return [g.add('permute', [turned], { order: swap })];
};

const attentionOfHeads: Rule = (node, context) => {
  const { g } = context;
  if (node.attrs['layout'] !== 'heads') return null;
  const [q = null, k = null, v = null] = node.inputs
    .slice(0, 3)
    .map((value) => unswapped(value, context));
  if (q === null || k === null || v === null) return null;
  const [o = q, lse = q] = g.apply(
    'attention',
    [q, k, v, ...node.inputs.slice(3)],
    inTokens(node),
    'attention',
  );
  return [g.add('permute', [o], { order: swap }), lse];
};

/** A row-wise operator does not mind the order of the other axes. */
const rowwise: Rule = (node, context) => {
  const inner = permuted(node.inputs[0], context);
  if (!inner || inner.order.at(-1) !== inner.order.length - 1) return null;
  const y = context.g.add(node.op, [inner.x, ...node.inputs.slice(1)], node.attrs);
  return [context.g.add('permute', [y], { order: inner.order })];
};

/** Nor does a pointwise one of a single operand. */
const pointwise: Rule = (node, context) => {
  const inner = permuted(node.inputs[0], context);
  const whole = formula(node.attrs);
  if (!inner || node.inputs.length !== 1 || argsOf(whole).length !== 1) return null;
  const { shape } = context.g.typeOf(inner.x);
  const [y = -1] = node.outputs;
  if (context.g.typeOf(y).shape.length !== shape.length) return null;
  const moved = context.g.add('map', [inner.x], { ...node.attrs, shape });
  return [context.g.add('permute', [moved], { order: inner.order })];
};

export const heads: Rules = {
  rope: [ropeOfHeads],
  attention: [attentionOfHeads],
  rmsNorm: [rowwise],
  layerNorm: [rowwise],
  softmax: [rowwise],
  map: [pointwise],
};
