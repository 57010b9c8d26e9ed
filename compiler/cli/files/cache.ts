/** What was measured once and stays true: small JSON files in the user's cache folder. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** $XDG_CACHE_HOME/stowage, or the platform's own place. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg) return join(xdg, 'stowage');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/stowage');
  if (process.platform === 'win32' && local) return join(local, 'stowage');
  return join(homedir(), '.cache/stowage');
}

const fileOf = (what: string, key: string): string =>
  join(
    cacheFolder(),
    `${what}-${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`,
  );

/** What was stored under the key, or null. */
export function recall(what: string, key: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(what, key), 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/** Stores; where nothing can be written, nothing is. */
export function remember(what: string, key: string, value: unknown): void {
  try {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(fileOf(what, key), JSON.stringify(value));
  } catch {
    // It will be measured again.
  }
}
