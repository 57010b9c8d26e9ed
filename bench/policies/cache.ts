/** What was measured, one JSON file a row, so that a run that broke goes on where it stopped. */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class Cache {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What is known under a name, or null. */
  get<T>(...name: readonly string[]): T | null {
    const file = this.file(...name);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
  }

  set(value: unknown, ...name: readonly string[]): void {
    const file = this.file(...name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value, null, 1));
  }

  /** What is known under a name, or else what `run` finds, which is known from then on; `fresh` forgets first. */
  async remember<T>(name: string, fresh: boolean, run: () => Promise<unknown>): Promise<T> {
    if (fresh) this.forget(name);
    const found = this.get<T>(name) ?? ((await run()) as T);
    this.set(found, name);
    return found;
  }

  forget(...name: readonly string[]): void {
    rmSync(this.file(...name), { force: true });
  }

  /** The file of a name. */
  file(...name: readonly string[]): string {
    const parts = name.map((part) => part.replaceAll(/[^\w.+-]+/g, '_'));
    return `${join(this.folder, ...parts)}.json`;
  }
}
