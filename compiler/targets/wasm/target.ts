/** The wasm target: SIMD kernels over one shared memory, which is the arena. */

import type { WasmCode, WasmProfile } from '../../../kernels/kernel.ts';
import { ceilingOf } from '../target.ts';
import type { Entry, Permissions, Target } from '../target.ts';
import { lowerMap, lowerReduce, lowerUpdate } from './index.ts';

/** WebAssembly memories grow in pages of 64 KiB, up to 4 GiB with 32-bit addresses. */
const page = 65536;
/** The last page stays free, so that an address one past the end is an address, too. */
const addressed = 2 ** 32 - page;

export const wasm = (
  profile: WasmProfile,
  { memoryBytes }: Permissions = {},
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
  lower: (kernel, site) => kernel.on.wasm?.(site, profile) ?? null,
  key: (code) => code.name,
  assemble: async (codes) => {
    const { assemble } = await import('./assemble.ts');
    return Buffer.from(await assemble(codes)).toString('base64');
  },
  slowToCompile: false,
  words: {
    device: 'The device, WebAssembly with its addresses of 32 bits,',
    bindsMore: null,
    addressesMore: 'a GPU with more memory (--target wgsl)',
  },
});

export const entry: Entry<WasmProfile, WasmCode> = {
  make: wasm,
  has: ({ on }) => on.wasm !== undefined,
  device: { module: 'device/wasm.ts', open: 'openWasm' },
  onHost: true,
  offload: {
    wanted:
      'A device with memory of its own. The arena of WebAssembly lies in the host’s memory: what left it would still be there.',
    hint: '--target wgsl, where there is a GPU; or leave it out.',
  },
  here: async () => (await import('./here.ts')).here,
};
