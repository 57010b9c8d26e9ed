/**
 * Checkpoints: what a run needs to go on as if it had not stopped. One safetensors file, written aside and renamed, so
 * that there is always a whole one.
 */

import type { Device } from '../device/device.ts';
import { StowageError } from '../error.ts';
import { join, type Files } from '../files/files.ts';
import { compare, rateJump, type Difference, type Facts } from './identity.ts';
import { isObject } from '../files/json.ts';
import type { Program, Slot } from '../format/program.ts';
import {
  openCheckpoint,
  writeTensors,
  type Checkpoint,
  type TensorSource,
} from '../weights/safetensors.ts';
import { loadTensor, slotSource } from '../weights/tensors.ts';
import { policyStates, slotOf } from '../weights/weights.ts';

export interface Progress {
  /** Steps done; the next step has this number. It places the run in the data too. */
  readonly step: number;
  /** The last losses, oldest first. */
  readonly losses: readonly number[];
  /** The step at which policies began to remember, where it was not the first. */
  readonly since?: number;
}

/** A run's step and what its policies begin at, and how its facts differ from those of the run before. */
export interface Resumed extends Progress {
  readonly changed: readonly Difference[];
  /** The rate of the next step, as the run before would have had it and as it is, where they differ. */
  readonly rate: ReturnType<typeof rateJump>;
}

export const checkpointName = 'checkpoint.safetensors';
/** Raised when what a checkpoint holds changes its meaning. 1 said too little of its run to be compared. */
const version = 2;

/** Where the checkpoint of an out folder is. */
export const checkpointPath = (out: string): string => join(out, checkpointName);

interface Part {
  readonly name: string;
  /** Of a state; `weight` for a weight. */
  readonly role: string;
  /** The weight or residual that it belongs to. */
  readonly of: string;
  readonly slot: Slot;
  /** A policy remembers it, and may begin anew. */
  readonly ofPolicy: boolean;
}

/**
 * What changes over a run: trainable weights and adapters, the optimizer’s states and what policies remember (gradients
 * begin anew each step).
 */
function parts(program: Program): readonly Part[] {
  const remembered = new Set(policyStates(program));
  return [
    ...program.weights
      // An adapter's frozen tensors may have come with it, from elsewhere.
      .filter((weight) => weight.trainable || weight.role === 'adapter')
      .map(({ path, slot }) => ({
        name: `weight.${path}`,
        role: 'weight',
        of: path,
        slot: slotOf(program, slot),
        ofPolicy: false,
      })),
    ...program.states
      .filter((state) => state.role !== 'gradient')
      .map((state) => ({
        name: `${state.role}.${state.of}`,
        role: state.role,
        of: state.of,
        slot: slotOf(program, state.slot),
        ofPolicy: remembered.has(state),
      })),
  ];
}

/** What a checkpoint's tensors take. */
export const checkpointBytes = (program: Program): number =>
  parts(program).reduce((sum, { slot }) => sum + slot.bytes, 0);

/** Writes OUT/checkpoint.safetensors. Rejects with `loss-not-finite`, leaving the last good one, if a weight is not finite. */
export async function saveCheckpoint(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  facts: Facts,
  progress: Progress,
): Promise<void> {
  const sources = parts(program).map(({ name, slot }) =>
    finite(slotSource(device, slot, name), slot.dtype, progress.step, out),
  );
  const writer = await files.create(checkpointPath(out));
  try {
    await writeTensors(writer, sources, {
      format: `stowage-checkpoint-${version}`,
      facts: JSON.stringify(facts),
      progress: JSON.stringify(progress),
    });
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  await writer.commit();
}

function finite(source: TensorSource, dtype: string, step: number, out: string): TensorSource {
  if (dtype !== 'f32') return source;
  return {
    ...source,
    async read() {
      const bytes = await source.read();
      const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
      if (values.every(Number.isFinite)) return bytes;
      throw new StowageError(
        'loss-not-finite',
        `After step ${step} ${source.name} is no longer finite.`,
        'Finite weights.',
        `Lower --lr or clip gradients. An earlier checkpoint in ${out}, if any, is untouched.`,
      );
    },
  };
}

/**
 * Restores a run from OUT/checkpoint.safetensors. Where what policies remember is of other tensors, they begin anew at the
 * step that is resumed. Rejects with `resume-missing`, `resume-version`, or `resume-mismatch` with everything that is not as
 * it was and must be (runtime/loop/identity.ts).
 */
export async function loadCheckpoint(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  facts: Facts,
): Promise<Resumed> {
  const path = checkpointPath(out);
  const checkpoint = await open(files, path);
  try {
    const { facts: then, progress } = headOf(checkpoint.metadata, path);
    const { refused, changed } = compare(then, facts);
    const held = (part: Part): boolean =>
      checkpoint.tensors.get(part.name)?.shape.join() === part.slot.shape.join();
    const all = parts(program);
    const anew = all.some((part) => part.ofPolicy && !held(part));
    const wanted = all.filter(({ ofPolicy }) => !(ofPolicy && anew));
    const others = wanted.filter((part) => !held(part)).map((part) => {
      const info = checkpoint.tensors.get(part.name);
      return `${part.name}: ${info ? `[${info.shape.join(', ')}]` : 'absent'} → [${part.slot.shape.join(', ')}]`;
    });
    // Tensors differ because of what is said already, wherever something is.
    if (refused.length > 0) throw mismatch(refused.map(({ text }) => text), path);
    if (others.length > 0) throw mismatch(others, path);
    for (const { name, slot } of wanted) await loadTensor(device, slot, checkpoint, name, path);
    const rate = rateJump(then, facts, progress.step);
    return { ...progress, changed, rate, ...(anew ? { since: progress.step } : {}) };
  } finally {
    await checkpoint.close();
  }
} // prettier-ignore

/** The facts of the run in a folder: for those who make a plan that it is to go on with. Rejects as `loadCheckpoint`. */
export async function factsIn(files: Files, out: string): Promise<Facts> {
  const path = checkpointPath(out);
  const checkpoint = await open(files, path);
  try {
    return headOf(checkpoint.metadata, path).facts;
  } finally {
    await checkpoint.close();
  }
}

async function open(files: Files, path: string): Promise<Checkpoint> {
  const probe = await files.open(path);
  if (probe === null) {
    throw new StowageError(
      'resume-missing',
      'There is no checkpoint to resume from.',
      'A checkpoint written by an earlier run.',
      'Leave --resume out, or name that run’s folder with --out.',
      path,
    );
  }
  await probe.close();
  return openCheckpoint(files, path);
}

/** What is another than in the run before, a line each. */
export function describeChanges({ changed, rate, step }: Resumed): readonly string[] {
  const lines = changed.map(({ text }) => `changed since the checkpoint: ${text}`);
  return rate === null
    ? lines
    : [...lines, `the rate of step ${step + 1}: ${show(rate.then)} → ${show(rate.now)}`];
}

/** The same for the log; nothing where nothing is. */
export const changesOf = ({ changed, rate }: Resumed): Readonly<Record<string, unknown>> =>
  changed.length === 0
    ? {}
    : {
        changed: Object.fromEntries(
          changed.map(({ fact, then, now }) => [fact, [then ?? null, now ?? null]]),
        ),
        ...(rate === null ? {} : { rate: [rate.then, rate.now] }),
      };

const show = (rate: number): string => String(Number(rate.toPrecision(4)));

/** As many differences as are listed. */
const most = 12;

function mismatch(differences: readonly string[], path: string): StowageError {
  const rest = differences.length - most;
  const list = [...differences.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return new StowageError(
    'resume-mismatch',
    `The checkpoint is of another run. Then → now:\n${list.map((text) => `  ${text}`).join('\n')}`,
    'These as they were: what was trained, and the optimizer’s states, belong to them.',
    'Repeat the command as it was with --resume added. To train with what is changed, begin another run: leave --resume out, and name another --out.',
    path,
  );
}

/** Facts and progress. Throws `resume-version` where they are not of this version, or cannot be read. */
function headOf(
  metadata: Checkpoint['metadata'],
  path: string,
): { readonly facts: Facts; readonly progress: Progress } {
  const format = metadata['format'] ?? '';
  const [, number] = /^stowage-checkpoint-(\d+)$/.exec(format) ?? [];
  const refused = (soIs: string, hint: string): StowageError =>
    new StowageError(
      'resume-version',
      soIs,
      `A checkpoint of version ${version}, which this Stowage writes.`,
      hint,
      path,
    );
  const begin = 'begin another run: leave --resume out, and name another --out';
  if (number === undefined) {
    throw refused('It is no checkpoint of a run of Stowage.', `Name the run’s own folder, or ${begin}.`);
  }
  if (Number(number) < version) {
    throw refused(
      `The checkpoint is of version ${number}, and says too little of its run to tell whether this is the same.`,
      `Let the Stowage that wrote it finish the run, or ${begin}, --from this folder where it holds a result.`,
    );
  }
  if (Number(number) > version) {
    throw refused(
      `The checkpoint is of version ${number}: a later Stowage wrote it.`,
      `Resume with that one, or ${begin}.`,
    );
  }
  try {
    const [facts, progress] = [metadata['facts'], metadata['progress']].map(
      (text) => JSON.parse(text ?? '') as unknown,
    );
    if (areFacts(facts) && isProgress(progress)) return { facts, progress };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refused('What the checkpoint says of its run cannot be read: the file is damaged.', `Copy it again, or ${begin}.`);
} // prettier-ignore

const areFacts = (value: unknown): value is Facts =>
  isObject(value) &&
  Object.values(value).every(
    (fact) => fact === null || ['string', 'number', 'boolean'].includes(typeof fact),
  );

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isProgress = (value: unknown): value is Progress =>
  isObject(value) &&
  isCount(value['step']) &&
  (value['since'] === undefined || isCount(value['since'])) &&
  Array.isArray(value['losses']) &&
  value['losses'].every((loss) => typeof loss === 'number');
