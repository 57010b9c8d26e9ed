/** What policies store residuals with: quantised codes, sampled rows or columns, orthonormal bases. */

import type { OrthonormaliseAttrs } from '../../kernels/orthonormalise/oracle.ts';
import type { MaskAttrs, QuantizeAttrs } from '../../kernels/quantize/oracle.ts';
import type { SampleAttrs } from '../../kernels/sample/oracle.ts';
import type { Scalar } from '../ir/scalar.ts';
import { coded, elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import type { Op, Sample } from './op.ts';
import { operations, s } from './scalar.ts';
import {
  axis,
  last,
  operand,
  require,
  requireAxes,
  requireF32,
  requireRank,
  rowsOf,
} from './shapes.ts';

export interface ProductMapAttrs {
  readonly formula: Scalar;
  /** Of the result. */
  readonly shape: readonly number[];
  /** How many; two operands each. */
  readonly products: number;
  /** By product: 1 where its second operand is read transposed. */
  readonly transposed: readonly number[];
}

declare module '../ir/operators.ts' {
  interface Operators {
    readonly quantize: QuantizeAttrs;
    readonly mask: MaskAttrs;
    readonly sample: SampleAttrs;
    readonly orthonormalise: OrthonormaliseAttrs;
    readonly productMap: ProductMapAttrs;
  }
}

const gated = s.mul(s.tanh(s.arg(0)), s.arg(1));

const zeroLast: Sample['draw'] = ['normal', 'normal', 'normal', 'normal', 'normal', { only: 0 }];

/** Bits that codes may have. */
const widths = [8, 4, 2] as const;

const requireSeed = (op: string, seed: TensorType | null | undefined): void => {
  if (seed) require(seed.dtype === 'u32', { seed }, `${op} wants seed to be u32[1]`);
};

/**
 * Codes of x by channel (HyC-LoRA; kernels/quantize/oracle.ts has the exact meaning). Changes `state` [4, channels] and
 * `faults` in place. Codes span `clip` standard deviations about the mean at most (0: the whole range). `real` is 0 for rows that are padding; `batch` counts the batches seen before this one.
 */
export const quantize: Op<'quantize'> = {
  name: 'quantize',
  inputs: ['x', 'state?', 'batch?', 'real?', 'seed?', 'faults?'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    const [, state, batch, real, seed] = inputs;
    const { bits, exact } = attrs;
    requireF32('quantize', 'x', x);
    requireAxes('quantize', 'x', x, 1);
    require(bits === 8 || bits === 4 || bits === 2, {
      x,
    }, `quantize wants 8, 4 or 2 bits, not ${bits}`);
    if (state)
      require(sameShape(state.shape, [4, last(x.shape)]) && !!batch, {
        x,
        state,
      }, `quantize wants state to be [4, ${last(x.shape)}], with a batch`);
    if (real)
      require(elements(real.shape) === rowsOf(x.shape), {
        x,
        real,
      }, `quantize wants real to have ${rowsOf(x.shape)} elements`);
    require(exact === 0 || (!!state && exact < last(x.shape)), {
      x,
    }, 'quantize wants a state, and fewer exact channels than there are');
    requireSeed('quantize', seed);
    return [coded(x.shape, bits, exact)];
  },
  gradients: {},
  writes: () => [1, 5],
  flops: ([x]) => 5 * elements(x?.shape ?? []),
  runs: 'kernel',
  samples: widths.flatMap((bits): readonly Sample<QuantizeAttrs>[] => {
    const plain = { bits, exact: 0, salt: 0, site: 3, clip: 0 };
    const faults = tensor([1], 'u32');
    const batch = tensor([1], 'u32');
    const none = [null, null, null, null];
    return [
      { inputs: [tensor([37, 53]), ...none, faults], attrs: plain, draw: zeroLast },
      { inputs: [tensor([2, 5, 7]), ...none, null], attrs: plain },
      { inputs: [tensor([40, 19]), ...none, null], attrs: { ...plain, clip: 2.5 } },
      { inputs: [tensor([1, 33]), ...none, faults], attrs: plain, draw: zeroLast },
      ...[0, 3, 9].map((t): Sample<QuantizeAttrs> => ({
        inputs: [tensor([41, 37]), tensor([4, 37]), batch, tensor([41], 'i32'), null, faults],
        attrs: { bits, exact: 2, salt: 0, site: 1, clip: t === 3 ? 0 : 1.5 },
        draw: ['normal', 'state', { only: t }, { below: 2 }, 'normal', { only: 0 }],
      })),
      {
        inputs: [tensor([19, 21]), null, null, null, tensor([1], 'u32'), null],
        attrs: { ...plain, salt: 11 },
        draw: ['normal', 'normal', 'normal', 'normal', 'seed'],
      },
    ];
  }),
};

/** One bit an element, x > above: all that a gradient needs which only compares x with `above`. */
export const mask: Op<'mask'> = {
  name: 'mask',
  inputs: ['x'],
  infer: (inputs) => {
    const x = operand(inputs, 0);
    requireF32('mask', 'x', x);
    requireAxes('mask', 'x', x, 1);
    return [coded(x.shape, 1)];
  },
  gradients: {},
  flops: ([x]) => elements(x?.shape ?? []),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53])], attrs: { above: 0 } },
    { inputs: [tensor([3, 5, 64])], attrs: { above: 0.5 } },
  ],
};

export const sample: Op<'sample'> = {
  name: 'sample',
  inputs: ['x', 'seed'],
  infer: (inputs, attrs) => {
    const [x, seed] = [operand(inputs, 0), operand(inputs, 1)];
    const { axis: along, count } = attrs;
    requireF32('sample', 'x', x);
    requireRank('sample', 'x', x, 2);
    require(seed.dtype === 'u32', { seed }, 'sample wants seed to be u32[1]');
    require(count >= 1 && count <= axis(x.shape, along), {
      x,
    }, `sample wants between 1 and ${axis(x.shape, along)} of axis ${along}, not ${count}`);
    return [tensor(x.shape.map((d, i) => (i === along ? count : d)))];
  },
  gradients: {},
  flops: () => 0,
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([1], 'u32')],
      attrs: { axis: 0, count: 11, salt: 5 },
      draw: ['normal', 'seed'],
    },
    {
      inputs: [tensor([37, 53]), tensor([1], 'u32')],
      attrs: { axis: 1, count: 7, salt: 6 },
      draw: ['normal', 'seed'],
    },
    {
      inputs: [tensor([5, 3]), tensor([1], 'u32')],
      attrs: { axis: 0, count: 5, salt: 0 },
      draw: ['normal', 'seed'],
    },
  ],
};

/**
 * q with orthonormal columns that span those of y; for a y of lower rank the rest is filled up. Sets `faults` to site + 1
 * in place where y has a number that is not finite.
 */
export const orthonormalise: Op<'orthonormalise'> = {
  name: 'orthonormalise',
  inputs: ['y', 'faults?'],
  infer: (inputs) => {
    const y = operand(inputs, 0);
    requireF32('orthonormalise', 'y', y);
    requireRank('orthonormalise', 'y', y, 2);
    require(axis(y.shape, 0) >= axis(y.shape, 1), {
      y,
    }, 'orthonormalise wants at least as many rows as columns');
    return [tensor(y.shape)];
  },
  gradients: {},
  writes: () => [1],
  flops: ([y]) => 4 * elements(y?.shape ?? []) * last(y?.shape ?? []),
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([37, 11]), tensor([1], 'u32')],
      attrs: { site: 4 },
      draw: ['normal', { only: 0 }],
    },
    { inputs: [tensor([5, 5]), null], attrs: { site: 0 } },
    { inputs: [tensor([9, 1]), null], attrs: { site: 0 } },
  ],
};

/** y = f(a·b, c·d, …): the formula's first arguments are products, which are formed block by block and never whole. */
export const productMap: Op<'productMap'> = {
  name: 'productMap',
  inputs: ['a', 'b', 'x…'],
  infer: (inputs, attrs) => {
    const { shape } = attrs;
    const turned = attrs.transposed;
    for (let i = 0; i < attrs.products; i++) {
      const [a, b] = [operand(inputs, 2 * i), operand(inputs, 2 * i + 1)];
      requireF32('productMap', 'a', a);
      requireRank('productMap', 'a', a, 2);
      requireRank('productMap', 'b', b, 2);
      require(axis(b.shape, turned[i] === 1 ? 1 : 0) === axis(a.shape, 1) &&
        elements(shape) === axis(a.shape, 0) * axis(b.shape, turned[i] === 1 ? 0 : 1), {
        a,
        b,
      }, `productMap wants products of as many elements as [${shape.join(', ')}]`);
    }
    return [tensor(shape)];
  },
  gradients: {},
  flops: ([a], [y], attrs) =>
    a && y
      ? elements(y.shape) * (2 * attrs.products * last(a.shape) + operations(attrs.formula))
      : 0,
  runs: 'tiles',
  samples: [
    {
      inputs: [tensor([37, 5]), tensor([5, 29]), tensor([37, 29])],
      attrs: { formula: gated, shape: [37, 29], products: 1, transposed: [0] },
    },
    {
      inputs: [tensor([150, 7]), tensor([33, 7]), tensor([150, 3]), tensor([3, 33])],
      attrs: { formula: gated, shape: [150, 33], products: 2, transposed: [1, 0] },
    },
    {
      inputs: [tensor([131, 4]), tensor([12, 4], 'f16'), tensor([12])],
      attrs: { formula: gated, shape: [131, 12], products: 1, transposed: [1] },
    },
  ],
};
