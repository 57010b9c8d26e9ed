/** The wgsl target: compute pipelines over slices of one arena, for every WebGPU device. */

import type { WgslCode, WgslProfile } from '../../../kernels/kernel.ts';
import { ceilingOf } from '../target.ts';
import type { Entry, Permissions, Target } from '../target.ts';
import { lowerMap, lowerReduce, lowerUpdate } from './index.ts';

/** The device's mappable buffer, through which everything is read back (runtime/device/webgpu.ts allocates it). */
const readBytes = 256 * 1024;

/**
 * Where tensors may be offloaded: two buffers, filled in turn, so that the device fills one while the host empties the
 * other; and large enough that what is waited for is the copy, not the host's turn to look.
 */
const sendBytes = 1024 * 1024;

// minStorageBufferOffsetAlignment of every WebGPU device.
const page = 256;

/** Usual speeds; over the link, of copies through a mapped buffer. */
const speeds = {
  software: { flops: 30e9, bandwidth: 3e9, launch: 60e-6, hostLink: 1e9 },
  generic: { flops: 5e12, bandwidth: 300e9, launch: 10e-6, hostLink: 4e9 },
};

export const wgsl = (
  profile: WgslProfile,
  { offload = false, memoryBytes }: Permissions = {},
): Target<WgslCode> => ({
  name: 'wgsl',
  machine: { ...speeds[profile.kind], ...(offload ? {} : { hostLink: null }) },
  limits: {
    bufferBytes: Math.floor(profile.maxBufferBytes / page) * page,
    bindingBytes: profile.maxBindingBytes,
    ceiling: ceilingOf(null, memoryBytes, page),
    alignment: page,
    page,
    ...(offload
      ? { stagingBytes: 2 * sendBytes, stagings: 2 }
      : { stagingBytes: readBytes, stagings: 1 }),
    exclusiveBindings: true,
    // One binding of a fused node is its output.
    bindings: profile.maxBindings - 2,
  },
  lowerMap: (site) => lowerMap(site, profile),
  lowerUpdate: (site) => lowerUpdate(site, profile),
  lowerReduce: (site) => lowerReduce(site, profile),
  lower: (kernel, site) => kernel.on.wgsl?.(site, profile) ?? null,
  key: keyOf,
  assemble: () => Promise.resolve(null),
  slowToCompile: profile.kind === 'software',
  words: {
    device: 'The device',
    bindsMore: '--target wasm, which binds up to 4 GiB',
    addressesMore: null,
  },
});

const keyOf = (code: WgslCode): string =>
  'transfer' in code
    ? code.name
    : `${code.name}\n${JSON.stringify(code.constants)}\n${code.source}`;

export const entry: Entry<WgslProfile, WgslCode> = {
  make: wgsl,
  has: ({ on }) => on.wgsl !== undefined,
  device: { module: 'device/webgpu.ts', open: 'openWebgpu' },
  onHost: false,
  offload: null,
  here: async () => (await import('./here.ts')).here,
};
