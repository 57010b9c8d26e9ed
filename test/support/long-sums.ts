/**
 * Sums as long as real models have them, one operator each, and how far a target is from float64 there: vocabularies of
 * 49,152 and 151,936, 50,000 numbers of a dot, 16,384 tokens of a batch, 2¹⁸ squares of a gradient.
 */

import type { AttrsOf, OpName } from '../../compiler/ir/operators.ts';
import { type TensorType, tensor } from '../../compiler/ir/types.ts';
import type { Sample } from '../../compiler/ops/op.ts';
import { s } from '../../compiler/ops/scalar.ts';
import { opOf } from '../../compiler/ops/table.ts';
import { type Case, caseOf } from './case.ts';
import { consistent, drawSample, siteOf } from '../../compiler/cli/alone/draw.ts';
import type { Outcome } from '../../compiler/cli/alone/run-kernel.ts';

/** A call with a long sum in it, and the largest error that it may have. */
export interface LongSum {
  readonly title: string;
  readonly op: OpName;
  /** Of every output: |ours − float64| over the output's largest magnitude, at least 1 for log-sum-exps and losses. */
  readonly bound: number;
  /** The same where kernels add in another way: all of wasm, or those for GPUs. */
  readonly elsewhere: Partial<Readonly<Record<'wasm' | 'generic', number>>>;
  readonly make: () => Case;
}

/** The bound at a place. */
export function boundOf({ bound, elsewhere }: LongSum, place: string): number {
  const other = place.includes('generic') ? 'generic' : place.includes('wasm') ? 'wasm' : null;
  return (other && elsewhere[other]) ?? bound;
}

type Change = (x: number, i: number) => number;

const f32 = (...shape: number[]): TensorType => tensor(shape);
const i32 = (...shape: number[]): TensorType => tensor(shape, 'i32');

/** A row of the table: the operator's sample with the numbers of some operands changed. */
function long(
  op: OpName,
  what: string,
  bound: number,
  sample: Sample,
  changes: readonly (Change | null)[] = [],
  elsewhere: LongSum['elsewhere'] = {},
): LongSum {
  const make = (): Case => {
    const row = opOf(op);
    const site = siteOf(row, sample);
    const drawn = drawSample(row, sample, 31).map((x, n) => {
      const change = changes[n];
      return x && change ? x.map((v, i) => Math.fround(change(v, i))) : x;
    });
    const job = { op, site, inputs: consistent(row, sample, drawn) };
    return caseOf(`${op}, ${what}`, job, isLoss(op) ? 1 : 0);
  };
  return { title: `${op}, ${what}`, op, bound, elsewhere, make };
}

const isLoss = (op: string): boolean => op === 'crossEntropy' || op === 'headLoss';

/** A call's errors, output by output. */
export function errorsOf({ expected, floor }: Case, { outputs }: Outcome): number[] {
  return expected.map((wanted, n) => {
    let scale = typeof floor === 'number' ? floor : 0;
    for (const x of wanted) scale = Math.max(scale, Math.abs(x));
    let most = 0;
    wanted.forEach((x, i) => (most = Math.max(most, Math.abs((outputs[n]?.[i] ?? NaN) - x))));
    return most / scale;
  });
}

const vocabulary = 151936;

/** Logits as models give them: flat, spread, one far above the others, and all the same. */
const logits: Readonly<Record<string, Change>> = {
  flat: (x) => x,
  spread: (x) => 4 * x - 7,
  peaked: (x, i) => (i % vocabulary === 4711 ? 25 : 3 * x),
  equal: () => 3,
};

const loss = (V: number): Sample => ({
  inputs: [f32(2, V), i32(2)],
  attrs: { ignore: -100 },
  draw: ['normal', { below: V }],
});

const reduced = (
  shape: readonly number[],
  axes: readonly number[],
  reduction: 'sum' | 'mean',
  formula = s.arg(0),
): Sample => ({
  inputs: [f32(...shape)],
  attrs: { formula, shape, axes, keep: false, reduction },
});

const head = (rows: number): Sample<AttrsOf<'headLoss'>> => ({
  inputs: [f32(rows, 8), f32(vocabulary, 8), i32(rows)],
  attrs: { ignore: -100, chunk: 64 },
  draw: ['normal', 'normal', { below: vocabulary }],
});

export const longSums: readonly LongSum[] = [
  ...Object.entries(logits).map(([name, change]) =>
    long('crossEntropy', `${name} logits of 151,936`, 1e-6, loss(vocabulary), [change]),
  ),
  long('crossEntropy', 'spread logits of 49,152', 1e-6, loss(49152), [(x) => 4 * x - 7]),
  long(
    'crossEntropyGrad',
    'spread logits of 151,936',
    1e-6,
    {
      ...loss(vocabulary),
      inputs: [f32(1, vocabulary), i32(1), f32(1), f32(1)],
      draw: ['normal', { below: vocabulary }, 'positive', 'normal'],
    },
    [(x) => 4 * x - 7],
  ),
  long('headLoss', 'vocabulary of 151,936', 1e-6, head(2)),
  long('headLossGrad', 'vocabulary of 151,936', 1e-6, {
    ...head(2),
    inputs: [...head(2).inputs, f32(2), f32(2)],
    attrs: { ...head(2).attrs, wantX: true, wantW: false },
    draw: [...(head(2).draw ?? []), 'positive', 'normal'],
  }),
  long('softmax', 'spread rows of 151,936', 1e-6, { inputs: [f32(1, vocabulary)], attrs: {} }, [
    (x) => 4 * x - 7,
  ]),
  long('softmaxGrad', 'rows of 151,936', 1e-6, {
    inputs: [f32(1, vocabulary), f32(1, vocabulary)],
    attrs: {},
  }),
  ...[true, false].flatMap((centered) => [
    long(
      'normalise',
      `rows of 50,000${centered ? ', centered' : ''}`,
      1e-6,
      { inputs: [f32(2, 50000)], attrs: { eps: 1e-6, centered } },
      [(x) => x + 0.5],
    ),
    long('normaliseGrad', `rows of 50,000${centered ? ', centered' : ''}`, 1e-6, {
      inputs: [f32(2, 50000), f32(2, 1), f32(2, 50000)],
      attrs: { centered },
      draw: ['normal', 'positive', 'normal'],
    }),
  ]),
  long('reduce', 'Σg² of 2¹⁸', 1e-6, reduced([512, 512], [0, 1], 'sum', s.mul(s.arg(0), s.arg(0)))),
  long('reduce', 'Σ of 50,000 in a row', 1e-6, reduced([2, 50000], [1], 'sum')),
  long('reduce', 'mean of 50,000 equal numbers', 1e-6, reduced([2, 50000], [1], 'mean'), [
    () => 0.1,
  ]),
  long('reduce', 'mean of 16,384 losses', 1e-6, reduced([16384], [0], 'mean'), [
    (x) => Math.abs(x),
  ]),
  long('reduce', 'a bias gradient of 16,384 rows', 1e-6, reduced([16384, 8], [0], 'sum')),
  long('reduce', 'a bias gradient of 50,000 rows', 1e-6, reduced([2000, 25, 5], [0, 1], 'sum')),
  ...[
    { M: 8, N: 8 },
    { M: 20, N: 36 },
  ].flatMap(({ M, N }) => [
    long('matmul', `[${M}, 50,000] · [50,000, ${N}]`, 1e-6, {
      inputs: [f32(M, 50000), f32(50000, N), null],
      attrs: { transposeA: false, transposeB: false },
    }),
    long('matmul', `weight gradient [${M}, ${N}] of 16,384 rows`, 1e-6, {
      inputs: [f32(16384, M), f32(16384, N), null],
      attrs: { transposeA: true, transposeB: false },
    }),
  ]),
  long('linear', '50,000 numbers a row, with bias', 1e-6, {
    inputs: [f32(8, 50000), f32(8, 50000), f32(8)],
    attrs: {},
  }),
  // wasm adds into the table itself, token by token, as PyTorch does.
  long(
    'embedGrad',
    '4,096 tokens of one id',
    1e-6,
    {
      inputs: [i32(4096), f32(4096, 8)],
      attrs: { rows: 4 },
      draw: [{ only: 2 }, 'normal'],
    },
    [],
    { wasm: 3e-6 },
  ),
  // Kernels for GPUs add keys, or queries, one by one: their registers are full.
  long(
    'attention',
    '16,384 keys',
    1e-6,
    {
      inputs: [f32(1, 1, 8, 16), f32(1, 1, 16384, 16), f32(1, 1, 16384, 16), null],
      attrs: { causal: false, scale: 0.25, layout: 'heads' },
    },
    [],
    { generic: 5e-6 },
  ),
  long(
    'attentionGrad',
    '4,096 queries',
    1e-6,
    {
      inputs: [
        f32(1, 1, 4096, 16),
        f32(1, 1, 8, 16),
        f32(1, 1, 8, 16),
        f32(1, 1, 4096, 16),
        f32(1, 1, 4096),
        f32(1, 1, 4096, 16),
        null,
      ],
      attrs: { causal: false, scale: 0.25, layout: 'heads' },
      draw: ['normal', 'normal', 'normal', 'normal', 'positive', 'normal'],
    },
    [],
    { generic: 3e-6 },
  ),
];
