/** Calls that every target is tried on: each operator's samples, their f16 forms, and extreme inputs. */

import { type TensorType, tensor } from '../../compiler/ir/types.ts';
import type { Op, Sample } from '../../compiler/ops/op.ts';
import { s } from '../../compiler/ops/scalar.ts';
import { type Case, caseOf } from './case.ts';
import { consistent, drawSample, siteOf, stored } from './draw.ts';
import { formulaCases } from './formula-cases.ts';

/** Operands that may be stored as f16; `map` loads all of its operands as f16. */
const halves: Readonly<Record<string, readonly number[]>> = {
  linear: [1],
  embed: [0],
  matmul: [0, 1],
  normaliseGrad: [0],
  headLoss: [1],
  headLossGrad: [1],
};

/** Operators that stay clean at any magnitude; of the others, values and weights are scaled, not exponents' arguments. */
const scalable: Readonly<Record<string, readonly number[]>> = {
  matmul: [0, 1],
  linear: [0],
  embed: [0],
  embedGrad: [1],
  normalise: [0],
  normaliseGrad: [2],
  softmax: [0],
  softmaxGrad: [0, 1],
  attention: [2],
  attentionGrad: [2, 5],
  rope: [0],
  crossEntropy: [0],
  crossEntropyGrad: [0, 3],
  headLoss: [0],
  headLossGrad: [4],
  permute: [0],
  slice: [0],
  pad: [0],
  concat: [0],
  quantize: [0],
  sample: [0],
  orthonormalise: [0],
};

const show = (sample: Sample): string =>
  sample.inputs.map((x) => (x ? `${x.dtype}[${x.shape.join(',')}]` : '-')).join(' ');

function ofSample(op: Op, sample: Sample, index: number): Case[] {
  const site = siteOf(op, sample);
  const title = `${op.name} ${index}: ${show(sample)}`;
  const inputs = drawSample(op, sample, index + 1);
  const cases = [caseOf(title, { op: op.name, site, inputs })];
  const loadable = op.runs === 'map' ? sample.inputs.map((_, i) => i) : (halves[op.name] ?? []);
  for (const i of loadable) {
    if (sample.inputs[i]?.dtype !== 'f32') continue;
    const types = sample.inputs.map((x, n) => (n === i && x ? { ...x, dtype: 'f16' as const } : x));
    const half = { ...sample, inputs: types };
    const job = { op: op.name, site: siteOf(op, half), inputs: drawSample(op, half, index + 1) };
    cases.push(caseOf(`${op.name} ${index}: ${show(half)}`, job));
  }
  return cases;
}

/** The first sample again, on zeros, on one constant, and on large numbers. */
function extremes(op: Op): Case[] {
  const sample = op.samples[0];
  const operands = scalable[op.name];
  if (!sample || !operands) return [];
  const site = siteOf(op, sample);
  const plain = drawSample(op, sample, 99);
  const changed = (title: string, change: (x: number) => number, floor = 0): Case => {
    const inputs = plain.map((x, i) =>
      x && operands.includes(i)
        ? x.map((v) => stored(change(v), site.inputs[i]?.dtype ?? 'f32'))
        : x,
    );
    const job = { op: op.name, site, inputs: consistent(op.name, site, inputs) };
    return caseOf(`${op.name} on ${title}`, job, floor);
  };
  return [
    changed('zeros', () => 0),
    changed('a constant', () => 3, 3),
    changed('large numbers', (x) => Math.max(-1e4, Math.min(1e4, x * 5e3)), 1e4),
  ];
}

const f32 = (...shape: number[]): TensorType => tensor(shape);
const i32 = (...shape: number[]): TensorType => tensor(shape, 'i32');

/** Shapes that cross the blocks kernels work in: 64 rows or keys, 256 threads, a long row. */
const larger: Readonly<Record<string, readonly Sample[]>> = {
  matmul: [
    { inputs: [f32(130, 70), f32(70, 131)], attrs: { transposeA: false, transposeB: false } },
    { inputs: [f32(70, 129), f32(70, 66)], attrs: { transposeA: true, transposeB: false } },
    { inputs: [f32(2, 33, 300), f32(2, 65, 300)], attrs: { transposeA: false, transposeB: true } },
    { inputs: [f32(128, 64), f32(64, 128)], attrs: { transposeA: false, transposeB: false } },
  ],
  linear: [
    { inputs: [f32(64, 64), f32(64, 64), f32(64)], attrs: {} },
    { inputs: [f32(3, 67, 520), f32(131, 520), f32(131)], attrs: {} },
  ],
  embedGrad: [
    {
      inputs: [i32(301), f32(301, 33)],
      attrs: { rows: 70 },
      draw: [{ below: 70 }, 'normal'],
    },
  ],
  normalise: [true, false].map((centered) => ({
    inputs: [f32(3, 1500)],
    attrs: { eps: 1e-5, centered },
  })),
  normaliseGrad: [true, false].map((centered) => ({
    inputs: [f32(3, 1500), f32(3, 1), f32(3, 1500)],
    attrs: { centered },
    draw: ['normal', 'positive', 'normal'],
  })),
  softmax: [{ inputs: [f32(3, 5001)], attrs: {} }],
  attention: [true, false].map((causal) => ({
    inputs: [f32(1, 4, 133, 32), f32(1, 2, 133, 32), f32(1, 2, 133, 32), null],
    attrs: { causal, scale: 32 ** -0.5, layout: 'heads' },
  })),
  attentionGrad: [true, false].map((causal) => {
    const [q, kv] = [f32(1, 4, 133, 32), f32(1, 2, 133, 32)];
    const attrs = { causal, scale: 32 ** -0.5, layout: 'heads' };
    return { inputs: [q, kv, kv, q, f32(1, 4, 133), q, null], attrs };
  }),
  crossEntropy: [
    {
      inputs: [f32(5, 3001), i32(5)],
      attrs: { ignore: -1 },
      draw: ['normal', { below: 3001 }],
    },
  ],
  headLoss: [
    {
      inputs: [f32(150, 64), f32(301, 64), i32(150)],
      attrs: { ignore: 5, chunk: 64 },
      draw: ['normal', 'normal', { below: 301 }],
    },
  ],
  headLossGrad: [
    {
      inputs: [f32(150, 64), f32(301, 64), i32(150), f32(150), f32(150)],
      attrs: { ignore: 5, chunk: 64, wantX: true, wantW: true },
      draw: ['normal', 'normal', { below: 301 }, 'positive', 'normal'],
    },
  ],
  quantize: [8, 4, 2].map((bits) => ({ inputs: [f32(300, 70)], attrs: { bits } })),
  orthonormalise: [{ inputs: [f32(301, 17)], attrs: {} }],
  permute: [{ inputs: [f32(5, 70, 2, 33)], attrs: { order: [0, 2, 1, 3] } }],
  reduce: [
    {
      inputs: [f32(3, 30011)],
      attrs: { formula: s.arg(0), shape: [3, 30011], axes: [1], keep: false, reduction: 'sum' },
    },
    {
      inputs: [f32(3001, 35)],
      attrs: { formula: s.arg(0), shape: [3001, 35], axes: [0], keep: false, reduction: 'mean' },
    },
    {
      inputs: [f32(40, 50, 30)],
      attrs: {
        formula: s.arg(0),
        shape: [40, 50, 30],
        axes: [0, 1, 2],
        keep: true,
        reduction: 'max',
      },
    },
  ],
};

/** Every case of an operator. */
export function casesOf(op: Op): Case[] {
  const samples = [...op.samples, ...(larger[op.name] ?? [])];
  const own = samples.flatMap((sample, i) => ofSample(op, sample, i));
  const formulas = op.runs === 'map' ? formulaCases() : [];
  return [...own, ...extremes(op), ...formulas];
}
