/** One WebAssembly module from all functions that a program calls. */

import wabt from 'wabt';
import type { WasmCode } from '../../../kernels/kernel.ts';

const features = { simd: true, relaxed_simd: true, threads: true, mutable_globals: true };

/** The module's text: helpers first, each once, then the kernels, each exported once. */
export function moduleText(codes: readonly WasmCode[]): string {
  const functions = new Map<string, string>();
  for (const code of codes)
    for (const [name, wat] of Object.entries(code.needs)) functions.set(name, wat);
  for (const code of codes) functions.set(code.name, code.wat);
  const memory = '(import "env" "memory" (memory 1 65536 shared))';
  return `(module\n${[memory, ...functions.values()].join('\n')}\n)`;
}

/**
 * The binary module: it imports `env.memory` (shared, up to 65536 pages) and exports every kernel under its name.
 * Kernels of equal name are one function.
 */
export async function assemble(codes: readonly WasmCode[]): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const module = parseWat('kernels.wat', moduleText(codes), features);
  try {
    module.resolveNames();
    // The published types omit the argument, without which shared memory is refused.
    (module.validate as (with_: typeof features) => void)(features);
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
