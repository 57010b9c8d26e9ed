/** WebGPU on the machine at hand: the adapter that is found, or why there is none. */

import { existsSync } from 'node:fs';
import type { WgslProfile } from '../../../kernels/kernel.ts';
import { describeAdapter, whyNoAdapter } from '../../../runtime/device/adapter.ts';
import type { Here } from '../target.ts';
import { defaultProfile } from './index.ts';

export const here: Here<WgslProfile> = {
  detect: async () => {
    const adapter = await describeAdapter();
    return {
      profile: adapter?.profile ?? defaultProfile,
      onHost: adapter?.software === true,
    };
  },
  // An adapter that is the CPU in disguise is slower than WebAssembly.
  preferred: async () => {
    const adapter = mayHaveGpu() ? await describeAdapter() : null;
    return adapter && !adapter.software ? { profile: adapter.profile, onHost: false } : null;
  },
  unavailable: async () =>
    (await describeAdapter()) !== null
      ? null
      : {
          why: 'no WebGPU adapter was found.',
          hint: 'Install npm webgpu and a GPU driver with Vulkan, or Mesa’s lavapipe of version 23 or newer (Debian 12 has it in its backports); or use --target wasm.',
        },
  deviceName: async () => (await describeAdapter())?.name ?? null,
  examine: async () => {
    const adapter = await describeAdapter();
    if (!adapter) return { missing: await whyNoAdapter() };
    const { profile, name, software } = adapter;
    const { f16, subgroupSize } = profile;
    const named = { device: name, short: name, software };
    return { missing: null, profile, ...named, mostBytes: Infinity, f16, subgroupSize };
  },
  open: async () => (await import('../../../runtime/device/webgpu.ts')).openWebgpu,
};

/** False where Linux has no GPU's device node: then loading Vulkan would only make its drivers complain. */
const mayHaveGpu = (): boolean =>
  process.platform !== 'linux' ||
  ['/dev/dri/renderD128', '/dev/nvidia0', '/dev/dxg', '/dev/kfd', '/dev/mali0'].some(existsSync);
