/** One training step and one evaluation, on a device that holds the weights: the inner loop, and nothing around it. */

import type { Batch } from '../data/batches.ts';
import type { Device } from '../device/device.ts';
import { StowageError } from '../error.ts';
import type { Program, Slot } from '../format/program.ts';
import { bits } from '../format/random.ts';
import { readFloats } from '../weights/tensors.ts';
import { slotOf } from '../weights/weights.ts';

export interface StepSettings {
  /** From 0. */
  readonly step: number;
  /** The step that policies began to remember at; 0 unless said. */
  readonly since?: number;
  readonly seed: number;
  readonly learningRate: number;
  readonly betas: readonly [number, number] | null;
  /** Ends the step before its update. */
  readonly signal?: AbortSignal | undefined;
}

export interface StepResult {
  /** Mean over the step's counted targets, before the update. */
  readonly loss: number;
  /** Norm of all gradients together; null where the program does not compute it. */
  readonly gradientNorm: number | null;
}

/**
 * Runs one step over its micro-batches. A loss that is not finite is returned without the update, so that the weights
 * are still those that gave it; `gradientNorm` is null then. Rejects with `residual-not-packable` or the signal's reason,
 * without the update too.
 */
export async function trainStep(
  program: Program,
  device: Device,
  batches: readonly Batch[],
  settings: StepSettings,
): Promise<StepResult> {
  const { step, seed, learningRate, betas, signal } = settings;
  const valid = batches.reduce((sum, batch) => sum + batch.valid, 0);
  const count = Math.max(1, valid) / batches.length;
  if (batches.length > 1) await clearGradients(program, device);
  let loss = 0;
  for (const [micro, batch] of batches.entries()) {
    await writeBatch(program, device, batch);
    await writeScalars(program, device, {
      count,
      ...microScalars(settings, micro, batches.length),
    });
    await device.run(['forward', 'backward'], signal);
    const fault = await faultIn(program, device);
    if (fault) throw fault;
    // Each micro-batch's loss is its sum over `count`, the mean number of targets, so their mean is the step's.
    loss += (await readOutput(program, device, 'loss')) / batches.length;
  }
  if (!Number.isFinite(loss)) return { loss, gradientNorm: null };
  await writeScalars(program, device, {
    learningRate,
    count,
    seed: bits(seed, step, 0),
    biasCorrection1: betas === null ? 1 : 1 - betas[0] ** (step + 1),
    biasCorrection2: betas === null ? 1 : 1 - betas[1] ** (step + 1),
  });
  await device.run(['update']);
  const gradientNorm =
    'gradientNorm' in program.outputs ? await readOutput(program, device, 'gradientNorm') : null;
  return { loss, gradientNorm };
}

/** What the host writes for a micro-batch besides its data and its `count`. */
export function microScalars(
  { step, since = 0, seed }: Pick<StepSettings, 'step' | 'since' | 'seed'>,
  micro: number,
  microBatches: number,
): Readonly<Record<string, number>> {
  return {
    seed: bits(seed, step, micro),
    batch: (step - since) * microBatches + micro,
    faults: 0,
  };
}

/** `residual-not-packable` where a pack of the last micro-batch left its number; else null. */
export async function faultIn(program: Program, device: Device): Promise<StowageError | null> {
  const id = program.scalars['faults'];
  if (id === undefined) return null;
  const { buffer, offset } = slotOf(program, id);
  const bytes = await device.read([buffer, offset, 4]);
  const [number = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  if (number === 0) return null;
  const entry = program.packs?.find(({ site }) => site === number - 1);
  return new StowageError(
    'residual-not-packable',
    `${entry?.name ?? `Tensor ${number - 1}`} holds a number that is not finite, or too large to be stored in few bits.`,
    'Finite numbers, within the range of f16 where they are stored as codes.',
    'Lower --lr, warm up for longer, or clip gradients; or store exactly (--max-error 0).',
    entry?.at === '' ? undefined : entry?.at,
  );
}

/**
 * Mean loss over batches: the sum of rows' losses over all counted targets where the program has rows. `seen` may read
 * other outputs of each batch.
 */
export async function meanLoss(
  program: Program,
  device: Device,
  batches: Iterable<Batch>,
  seen: (batch: Batch) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly loss: number; readonly targets: number }> {
  let sum = 0;
  let targets = 0;
  for (const batch of batches) {
    if (batch.valid === 0) continue;
    if (evaluationSlot(program, 'rows')) {
      const rows = await rowLosses(program, device, batch);
      const used = (rows.length / rowCount(program)) * batch.filled;
      for (let i = 0; i < used; i++) sum += rows[i] ?? 0;
    } else {
      sum += (await batchLoss(program, device, batch)) * batch.valid;
    }
    targets += batch.valid;
    await seen(batch);
  }
  return { loss: sum / Math.max(1, targets), targets };
}

/** The perplexity of a mean loss of tokens; null where the loss is of anything else. */
export const perplexityOf = ({ data, outputs }: Program, loss: number): number | null =>
  'tokens' in data && 'targets' in data && 'evaluate.rows' in outputs ? Math.exp(loss) : null;

/** An example's class of the highest score, as the last evaluation left them, row by row; the first wins a tie. */
export async function likeliest(program: Program, device: Device): Promise<readonly number[]> {
  const slot = evaluationSlot(program, 'scores');
  if (!slot) throw new Error('internal: the program has no output scores');
  const scores = await readFloats(device, slot);
  const [rows = 1, classes = 1] = slot.shape;
  return Array.from({ length: rows }, (_, row) => {
    const own = scores.subarray(row * classes, (row + 1) * classes);
    return own.reduce((best, score, i) => (score > (own[best] ?? 0) ? i : best), 0);
  });
}

/** The loss of each target of a batch, 0 where ignored. The program must have the output `rows`. */
export async function rowLosses(
  program: Program,
  device: Device,
  batch: Batch,
): Promise<Float32Array<ArrayBuffer>> {
  const slot = evaluationSlot(program, 'rows');
  if (!slot) throw new Error('internal: the program has no output rows');
  await evaluate(program, device, batch);
  return readFloats(device, slot);
}

async function batchLoss(program: Program, device: Device, batch: Batch): Promise<number> {
  const slot = evaluationSlot(program, 'loss');
  if (!slot) throw new Error('internal: the program has no output loss');
  await evaluate(program, device, batch);
  return (await readFloats(device, slot))[0] ?? NaN;
}

async function evaluate(program: Program, device: Device, batch: Batch): Promise<void> {
  await writeBatch(program, device, batch);
  await writeScalars(program, device, { count: Math.max(1, batch.valid), seed: 0 });
  await device.run(['evaluate']);
}

/** An output of the section `evaluate`. */
function evaluationSlot(program: Program, name: string): Slot | null {
  const id = program.outputs[`evaluate.${name}`];
  return id === undefined ? null : slotOf(program, id);
}

/** Rows of a micro-batch. */
function rowCount(program: Program): number {
  const [first] = Object.values(program.data);
  return first === undefined ? 1 : (slotOf(program, first).shape[0] ?? 1);
}

/** Copies a batch's inputs to the device. */
export async function writeBatch(program: Program, device: Device, batch: Batch): Promise<void> {
  for (const [name, id] of Object.entries(program.data)) {
    const slot = slotOf(program, id);
    const values = batch.values[name];
    if (!values) throw new Error(`internal: the batch has no ${name}`);
    await device.write([slot.buffer, slot.offset, values.byteLength], values);
  }
}

/** Writes those of the scalars that the program reads. */
export async function writeScalars(
  program: Program,
  device: Device,
  scalars: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [name, value] of Object.entries(scalars)) {
    const id = program.scalars[name];
    if (id === undefined) continue;
    const slot = slotOf(program, id);
    const data = slot.dtype === 'f32' ? Float32Array.of(value) : Uint32Array.of(value);
    await device.write([slot.buffer, slot.offset, 4], data);
  }
}

async function clearGradients(program: Program, device: Device): Promise<void> {
  for (const state of program.states) {
    if (state.role !== 'gradient') continue;
    const { buffer, offset, bytes } = slotOf(program, state.slot);
    await device.clear([buffer, offset, bytes]);
  }
}

/** The first number of an output. */
export async function readOutput(program: Program, device: Device, name: string): Promise<number> {
  const id = program.outputs[name];
  if (id === undefined) throw new Error(`internal: the program has no output ${name}`);
  const slot = slotOf(program, id);
  const bytes = await device.read([slot.buffer, slot.offset, 4]);
  return new Float32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? NaN;
}
