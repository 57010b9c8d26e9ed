/** Attention in flash form, its gradient, and rotary position embedding. */

import type { AttentionAttrs } from '../../kernels/attention/oracle.ts';
import type { RopeAttrs } from '../../kernels/rope/oracle.ts';
import { elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import type { Gradient, Op, Sample } from './op.ts';
import { axis, operand, require, requireF32, requireIds, requireRank } from './shapes.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly attention: AttentionAttrs;
    readonly attentionGrad: AttentionAttrs;
    readonly rope: RopeAttrs;
  }
}

interface Sizes {
  readonly batch: number;
  readonly heads: number;
  readonly length: number;
  readonly size: number;
}

/** Axes of q, k, v or o by meaning: [B, H, T, K] in layout `heads`, [B, T, H, K] in `tokens`. */
function sizes({ shape }: TensorType, attrs: Pick<AttentionAttrs, 'layout'>): Sizes {
  const tokens = attrs.layout === 'tokens';
  return {
    batch: axis(shape, 0),
    heads: axis(shape, tokens ? 2 : 1),
    length: axis(shape, tokens ? 1 : 2),
    size: axis(shape, 3),
  };
}

function infer(
  op: string,
  attrs: AttentionAttrs,
  q: TensorType,
  k: TensorType,
  v: TensorType,
  starts: TensorType | null,
): TensorType {
  const form =
    attrs.layout === 'tokens' ? '[batch, tokens, heads, size]' : '[batch, heads, tokens, size]';
  for (const [name, type] of Object.entries({ q, k, v })) {
    requireF32(op, name, type);
    require(type.shape.length === 4, {
      [name]: type,
    }, `${op} wants ${name} to be ${form}`, 'did you forget splitHeads?');
  }
  const [a, b] = [sizes(q, attrs), sizes(k, attrs)];
  require(sameShape(k.shape, v.shape), { k, v }, `${op} wants k and v of one shape`);
  require(a.batch === b.batch && a.size === b.size, {
    q,
    k,
  }, `${op} wants q and k of the same batch and head size; they are ${form}`);
  require(a.heads % b.heads === 0, {
    q,
    k,
  }, `${op} wants the heads of q (${a.heads}) to be a multiple of those of k (${b.heads})`);
  if (attrs.causal)
    require(a.length === b.length, {
      q,
      k,
    }, `causal ${op} wants as many queries (${a.length}) as keys (${b.length})`);
  if (starts) {
    requireIds(op, 'starts', starts);
    require(attrs.causal, { starts }, `${op} takes starts only when it is causal`);
    require(sameShape(starts.shape, [a.batch, a.length]), {
      q,
      starts,
    }, `${op} wants starts to be [${a.batch}, ${a.length}], one for each query`);
  }
  return tensor([a.batch, a.heads, a.length]);
}

/** Half of the scores are never formed when causal. */
const scores = (q: TensorType, k: TensorType, attrs: AttentionAttrs): number => {
  const [a, b] = [sizes(q, attrs), sizes(k, attrs)];
  return a.batch * a.heads * a.length * b.length * (attrs.causal ? 0.5 : 1);
};

/** dq, dk or dv: all three are one node, which the rules share. */
const gradient = (index: 0 | 1 | 2): Gradient<AttentionAttrs> => ({
  saves: (_attrs, inputs) => ['x0', 'x1', 'x2', ...(inputs[3] ? ['x3'] : []), 'y0', 'y1'],
  rule: (g, saved, attrs, types) => {
    const [dy, dlse] = saved.d;
    if (dlse !== null && dlse !== undefined)
      throw new Error("internal: attention's lse is not differentiable");
    if (dy === null || dy === undefined) return null;
    const cotangents = g.apply(
      'attentionGrad',
      [
        ...[0, 1, 2].map((i) => saved.input(i)),
        saved.output(0),
        saved.output(1),
        dy,
        types[3] ? saved.input(3) : null,
      ],
      attrs,
    );
    return cotangents[index] ?? null;
  },
});

interface Case {
  readonly b: number;
  readonly h: number;
  readonly g: number;
  readonly t: number;
  readonly s: number;
  readonly k: number;
  readonly causal: boolean;
  readonly starts?: boolean;
}

const cases: readonly Case[] = [
  { b: 2, h: 4, g: 2, t: 13, s: 13, k: 8, causal: true },
  { b: 1, h: 3, g: 3, t: 7, s: 11, k: 5, causal: false },
  { b: 2, h: 6, g: 2, t: 9, s: 9, k: 5, causal: true, starts: true },
  { b: 1, h: 2, g: 1, t: 1, s: 1, k: 8, causal: true },
  { b: 1, h: 2, g: 1, t: 67, s: 67, k: 16, causal: true, starts: true },
];

const layouts = ['heads', 'tokens'] as const;

/** The operands of one case, in one layout. */
function operandsOf(c: Case, layout: (typeof layouts)[number]) {
  const shape = (heads: number, length: number): number[] =>
    layout === 'tokens' ? [c.b, length, heads, c.k] : [c.b, heads, length, c.k];
  return {
    q: tensor(shape(c.h, c.t)),
    kv: tensor(shape(c.g, c.s)),
    lse: tensor([c.b, c.h, c.t]),
    starts: c.starts ? tensor([c.b, c.t], 'i32') : null,
    attrs: { causal: c.causal, scale: 1 / Math.sqrt(c.k), layout },
  };
}

const inEveryLayout = (
  sample: (c: Case, layout: (typeof layouts)[number]) => Sample<AttentionAttrs>,
): Sample<AttentionAttrs>[] => cases.flatMap((c) => layouts.map((layout) => sample(c, layout)));

export const attention: Op<'attention'> = {
  name: 'attention',
  inputs: ['q', 'k', 'v', 'starts?'],
  infer: (inputs, attrs) => {
    const q = operand(inputs, 0);
    const lse = infer(
      'attention',
      attrs,
      q,
      operand(inputs, 1),
      operand(inputs, 2),
      inputs[3] ?? null,
    );
    return [tensor(q.shape), lse];
  },
  gradients: { 0: gradient(0), 1: gradient(1), 2: gradient(2) },
  bound: [0, 1],
  // Positions of the keys.
  indexes: ({ layout }) => ({ ids: 3, table: 1, axis: layout === 'tokens' ? 1 : 2 }),
  flops: ([q, k], _outputs, attrs) => (q && k ? 4 * scores(q, k, attrs) * axis(q.shape, 3) : 0),
  runs: 'kernel',
  samples: inEveryLayout((c, layout) => {
    const { q, kv, starts, attrs } = operandsOf(c, layout);
    return { inputs: [q, kv, kv, starts], attrs, draw: ['normal', 'normal', 'normal', 'starts'] };
  }),
};

export const attentionGrad: Op<'attentionGrad'> = {
  name: 'attentionGrad',
  inputs: ['q', 'k', 'v', 'o', 'lse', 'do', 'starts?'],
  infer: (inputs, attrs) => {
    const [q, k, v, o, lse, dy] = [0, 1, 2, 3, 4, 5].map((i) => operand(inputs, i));
    if (!q || !k || !v || !o || !lse || !dy) throw new Error('internal: operands of attentionGrad');
    const rows = infer('attentionGrad', attrs, q, k, v, inputs[6] ?? null);
    require(sameShape(o.shape, q.shape) &&
      sameShape(dy.shape, q.shape) &&
      sameShape(lse.shape, rows.shape), {
      q,
      o,
      do: dy,
      lse,
    }, 'attentionGrad wants o and do like q, and lse [batch, heads, tokens]');
    return [tensor(q.shape), tensor(k.shape), tensor(v.shape)];
  },
  gradients: {},
  gradientOf: { op: 'attention', reads: [0, 1, 2, 6], results: [3, 4] },
  flops: ([q, k], _outputs, attrs) => (q && k ? 10 * scores(q, k, attrs) * axis(q.shape, 3) : 0),
  runs: 'kernel',
  samples: inEveryLayout((c, layout) => {
    const { q, kv, lse, starts, attrs } = operandsOf(c, layout);
    return {
      inputs: [q, kv, kv, q, lse, q, starts],
      attrs,
      draw: ['normal', 'normal', 'normal', 'normal', 'positive', 'normal', 'starts'],
    };
  }),
};

export const rope: Op<'rope'> = {
  name: 'rope',
  inputs: ['x', 'table'],
  infer: (inputs, attrs) => {
    const [x, table] = [operand(inputs, 0), operand(inputs, 1)];
    requireF32('rope', 'x', x);
    requireRank('rope', 'x', x, 4);
    const { length, size } = sizes(x, attrs);
    require(size % 2 === 0, { x }, `rope turns pairs: the head size (${size}) must be even`);
    require(table.shape.length === 3 &&
      axis(table.shape, 1) === size / 2 &&
      axis(table.shape, 2) === 2, {
      x,
      table,
    }, `rope wants a table [positions, ${size / 2}, 2] of cosines and sines`);
    require(axis(table.shape, 0) >= length, {
      x,
      table,
    }, `rope's table has ${axis(table.shape, 0)} positions; x has ${length}`);
    return [tensor(x.shape)];
  },
  gradients: {
    0: {
      // A rotation's transpose is the rotation back.
      saves: () => ['x1'],
      rule: (g, saved, attrs) => {
        const [dy] = saved.d;
        if (dy === null || dy === undefined) return null;
        return g.add('rope', [dy, saved.input(1)], { ...attrs, inverse: !attrs.inverse });
      },
    },
  },
  flops: ([x]) => 3 * elements(x?.shape ?? []),
  runs: 'kernel',
  samples: layouts.flatMap((layout) =>
    (['half', 'interleaved'] as const).flatMap((style) =>
      [false, true].map((inverse) => ({
        inputs: [tensor(layout === 'heads' ? [2, 3, 7, 8] : [2, 7, 3, 8]), tensor([9, 4, 2])],
        attrs: { style, layout, inverse },
      })),
    ),
  ),
};
