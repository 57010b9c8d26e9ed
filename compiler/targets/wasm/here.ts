/** WebAssembly on the machine at hand: every engine has it. */

import { availableParallelism, cpus } from 'node:os';
import type { WasmProfile } from '../../../kernels/kernel.ts';
import { engineFacts } from '../../../runtime/device/facts.ts';
import { detectWasmProfile } from '../../../runtime/device/wasm-profile.ts';
import type { Detected, Here } from '../target.ts';

const detect = (): Promise<Detected<WasmProfile>> =>
  Promise.resolve({ profile: detectWasmProfile(), onHost: true });

export const here: Here<WasmProfile> = {
  detect,
  preferred: detect,
  unavailable: () => Promise.resolve(null),
  deviceName: () => {
    const [cpu] = cpus();
    return Promise.resolve(`${cpu?.model ?? process.arch}, ${availableParallelism()} threads`);
  },
  examine: () => {
    const { simd, relaxedSimd, threads } = engineFacts();
    if (!simd) return Promise.resolve({ missing: 'this engine has no WebAssembly SIMD' });
    const parts = [threads ? `${Math.min(availableParallelism(), 8)} threads` : '1 thread'];
    return Promise.resolve({
      missing: null,
      profile: { fma: relaxedSimd },
      device: [...parts, relaxedSimd ? 'relaxed SIMD' : 'SIMD'].join(', '),
      short: 'wasm',
      software: true,
      mostBytes: largestMemory(threads),
      f16: true,
      subgroupSize: null,
    });
  },
  open: async () => (await import('../../../runtime/device/wasm.ts')).openWasm,
};

/** The largest memory that the engine gives at once, of a few sizes: addresses are set aside, pages are not touched. */
function largestMemory(shared: boolean): number {
  for (const pages of [65536, 49152, 32768, 16384, 8192, 4096]) {
    try {
      void new WebAssembly.Memory({ initial: pages, maximum: pages, shared });
      return pages * 65536;
    } catch {
      continue;
    }
  }
  return 0;
}
