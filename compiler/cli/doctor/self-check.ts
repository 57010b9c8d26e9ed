/** Do kernels compute here what they mean? A dozen operators on a device, each against its float64 oracle. */

import type { OpName } from '../../ir/operators.ts';
import { tensor } from '../../ir/types.ts';
import type { Sample } from '../../ops/op.ts';
import { kernelOf } from '../../lowering/select/kernels.ts';
import { opOf } from '../../ops/table.ts';
import { largest, toleranceOf } from '../alone/close.ts';
import { drawSample, siteOf } from '../alone/draw.ts';
import { runJobs } from '../alone/run-kernel.ts';
import type { Bench, Job, Outcome } from '../alone/run-kernel.ts';
import { meaning } from '../alone/storage.ts';

/** One kernel, held against its oracle. */
export interface Checked {
  readonly kernel: string;
  readonly right: boolean;
  /** Largest error, relative to the largest number of its tensor; null where that is no number. */
  readonly error: number | null;
  /** What arithmetic in f32 is granted. */
  readonly allowed: number;
  /** Why there is no error to tell; null where there is one. */
  readonly failed: string | null;
}

interface Asked {
  readonly name: OpName;
  readonly title: string;
  readonly sample: Sample;
}

/** Each kernel's first sample in the table of operators. */
const ofTable = [
  ...(['matmul', 'linear', 'embed', 'embedGrad', 'normalise', 'normaliseGrad'] as const),
  ...(['softmax', 'softmaxGrad', 'attention', 'attentionGrad', 'rope', 'crossEntropy'] as const),
  ...(['crossEntropyGrad', 'headLoss', 'headLossGrad', 'cayley'] as const),
].flatMap((name): readonly Asked[] => {
  const [sample] = opOf(name).samples;
  return sample ? [{ name, title: name, sample }] : [];
});

/** Weights in 16 bits and activations in codes of 4 are decoded as they are loaded. */
const decoding: readonly Asked[] = [
  {
    ...{ name: 'linear', title: 'linear, f16' },
    sample: { inputs: [tensor([17, 64]), tensor([33, 64], 'f16'), null], attrs: {} },
  },
  {
    ...{ name: 'linear', title: 'linear, q4' },
    sample: { inputs: [{ ...tensor([17, 64]), dtype: 'q4' }, tensor([33, 64]), null], attrs: {} },
  },
];

/** Runs on a bench all that its target has. What fails is in the result; nothing is thrown. */
export async function selfCheck(bench: Bench): Promise<readonly Checked[]> {
  const asked = [...ofTable, ...decoding].filter(
    ({ name, sample }) =>
      bench.has(name) && (bench.f16 || sample.inputs.every((type) => type?.dtype !== 'f16')),
  );
  const jobs = asked.map(({ name, sample }): Job => {
    const op = opOf(name);
    return { op: name, site: siteOf(op, sample), inputs: drawSample(op, sample, 1) };
  });
  const outcomes = await runJobs(bench, jobs);
  return jobs.map((job, i) => judged(asked[i]?.title ?? job.op, job, outcomes[i]));
}

function judged(kernel: string, job: Job, outcome: Outcome | undefined): Checked {
  const { op, site } = job;
  const allowed = Math.max(...site.outputs.map(({ dtype }) => toleranceOf(dtype, op)));
  const failed = outcome ? outcome.error : 'it did not run';
  if (!outcome || failed !== null) return { kernel, right: false, error: null, allowed, failed };
  const expected =
    kernelOf(op)?.oracle(
      site,
      job.inputs.map((data, i) => {
        const type = site.inputs[i];
        return data && type ? meaning(data, type) : null;
      }),
    ) ?? [];
  const errors = expected.map((wanted, i) => relativeError(outcome.outputs[i], wanted));
  const error = errors.reduce((worst, one) => (one <= worst ? worst : one), 0);
  return Number.isFinite(error)
    ? { kernel, right: error <= allowed, error, allowed, failed }
    : { kernel, right: false, error: null, allowed, failed: 'what it left is no number' };
}

/** NaN where either is. */
function relativeError(actual: Float64Array | undefined, wanted: Float64Array): number {
  if (actual?.length !== wanted.length) return Infinity;
  const scale = largest(wanted) || 1;
  return wanted.reduce((worst, x, i) => {
    const error = Math.abs((actual[i] ?? NaN) - x) / scale;
    return error <= worst ? worst : error;
  }, 0);
}
