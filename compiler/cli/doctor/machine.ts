/** What machine this is: its system, memory, drivers, folders and what is installed. Nothing in it tells who uses it. */

import { accessSync, constants, existsSync, readFileSync, readdirSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, homedir, release, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { machineMemory, type MachineMemory } from '../../../runtime/device/machine-memory.ts';
import { cacheFolder } from '../files/cache.ts';

export interface Folder {
  readonly for: string;
  /** With `~` for the home folder. */
  readonly path: string;
  /** It can be written, or made. */
  readonly writable: boolean;
  readonly freeBytes: number | null;
}

export interface MachineFacts {
  readonly system: string;
  readonly processor: string;
  /** Threads that this process may run at once. */
  readonly cores: number;
  readonly memory: MachineMemory | null;
  /** Drivers that Linux has registered, by file, and the kernel module of NVIDIA. */
  readonly drivers: readonly string[];
  readonly folders: readonly Folder[];
  /** What is installed beside the command, by package; null where it is missing. */
  readonly packages: Readonly<Record<string, string | null>>;
}

export async function machineFacts(): Promise<MachineFacts> {
  return {
    system: `${process.platform} ${release()}, ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: await machineMemory(),
    drivers: driversHere(),
    folders: [
      folderAt('cache', cacheFolder()),
      folderAt('temporary files', tmpdir()),
      folderAt('working folder', process.cwd()),
    ],
    packages: Object.fromEntries(beside.map((name) => [name, versionOf(name)])),
  };
}

/** A text without the home folder, which holds a user's name. */
export function anonymous(text: string, home = homedir()): string {
  return home.length > 1 ? text.replaceAll(home, '~') : text;
}

/** What is not bundled with the command. */
const beside = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });

/** The version of a package as it would be found from here: its exports may not name package.json. */
function versionOf(name: string): string | null {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const file = join(folder, name, 'package.json');
    if (!existsSync(file)) continue;
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as Partial<typeof manifest>;
    return version ?? null;
  }
  return null;
}

function folderAt(what: string, path: string): Folder {
  const there = nearest(resolve(path));
  const shown = what === 'working folder' ? '.' : anonymous(path);
  return { for: what, path: shown, writable: writable(there), freeBytes: freeBytes(there) };
}

/** The folder, or what of the way to it is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function driversHere(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const icds = ['/usr/share/vulkan/icd.d', '/etc/vulkan/icd.d'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((file) => [folder, file].join(sep)) : [],
  );
  const nvidia = '/proc/driver/nvidia/version';
  const [module] = existsSync(nvidia) ? readFileSync(nvidia, 'utf8').split('\n') : [];
  return [...icds, ...(module === undefined ? [] : [module.replaceAll(/\s+/g, ' ').trim()])];
}
