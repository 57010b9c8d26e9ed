/**
 * What a run leaves for others: an adapter as a PEFT folder, several as a folder each, or, after full fine-tuning,
 * model.safetensors under the names it was read with. `stowage.json` says which.
 */

import type { Device } from '../device/device.ts';
import { resultIn, settingsFiles } from '../files/destination.ts';
import { join, readAll, writeAll, type Files } from '../files/files.ts';
import { inOne } from '../peft/config.ts';
import { noteName, weightsName } from '../peft/folder.ts';
import { isAttached, peftKind } from '../peft/kinds.ts';
import { peftName, placeOf } from '../peft/names.ts';
import type { AdapterSettings, SettingsPart } from '../peft/settings.ts';
import { writeFile, writeNote, writePeft, type Starts, type Trained } from '../peft/write.ts';
import type { Program, WeightEntry } from '../format/program.ts';
import type { Checkpoint, TensorSource } from './safetensors.ts';
import { placeTogether } from '../files/staging.ts';
import { slotSource } from './tensors.ts';
import { nameIn, slotOf } from './weights.ts';

/** Where the base came from, null from scratch; and what it is. */
interface Base {
  readonly path: string | null;
  readonly checkpoint: Checkpoint | null;
  /** As in `Meta`. */
  readonly causal: boolean;
}

/** Writes what was trained into `out`, in the place of what was there. Returns the names of the files and folders. */
export async function exportTrained(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  base: Base,
  adapter: AdapterSettings,
  starts: Starts,
): Promise<readonly string[]> {
  return placeTogether(files, out, await resultIn(files, out), (aside) =>
    writeResult(aside, out, program, device, base, adapter, starts),
  );
}

/** What the tensors of a result take, settings apart. */
export function resultBytes(program: Program, adapter: AdapterSettings): number {
  const mixed = adapter.kind === 'mixed';
  const whole = !mixed && !isAttached(adapter);
  return program.weights
    .filter(({ role, trainable }) => whole || role === 'adapter' || (mixed && trainable))
    .reduce((sum, weight) => sum + slotOf(program, weight.slot).bytes, 0);
}

async function writeResult(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  base: Base,
  adapter: AdapterSettings,
  starts: Starts,
): Promise<readonly string[]> {
  const trained: Trained = { program, device, base: base.path, causal: base.causal, starts };
  const adapters = program.weights.filter(({ role }) => role === 'adapter');
  if (adapter.kind === 'mixed') {
    const one = inOne(adapter.parts);
    if (one) return writePeft(files, out, trained, one.settings, adapters, one.patterns);
    const folders = adapter.parts.map(({ settings }, i) => `${i + 1}-${settings.kind}`);
    for (const [i, part] of adapter.parts.entries())
      await writePart(files, join(out, folders[i] ?? ''), trained, base, part);
    await writeNote(files, out, { kind: 'mixed', parts: folders });
    return [...folders, noteName];
  }
  if (isAttached(adapter)) return writePeft(files, out, trained, adapter, adapters);
  const tensors = program.weights.map((weight) => namedSource(trained, weight, base));
  await writeFile(files, join(out, 'model.safetensors'), tensors);
  const copied = base.path === null ? [] : await copySettings(files, base.path, out);
  await writeNote(files, out, { ...adapter, ...(copied.length > 0 ? { files: copied } : {}) });
  return ['model.safetensors', ...copied, noteName];
}

/** One of several adapters. */
async function writePart(
  files: Files,
  folder: string,
  trained: Trained,
  base: Base,
  { settings, members }: SettingsPart,
): Promise<void> {
  await files.makeFolder(folder);
  const own = new Set(members);
  const { weights } = trained.program;
  if (!isAttached(settings)) {
    const chosen = weights.filter(({ names, path }) => own.has(names[0] ?? path));
    const tensors = chosen.map((weight) => namedSource(trained, weight, base));
    await writeFile(files, join(folder, weightsName), tensors);
    await writeNote(
      files,
      folder,
      settings.kind === 'full' ? { ...settings, targets: members } : settings,
    );
    return;
  }
  const ofPart = (weight: WeightEntry): boolean => {
    const place = placeOf(peftName(weight));
    // What all target modules share is this adapter's: there is one such in a model.
    return place === null ? peftKind(settings).shared !== undefined : own.has(place.module);
  };
  const chosen = weights.filter((weight) => weight.role === 'adapter' && ofPart(weight));
  await writePeft(files, folder, trained, settings, chosen);
}

/** A base weight under the name that its checkpoint has for it. */
const namedSource = (
  { program, device }: Trained,
  weight: WeightEntry,
  { checkpoint }: Base,
): TensorSource =>
  slotSource(
    device,
    slotOf(program, weight.slot),
    (checkpoint && nameIn(checkpoint, weight)) ?? weight.names[0] ?? weight.path,
  );

/** Copies what a model folder needs besides its weights. Returns the names of the files. */
export async function copySettings(
  files: Files,
  from: string,
  out: string,
): Promise<readonly string[]> {
  const copied: string[] = [];
  for (const name of settingsFiles) {
    const bytes = await readAll(files, join(from, name));
    if (bytes === null) continue;
    await writeAll(files, join(out, name), bytes);
    copied.push(name);
  }
  return copied;
}
