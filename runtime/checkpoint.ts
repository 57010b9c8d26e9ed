/**
 * Checkpoints: what a run needs to go on as if it had not stopped. One safetensors file, written aside and renamed, so
 * that there is always a whole one.
 */

import type { Device } from './device.ts';
import { StowageError } from './error.ts';
import { join, type Files } from './files.ts';
import type { Program, Slot } from './program.ts';
import { openCheckpoint, writeTensors, type TensorSource } from './safetensors.ts';
import { loadTensor, slotSource } from './tensors.ts';
import { policyStates, slotOf } from './weights.ts';

/** What must be the same when a run goes on. The rate is not among them: lowering it is a reason to resume. */
export interface Identity {
  readonly model: string;
  readonly seed: number;
  readonly data: number;
  readonly rows: number;
  readonly context: number;
  readonly microBatches: number;
}

export interface Progress {
  /** Steps done; the next step has this number. It places the run in the data too. */
  readonly step: number;
  /** The last losses, oldest first. */
  readonly losses: readonly number[];
  /** The step at which policies began to remember, where it was not the first. */
  readonly since?: number;
}

const fileName = 'checkpoint.safetensors';

/** Where the checkpoint of an out folder is. */
export const checkpointPath = (out: string): string => join(out, fileName);

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

/** Writes OUT/checkpoint.safetensors. Rejects with `loss-not-finite`, leaving the last good one, if a weight is not finite. */
export async function saveCheckpoint(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  identity: Identity,
  progress: Progress,
): Promise<void> {
  const sources = parts(program).map(({ name, slot }) =>
    finite(slotSource(device, slot, name), slot.dtype, progress.step, out),
  );
  const writer = await files.create(checkpointPath(out));
  try {
    await writeTensors(writer, sources, {
      format: 'stowage-checkpoint-1',
      identity: JSON.stringify(identity),
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
 * Restores a run from OUT/checkpoint.safetensors. Under another plan policies remember other things: they then begin
 * anew, at the step that is resumed. Rejects with `resume-missing` or `resume-mismatch`.
 */
export async function loadCheckpoint(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  identity: Identity,
): Promise<Progress> {
  const path = checkpointPath(out);
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
  const checkpoint = await openCheckpoint(files, path);
  try {
    const then = JSON.parse(checkpoint.metadata['identity'] ?? '{}') as Partial<Identity>;
    const mismatch = (what: string, before: unknown, now: unknown): StowageError =>
      new StowageError(
        'resume-mismatch',
        `The checkpoint was written with ${what} ${String(before)}; this run has ${String(now)}.`,
        'The settings of the run that is resumed.',
        'Repeat the command as it was with --resume added, or leave --resume out.',
        path,
      );
    for (const key of Object.keys(identity) as (keyof Identity)[]) {
      const words = key === 'data' ? 'other data, fingerprint' : key;
      if (then[key] !== identity[key]) throw mismatch(words, then[key], identity[key]);
    }
    const held = (part: Part): boolean =>
      checkpoint.tensors.get(part.name)?.shape.join() === part.slot.shape.join();
    const all = parts(program);
    const anew = all.some((part) => part.ofPolicy && !held(part));
    for (const part of all) {
      const { name, slot, ofPolicy } = part;
      if (ofPolicy && anew) continue;
      const info = checkpoint.tensors.get(name);
      const { role, of } = part;
      if (role === 'moments' && checkpoint.tensors.has(`m.${of}`))
        throw mismatch('--optimizer-states', 'f32', '8-bit');
      if (role === 'm' && checkpoint.tensors.has(`moments.${of}`))
        throw mismatch('--optimizer-states', '8-bit', 'f32');
      if (!info || !held(part)) {
        throw mismatch(
          name,
          info ? `[${info.shape.join(', ')}]` : 'absent',
          `[${slot.shape.join(', ')}]`,
        );
      }
      await loadTensor(device, slot, checkpoint, name, path);
    }
    const progress = JSON.parse(
      checkpoint.metadata['progress'] ?? '{"step":0,"losses":[]}',
    ) as Progress;
    return anew ? { ...progress, since: progress.step } : progress;
  } finally {
    await checkpoint.close();
  }
}
