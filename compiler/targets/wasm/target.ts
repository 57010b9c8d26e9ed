/** The wasm target: SIMD kernels over one shared memory, which is the arena. */

import type { WasmCode, WasmProfile } from '../../../kernels/kernel.ts';
import { ceilingOf } from '../target.ts';
import type { Target } from '../target.ts';
import { assemble } from './assemble.ts';
import { lowerMap, lowerReduce, lowerUpdate } from './index.ts';

/** WebAssembly memories grow in pages of 64 KiB, up to 4 GiB with 32-bit addresses. */
const page = 65536;
/** The last page stays free, so that an address one past the end is an address, too. */
const addressed = 2 ** 32 - page;

/** `memoryBytes`: of the machine that it runs on. */
export const wasm = (
  profile: WasmProfile,
  { memoryBytes }: { readonly memoryBytes?: number } = {},
): Target<WasmCode> => ({
  name: 'wasm',
  machine: { flops: 80e9, bandwidth: 8e9, launch: 4e-6, hostLink: null },
  limits: {
    bufferBytes: addressed,
    bindingBytes: addressed,
    ceiling: ceilingOf(addressed, memoryBytes, page),
    // A cache line: threads never share one across slots.
    alignment: 64,
    page,
    stagingBytes: 0,
    stagings: 0,
    exclusiveBindings: false,
    bindings: 8,
  },
  lowerMap: (site) => lowerMap(site, profile),
  lowerUpdate: (site) => lowerUpdate(site, profile),
  lowerReduce: (site) => lowerReduce(site, profile),
  lower: (kernel, site) => kernel.wasm(site, profile),
  key: (code) => code.name,
  assemble: async (codes) => Buffer.from(await assemble(codes)).toString('base64'),
});
