/** The disk, through Node: the one file that knows it. */

import type { BigIntStats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { Files, Reader, Writer } from './files.ts';
import { flush, whileHeld } from './node-commit.ts';
import { readable } from './regular-file.ts';
import { errnoOf, guarded, nothingCanBeMade } from './system-errors.ts';

const missing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '');

/** The end of a file's name while it is written aside, after the number of the process. */
const asideEnding = '.stowage.tmp';

/** Whether a process of this number is there. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

/** Milliseconds between two tries to write to a pipe that is full, or that nobody reads yet. */
const pipePause = 20;
/** Tries to open a pipe that nobody reads. */
const pipeTries = 150;

/** The disk, through Node. */
export async function nodeFiles(): Promise<Files> {
  const fs = await import('node:fs/promises');
  const { dirname, basename, resolve } = await import('node:path');
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, pipePause));
  const statusOf = async (path: string): Promise<BigIntStats | null> => {
    try {
      return await fs.stat(path, { bigint: true });
    } catch (error) {
      if (missing(error)) return null;
      throw error;
    }
  };
  /** A path that is there, as near above `path` as can be, and what is missing below it, outermost first. */
  const ground = async (path: string): Promise<{ there: string; absent: readonly string[] }> => {
    const absent: string[] = [];
    let there = resolve(path);
    while ((await statusOf(there)) === null && dirname(there) !== there) {
      absent.unshift(there);
      there = dirname(there);
    }
    return { there, absent };
  };
  /** Writes of this process that are under way. */
  const writing = new Set<string>();
  const removeDead = async (path: string): Promise<void> => {
    const names = await fs.readdir(dirname(path)).catch(() => []);
    for (const name of names) {
      if (!name.startsWith(`${basename(path)}.`) || !name.endsWith(asideEnding)) continue;
      const pid = name.slice(basename(path).length + 1, -asideEnding.length);
      const aside = `${dirname(path)}/${name}`;
      const ours = Number(pid) === process.pid;
      if (!/^\d+$/.test(pid) || (ours ? writing.has(resolve(aside)) : alive(Number(pid)))) continue;
      await fs.rm(aside, { force: true });
    }
  };
  /** A pipe that nobody reads would hold the process up for ever where it is opened plainly. */
  const openPipe = async (path: string): Promise<FileHandle> => {
    const { O_WRONLY, O_NONBLOCK } = fs.constants;
    for (let tries = 1; ; tries++) {
      try {
        return await fs.open(path, O_WRONLY | O_NONBLOCK);
      } catch (error) {
        if (errnoOf(error) !== 'ENXIO' || tries === pipeTries) throw error;
      }
      await pause();
    }
  };
  const openEnd = async (path: string): Promise<FileHandle> =>
    (await statusOf(path))?.isFIFO() === true ? openPipe(path) : fs.open(path, 'a');
  const writeOut = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
    let at = 0;
    while (at < bytes.length) {
      try {
        at += (await handle.write(bytes, at)).bytesWritten;
      } catch (error) {
        if (errnoOf(error) !== 'EAGAIN') throw error;
        await pause();
      }
    }
  };
  /** A device or a pipe is written to: renaming would put a file in its place. */
  const direct = async (path: string): Promise<Writer> => {
    const handle = await openEnd(path);
    const close = (): Promise<void> => handle.close();
    return { write: (bytes) => writeOut(handle, bytes), commit: close, abandon: close };
  };
  const plain: Files = {
    async open(path) {
      let handle;
      try {
        await readable(fs.stat(path), path);
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
    async create(asked) {
      const status = await statusOf(asked);
      if (status !== null && !status.isFile() && !status.isDirectory()) return direct(asked);
      // A link stays, and what it leads to changes.
      const path = status === null ? asked : await fs.realpath(asked);
      // Rejects as any writing to a folder does.
      if (status?.isDirectory() === true) await fs.open(path, 'a');
      await removeDead(path);
      const aside = `${path}.${process.pid}${asideEnding}`;
      const handle = await fs.open(aside, 'w');
      writing.add(resolve(aside));
      const drop = async (): Promise<void> => {
        writing.delete(resolve(aside));
        await handle.close();
        await fs.rm(aside, { force: true });
      };
      return {
        write: (bytes) => writeOut(handle, bytes),
        async commit() {
          try {
            await flush(handle);
            await handle.close();
            await whileHeld(() => fs.rename(aside, path));
          } catch (error) {
            await drop();
            throw error;
          }
          writing.delete(resolve(aside));
        },
        abandon: drop,
      };
    },
    async appendTo(path, kept) {
      const isPlain = await fs.lstat(path).then(
        (status) => status.isFile(),
        () => false,
      );
      const bytes = isPlain ? kept(await fs.readFile(path, 'utf8')) : null;
      const handle = await openEnd(path);
      if (bytes !== null) await handle.truncate(bytes);
      return {
        async append(text) {
          try {
            await writeOut(handle, new TextEncoder().encode(text));
            return true;
          } catch (error) {
            if (errnoOf(error) === 'EPIPE') return false;
            throw error;
          }
        },
        close: () => handle.close(),
      };
    },
    async requireWritable(path) {
      const status = await statusOf(path);
      if (status?.isDirectory() === true) await fs.open(path, 'a');
      await fs.access(status === null ? `${dirname(path)}/.` : path, fs.constants.W_OK);
    },
    async makeFolder(path) {
      // Not `recursive`, which tries for ever where the system says that a parent is missing though it is there.
      const { absent } = await ground(path === '' ? '.' : path);
      const made: string[] = [];
      for (const one of absent) {
        try {
          await fs.mkdir(one);
          made.push(one);
        } catch (error) {
          if (errnoOf(error) === 'ENOENT') throw nothingCanBeMade(path);
          if (errnoOf(error) !== 'EEXIST') throw error;
        }
      }
      const folder = path === '' ? '.' : path;
      await (await fs.opendir(folder)).close();
      await fs.access(folder, fs.constants.W_OK);
      return made;
    },
    rename: (from, to) => whileHeld(() => fs.rename(from, to)),
    async remove(path) {
      try {
        const status = await fs.lstat(path);
        await (status.isDirectory() ? fs.rmdir(path) : fs.rm(path));
      } catch (error) {
        if (!missing(error) && !['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error) ?? '')) throw error;
      }
    },
    removeFolder: (path) => fs.rm(path, { recursive: true, force: true }),
    async identity(path) {
      const status = await statusOf(path === '' ? '.' : path);
      if (status === null) return null;
      // Some network disks number no files.
      return status.ino === 0n ? fs.realpath(path) : `${status.dev}:${status.ino}`;
    },
    async room(path) {
      try {
        const { there } = await ground(path);
        const { bavail, bsize, blocks } = await fs.statfs(there);
        return blocks === 0 ? null : bavail * bsize;
      } catch {
        return null;
      }
    },
  };
  return coded(plain);
}

/** The same, where a failed system call is told by a `StowageError`. */
const coded = (files: Files): Files => ({
  open: (path) =>
    guarded(path, 'read', async () => {
      const reader = await files.open(path);
      if (reader === null) return null;
      const read: Reader['read'] = (begin, length) =>
        guarded(path, 'read', () => reader.read(begin, length));
      return { ...reader, read };
    }),
  list: (path) => guarded(path, 'read', () => files.list(path)),
  create: (path) =>
    guarded(path, 'write', async () => {
      const writer = await files.create(path);
      return {
        write: (bytes) => guarded(path, 'write', () => writer.write(bytes)),
        commit: () => guarded(path, 'write', () => writer.commit()),
        abandon: () => writer.abandon(),
      };
    }),
  appendTo: (path, kept) =>
    guarded(path, 'write', async () => {
      const appender = await files.appendTo(path, kept);
      return {
        append: (text) => guarded(path, 'write', () => appender.append(text)),
        close: () => appender.close(),
      };
    }),
  requireWritable: (path) => guarded(path, 'write', () => files.requireWritable(path)),
  makeFolder: (path) => guarded(path, 'write', () => files.makeFolder(path)),
  rename: (from, to) => guarded(to, 'write', () => files.rename(from, to)),
  remove: (path) => guarded(path, 'write', () => files.remove(path)),
  removeFolder: (path) => guarded(path, 'write', () => files.removeFolder(path)),
  identity: (path) => guarded(path, 'read', () => files.identity(path)),
  room: (path) => files.room(path),
});
