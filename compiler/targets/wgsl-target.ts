/** The wgsl target: compute pipelines over slices of one arena, for every WebGPU device. */

import type { WgslCode, WgslProfile } from '../../kernels/kernel.ts';
import type { Target } from './target.ts';
import { lowerMap, lowerReduce, lowerUpdate } from './wgsl/index.ts';

/** The device's mappable buffer, through which everything is read back (runtime/webgpu.ts allocates it). */
const stagingBytes = 256 * 1024;

export const wgsl = (profile: WgslProfile): Target<WgslCode> => ({
  name: 'wgsl',
  machine:
    profile.kind === 'software'
      ? { flops: 30e9, bandwidth: 3e9, launch: 60e-6 }
      : { flops: 5e12, bandwidth: 300e9, launch: 10e-6 },
  limits: {
    bufferBytes: Math.floor(profile.maxBufferBytes / 256) * 256,
    bindingBytes: profile.maxBindingBytes,
    // minStorageBufferOffsetAlignment of every WebGPU device.
    alignment: 256,
    page: 256,
    stagingBytes,
    exclusiveBindings: true,
    // One binding of a fused node is its output.
    bindings: profile.maxBindings - 2,
  },
  lowerMap: (site) => lowerMap(site, profile),
  lowerUpdate: (site) => lowerUpdate(site, profile),
  lowerReduce: (site) => lowerReduce(site, profile),
  lower: (kernel, site) => kernel.wgsl(site, profile),
  key: (code) => `${code.name}\n${JSON.stringify(code.constants)}\n${code.source}`,
  assemble: () => Promise.resolve(null),
});
