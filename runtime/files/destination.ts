/**
 * Where results go: never over what is read, never among another run's, and only where there is room. The one place that
 * decides it, for every command and for built trainers.
 */

import { isStowageError, StowageError } from '../error.ts';
import { folderOf, join, type Files } from './files.ts';
import { checkpointName } from '../loop/checkpoint.ts';
import { readObject, type JsonObject } from './json.ts';
import { noteName, noteWanted } from '../peft/folder.ts';
import { finishPlacing, removeWithFolder } from './staging.ts';

/** A file or a folder, and the flag that named it. */
export interface Place {
  readonly flag: string;
  readonly path: string;
}

/** What a model folder needs besides its weights: copied with them. */
export const settingsFiles: readonly string[] = [
  ...['config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json'],
  ...['tokenizer.model', 'special_tokens_map.json', 'vocab.json', 'merges.txt'],
];

/** What runs and merges write, apart from copies. */
const ownNames: readonly string[] = [
  ...[noteName, 'adapter_config.json', 'adapter_model.safetensors', 'psoft_factors.safetensors'],
  ...['weights.safetensors', 'model.safetensors', checkpointName],
];
/** Names by which any tool finds weights in a folder. */
const weightsNames =
  /^(adapter_model\.(safetensors|bin)|adapter_config\.json|(pytorch_)?model(-\d+-of-\d+)?\.(safetensors|bin)(\.index\.json)?|weights\.safetensors|stowage\.json|checkpoint\.safetensors)$/;
/** The folder of one of several adapters. */
const partFolder = /(^|\/)\d+-[a-z0-9]+\/*$/;

/**
 * Rejects with `out-over-input` where something that is written would take the place of something that is read, however
 * the two are spelled, or two of what is written are one. Of a folder that is written to the names of results count; with
 * `copies` also those of settings.
 */
export async function requireApart(
  files: Files,
  reads: readonly Place[],
  writes: {
    readonly out: Place | null;
    readonly copies: boolean;
    readonly others: readonly Place[];
  },
): Promise<void> {
  const known = new Map<string, Place>();
  const note = async (place: Place, path: string): Promise<void> => {
    const id = await files.identity(path);
    if (id !== null && !known.has(id)) known.set(id, place);
  };
  const parents = new Map<string, Place>();
  for (const place of reads) {
    await note(place, place.path);
    for (const name of (await files.list(place.path)) ?? [])
      await note(place, join(place.path, name));
    const above = partFolder.test(place.path) ? await files.identity(join(place.path, '..')) : null;
    if (above !== null) parents.set(above, place);
  }
  const { out, others, copies } = writes;
  const names = copies ? [...ownNames, ...settingsFiles] : ownNames;
  const inOut = out === null ? [] : names.map((name) => ({ ...out, path: join(out.path, name) }));
  if (out !== null) {
    const id = await files.identity(out.path);
    const read = id === null ? undefined : (known.get(id) ?? parents.get(id));
    if (read) throw overInput(out, read);
  }
  const written = new Map<string, Place>();
  for (const place of [...inOut, ...others]) {
    const id = await files.identity(place.path);
    const read = id === null ? undefined : known.get(id);
    if (read) throw overInput(place, read);
    const spelled = place.path.replace(/^(\.\/+)+/, '');
    const other = written.get(id ?? spelled);
    // What is no plain file only ever gets more.
    if (other && !/^\/dev\//.test(place.path)) throw twice(place, other);
    written.set(id ?? spelled, place);
  }
}

const overInput = (written: Place, read: Place): StowageError =>
  new StowageError(
    'out-over-input',
    `${written.flag} ${written.path} is what ${read.flag} ${read.path} reads: the result would take its place.`,
    'A place of its own for what is written.',
    `Name another with ${written.flag}.`,
    written.path,
  );

const twice = (written: Place, other: Place): StowageError =>
  new StowageError(
    'out-over-input',
    `${written.flag} would write over ${other.path}, which ${other.flag} writes.`,
    'A place of its own for each.',
    `Name another with ${written.flag}.`,
    written.path,
  );

/** How a run or a merge takes a folder in which there is something already. */
export interface Taking {
  /** It goes on with what is there. */
  readonly resume: boolean;
  /** What is there may go. */
  readonly replace: boolean;
}

/** Rejects with `out-in-use` where the folder holds another's result, unless that is what is asked for. */
export async function requireFree(
  files: Files,
  out: string,
  { resume, replace }: Taking,
): Promise<void> {
  const found = ((await files.list(out)) ?? []).filter((name) => weightsNames.test(name)).sort();
  if (found.length === 0 || resume) return;
  const goesOn = found.includes(checkpointName);
  const ours = goesOn || found.includes(noteName);
  if (ours && replace) return;
  throw new StowageError(
    'out-in-use',
    `It holds ${found.join(', ')} already.`,
    'A folder without another’s result: what is new must not lie beside what is old.',
    ours
      ? `Name another folder with --out${goesOn ? ', go on with that run by --resume,' : ''} or put the new result in its place by --replace.`
      : 'Name another folder with --out. Stowage did not write it, so --replace does not remove it.',
    out,
  );
}

/**
 * Makes the folder, finishes what an earlier process left half done in it, and runs. Where that fails, folders that it made
 * and left empty go again. Rejects with `out-in-use`, or a code of the system's refusal.
 */
export async function inFolder<T>(
  files: Files,
  out: string,
  taking: Taking,
  run: () => Promise<T>,
): Promise<T> {
  const made = await files.makeFolder(out);
  try {
    await finishPlacing(files, out);
    await requireFree(files, out, taking);
    return await run();
  } catch (error) {
    await removeEmpty(files, made);
    throw error;
  }
}

/**
 * Rejects as `inFolder` would, and leaves no folder that was not there: for commands that are long at work before they
 * write, and may be ended by a signal meanwhile.
 */
export async function requireFolder(files: Files, out: string, taking: Taking): Promise<void> {
  const made = await files.makeFolder(out);
  try {
    await finishPlacing(files, out);
    await requireFree(files, out, taking);
  } finally {
    await removeEmpty(files, made);
  }
}

/** Folders with something in them stay. */
async function removeEmpty(files: Files, made: readonly string[]): Promise<void> {
  for (const folder of [...made].reverse()) await files.remove(folder).catch(() => undefined);
}

/** What an earlier result consists of, the checkpoint excepted: paths in the folder. */
export async function resultIn(files: Files, out: string): Promise<readonly string[]> {
  const names = new Set((await files.list(out)) ?? []);
  const { files: recorded, parts } = await noteIn(files, out);
  const below: string[] = [];
  for (const part of parts) {
    if (!partFolder.test(part)) continue;
    for (const name of await resultIn(files, join(out, part))) below.push(join(part, name));
  }
  const copied = recorded.filter((name) => settingsFiles.includes(name));
  const own = [...ownNames.filter((name) => name !== checkpointName), ...copied];
  return [...own.filter((name) => names.has(name)), ...below];
}

/** An earlier result with its checkpoint: nothing goes on from the checkpoint once a merge has taken the run's place. */
export async function runIn(files: Files, out: string): Promise<readonly string[]> {
  const names = (await files.list(out)) ?? [];
  return [...(await resultIn(files, out)), ...names.filter((name) => name === checkpointName)];
}

/** Removes an earlier result, the checkpoint excepted; what says how to read it goes first. */
export async function removeResult(files: Files, out: string): Promise<void> {
  for (const path of await resultIn(files, out)) await removeWithFolder(files, out, path);
}

async function noteIn(
  files: Files,
  folder: string,
): Promise<{ files: readonly string[]; parts: readonly string[] }> {
  const note = await readable(files, join(folder, noteName));
  const words = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return { files: words(note['files']), parts: words(note['parts']) };
}

/** What cannot be read says nothing. */
async function readable(files: Files, path: string): Promise<JsonObject> {
  try {
    return (await readObject(files, path, noteWanted)) ?? {};
  } catch (error) {
    if (isStowageError(error)) return {};
    throw error;
  }
}

/** Folders that a folder of trained weights is read from: itself, and those of its parts. */
export async function foldersOf(files: Files, folder: string): Promise<readonly string[]> {
  const { parts } = await noteIn(files, folder);
  return [folder, ...parts.map((part) => join(folder, part))];
}

/** What a run reads, as `requireApart` takes it. */
export async function readsOf(
  files: Files,
  read: {
    readonly weights?: string | null;
    readonly from?: string | null;
    readonly tokenizer?: string | null;
    readonly data?: string | null;
    readonly evalData?: string | null;
  },
): Promise<readonly Place[]> {
  const { weights = null, from = null, tokenizer = null, data = null, evalData = null } = read;
  const named = (flag: string, ...paths: readonly string[]): readonly Place[] =>
    paths.map((path) => ({ flag, path }));
  const base = weights === null ? [] : [weights];
  if (weights?.endsWith('.safetensors') === true) base.push(folderOf(weights) || '.');
  return [
    ...named('--weights', ...base),
    ...named('--from', ...(from === null ? [] : await foldersOf(files, from))),
    ...(tokenizer === null
      ? []
      : settingsFiles.flatMap((n) => named('--tokenizer', join(tokenizer, n)))),
    ...(data === null ? [] : named('--data', data)),
    ...(evalData === null ? [] : named('--eval-data', evalData)),
  ];
}

/** `runs/stories-2026-11-30-231405`: where a run goes that names no folder. */
export async function folderForRun(files: Files, model: string, now: Date): Promise<string> {
  const words = model.split(/[\\/]/);
  const file = (words.at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '');
  const name = (file === 'model' ? (words.at(-2) ?? file) : file).replaceAll(/[^\w.-]/g, '_');
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  const plain = join('runs', `${/^\.*$/.test(name) ? 'model' : name}-${day}-${time}`);
  for (let nth = 1; ; nth++) {
    const path = nth === 1 ? plain : `${plain}-${nth}`;
    if ((await files.identity(path)) === null) return path;
  }
}

/** Rejects with `disk-full` where there is less room than a run will need. Returns the room, null where nobody knows. */
export async function requireRoom(
  files: Files,
  out: string,
  bytes: number,
  shown: (bytes: number) => string,
): Promise<number | null> {
  const room = await files.room(out);
  if (room === null || room >= bytes) return room;
  throw new StowageError(
    'disk-full',
    `There is room for ${shown(room)}, and checkpoints and the result take up to ${shown(bytes)}.`,
    'Room for a checkpoint, the next one beside it, and the result.',
    'Make room, or name a folder on another disk with --out.',
    out,
  );
}
