/**
 * Results of several files that change together. They are written into a folder of their own inside the result's, with a
 * journal at last; then what says how weights are to be read is removed, the weights are put in place, and what says how
 * they are to be read comes at the end. So a reader finds the old result, the new one, or is refused; a process that ends
 * in between leaves the journal, by which the next start goes on.
 */

import { StowageError } from '../error.ts';
import { join, writeText, type Files } from './files.ts';
import { readObject, type JsonObject } from './json.ts';

const stageName = '.stowage-export';
const journalName = 'journal.json';

/** Paths are inside the result's folder. */
interface Journal {
  /** What is removed first, in order. */
  readonly removed: readonly string[];
  /** What is put in place then, in order. */
  readonly placed: readonly string[];
}

/** What says how weights are to be read. */
const readFirst = /(^|\/)(stowage|adapter_config|config|model\.safetensors\.index)\.json$/;

/**
 * Runs `write` with files that go aside, where they lie in `out`; then puts them in the place of `old`, files of an earlier
 * result. Returns what `write` returns.
 */
export async function placeTogether<T>(
  files: Files,
  out: string,
  old: readonly string[],
  write: (files: Files) => Promise<T>,
): Promise<T> {
  await dropStage(files, out);
  const stage = join(out, stageName);
  await files.makeFolder(stage);
  const prefix = join(out, '');
  const aside = (path: string): string =>
    path.startsWith(prefix) ? join(stage, path.slice(prefix.length)) : path;
  const made: string[] = [];
  let result: T;
  try {
    result = await write({
      ...files,
      create: async (path) => {
        const writer = await files.create(aside(path));
        return {
          ...writer,
          commit: async () => {
            await writer.commit();
            made.push(path.slice(prefix.length));
          },
        };
      },
      makeFolder: (path) => files.makeFolder(path === out ? path : aside(path)),
    });
    const says = made.filter((path) => readFirst.test(path));
    const journal: Journal = {
      removed: [...old].sort(byRank).filter((path) => readFirst.test(path) || !made.includes(path)),
      placed: [...made.filter((path) => !readFirst.test(path)), ...says],
    };
    await writeText(files, join(stage, journalName), JSON.stringify(journal));
  } catch (error) {
    await dropStage(files, out).catch(() => undefined);
    throw error;
  }
  await finishPlacing(files, out);
  return result;
}

/** What says how to read comes first. */
const byRank = (a: string, b: string): number =>
  Number(readFirst.test(b)) - Number(readFirst.test(a));

/** Goes on where a process ended while it put a result into `out`; drops what one left that had not come so far. */
export async function finishPlacing(files: Files, out: string): Promise<void> {
  const stage = join(out, stageName);
  const journal = await journalIn(files, out);
  if (journal !== null) {
    const there = async (path: string): Promise<boolean> =>
      (await files.identity(join(stage, path))) !== null;
    const waiting: string[] = [];
    for (const path of journal.placed) if (await there(path)) waiting.push(path);
    for (const path of journal.removed) {
      // What is in place already is new.
      if (journal.placed.includes(path) && !waiting.includes(path)) continue;
      await removeWithFolder(files, out, path);
    }
    for (const path of waiting) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (folder !== '') await files.makeFolder(join(out, folder));
      await files.rename(join(stage, path), join(out, path));
    }
  }
  await dropStage(files, out);
}

/** Removes a file of a result, and the part's folder that it leaves empty. */
export async function removeWithFolder(files: Files, out: string, path: string): Promise<void> {
  await files.remove(join(out, path));
  const slash = path.lastIndexOf('/');
  if (slash > 0) await files.remove(join(out, path.slice(0, slash)));
}

const dropStage = (files: Files, out: string): Promise<void> =>
  files.removeFolder(join(out, stageName));

const journalPath = (folder: string): string => join(join(folder, stageName), journalName);

/** Rejects with `out-in-use` where it is none of ours: it says what is removed, so it is not believed beyond the folder. */
async function journalIn(files: Files, out: string): Promise<Journal | null> {
  const path = journalPath(out);
  const told = {
    code: 'out-in-use',
    wanted: 'What a process left that ended while it put a result in place.',
    hint: `Look into ${join(out, stageName)}, and remove it; or name another folder with --out.`,
  } as const;
  const found = await readObject(files, path, told);
  if (found === null || isJournal(found)) return found;
  const message = 'It does not say which files of the folder are to be put in place.';
  throw new StowageError(told.code, message, told.wanted, told.hint, path);
}

function isJournal(found: JsonObject): found is JsonObject & Journal {
  const paths = [found['removed'], found['placed']];
  return paths.every((some) => Array.isArray(some) && some.every(isInside));
}

/** Paths of a result: a file, or a file of a part. */
const isInside = (path: unknown): boolean =>
  typeof path === 'string' && /^(?:[\w-][\w.-]*\/)?[\w-][\w.-]*$/.test(path);

/** Throws `adapter-unreadable` where a process ended while it put a result into the folder. */
export async function requirePlaced(files: Files, folder: string): Promise<void> {
  if ((await files.identity(journalPath(folder))) === null) return;
  throw new StowageError(
    'adapter-unreadable',
    'The process that wrote a result into it ended before all of it was in place.',
    'A whole result; nothing is lost, the rest lies in a folder in it.',
    'Repeat the command that wrote it, with --resume if it was train: that puts the rest in place.',
    folder,
  );
}
