/** Where bytes come from and go to: a disk in Node, memory (or the user's `File`s) in a page. The one file that knows Node. */

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

export interface Files {
  /** The file's reader, or null where there is no such file. */
  open(path: string): Promise<Reader | null>;
  /** Names of the files in a folder, null where there is no such folder. */
  list(path: string): Promise<readonly string[] | null>;
  create(path: string): Promise<Writer>;
  /** Adds text at the end of a file, making it if need be. */
  append(path: string, text: string): Promise<void>;
  /** Makes the folder with its parents and rejects if nothing can be written there. */
  makeFolder(path: string): Promise<void>;
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

const missing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The disk, through Node. */
export async function nodeFiles(): Promise<Files> {
  const fs = await import('node:fs/promises');
  return {
    async open(path) {
      let handle;
      try {
        handle = await fs.open(path, 'r');
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
      const status = await handle.stat();
      if (!status.isFile()) {
        await handle.close();
        return null;
      }
      const file = handle;
      let buffer = new Uint8Array(0);
      return {
        size: status.size,
        async read(begin, length) {
          if (buffer.length < length) buffer = new Uint8Array(length);
          let filled = 0;
          while (filled < length) {
            const { bytesRead } = await file.read(buffer, filled, length - filled, begin + filled);
            if (bytesRead === 0) break;
            filled += bytesRead;
          }
          return buffer.subarray(0, filled);
        },
        close: () => file.close(),
      };
    },
    async list(path) {
      try {
        const entries = await fs.readdir(path === '' ? '.' : path, { withFileTypes: true });
        return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },
    async create(path) {
      const aside = `${path}.${process.pid}.tmp`;
      const handle = await fs.open(aside, 'w');
      return {
        async write(bytes) {
          let at = 0;
          while (at < bytes.length) at += (await handle.write(bytes, at)).bytesWritten;
        },
        async commit() {
          await handle.sync();
          await handle.close();
          await fs.rename(aside, path);
        },
        async abandon() {
          await handle.close();
          await fs.rm(aside, { force: true });
        },
      };
    },
    append: (path, text) => fs.appendFile(path, text),
    async makeFolder(path) {
      await fs.mkdir(path, { recursive: true });
      await fs.access(path, fs.constants.W_OK);
    },
  };
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
    append(path, text) {
      contents.set(path, new Blob([contents.get(path) ?? '', text]));
      return Promise.resolve();
    },
    makeFolder: () => Promise.resolve(),
  };
}
