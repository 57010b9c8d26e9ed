/** What policies store residuals with: quantised codes, sampled rows or columns, orthonormal bases. */

import { elements, sameShape, tensor } from '../ir/types.ts';
import { number, numbers } from './attrs.ts';
import type { Op } from './op.ts';
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

/** u32 words of one row of codes. */
const words = (channels: number, bits: number): number => Math.ceil((channels * bits) / 32);

const widths = [8, 4, 2];

export const quantize: Op = {
  name: 'quantize',
  inputs: ['x'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    const bits = number(attrs, 'bits');
    requireF32('quantize', 'x', x);
    requireAxes('quantize', 'x', x, 1);
    require(widths.includes(bits), { x }, `quantize wants 8, 4 or 2 bits, not ${bits}`);
    const channels = last(x.shape);
    return [tensor([rowsOf(x.shape), words(channels, bits)], 'u32'), tensor([2, channels])];
  },
  gradients: {},
  flops: ([x]) => 5 * elements(x?.shape ?? []),
  runs: 'kernel',
  samples: widths.flatMap((bits) => [
    { inputs: [tensor([37, 53])], attrs: { bits } },
    { inputs: [tensor([2, 5, 7])], attrs: { bits } },
    { inputs: [tensor([1, 33])], attrs: { bits } },
  ]),
};

export const dequantize: Op = {
  name: 'dequantize',
  inputs: ['codes', 'range'],
  infer: (inputs, attrs) => {
    const [codes, range] = [operand(inputs, 0), operand(inputs, 1)];
    const [bits, shape] = [number(attrs, 'bits'), numbers(attrs, 'shape')];
    const channels = last(shape);
    require(sameShape(codes.shape, [rowsOf(shape), words(channels, bits)]) &&
      sameShape(range.shape, [2, channels]), {
      codes,
      range,
    }, `dequantize to [${shape.join(', ')}] wants codes [${rowsOf(shape)}, ${words(channels, bits)}] and range [2, ${channels}]`);
    return [tensor(shape)];
  },
  gradients: {},
  flops: (_, [x]) => 2 * elements(x?.shape ?? []),
  runs: 'kernel',
  samples: widths.flatMap((bits) => [
    {
      inputs: [tensor([37, words(53, bits)], 'u32'), tensor([2, 53])],
      attrs: { bits, shape: [37, 53] },
      draw: [{ below: 2 ** 32 }, 'normal'],
    },
    {
      inputs: [tensor([10, words(7, bits)], 'u32'), tensor([2, 7])],
      attrs: { bits, shape: [2, 5, 7] },
      draw: [{ below: 2 ** 32 }, 'normal'],
    },
  ]),
};

export const sample: Op = {
  name: 'sample',
  inputs: ['x', 'seed'],
  infer: (inputs, attrs) => {
    const [x, seed] = [operand(inputs, 0), operand(inputs, 1)];
    const [along, count] = [number(attrs, 'axis'), number(attrs, 'count')];
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

export const orthonormalise: Op = {
  name: 'orthonormalise',
  inputs: ['y'],
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
  flops: ([y]) => 4 * elements(y?.shape ?? []) * last(y?.shape ?? []),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 11])], attrs: {} },
    { inputs: [tensor([5, 5])], attrs: {} },
    { inputs: [tensor([9, 1])], attrs: {} },
  ],
};
