/** Calls that every target is tried on: each operator's samples, their f16 forms, and extreme inputs. */

import { s } from '../../compiler/ops/scalar.ts';
import type { Op, Sample } from '../../compiler/ops/op.ts';
import { ops } from '../../compiler/ops/table.ts';
import { type TensorType, tensor } from '../../compiler/ir/types.ts';
import type { Scalar, Unary } from '../../compiler/ir/scalar.ts';
import { consistent, drawSample, siteOf, stored } from './draw.ts';
import { mapOf, reduceOf, updateWith } from './generated.ts';
import { roundToHalf } from './half.ts';
import type { Job } from './run-kernel.ts';
import { kernels } from '../../kernels/index.ts';

/** A job and what the oracle says of it. */
export interface Case extends Job {
  readonly title: string;
  readonly expected: readonly Float64Array[];
  /** What inputs must hold afterwards: changed by `update`, else as they were. */
  readonly after: readonly (Float64Array | null)[];
  /** Magnitude that errors are relative to at least, where large inputs cancel; see `difference`. */
  readonly floor: number | { readonly each: number };
  /** Instead of the operator's own, where a function is known to be coarser. */
  readonly tolerance?: number;
}

/** Operands that may be stored as f16; `map` loads all of its operands as f16. */
const halves: Readonly<Record<string, readonly number[]>> = {
  linear: [1],
  embed: [0],
  matmul: [0, 1],
  headLoss: [1],
  headLossGrad: [1],
};

/** Operators that stay clean at any magnitude; of the others, values and weights are scaled, not exponents' arguments. */
const scalable: Readonly<Record<string, readonly number[]>> = {
  matmul: [0, 1],
  linear: [0],
  embed: [0],
  embedGrad: [1],
  rmsNorm: [0],
  rmsNormGrad: [0, 2],
  layerNorm: [0],
  layerNormGrad: [0, 2],
  rowStats: [0],
  softmax: [0],
  softmaxGrad: [0, 1],
  attention: [2],
  attentionGrad: [2, 5],
  rope: [0],
  crossEntropy: [0],
  crossEntropyGrad: [0, 3],
  headLoss: [0],
  headLossGrad: [0],
  permute: [0],
  slice: [0],
  pad: [0],
  concat: [0],
  quantize: [0],
  sample: [0],
  orthonormalise: [0],
};

/** Runs the oracle and keeps what it says. */
export function caseOf(title: string, job: Job, floor: Case['floor'] = 0): Case {
  const { op, site, inputs } = job;
  const after = inputs.map((x) => x?.slice() ?? null);
  const operands = after.flatMap((data, i) => {
    const shape = site.inputs[i]?.shape;
    return data && shape ? [{ data, shape }] : [];
  });
  const attrs = site.attrs as Sample['attrs'];
  const results = (): Float64Array[] => {
    switch (ops[op]?.runs) {
      case 'map':
        return [mapOf(attrs, operands)];
      case 'reduce':
        return [reduceOf(attrs, operands)];
      case 'update':
        updateWith(attrs, operands);
        return [];
      default:
        return kernels[op]?.oracle(site, inputs) ?? [];
    }
  };
  const expected = results().map((y, i) =>
    site.outputs[i]?.dtype === 'f16' ? y.map(roundToHalf) : y,
  );
  return { ...job, title, expected, after, floor };
}

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
    changed('a constant', () => 3),
    changed('large numbers', (x) => Math.max(-1e4, Math.min(1e4, x * 5e3)), 1e4),
  ];
}

const x0 = s.arg(0);
const x1 = s.arg(1);
const unary: readonly Unary[] = [
  'neg',
  'exp',
  'log',
  'sqrt',
  'tanh',
  'abs',
  'sin',
  'cos',
  'floor',
  'sign',
];
const binary = ['add', 'sub', 'mul', 'div', 'min', 'max', 'pow'] as const;
const comparisons = ['lt', 'le', 'gt', 'ge', 'eq', 'ne'] as const;

/**
 * One `map` of a formula over vectors of numbers, each element held to its own magnitude, at least `floor` (a function
 * that crosses zero is not accurate there).
 */
function mapCase(
  title: string,
  formula: Scalar,
  operands: readonly Float64Array[],
  floor = 1e-30,
  tolerance = 1e-5,
): Case {
  const shape = [Math.max(...operands.map((x) => x.length))];
  const inputs = operands.map((x) => x.map(Math.fround));
  const site = {
    inputs: operands.map((x) => tensor([x.length])),
    outputs: [tensor(shape)],
    attrs: { formula, shape, dtype: 'f32' },
  };
  return { ...caseOf(`map ${title}`, { op: 'map', site, inputs }, { each: floor }), tolerance };
}

/** Numbers on a grid of 37, so that no vector width divides them. */
const grid = (from: number, to: number): Float64Array =>
  new Float64Array(37).map((_, i) => from + ((to - from) * i) / 36);

/** Every scalar function alone. */
function functions(): Case[] {
  const domains: Partial<Record<Unary, readonly [number, number]>> = {
    log: [1e-6, 50],
    sqrt: [0, 1e4],
    exp: [-80, 80],
    sin: [-3, 3],
    cos: [-3, 3],
  };
  // WGSL promises of sin and cos no more than an absolute error of 2⁻¹¹.
  const turns = (fn: Unary): boolean => fn === 'sin' || fn === 'cos';
  return [
    ...unary.map((fn) => {
      const domain = grid(...(domains[fn] ?? [-5, 5]));
      return mapCase(fn, s.unary(fn, x0), [domain], 1e-2, turns(fn) ? 5e-2 : 1e-5);
    }),
    ...binary.map((fn) => {
      const left = fn === 'pow' ? grid(0.1, 4) : grid(-4, 5);
      return mapCase(fn, s.binary(fn, x0, x1), [left, grid(0.5, 3)], 1e-2);
    }),
    ...comparisons.map((fn) => {
      const test = s.compare(fn, s.floor(x0), s.literal(1));
      return mapCase(fn, s.select(test, x0, s.neg(x0)), [grid(-4, 4)]);
    }),
  ];
}

/** Formulas at the ends where they must stay clean, and truth values joined. */
function tails(): Case[] {
  const far = Float64Array.of(-1e4, -1000, -200, -100, -50, 0, 50, 100, 200, 1000, 1e4);
  const left = Float64Array.of(-1e4, -1000, -200, -100, -80, 0);
  const logistic = s.div(s.literal(1), s.add(s.literal(1), s.exp(s.neg(x0))));
  const inside = s.and(s.lt(x0, s.literal(2)), s.not(s.lt(x0, s.literal(-2))));
  const test = s.or(inside, s.gt(x0, s.literal(4)));
  return [
    mapCase('exp far left', s.exp(x0), [left]),
    mapCase('tanh far out', s.tanh(x0), [far]),
    mapCase('tanh near 0', s.tanh(x0), [grid(-1e-3, 1e-3)]),
    mapCase('logistic far out', logistic, [far]),
    mapCase('and, or, not', s.select(test, x0, s.literal(7)), [grid(-5, 5)]),
  ];
}

/** Draws, integer operands, f16 results, and reductions and updates beyond the samples. */
function generated(): Case[] {
  const seed = Float64Array.of(0x9abcdef1);
  const draw = {
    inputs: [tensor([1], 'u32')],
    outputs: [tensor([5, 41])],
    attrs: { formula: s.random(0, 77), shape: [5, 41], dtype: 'f32' },
  };
  const integers = {
    inputs: [tensor([7], 'i32'), tensor([3, 1], 'u32')],
    outputs: [tensor([3, 7])],
    attrs: { formula: s.sub(s.mul(x0, s.literal(3)), x1), shape: [3, 7], dtype: 'f32' },
  };
  const half = {
    inputs: [tensor([3, 11])],
    outputs: [tensor([3, 11], 'f16')],
    attrs: { formula: s.mul(x0, s.literal(1.7)), shape: [3, 11], dtype: 'f16' },
  };
  const numbers = grid(-7, 9).slice(0, 33).map(Math.fround);
  return [
    caseOf('map random', { op: 'map', site: draw, inputs: [seed] }),
    caseOf('map of i32 and u32', {
      op: 'map',
      site: integers,
      inputs: [Float64Array.of(-3, 0, 5, 7, -100, 2, 1), Float64Array.of(0, 9, 100000)],
    }),
    caseOf('map to f16', { op: 'map', site: half, inputs: [numbers] }),
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
  rmsNorm: [{ inputs: [f32(3, 1500), f32(1500)], attrs: { eps: 1e-5 } }],
  layerNorm: [{ inputs: [f32(3, 1500), f32(1500), f32(1500)], attrs: { eps: 1e-5 } }],
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
      attrs: { formula: x0, shape: [3, 30011], axes: [1], keep: false, reduction: 'sum' },
    },
    {
      inputs: [f32(3001, 35)],
      attrs: { formula: x0, shape: [3001, 35], axes: [0], keep: false, reduction: 'mean' },
    },
    {
      inputs: [f32(40, 50, 30)],
      attrs: { formula: x0, shape: [40, 50, 30], axes: [0, 1, 2], keep: true, reduction: 'max' },
    },
  ],
};

/** Every case of an operator. */
export function casesOf(op: Op): Case[] {
  const samples = [...op.samples, ...(larger[op.name] ?? [])];
  const own = samples.flatMap((sample, i) => ofSample(op, sample, i));
  const formulas = op.runs === 'map' ? [...functions(), ...tails(), ...generated()] : [];
  return [...own, ...extremes(op), ...formulas];
}
