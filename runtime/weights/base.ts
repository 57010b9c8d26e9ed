/** What a run begins from: weights that are the model's, or none because it trains all of them. */

import { StowageError } from '../error.ts';
import type { Files } from '../files/files.ts';
import { readTrained } from '../peft/folder.ts';
import type { Program } from '../format/program.ts';
import { refuseQuantised } from './quantised.ts';
import { openCheckpoint, type Checkpoint } from './safetensors.ts';
import { refuseUnread, type Unused } from './unread.ts';

/**
 * Rejects with `checkpoint-quantised` or `checkpoint-tensor-unread` where a base is another's than the program's. What is
 * missing or of another shape is found as it is loaded.
 */
export async function requireWhole(
  base: Checkpoint,
  { weights }: Program,
  unused: Unused,
): Promise<void> {
  refuseQuantised(base, unused);
  const own = weights.filter(({ role }) => role === 'base');
  const foreign = own.every(({ names }) => !names.some((name) => base.tensors.has(name)));
  if (!foreign) await refuseUnread(base, own, unused);
}

/** The same of a folder that training goes on from, where it holds a whole model. */
export async function requireWholeFrom(
  files: Files,
  folder: string,
  program: Program,
  { declared, asked }: Unused,
): Promise<void> {
  const whole = await wholeModelIn(files, folder);
  if (whole === null) return;
  const checkpoint = await openCheckpoint(files, whole);
  try {
    // A flag may speak of the base beside it.
    await requireWhole(checkpoint, program, { declared: [...declared, ...asked], asked: [] });
  } finally {
    await checkpoint.close();
  }
}

/** The path of the whole model that a folder of trained weights holds; null where it holds less. */
export async function wholeModelIn(files: Files, folder: string): Promise<string | null> {
  const { sources } = await readTrained(files, folder);
  return sources.find(({ holds }) => holds === 'model')?.path ?? null;
}

/** Whether a program trains on top of weights that stay as they are. */
export const freezes = ({ weights }: Program): boolean =>
  weights.some(({ role, trainable, fresh }) => role === 'base' && !trainable && fresh !== true);

/** `base-missing`: what would be computed with is drawn at random. `what`: why; `instead`: another way than `--weights`. */
export const baseMissing = (what: string, instead: string): StowageError =>
  new StowageError(
    'base-missing',
    what,
    'Weights that were trained: --weights DIR.',
    `${instead} If random ones are meant: --random-base.`,
  );

/** What is said where an adapter would be trained over random weights and nobody asked for that; else null. */
export const overRandom = (
  program: Program,
  { weights, randomBase }: { readonly weights: string | null; readonly randomBase: boolean },
): string | null => (weights === null && !randomBase && freezes(program) ? overRandomSays : null);

export const overRandomSays =
  'no --weights: the adapter trains over random weights that stay as they are, so it is of no use to a trained model; name the base by --weights DIR, or say that this is meant by --random-base';
