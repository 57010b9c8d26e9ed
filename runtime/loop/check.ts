/**
 * How far the gradient is from the exact one: the program's section `check` makes both of one micro-batch. It leaves no
 * trace: what policies remember is as it was.
 */

import type { Batch } from '../data/batches.ts';
import type { Device } from '../device/device.ts';
import { ErrorAboveBound } from '../error.ts';
import type { Program, Range } from '../format/program.ts';
import { faultIn, writeBatch, writeScalars } from './step.ts';
import { readFloats } from '../weights/tensors.ts';
import type { CheckMeta } from '../trainer.ts';
import { policyStates, slotOf } from '../weights/weights.ts';

/** ‖g̃ − g‖ / ‖g‖ of the whole gradient, and of the part of each layer. */
export interface GradientError {
  readonly gradientError: number;
  readonly layers: readonly { readonly layer: string; readonly error: number }[];
}

/** A micro-batch with the numbers that the host writes for it. */
export interface Measurable {
  readonly batch: Batch;
  readonly scalars: Readonly<Record<string, number>>;
}

/**
 * Measures micro-batches one after the other, as training would see them, and returns the largest errors. The program
 * must have a section `check`. Rejects with `residual-not-packable`.
 */
export async function measureGradient(
  program: Program,
  device: Device,
  batches: readonly Measurable[],
): Promise<GradientError> {
  const ranges = policyStates(program).map(({ slot }): Range => {
    const { buffer, offset, bytes } = slotOf(program, slot);
    return [buffer, offset, bytes];
  });
  const before = new Map<Range, Uint8Array<ArrayBuffer>>();
  for (const range of ranges) before.set(range, await device.read(range));
  let worst: GradientError | null = null;
  try {
    for (const { batch, scalars } of batches) {
      await writeBatch(program, device, batch);
      await writeScalars(program, device, { ...scalars, faults: 0 });
      await device.run(['check']);
      const fault = await faultIn(program, device);
      if (fault) throw fault;
      const found = await readErrors(program, device);
      worst = worst ? larger(worst, found) : found;
    }
  } finally {
    for (const [range, bytes] of before) await device.write(range, bytes);
  }
  if (!worst) throw new Error('internal: nothing was measured');
  return worst;
}

async function readErrors(program: Program, device: Device): Promise<GradientError> {
  const { check, outputs } = program;
  if (!check) throw new Error('internal: the program does not measure its error');
  const sums = await readFloats(device, slotOf(program, outputs['check.errors'] ?? -1));
  let apart = 0;
  let whole = 0;
  const layers = check.layers.map((layer, i) => {
    const [a = NaN, b = NaN] = [sums[2 * i], sums[2 * i + 1]];
    apart += a;
    whole += b;
    return { layer, error: relative(a, b) };
  });
  return { gradientError: relative(apart, whole), layers };
}

/** √(apart / whole); a gradient of zeros is exact if it is exact. */
const relative = (apart: number, whole: number): number =>
  apart === 0 ? 0 : Math.sqrt(apart / whole);

function larger(a: GradientError, b: GradientError): GradientError {
  return {
    gradientError: Math.max(a.gradientError, b.gradientError),
    layers: a.layers.map(({ layer, error }, i) => ({
      layer,
      error: Math.max(error, b.layers[i]?.error ?? error),
    })),
  };
}

/** The largest of all: the number that a bound is held against. */
export const worstError = ({ gradientError, layers }: GradientError): number =>
  Math.max(gradientError, ...layers.map(({ error }) => error));

/** `gradient error 0.0042 (predicted 0.0050, bound 0.0100), at most 0.0071 in blocks.3, on 2 of 8 rows` */
export function describeError(
  found: GradientError,
  { predicted, bound }: CheckMeta,
  { check }: Program,
): string {
  const most = found.layers.reduce((a, b) => (b.error > a.error ? b : a), {
    layer: '',
    error: -1,
  });
  const given = bound === null ? '' : `, bound ${show(bound)}`;
  const rows =
    check && check.rows !== check.of ? `, on ${check.rows ?? ''} of ${check.of ?? ''} rows` : '';
  return (
    `gradient error ${show(found.gradientError)} (predicted ${show(predicted)}${given}), ` +
    `at most ${show(most.error)} in ${most.layer}${rows}`
  );
}

/** Three digits. */
export const show = (x: number): string =>
  x === 0 ? '0' : x >= 1e-3 ? x.toPrecision(3) : x.toExponential(1);

/** Whether the whole gradient and every layer's are within the bound, if there is one. NaN is not. */
export const withinBound = (found: GradientError, { bound }: CheckMeta): boolean =>
  bound === null || worstError(found) <= bound;

/** The refusal of an error above its bound, after `step` steps. `kept` says what there is to go on from. */
export function aboveBound(
  found: GradientError,
  { bound, predicted }: CheckMeta,
  { step, kept }: { readonly step: number; readonly kept: string },
): ErrorAboveBound {
  const most = bound ?? Infinity;
  const over = found.layers
    .filter(({ error }) => !(error <= most))
    .sort((a, b) => b.error - a.error)
    .slice(0, 4)
    .map(({ layer, error }) => `${layer} by ${show(error)}`);
  return new ErrorAboveBound(
    `${step === 0 ? 'Before the first step' : `After step ${step}`} the gradient is off by ${show(found.gradientError)}` +
      ` (predicted: ${show(predicted)})` +
      (over.length > 0 ? `; layers above the bound: ${over.join(', ')}. ` : '. ') +
      kept,
    `At most ${show(most)}, of the whole gradient and of each layer’s (--max-error).`,
    // What is stored otherwise, or may err more, is another run.
    `${step === 0 ? 'R' : 'Begin another run: r'}aise --max-error, or raise --budget so that more is kept as it is.`,
    worstError(found),
    predicted,
    step,
  );
}
