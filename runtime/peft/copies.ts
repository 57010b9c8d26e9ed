/**
 * Weights of the base that PEFT saves beside an adapter, frozen: of an adapted head or embedding as `base_layer`, and of
 * both where it was asked to save them. They say nothing new of the base they are of, and of another one that is so.
 */

import type { Checkpoint } from '../weights/safetensors.ts';
import { readTensor } from '../weights/tensors.ts';
import { copyOf } from './names.ts';
import { unreadable } from './refusals.ts';

/** A base weight as it is used, and its element type. */
export interface BaseWeight {
  readonly dtype: string;
  readonly read: () => Promise<Float32Array>;
}

/** More than rounding to an element type moves numbers, relative to them. PiSSA's rest is computed, here and there. */
const roundings: Readonly<Record<string, number>> = { F32: 1e-5, F16: 2 ** -10, BF16: 2 ** -8 };

/**
 * Takes the names of frozen copies off `left`. `base`: a module's weight, or bias; null where the model has none. Rejects
 * with `adapter-unreadable` for a copy of a weight that is not the base's.
 */
export async function passCopies(
  file: Checkpoint,
  left: Set<string>,
  base: (module: string, part: string) => BaseWeight | null,
): Promise<void> {
  for (const name of [...left]) {
    const place = copyOf(name);
    const weight = place && base(place.module, place.part);
    const info = file.tensors.get(name);
    if (!weight || !info) continue;
    const [own, theirs] = [await weight.read(), await readTensor(file, name, file.path)];
    const most = Math.max(roundings[weight.dtype] ?? 0, roundings[info.dtype] ?? 0);
    if (own.length !== theirs.length || distance(own, theirs) > most)
      throw unreadable(
        file.path,
        `${name} is not the base's: ${own.length === theirs.length ? 'its numbers differ' : `it is [${info.shape.join(', ')}]`}.`,
        'An adapter of this base, whose weights it leaves as they are.',
        'Name the base that it was trained on with --weights. If that weight was trained too, or the vocabulary grew, merge the adapter in PEFT and name the result.',
      );
    left.delete(name);
  }
}

/** ‖a − b‖ / ‖a‖ */
function distance(a: Float32Array, b: Float32Array): number {
  let [squares, errors] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    squares += x * x;
    errors += (x - y) ** 2;
  }
  return errors === 0 ? 0 : Math.sqrt(errors / squares);
}
