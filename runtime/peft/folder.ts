/**
 * What a folder of trained weights holds. Ours say it in `stowage.json`; PEFT's, and ours for PEFT, in
 * `adapter_config.json`; a folder with neither is a model.
 */

import { folderOf, join, type Files } from '../files/files.ts';
import { readObject, type JsonObject } from '../files/json.ts';
import { openCheckpoint, type Checkpoint } from '../weights/safetensors.ts';
import { requirePlaced } from '../files/staging.ts';
import { readTensor } from '../weights/tensors.ts';
import { placeOf, tensorName } from './names.ts';
import { holdsAdapter, openAdapter } from './file.ts';
import { configName, readConfig, readSettings, requireKind } from './read-config.ts';
import type { PeftKind } from './kind.ts';
import { peftKind, type AttachedSettings } from './kinds.ts';
import { doubledMark } from './lora.ts';
import { unreadable } from './refusals.ts';
import type { BitfitSettings, FullSettings, SettingsPart } from './settings.ts';

export const noteName = 'stowage.json';
export const noteWanted = {
  code: 'adapter-unreadable',
  wanted: 'What train wrote.',
  hint: 'Train again, or remove it.',
} as const;
/** PSOFT's frozen factors, which PEFT does not read. */
export const factorsName = 'psoft_factors.safetensors';
/** Weights that were trained beside adapters. */
export const weightsName = 'weights.safetensors';

/** `stowage.json`. */
export type Note = {
  /** What was copied from the base beside the weights: another result takes its place too. */
  readonly files?: readonly string[];
} & Said;

type Said =
  | { readonly kind: AttachedSettings['kind'] }
  | BitfitSettings
  | FullSettings
  /** Folders below this one, each with a note of its own. */
  | { readonly kind: 'mixed'; readonly parts: readonly string[] };

/** A file of tensors, and what they are. */
export interface Source {
  readonly path: string;
  /** An adapter in PEFT's names; factors of PSOFT; base weights, those that trained or all of a model. */
  readonly holds: 'adapter' | 'factors' | 'trained' | 'model';
  /** Pairs of twice the rank: what was trained, and behind it what it began as, with the other sign (PiSSA). */
  readonly doubled: boolean;
}

export interface Trained {
  readonly parts: readonly SettingsPart[];
  /** Modules whose input is scaled (IA3). */
  readonly feedforward: readonly string[];
  readonly sources: readonly Source[];
}

/** Reads what a folder says of itself. Rejects with `adapter-unreadable` or `adapter-unsupported`. */
export async function readTrained(files: Files, folder: string): Promise<Trained> {
  const note = await readNote(files, folder);
  if (note?.kind === 'mixed') {
    const parts: Trained[] = [];
    for (const part of note.parts) parts.push(await readTrained(files, join(folder, part)));
    return {
      parts: parts.flatMap((one) => one.parts),
      feedforward: parts.flatMap((one) => one.feedforward),
      sources: parts.flatMap((one) => one.sources),
    };
  }
  if (note?.kind === 'full' || note?.kind === 'bitfit') {
    const { kind, targets } = { targets: null, ...note };
    return weightsIn(files, folder, kind === 'full' ? { kind, targets } : { kind });
  }
  const config = await readConfig(files, folder);
  if (config === null) {
    if (await holdsAdapter(files, folder)) throw withoutConfig(folder);
    return weightsIn(files, folder, { kind: 'full', targets: null });
  }
  requireKind(config, join(folder, configName));
  const adapter = await openAdapter(files, folder);
  try {
    const place = join(folder, configName);
    const found = readSettings(config, adapter, place);
    const doubled = adapter.metadata['stowage'] === doubledMark;
    const sources: Source[] = [{ path: adapter.path, holds: 'adapter', doubled }];
    for (const { settings } of found.parts) {
      const { kind, factors } = peftKind(settings as AttachedSettings);
      if (!factors || sources.some(({ holds }) => holds === 'factors')) continue;
      const path = await factorsBeside(files, folder, adapter, kind, factors);
      if (path !== null) sources.push({ path, holds: 'factors', doubled: false });
    }
    return { ...found, sources };
  } finally {
    await adapter.close();
  }
}

/** The file of a source, an adapter's in plain names. */
export const openSource = (files: Files, { holds, path }: Source): Promise<Checkpoint> =>
  holds === 'adapter' ? openAdapter(files, folderOf(path)) : openCheckpoint(files, path);

const withoutConfig = (folder: string): Error =>
  unreadable(
    folder,
    `It holds an adapter's tensors and no ${configName}: what they are multiplied by is not known.`,
    `${configName} beside them, as PEFT writes it.`,
    `Copy it from where the adapter is from. Of a LoRA it says at least {"peft_type": "LORA", "r": …, "lora_alpha": …}.`,
  );

async function readNote(files: Files, folder: string): Promise<Note | null> {
  await requirePlaced(files, folder);
  const note = await readObject(files, join(folder, noteName), noteWanted);
  if (note === null || isNote(note)) return note;
  throw unreadable(
    join(folder, noteName),
    'It says neither what adapter the folder holds, nor of which folders inside it.',
    '{"kind": …} with the fields of that kind, as train writes it.',
    'Train again, or remove it.',
  );
}

/** Parts lie in the folder itself: a name that leads elsewhere, or to the folder again, is none. */
const isPart = (part: unknown): boolean => typeof part === 'string' && /^[\w-][\w.-]*$/.test(part);

function isNote(note: JsonObject): note is JsonObject & Note {
  const { kind, parts, targets } = note;
  if (kind === 'mixed') return Array.isArray(parts) && parts.length > 0 && parts.every(isPart);
  if (kind !== 'full') return typeof kind === 'string';
  const named = Array.isArray(targets) && targets.every((one) => typeof one === 'string');
  return targets === null || named;
}

async function weightsIn(
  files: Files,
  folder: string,
  settings: BitfitSettings | FullSettings,
): Promise<Trained> {
  const few = join(folder, weightsName);
  const probe = await files.open(few);
  await probe?.close();
  const source: Source =
    probe === null
      ? { path: folder, holds: 'model', doubled: false }
      : { path: few, holds: 'trained', doubled: false };
  return { parts: [{ settings, members: [] }], feedforward: [], sources: [source] };
}

/**
 * The file of PSOFT's factors, null where none is needed: angles of 0 turn nothing. PEFT takes the factors anew from the
 * base, by LAPACK, and singular vectors have no sign of their own; so angles alone do not say what they turn.
 */
async function factorsBeside(
  files: Files,
  folder: string,
  adapter: Checkpoint,
  kind: string,
  { parts, turned }: NonNullable<PeftKind<never, string>['factors']>,
): Promise<string | null> {
  const path = join(folder, factorsName);
  const probe = await files.open(path);
  await probe?.close();
  if (probe !== null) {
    const factors = await openCheckpoint(files, path);
    await factors.close();
    // Ours are of the adapter that we wrote beside them; PEFT's own hold for whatever PEFT trains.
    const known = adapter.metadata['stowage'] === kind || factors.metadata['signs'] === 'peft';
    const whole = [...adapter.tensors.keys()].every((name) => {
      const module = placeOf(name)?.module ?? '';
      return parts.every((part) => factors.tensors.has(tensorName(module, part)));
    });
    if (known && whole) return path;
  }
  for (const name of adapter.tensors.keys()) {
    if (placeOf(name)?.part !== turned) continue;
    const angles = await readTensor(adapter, name, adapter.path);
    if (angles.every((angle) => angle === 0)) continue;
    throw unreadable(
      adapter.path,
      `${name} turns singular vectors, and their signs are not known: PEFT takes them from LAPACK whenever it loads.`,
      `${factorsName} of the same adapter beside it.`,
      `bench/peft_factors.py save BASE ${folder} writes it, with PEFT.`,
    );
  }
  return null;
}
