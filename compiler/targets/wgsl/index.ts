/** The wgsl target's generated operators, and what to assume of a device that is not there yet. */

import type { WgslProfile } from '../../../kernels/kernel.ts';

export { lowerMap, lowerUpdate } from './pointwise.ts';
export { lowerReduce } from './reduce.ts';

/** Runs on every WebGPU device: the limits that none may go below. */
export const defaultProfile: WgslProfile = {
  kind: 'generic',
  subgroupSize: 0,
  f16: false,
  maxBindingBytes: 128 << 20,
  maxBufferBytes: 256 << 20,
  maxWorkgroupBytes: 16384,
  maxInvocations: 256,
  maxBindings: 8,
};
