/** Folders for what is unpacked out of a package: one for each thing and version, of this user or of this checkout. */

import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));

/** A package that is installed, by its name: its folder and version; null where it is not. */
export function installed(
  name: string,
): { readonly folder: string; readonly version: string } | null {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve(name));
    // A package may have a package.json of its own in each of its builds.
    while (!folder.endsWith(join('node_modules', name))) folder = up(folder);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return { folder, version };
  } catch {
    return null;
  }
}

function up(folder: string): string {
  if (folder === dirname(folder)) throw new Error('it lies in no node_modules');
  return dirname(folder);
}

/**
 * The folder of that name, filled by `fill` where it is not there yet: in node_modules/.cache, or, where that is not
 * ours to write, in a folder of this user alone below the system's temporary one. Whole or not there, however many fill it
 * at once.
 */
export function unpacked(name: string, fill: (folder: string) => void): string {
  if (existsSync(join(cache, name))) return join(cache, name);
  const folder = join(writable(cache) ? cache : ownTemporary(), name);
  if (existsSync(folder)) return folder;
  const aside = mkdtempSync(`${folder}.`);
  try {
    fill(aside);
    // Whoever may read the checkout may read its cache.
    if (folder.startsWith(cache)) chmodSync(aside, 0o755);
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** `stowage-NAME`, or a new folder where that is somebody else's: executables are taken from it. */
function ownTemporary(): string {
  const { uid, username } = userInfo();
  const folder = join(tmpdir(), `stowage-${username}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    if (found.isDirectory() && (uid < 0 || found.uid === uid)) return folder;
  } catch {
    // A file of that name, or a folder that cannot be made: as if it were somebody else's.
  }
  return mkdtempSync(join(tmpdir(), 'stowage-'));
}

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
