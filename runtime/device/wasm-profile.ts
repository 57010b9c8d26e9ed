/** What the WebAssembly engine at hand can do: asked before compiling, and again before running. */

/**
 * A module with one f32x4.relaxed_madd:
 *
 *     (func (export "madd") (param f32 f32 f32) (result f32)
 *       (f32x4.extract_lane 0 (f32x4.relaxed_madd
 *         (f32x4.splat (local.get 0)) (f32x4.splat (local.get 1)) (f32x4.splat (local.get 2)))))
 */
const relaxedModule = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x01, 0x60, 0x03, 0x7d, 0x7d, 0x7d,
  0x01, 0x7d, 0x03, 0x02, 0x01, 0x00, 0x07, 0x08, 0x01, 0x04, 0x6d, 0x61, 0x64, 0x64, 0x00, 0x00,
  0x0a, 0x16, 0x01, 0x14, 0x00, 0x20, 0x00, 0xfd, 0x13, 0x20, 0x01, 0xfd, 0x13, 0x20, 0x02, 0xfd,
  0x13, 0xfd, 0x85, 0x02, 0xfd, 0x1f, 0x00, 0x0b,
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
 * Whether the engine takes relaxed SIMD. Node 20 has it behind a flag of V8, which is set here; that must happen
 * before the process compiles its first kernel.
 */
function takesRelaxedSimd(module: Uint8Array<ArrayBuffer>): boolean {
  if (WebAssembly.validate(module)) return true;
  // Only V8 has such flags: Bun answers to the call with an error.
  try {
    nodeProcess()
      ?.getBuiltinModule?.('node:v8')
      .setFlagsFromString('--experimental-wasm-relaxed-simd');
  } catch {
    return false;
  }
  return WebAssembly.validate(module);
}

/** How `f32x4.relaxed_madd` makes a·b + c: rounded once, rounded twice, or not at all. */
export type MultiplyAdd = 'fused' | 'rounded twice' | 'missing';

/**
 * What the engine does with a multiply-add whose product has a bit that rounding loses. Validity says too little: an
 * engine may take the instruction and round twice (Bun on x64; any engine on a processor without FMA).
 */
export function multiplyAdd(): MultiplyAdd {
  const bytes = Uint8Array.from(relaxedModule);
  if (!takesRelaxedSimd(bytes)) return 'missing';
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const a = 1 + 2 ** -12;
  // (1 + 2⁻¹²)² is 1 + 2⁻¹¹ + 2⁻²⁴, and its last bit does not fit in a float.
  return exports['madd']?.(a, a, -(1 + 2 ** -11)) === 2 ** -24 ? 'fused' : 'rounded twice';
}

/**
 * The profile that kernels are compiled for on this engine. Where nothing is fused, a plain product and sum are as fast
 * and have the same bits on every engine.
 */
export const detectWasmProfile = (): { readonly fma: boolean } => ({
  fma: multiplyAdd() === 'fused',
});
