/** Adapters merged into their base: one model as the base's files have it, tensor by tensor. */

import { StowageError } from '../error.ts';
import { inFolder, readsOf, requireApart, runIn, type Place } from '../files/destination.ts';
import { copySettings } from '../weights/export.ts';
import { folderOf, join, type Files } from '../files/files.ts';
import { openCheckpoint, writeTensors } from '../weights/safetensors.ts';
import type { Checkpoint, TensorStream } from '../weights/safetensors.ts';
import type { TensorInfo } from '../weights/safetensors-header.ts';
import { finitePieces, readTensor, roundedTo, rowsOf } from '../weights/tensors.ts';
import { isDerived } from '../weights/unread.ts';
import { changeOf } from './change.ts';
import type { Change, ChangeRows } from './kind.ts';
import { placeTogether } from '../files/staging.ts';
import { openFolder, type AdaptedWeight, type OpenedFolder } from './opened.ts';
import { writeNote } from './write.ts';

export interface MergeOptions {
  readonly base: string;
  readonly from: string;
  readonly out: string;
  readonly weights: readonly AdaptedWeight[];
  /** An earlier result in `out` may go. */
  readonly replace?: boolean;
  /** What is read besides. */
  readonly reads?: readonly Place[];
}

/** ‖w' as stored − w'‖ / ‖w'‖ of a tensor. */
export interface Rounding {
  readonly name: string;
  readonly dtype: string;
  readonly error: number;
}

export interface Merged {
  /** Of every tensor that changed, largest first. */
  readonly roundings: readonly Rounding[];
  readonly files: readonly string[];
}

/** `merge-refused` */
export const mergeRefused = (
  message: string,
  wanted: string,
  hint: string,
  place?: string,
): StowageError => new StowageError('merge-refused', message, wanted, hint, place);

/**
 * Writes OUT/model.safetensors: the base's tensors under its names and in its element types, those with an adapter
 * changed in float64 and rounded once. One tensor's rows are in memory at a time, but for adapters that begin from a
 * decomposition. Rejects with `merge-refused` where a number does not fit, before the file is there.
 */
export const mergeFolder = (files: Files, options: MergeOptions): Promise<Merged> =>
  intoOut(files, options, () => mergeBase(files, options));

/** Runs once OUT is apart from all that is read, and free. Rejects with `out-over-input` or `out-in-use`. */
export async function intoOut<T>(
  files: Files,
  { base: weights, from, out, replace = false, reads = [] }: MergeOptions,
  run: () => Promise<T>,
): Promise<T> {
  const all = [...(await readsOf(files, { weights, from })), ...reads];
  await requireApart(files, all, { out: { flag: '--out', path: out }, copies: true, others: [] });
  return inFolder(files, out, { resume: false, replace }, run);
}

async function mergeBase(files: Files, options: MergeOptions): Promise<Merged> {
  const base = await openCheckpoint(files, options.base);
  try {
    const folder = await openFolder(files, options.from, base, options.weights);
    try {
      return await merge(files, base, folder, options);
    } finally {
      await folder.close();
    }
  } finally {
    await base.close();
  }
}

async function merge(
  files: Files,
  base: Checkpoint,
  folder: OpenedFolder,
  { base: from, out, weights }: MergeOptions,
): Promise<Merged> {
  const roundings: Rounding[] = [];
  const changes = changesOf(base, folder, weights);
  const sources = [...base.tensors.values()].map((info): TensorStream => {
    const replacing = folder.replaced.find(({ tensors }) => tensors.has(info.name));
    const change = changes.get(info.name);
    if (!replacing && !change) {
      // Masks are buffers, and may hold infinities.
      const pieces = (): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
        isDerived(info) ? base.pieces(info.name) : finitePieces(base, info);
      return { ...info, pieces };
    }
    const origin = replacing ?? base;
    return { ...info, pieces: () => changed(origin, info, change, (one) => roundings.push(one)) };
  });
  const beside = from.endsWith('.safetensors') ? folderOf(from) : from;
  const copied = await placeTogether(files, out, await runIn(files, out), async (aside) => {
    const writer = await aside.create(join(out, 'model.safetensors'));
    try {
      await writeTensors(writer, sources, { format: 'pt' });
    } catch (error) {
      await writer.abandon();
      throw error;
    }
    await writer.commit();
    const names = await copySettings(aside, beside, out);
    await writeNote(aside, out, { kind: 'full', targets: null, files: names });
    return names;
  });
  return {
    roundings: roundings.sort((a, b) => b.error - a.error),
    files: ['model.safetensors', ...copied],
  };
}

/** How tensors of the base change, by name; made when its turn comes. */
function changesOf(
  base: Checkpoint,
  folder: OpenedFolder,
  weights: readonly AdaptedWeight[],
): ReadonlyMap<string, () => Promise<ChangeRows>> {
  const found = new Map<string, () => Promise<ChangeRows>>();
  for (const weight of weights) {
    const name = weight.names.find((one) => base.tensors.has(one));
    const info = base.tensors.get(name ?? '');
    if (name === undefined || !info) {
      throw mergeRefused(
        `The base has no ${weight.names[0] ?? weight.module}.`,
        'The base that the adapter was trained on.',
        'Name its folder with --weights.',
        base.path,
      );
    }
    const change = (): Promise<Change> => {
      const whole = (): Promise<Float32Array> => readTensor(base, name, base.path);
      return changeOf(weight.settings, folder.target(weight, info.shape, whole));
    };
    found.set(name, async () => (await change()).rows);
    const bias = weight.bias?.find((one) => base.tensors.has(one));
    if (bias === undefined) continue;
    found.set(bias, async () => {
      const { bias: scale } = await change();
      return (b) => scale?.(b);
    });
  }
  return found;
}

async function* changed(
  origin: Checkpoint,
  { name, dtype, shape }: TensorInfo,
  change: (() => Promise<ChangeRows>) | undefined,
  tell: (rounding: Rounding) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const columns = shape.at(-1) ?? 1;
  const apply = await change?.();
  let [index, squares, errors] = [0, 0, 0];
  for await (const rows of rowsOf(origin, name, columns)) {
    const exact = Float64Array.from(rows);
    apply?.(exact, index);
    index += exact.length / columns;
    const { bytes, values } = roundedTo(dtype, Float32Array.from(exact));
    exact.forEach((value, i) => {
      squares += value * value;
      errors += (value - (values[i] ?? NaN)) ** 2;
    });
    if (!Number.isFinite(errors)) {
      throw mergeRefused(
        `${name} would hold a number that ${dtype} cannot.`,
        'Finite numbers.',
        'Write the base as F32 or BF16 first, or keep the adapter apart.',
        origin.path,
      );
    }
    yield bytes;
  }
  tell({ name, dtype, error: squares === 0 ? 0 : Math.sqrt(errors / squares) });
}
