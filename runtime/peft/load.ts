/** A folder of trained weights into the arena. */

import type { Device } from '../device/device.ts';
import type { TensorDigest } from '../weights/digest.ts';
import type { Files } from '../files/files.ts';
import type { Program, WeightEntry } from '../format/program.ts';
import { shellFile } from '../format/quote.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import { loadTensor, readFloats, readTensor, slotOf, SlotWriter } from '../weights/tensors.ts';
import { nameIn } from '../weights/weights.ts';
import { passCopies, type BaseWeight } from './copies.ts';
import { openSource, readTrained, type Source } from './folder.ts';
import { otherModel } from './held.ts';
import { isAttached, peftKind } from './kinds.ts';
import { firstHalf } from './lora.ts';
import { peftName, placeOf } from './names.ts';
import type { AdapterSettings, PlainSettings } from './settings.ts';
import { unreadable } from './refusals.ts';

interface Opened extends Source {
  readonly checkpoint: Checkpoint;
}

/**
 * Rejects with `adapter-unreadable` unless the folder's adapter is what a trainer was made for; of whole models nothing is
 * asked, and dropout and where VeRA's vectors began are free.
 */
export async function requireSame(
  files: Files,
  folder: string,
  adapter: AdapterSettings,
): Promise<void> {
  const { parts } = await readTrained(files, folder);
  const own = adapter.kind === 'mixed' ? adapter.parts.map((part) => part.settings) : [adapter];
  const text = (all: readonly PlainSettings[]): string => all.map(describe).sort().join('; ');
  const [found, wanted] = [text(parts.map(({ settings }) => settings)), text(own)];
  if (found === wanted) return;
  throw unreadable(
    folder,
    `It holds ${found}.`,
    `What this trainer was made for: ${wanted}.`,
    `Build a trainer of it: stowage build MODEL --from ${shellFile(folder)}.`,
  );
}

/** `lora: alpha 16, rank 8, …`, without what is free. */
function describe(settings: PlainSettings): string {
  if (!isAttached(settings)) return settings.kind;
  const free = ['kind', 'dropout', ...(peftKind(settings).free ?? [])];
  const said = Object.entries(settings).filter(([key]) => !free.includes(key));
  const list = said.sort().map((pair) => pair.map(String).join(' '));
  return list.length === 0 ? settings.kind : `${settings.kind}: ${list.join(', ')}`;
}

/**
 * Loads an adapter, of ours or PEFT's, or a fully tuned model, into a program of the same adapter, after `initialise`.
 * Rejects with `adapter-unreadable` where the program wants a tensor that is not there, or has none for one that is. `seen`
 * takes the numbers that replace those of the base.
 */
export async function loadTrained(
  files: Files,
  folder: string,
  program: Program,
  device: Device,
  seen?: TensorDigest,
): Promise<void> {
  const { sources } = await readTrained(files, folder);
  const opened: Opened[] = [];
  try {
    for (const source of sources)
      opened.push({ ...source, checkpoint: await openSource(files, source) });
    await load(opened, folder, program, device, seen);
  } finally {
    for (const { checkpoint } of opened) await checkpoint.close();
  }
}

async function load(
  sources: readonly Opened[],
  folder: string,
  program: Program,
  device: Device,
  seen?: TensorDigest,
): Promise<void> {
  const left = new Set(
    sources.flatMap(({ holds, checkpoint }) =>
      holds === 'adapter' ? [...checkpoint.tensors.keys()] : [],
    ),
  );
  for (const weight of program.weights) {
    const found = sourceOf(sources, weight);
    if (found !== null) {
      left.delete(found.name);
      await loadFrom(found, program, device, weight, seen);
    } else if (isWanted(sources, weight)) {
      const name = weight.role === 'adapter' ? peftName(weight) : (weight.names[0] ?? weight.path);
      throw unreadable(
        sources[0]?.checkpoint.path ?? folder,
        `It has no ${name}, for ${weight.path}.`,
        'What the same model and the same adapter wrote.',
        'Name the folder that train wrote with --from, and the same model and weights.',
      );
    }
  }
  const base = baseOf(program, device);
  for (const { holds, checkpoint } of sources)
    if (holds === 'adapter') await passCopies(checkpoint, left, base);
  const [stray] = left;
  if (stray === undefined) return;
  throw unreadable(
    folder,
    `It has ${stray}, for which this model has no place.`,
    'Tensors of modules that the model has.',
    'Check that the adapter is of this model.',
  );
}

/** The base's weights as they are on the device. */
function baseOf(
  program: Program,
  device: Device,
): (module: string, part: string) => BaseWeight | null {
  const base = program.weights.filter(({ role }) => role === 'base');
  // The weight of an adapted head may be the embedding, which has another name.
  const adapted = (module: string): string | undefined => {
    const own = program.weights.find((weight) => placeOf(peftName(weight))?.module === module);
    return own?.path.slice(0, own.path.lastIndexOf('.'));
  };
  return (module, part) => {
    const named = base.find(({ names }) => names.includes(`${module}.${part}`));
    const weight =
      named ?? (part === 'weight' ? base.find(({ path }) => path === adapted(module)) : undefined);
    if (!weight) return null;
    const slot = slotOf(program, weight.slot);
    return { dtype: slot.dtype.toUpperCase(), read: () => readFloats(device, slot) };
  };
}

interface Found {
  readonly source: Opened;
  readonly name: string;
}

function sourceOf(sources: readonly Opened[], weight: WeightEntry): Found | null {
  for (const source of sources) {
    const { holds, checkpoint } = source;
    const ofAdapter = holds === 'adapter' || holds === 'factors';
    if (ofAdapter !== (weight.role === 'adapter')) continue;
    if (holds === 'trained' && !weight.trainable) continue;
    const name = ofAdapter ? peftName(weight) : nameIn(checkpoint, weight);
    if (name !== null && checkpoint.tensors.has(name)) return { source, name };
  }
  return null;
}

/** What an initialiser cannot give: frozen tensors of adapters are drawn, or taken from the base, again. */
const isWanted = (sources: readonly Opened[], weight: WeightEntry): boolean =>
  weight.trainable || sources.some(({ holds }) => holds === 'model' && weight.role === 'base');

async function loadFrom(
  { source, name }: Found,
  program: Program,
  device: Device,
  weight: WeightEntry,
  seen?: TensorDigest,
): Promise<void> {
  const slot = slotOf(program, weight.slot);
  const { checkpoint, doubled, holds } = source;
  const info = checkpoint.tensors.get(name);
  if (!doubled) {
    const ours = `that of ${weight.path} is [${slot.shape.join(', ')}]`;
    if (holds === 'adapter' && info && info.shape.join() !== slot.shape.join())
      throw otherModel(checkpoint.path, name, info.shape, ours);
    const at = holds === 'adapter' ? checkpoint.path : weight.at;
    const digest = weight.role === 'base' ? seen?.begin(weight.path, slot.shape) : undefined;
    return loadTensor(device, slot, checkpoint, name, at, digest);
  }
  const whole = await readTensor(checkpoint, name, weight.at);
  const half = firstHalf(name, whole, info?.shape ?? []);
  if (half.length !== slot.shape.reduce((n, d) => n * d, 1))
    throw unreadable(
      checkpoint.path,
      `${name} is [${info?.shape.join(', ')}].`,
      `Twice the rank of [${slot.shape.join(', ')}].`,
      'Name a folder that train wrote with --from.',
    );
  await new SlotWriter(device, slot).write(half);
}
