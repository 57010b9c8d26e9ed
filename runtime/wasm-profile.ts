/** What the WebAssembly engine at hand can do: asked before compiling, and again before running. */

/** A module with one f32x4.relaxed_madd. */
const relaxedModule = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x01, 0x60, 0x03, 0x7b, 0x7b, 0x7b,
  0x01, 0x7b, 0x03, 0x02, 0x01, 0x00, 0x0a, 0x0d, 0x01, 0x0b, 0x00, 0x20, 0x00, 0x20, 0x01, 0x20,
  0x02, 0xfd, 0x85, 0x02, 0x0b,
];

interface NodeProcess {
  readonly versions?: { readonly node?: string };
  getBuiltinModule?(id: 'node:v8'): { setFlagsFromString(flags: string): void };
}

/** Node's `process`, or undefined in a page. */
export const nodeProcess = (): NodeProcess | undefined => {
  const found = (globalThis as { process?: NodeProcess }).process;
  return found?.versions?.node === undefined ? undefined : found;
};

/**
 * Whether relaxed SIMD (a fused multiply-add) is there. Node 20 has it behind a flag of V8, which is set here; that
 * must happen before the process compiles its first kernel.
 */
export function hasRelaxedSimd(): boolean {
  const probe = Uint8Array.from(relaxedModule);
  if (WebAssembly.validate(probe)) return true;
  nodeProcess()
    ?.getBuiltinModule?.('node:v8')
    .setFlagsFromString('--experimental-wasm-relaxed-simd');
  return WebAssembly.validate(probe);
}

/** The profile that kernels are compiled for on this engine. */
export const detectWasmProfile = (): { readonly fma: boolean } => ({ fma: hasRelaxedSimd() });
