/** A trainer as one file that needs nothing of ours: the emitted text with the runtime's behind it. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../runtime/program.ts';
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
  return emitStandalone(emission, await bundleRuntime(emission.program.target));
}

async function bundleRuntime(target: Program['target']): Promise<string> {
  const { build } = await import('esbuild');
  const open =
    target === 'wasm'
      ? "export { openWasm as open } from './runtime/wasm.ts';"
      : "export { openWebgpu as open } from './runtime/webgpu.ts';";
  const result = await build({
    stdin: {
      contents: `export { main, trainWith } from './runtime/main.ts';\n${open}`,
      resolveDir: packageRoot(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'runtime',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    external: ['node:*', 'webgpu'],
    loader: { '.wgsl': 'text', '.txt': 'text' },
    // A classic script has no import.meta; the module around it does.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl = import.meta.url;' },
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('internal: esbuild wrote nothing');
  return file.text;
}
