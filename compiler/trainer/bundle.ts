/** A trainer as one file that needs nothing of ours: the emitted text with the runtime's behind it. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../runtime/format/program.ts';
import { targetNamed } from '../targets/index.ts';
import { emitStandalone, type Emission } from './emit.ts';

/** The folder of this package, found upward from this file, whether it runs as source or bundled into dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string };
      if (name === 'stowage') return folder;
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error('internal: the folder of the package was not found');
    folder = parent;
  }
}

/** The self-contained trainer: one ES module for Node and pages. */
export async function bundle(emission: Emission): Promise<string> {
  return emitStandalone(emission, await runtimeFor(emission.program.target));
}

/** The runtime's text, which lies beside a bundled command; from the sources it is made. */
async function runtimeFor(target: Program['target']): Promise<string> {
  const ready = fileURLToPath(new URL(`./runtime.${target}.js`, import.meta.url));
  if (existsSync(ready)) return readFileSync(ready, 'utf8');
  const { bundleRuntime } = await import('./runtime-bundle.mjs');
  return bundleRuntime(packageRoot(), targetNamed(target).device);
}
