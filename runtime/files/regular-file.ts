/** What lies at a path that is to be read must be a file: a pipe would be waited for, and a device never ends. */

import { StowageError } from '../error.ts';

/** What is asked of Node's `Stats`. */
interface Status {
  isFile(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}

const refused = (path: string, what: string, hint: string): StowageError =>
  new StowageError('file-special', `It is ${what}.`, 'A file.', hint, path);

const copy = 'Write what it gives into a file, and name that.';

/** The status of what may be opened; rejects with `file-special` for the rest, and as `stat` does. */
export async function readable<S extends Status>(stat: Promise<S>, path: string): Promise<S> {
  let status: S;
  try {
    status = await stat;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP')
      throw refused(path, 'a link that leads to itself', 'Mend the link, or name the file itself.');
    throw error;
  }
  if (status.isFile() || status.isDirectory()) return status;
  if (status.isFIFO()) throw refused(path, 'a pipe', copy);
  if (status.isSocket()) throw refused(path, 'a socket', copy);
  throw refused(path, 'a device', copy);
}
