/** What a system call says when it fails, as an error with a code, the path, and a way out: the one place that knows errno. */

import { StowageError, type ErrorCode } from '../error.ts';

type Doing = 'read' | 'write';

interface Kind {
  readonly code: ErrorCode;
  readonly message: string;
  readonly wanted: string;
  readonly hint: string;
}

const full: Kind = {
  code: 'disk-full',
  message: 'There is no room left where it lies: the disk, or this user’s share of it, is full.',
  wanted: 'Room for what is written; what was there before is untouched.',
  hint: 'Make room or name another disk; a run with a checkpoint goes on with --resume.',
};
const noFolder: Kind = {
  code: 'folder-missing',
  message: 'The folder that it would lie in does not exist.',
  wanted: 'A path in a folder that is there.',
  hint: 'Make the folder first, or check the path.',
};
const notWritable: Kind = {
  code: 'out-not-writable',
  message: 'Nothing can be written here: the disk is read-only, or this user may not.',
  wanted: 'A place that this user may write to.',
  hint: 'Name another path.',
};
const notReadable: Kind = {
  code: 'file-not-readable',
  message: 'This user may not read it.',
  wanted: 'A file that this user may read.',
  hint: 'Change its permissions, or name another.',
};
const notAFolder: Kind = {
  code: 'not-a-folder',
  message: 'A part of this path is a file, and a folder is wanted there.',
  wanted: 'A path of folders.',
  hint: 'Check the path.',
};
const notAFile: Kind = {
  code: 'not-a-file',
  message: 'It is a folder, and a file is wanted.',
  wanted: 'The path of a file.',
  hint: 'Name a file in it.',
};
const tooLong: Kind = {
  code: 'name-too-long',
  message: 'The name is longer than the system allows.',
  wanted: 'A name of 255 bytes at most, in a path of some 4,000.',
  hint: 'Name a shorter one.',
};
const tooMany: Kind = {
  code: 'too-many-files',
  message: 'This process, or the system, has too many files open.',
  wanted: 'A free file handle.',
  hint: 'Raise the limit (ulimit -n), or close what else is open.',
};
const unread: Kind = {
  code: 'file-failed',
  message: 'Nobody reads this pipe.',
  wanted: 'A pipe with a reader.',
  hint: 'Start its reader first.',
};
const circle: Kind = {
  ...notAFile,
  message: 'Its links lead in a circle.',
  hint: 'Mend the links, or name the file itself.',
};

const kinds: Readonly<Record<string, Kind | Readonly<Record<Doing, Kind>>>> = {
  ...{ ENOSPC: full, EDQUOT: full, EFBIG: full },
  ENOENT: {
    write: noFolder,
    read: { ...notReadable, message: 'There is no such file.', hint: 'Check the path.' },
  },
  EROFS: notWritable,
  EACCES: { write: notWritable, read: notReadable },
  EPERM: { write: notWritable, read: notReadable },
  ...{ ENOTDIR: notAFolder, EEXIST: notAFolder, EISDIR: notAFile, ELOOP: circle },
  ...{ ENAMETOOLONG: tooLong, EMFILE: tooMany, ENFILE: tooMany, ENXIO: unread },
};

/** The errno of a failed system call, null for any other error. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** A failed system call on `path` as a `StowageError`; any other error as it is. */
export function systemError(error: unknown, path?: string, doing: Doing = 'read'): unknown {
  const errno = errnoOf(error);
  if (errno === null || !(error instanceof Error)) return error;
  const place =
    path ?? ('path' in error && typeof error.path === 'string' ? error.path : undefined);
  const found = kinds[errno];
  if (!found) {
    return new StowageError(
      'file-failed',
      `The system could not ${doing} it: ${error.message}.`,
      `A file or folder that can be ${doing === 'read' ? 'read' : 'written'}.`,
      'Try again, or name another.',
      place,
    );
  }
  const { code, message, wanted, hint } = 'code' in found ? found : found[doing];
  return new StowageError(code, message, wanted, hint, place);
}

/** Nothing can be made where it is asked for, for a reason that the system does not tell. */
export const nothingCanBeMade = (path: string): StowageError =>
  new StowageError(
    'out-not-writable',
    notWritable.message,
    notWritable.wanted,
    notWritable.hint,
    path,
  );

/** Runs what touches `path`; a failed system call becomes a `StowageError`. */
export async function guarded<T>(path: string, doing: Doing, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw systemError(error, path, doing);
  }
}
