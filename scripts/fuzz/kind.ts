/** A kind of files that people hand over. */

import type { Chance } from './chance.ts';
import type { Folder } from './subject.ts';

export interface Kind {
  readonly name: string;
  /** Of all inputs, in parts of the table's. */
  readonly share: number;
  /** Whole files with changes: a function of chance. */
  readonly make: (chance: Chance) => Promise<Folder>;
  /** Reads them as a command does; resolves where they are taken, and rejects with what is said where they are not. */
  readonly read: (folder: Folder) => Promise<void>;
}

/** The folder with one file changed. */
export const changed = (folder: Folder, path: string, bytes: Uint8Array<ArrayBuffer>): Folder =>
  new Map([...folder, [path, bytes]]);
