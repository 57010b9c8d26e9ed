/** What the tensors of an adapter's file are held to: they are of linears, and of the sizes that its configuration says. */

import { StowageError } from '../error.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import { placeOf, tensorName } from './names.ts';
import { mergeThere, unreadable } from './refusals.ts';
import type { SiteSettings } from './settings.ts';

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

/** Sizes of a kind's tensors that its settings say: part → axis → size. */
function sizesOf(settings: SiteSettings, converted: boolean): Sizes {
  switch (settings.kind) {
    case 'lora':
    case 'dora': {
      const rank = converted ? 2 * settings.rank : settings.rank;
      return { 'lora_A.weight': [0, rank, 'r'], 'lora_B.weight': [1, rank, 'r'] };
    }
    case 'vera':
      return { vera_lambda_d: [0, settings.rank, 'r'] };
    case 'oft': {
      const { blockSize } = settings;
      return { 'oft_R.weight': [1, (blockSize * (blockSize - 1)) / 2, 'oft_block_size'] };
    }
    case 'psoft': {
      const { rank } = settings;
      return { 'psoft_R.weight': [0, (rank * (rank - 1)) / 2, 'r'] };
    }
    case 'ia3':
      return {};
    default:
      return settings satisfies never;
  }
}

type Sizes = Readonly<Record<string, readonly [axis: number, size: number, key: string]>>;

/** Throws `adapter-unreadable` where the configuration is of other tensors: PEFT would not load them either. */
export function requireSizes(
  settings: SiteSettings,
  module: string,
  parts: ReadonlyMap<string, readonly number[]>,
  converted: boolean,
  { path, place }: { readonly path: string; readonly place: string },
): void {
  for (const [part, [axis, size, key]] of Object.entries(sizesOf(settings, converted))) {
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

/** What a weight [out, into] says of the tensors of an adapter of it: part → axis → size. */
const atSite: Readonly<Record<string, readonly [axis: number, of: 'out' | 'into']>> = {
  'lora_A.weight': [1, 'into'],
  'lora_B.weight': [0, 'out'],
  lora_magnitude_vector: [0, 'out'],
  vera_lambda_b: [0, 'out'],
  psoft_A: [1, 'into'],
  psoft_B: [0, 'out'],
};

/** A weight as an adapter of it sees it. */
export interface Held {
  readonly out: number;
  readonly into: number;
  /** The scales of IA3 are of inputs. */
  readonly inward: boolean;
}

/** Throws `adapter-unreadable` where a tensor is of a weight of another shape. */
export function requireShape(
  path: string,
  name: string,
  shape: readonly number[],
  weight: Held,
): void {
  const part = placeOf(name)?.part ?? '';
  if (fits(part, shape, weight)) return;
  throw otherModel(path, name, shape, `its weight is [${weight.out}, ${weight.into}]`);
}

function fits(part: string, shape: readonly number[], weight: Held): boolean {
  if (part === 'oft_R.weight') {
    // Of a block of b there are b(b − 1)/2 angles.
    const [blocks = 0, angles = 0] = shape;
    return (blocks * (1 + Math.sqrt(1 + 8 * angles))) / 2 === weight.into;
  }
  if (part === 'ia3_l') {
    const scales = shape.reduce((n, d) => n * d, 1);
    return scales === (weight.inward ? weight.into : weight.out);
  }
  const [axis, of] = atSite[part] ?? [];
  return axis === undefined || of === undefined || shape[axis] === weight[of];
}

/** Throws `adapter-unreadable` where VeRA's projection, of which each weight takes a part, is smaller than this one's. */
export function requireShared(
  path: string,
  name: string,
  shape: readonly number[],
  rank: number,
  { out, into }: Held,
): void {
  const [rows = 0, columns = 0] = shape;
  const [most, wide] = name.endsWith('vera_A') ? [rank, into] : [out, rank];
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
