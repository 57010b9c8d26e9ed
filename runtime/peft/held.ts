/** What the tensors of an adapter's file are held to: they are of linears, and of the sizes that its configuration says. */

import { StowageError } from '../error.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import type { Held } from './kind.ts';
import { peftKind, type AttachedSettings } from './kinds.ts';
import { placeOf, tensorName } from './names.ts';
import { mergeThere, unreadable } from './refusals.ts';

/** Throws `adapter-unsupported` for adapters of embeddings and of convolutions. */
export function requireLinears(path: string, tensors: Checkpoint['tensors']): void {
  for (const { name, shape } of tensors.values()) {
    const place = placeOf(name);
    const ofTable = /\.lora_embedding_[AB]$/.test(name);
    if (!ofTable && (place === null || shape.length <= 2)) continue;
    throw new StowageError(
      'adapter-unsupported',
      ofTable
        ? `${name} adapts an embedding.`
        : `${name} is [${shape.join(', ')}], of a module that is no linear.`,
      'Adapters of linears.',
      ofTable
        ? 'Leave the embedding out of target_modules. Where no head is tied to it, PEFT can also merge it: merge_and_unload().'
        : mergeThere,
      path,
    );
  }
}

/** Throws `adapter-unreadable` where the configuration is of other tensors: PEFT would not load them either. */
export function requireSizes(
  settings: AttachedSettings,
  module: string,
  parts: ReadonlyMap<string, readonly number[]>,
  doubled: boolean,
  { path, place }: { readonly path: string; readonly place: string },
): void {
  for (const [part, [axis, size, key]] of Object.entries(
    peftKind(settings).sizes(settings, doubled),
  )) {
    const shape = parts.get(part);
    if (!shape || shape[axis] === size) continue;
    throw unreadable(
      place,
      `Its ${key} says that ${tensorName(module, part)} has ${size} ${axis === 0 ? 'rows' : 'columns'}, and it is [${shape.join(', ')}] in ${path}.`,
      'The configuration that was saved with the tensors.',
      'Copy both files from one run.',
    );
  }
}

/** Throws `adapter-unreadable` where a tensor is of a weight of another shape. */
export function requireShape(
  settings: AttachedSettings,
  path: string,
  name: string,
  shape: readonly number[],
  weight: Held,
): void {
  const part = placeOf(name)?.part ?? '';
  if (peftKind(settings).fits(part, shape, weight)) return;
  throw otherModel(path, name, shape, `its weight is [${weight.out}, ${weight.into}]`);
}

/** Throws `adapter-unreadable` where a tensor, of which each weight takes a part, is smaller than this one's. */
export function requireShared(
  path: string,
  name: string,
  shape: readonly number[],
  [most, wide]: readonly [rows: number, columns: number],
  { out, into }: Held,
): void {
  const [rows = 0, columns = 0] = shape;
  if (shape.length === 2 && rows >= most && columns >= wide) return;
  throw otherModel(path, name, shape, `a weight [${out}, ${into}] takes [${most}, ${wide}] of it`);
}

/** `adapter-unreadable`: a tensor that does not fit what the model has in its place. */
export const otherModel = (
  path: string,
  name: string,
  shape: readonly number[],
  ours: string,
): StowageError =>
  unreadable(
    path,
    `${name} is [${shape.join(', ')}], and ${ours} here.`,
    'An adapter of this model and these weights.',
    'Name the model and the weights that it was trained on: base_model_name_or_path in adapter_config.json says which.',
  );
