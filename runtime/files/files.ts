/** Where bytes come from and go to: memory (or the user's `File`s) in a page, a disk in Node (node-files.ts). */

import { folderOf, join } from './paths.ts';

/** A file opened for reading at any place. */
export interface Reader {
  readonly size: number;
  /** Bytes [begin, begin + length), fewer only at the end of the file. The result may be reused by the next read. */
  read(begin: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** A file being written aside: nobody sees it before `commit`, which flushes it and renames it into place. */
export interface Writer {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  commit(): Promise<void>;
  /** Drops what was written; the file that was there before stays. */
  abandon(): Promise<void>;
}

/** A text that grows. */
export interface Appender {
  /** False where nobody reads any more: the other end of a pipe is closed. */
  append(text: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Rejects with a `StowageError` that names the path where the system refuses. */
export interface Files {
  /** The file's reader, or null where there is no such file. */
  open(path: string): Promise<Reader | null>;
  /** Names of the files in a folder, null where there is no such folder. */
  list(path: string): Promise<readonly string[] | null>;
  /** Begins to write a file aside. What a process that has died left of the same file goes. */
  create(path: string): Promise<Writer>;
  /**
   * Opens a file to add to its end, making it if need be; of a plain file's text the first `kept` bytes stay. What is not
   * one (a pipe, a device, a link) is neither read nor shortened.
   */
  appendTo(path: string, kept: (text: string) => number): Promise<Appender>;
  /** Rejects, without a change, where a file could not be written. */
  requireWritable(path: string): Promise<void>;
  /** Makes the folder with its parents and rejects if nothing can be written there. Returns those it made, outermost first. */
  makeFolder(path: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or an empty folder; what is not there, or not empty, stays so. */
  remove(path: string): Promise<void>;
  /** Removes a folder with all that is in it, if it is there. */
  removeFolder(path: string): Promise<void>;
  /**
   * What a path stands for, equal for two paths of the same file or folder: another spelling, a link, a disk that ignores
   * case. Null where there is nothing.
   */
  identity(path: string): Promise<string | null>;
  /** Bytes that can still be written where the path would lie; null where nobody knows. */
  room(path: string): Promise<number | null>;
}

export { folderOf, join };

/** The whole file, or null where there is none. */
export async function readAll(files: Files, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = await files.open(path);
  if (reader === null) return null;
  try {
    return (await reader.read(0, reader.size)).slice();
  } finally {
    await reader.close();
  }
}

/** The whole file as UTF-8 text, or null where there is none. */
export async function readText(files: Files, path: string): Promise<string | null> {
  const bytes = await readAll(files, path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** Writes a whole file of UTF-8 text atomically. */
export const writeText = (files: Files, path: string, text: string): Promise<void> =>
  writeAll(files, path, new TextEncoder().encode(text));

/** Writes a whole file atomically. */
export async function writeAll(
  files: Files,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const writer = await files.create(path);
  try {
    await writer.write(bytes);
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  await writer.commit();
}

/** Files held in memory, for pages and tests; what is committed or appended can be read back and taken out. */
export function memoryFiles(initial: Readonly<Record<string, Blob | string>> = {}): Files & {
  readonly contents: Map<string, Blob>;
} {
  const contents = new Map(
    Object.entries(initial).map(([path, value]) => [
      path,
      typeof value === 'string' ? new Blob([value]) : value,
    ]),
  );
  return {
    contents,
    open(path) {
      const blob = contents.get(path);
      if (blob === undefined) return Promise.resolve(null);
      return Promise.resolve({
        size: blob.size,
        read: async (begin: number, length: number) =>
          new Uint8Array(await blob.slice(begin, begin + length).arrayBuffer()),
        close: () => Promise.resolve(),
      });
    },
    list(path) {
      const inside = path === '' ? '' : join(path, '');
      const below = [...contents.keys()].filter((name) => name.startsWith(inside));
      const names = below.map((name) => name.slice(inside.length));
      return Promise.resolve(
        below.length === 0 && path !== '' ? null : names.filter((name) => !name.includes('/')),
      );
    },
    create(path) {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return Promise.resolve({
        write(bytes: Uint8Array<ArrayBuffer>) {
          parts.push(bytes.slice());
          return Promise.resolve();
        },
        commit() {
          contents.set(path, new Blob(parts));
          return Promise.resolve();
        },
        abandon: () => Promise.resolve(),
      });
    },
    async appendTo(path, kept) {
      const before = contents.get(path) ?? new Blob([]);
      contents.set(path, before.slice(0, kept(await before.text())));
      return {
        append(text: string) {
          contents.set(path, new Blob([contents.get(path) ?? '', text]));
          return Promise.resolve(true);
        },
        close: () => Promise.resolve(),
      };
    },
    requireWritable: () => Promise.resolve(),
    makeFolder: () => Promise.resolve([]),
    rename(from, to) {
      const blob = contents.get(from);
      if (blob === undefined) return Promise.reject(new Error(`internal: there is no ${from}`));
      contents.delete(from);
      contents.set(to, blob);
      return Promise.resolve();
    },
    remove(path) {
      contents.delete(path);
      return Promise.resolve();
    },
    removeFolder(path) {
      for (const name of contents.keys())
        if (name.startsWith(join(path, ''))) contents.delete(name);
      return Promise.resolve();
    },
    identity(path) {
      const name = path.replace(/\/+$/, '');
      const there = [...contents.keys()].some((one) => one === name || one.startsWith(`${name}/`));
      return Promise.resolve(there ? name : null);
    },
    room: () => Promise.resolve(null),
  };
}
