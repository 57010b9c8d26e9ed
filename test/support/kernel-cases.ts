/** Calls that every target is tried on: each operator's samples, their stored forms, and extreme inputs. */

import type { AttrsOf, OpName } from '../../compiler/ir/operators.ts';
import { type FormatName, type TensorType, isPlain, tensor } from '../../compiler/ir/types.ts';
import { formats } from '../../runtime/format/storage/index.ts';
import type { Stored } from '../../kernels/formats/format.ts';
import type { Op, Sample } from '../../compiler/ops/op.ts';
import { s } from '../../compiler/ops/scalar.ts';
import { type Case, caseOf } from './case.ts';
import { consistent, drawSample, siteOf } from '../../compiler/cli/alone/draw.ts';
import { stored } from '../../compiler/cli/alone/storage.ts';
import { formulaCases } from './formula-cases.ts';

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
  skew: [0],
  unskew: [0],
};

const show = (sample: Sample): string =>
  sample.inputs
    .map((x) => (x ? `${x.dtype}${x.exact ? `e${x.exact}` : ''}[${x.shape.join(',')}]` : '-'))
    .join(' ');

/** The sample with some operands stored otherwise. */
function storedAs(
  op: Op,
  sample: Sample,
  index: number,
  forms: ReadonlyMap<number, Pick<TensorType, 'dtype' | 'exact'>>,
): Case {
  const inputs = sample.inputs.map((x, n) => (x ? { ...x, ...forms.get(n) } : x));
  const other = { ...sample, inputs };
  const job = { op: op.name, site: siteOf(op, other), inputs: drawSample(op, other, index + 1) };
  return caseOf(`${op.name} ${index}: ${show(other)}`, job);
}

type Form = Stored<FormatName>;

/** Every form of the formats, or some of their names. */
const formsOf = (names: readonly FormatName[]): Form[] =>
  names.flatMap((dtype) => formats[dtype].variants.map((form) => ({ dtype, ...form })));

/** A sample, and its operands in the forms that they can be loaded in, of some formats where they are given. */
function ofSample(op: Op, sample: Sample, index: number, some?: readonly FormatName[]): Case[] {
  const site = siteOf(op, sample);
  const title = `${op.name} ${index}: ${show(sample)}`;
  const inputs = drawSample(op, sample, index + 1);
  const cases = [caseOf(title, { op: op.name, site, inputs })];
  const { loads = {} } = op;
  const loaded = sample.inputs.flatMap((x, i) => (x?.dtype === 'f32' && loads[i] ? [i] : []));
  const channels = (i: number): number => sample.inputs[i]?.shape.at(-1) ?? 0;
  const fits = (i: number, { dtype, exact = 0 }: Form): boolean =>
    isPlain(dtype) || channels(i) > exact;
  for (const i of loaded)
    for (const form of formsOf(loads[i] ?? []).filter((one) => some?.includes(one.dtype) ?? true))
      if (fits(i, form)) cases.push(storedAs(op, sample, index, new Map([[i, form]])));
  const coded = loaded.filter((i) => loads[i]?.includes('q4') && channels(i) > 0);
  if (coded.length > 1)
    cases.push(storedAs(op, sample, index, new Map(coded.map((i) => [i, { dtype: 'q4' }]))));
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
      x && operands.includes(i) ? stored(x.map(change), site.inputs[i]?.dtype ?? 'f32') : x,
    );
    const job = { op: op.name, site, inputs: consistent(op, sample, inputs) };
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
const u32 = (...shape: number[]): TensorType => tensor(shape, 'u32');

/** Shapes that cross the blocks kernels work in: 64 rows or keys, 256 threads, a long row. */
const larger: { readonly [N in OpName]?: readonly Sample<AttrsOf<N>>[] } = {
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
    const attrs = { causal, scale: 32 ** -0.5, layout: 'heads' as const };
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
  quantize: [8, 4, 2].flatMap((bits) => {
    const state = f32(4, 70);
    const [batch, seed, faults] = [u32(1), u32(1), u32(1)];
    const attrs = { bits, exact: 0, salt: 3, site: 5, clip: 0 };
    return [
      { inputs: [f32(300, 70), null, null, null, null, null], attrs },
      {
        inputs: [f32(300, 70), null, null, i32(300), null, null],
        attrs: { ...attrs, clip: 2 },
        draw: ['normal', 'normal', 'normal', { below: 2 }],
      },
      ...[2, 6].map((t): Sample<AttrsOf<'quantize'>> => ({
        inputs: [f32(3, 100, 70), state, batch, i32(3, 100), seed, faults],
        attrs: { ...attrs, exact: 3, clip: 1.494 },
        draw: ['normal', 'state', { only: t }, { below: 2 }, 'seed', { only: 0 }],
      })),
      {
        inputs: [f32(300, 70), state, batch, null, null, faults],
        attrs: { ...attrs, exact: 2 },
        draw: ['normal', 'state', { only: 9 }, 'normal', 'normal', { only: 0 }],
      },
    ];
  }),
  orthonormalise: [{ inputs: [f32(301, 17), null], attrs: { site: 0 } }],
  skew: [
    { inputs: [f32(2, 1035)], attrs: { size: 46 } },
    { inputs: [f32(43, 8, 3)], attrs: { size: 3 } },
  ],
  unskew: [
    { inputs: [f32(2, 46, 46)], attrs: {} },
    { inputs: [f32(43, 8, 3, 3)], attrs: {} },
  ],
  cayley: [
    { inputs: [f32(43, 8, 3, 3)], attrs: {}, draw: ['skew'] },
    { inputs: [f32(43, 8, 8, 8)], attrs: {}, draw: ['skew'] },
    { inputs: [f32(3, 46, 46)], attrs: {}, draw: ['skew'] },
    { inputs: [f32(2, 64, 64)], attrs: {}, draw: ['skew'] },
    { inputs: [f32(301, 301)], attrs: {}, draw: ['skew'] },
  ],
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

/** Only tried without clipping: whether f32 clips such a range is left open, for the next batch is refused either way. */
const squaresOverflow = 'numbers whose squares are beyond f32';

/** What quantize is asked of besides: each a change of x [20, 40], of which row 7 is padding and channel 0 is exact. */
const changes: Readonly<Record<string, (x: number, row: number, channel: number) => number>> = {
  'NaN in a real row': (x, row, c) => (row === 3 && c === 17 ? NaN : x),
  'NaN in padding': (x, row, c) => (row === 7 && c === 39 ? NaN : x),
  'NaN in an exact channel': (x, row, c) => (row === 3 && c === 0 ? NaN : x),
  infinity: (x, row, c) => (row === 19 && c === 1 ? -Infinity : x),
  'numbers beyond f16': (x) => x * 1e15,
  [squaresOverflow]: (x) => x * 1e30,
  'one range beyond f16': (x, row, c) => (row === 2 && c === 5 ? 3e7 : x),
  'numbers beyond f16 in padding': (x, row) => (row === 7 ? 1e30 : x),
  'numbers beyond f16 in an exact channel': (x, _, c) => (c === 0 ? 1e9 * (x + 9) : x),
  'equal rows': (_, __, c) => Math.sin(c),
  'a constant': () => -3.25,
  zeros: () => 0,
  'tiny numbers': (x) => x * 1e-9,
};

function hostileQuantize(op: Op): Case[] {
  const [rows, C] = [20, 40];
  const calls = [0, 1, 8].flatMap((batch) => [0, 2].map((clip) => ({ batch, clip })));
  return calls.flatMap(({ batch, clip }) =>
    Object.entries(changes).flatMap(([title, change]) => {
      if (clip > 0 && title === squaresOverflow) return [];
      const sample: Sample = {
        inputs: [f32(rows, C), f32(4, C), u32(1), i32(rows), null, u32(1)],
        attrs: { bits: 4, exact: 1, salt: 0, site: 6, clip },
        draw: ['normal', 'state', { only: batch }, { below: 2 }, 'normal', { only: 0 }],
      };
      const [x, state, ...rest] = drawSample(op, sample, 5);
      const real = new Float64Array(rows).map((_, row) => (row === 7 ? 0 : 1));
      const changed = x?.map((v, i) =>
        Math.fround(change(v + (i % C === 0 ? 50 : 0), Math.floor(i / C), i % C)),
      );
      // Channel 0 alone is exact, by its energy.
      const exactly = state?.map((v, i) => {
        if (i >= 3 * C) return i === 3 * C ? 0 : -1;
        return i === 2 * C ? 1e6 : v;
      });
      const [counted, , seed = null, faults = null] = rest;
      const inputs = [changed ?? null, exactly ?? null, counted ?? null, real, seed, faults];
      const job = { op: op.name, site: siteOf(op, sample), inputs };
      return caseOf(`quantize batch ${batch}, clip ${clip}: ${title}`, job);
    }),
  );
}

/** A basis of what is no number, of equal columns, and of columns of very different sizes. */
function hostileBasis(op: Op): Case[] {
  const [sample] = op.samples;
  if (!sample) return [];
  const [y, said = null] = drawSample(op, sample, 7);
  const k = sample.inputs[0]?.shape[1] ?? 1;
  const changed = (title: string, change: (x: number, i: number) => number): Case => {
    const inputs = [y?.map((x, i) => Math.fround(change(x, i))) ?? null, said];
    return caseOf(`orthonormalise of ${title}`, { op: op.name, site: siteOf(op, sample), inputs });
  };
  return [
    changed('NaN', (x, i) => (i === 2 * k + 1 ? NaN : x)),
    changed('infinity', (x, i) => (i === 3 * k ? Infinity : x)),
    changed('equal rows', (_, i) => Math.sin(i % k)),
    changed('columns of many sizes', (x, i) => x * 10 ** (3 - (i % k))),
  ];
}

/** Rotations by nothing, by very little, and by a Q whose norm is about 10. */
function hostileRotation(op: Op): Case[] {
  const sample: Sample = { inputs: [f32(256, 256)], attrs: {}, draw: ['skew'] };
  const [q] = drawSample(op, sample, 13);
  return [0, 1e-6, 1e-2, 1, 5].map((times) => {
    const inputs = [q?.map((x) => Math.fround(x * times)) ?? null];
    return caseOf(`cayley of ${times} Q`, { op: op.name, site: siteOf(op, sample), inputs });
  });
}

/** Moments that begin, decay, span many magnitudes, or belong to one number in a block of its own. */
function hostileMoments(op: Op): Case[] {
  const gradients: Readonly<Record<string, (x: number, i: number) => number>> = {
    'zero gradients': () => 0,
    'one gradient in a block': (x, i) => (i % 256 === 17 ? x : 0),
    'huge gradients': (x) => x * 1e15,
    'tiny gradients': (x) => x * 1e-15,
    'gradients of many magnitudes': (x, i) => x * 10 ** (6 - (i % 13)),
  };
  return Object.entries(gradients).flatMap(([title, change]) =>
    op.samples.flatMap((sample, k) =>
      [false, true].map((fresh) => {
        const inputs = drawSample(op, sample, 31 + k).map((x, i) => {
          if (i === 1 && fresh) return x?.map(() => 0) ?? null;
          return i === 2 ? (x?.map((v, n) => Math.fround(change(v, n))) ?? null) : x;
        });
        const job = { op: op.name, site: siteOf(op, sample), inputs };
        return caseOf(`adamw8 ${k}, ${fresh ? 'fresh' : 'used'}: ${title}`, job);
      }),
    ),
  );
}

/** Input that a kernel must refuse, or that its arithmetic finds hard. */
const hostile: Readonly<Record<string, (op: Op) => Case[]>> = {
  quantize: hostileQuantize,
  orthonormalise: hostileBasis,
  cayley: hostileRotation,
  adamw8: hostileMoments,
};

/** Every case of an operator. */
export function casesOf(op: Op): Case[] {
  const { length } = op.samples;
  const own = op.samples.flatMap((sample, i) => ofSample(op, sample, i));
  const large = (larger[op.name] ?? []).flatMap((sample, i) =>
    ofSample(op, sample, length + i, ['f16', 'bf16', 'q4']),
  );
  const formulas = op.name === 'map' ? formulaCases() : [];
  const asked = hostile[op.name]?.(op) ?? [];
  return [...own, ...large, ...extremes(op), ...formulas, ...asked];
}
