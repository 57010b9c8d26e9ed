/** What goes wrong on WebGPU, as errors: no adapter, an error of the device, a device that is lost. */

import { settle } from './adapter.ts';
import { StowageError } from '../error.ts';

export const noAdapter = (): StowageError =>
  new StowageError(
    'device-unavailable',
    'There is no WebGPU adapter here.',
    'The wgsl target needs one: a GPU with a Vulkan, Metal or D3D12 driver, and npm `webgpu` in Node.',
    'Use --target wasm, or install a GPU driver, or Mesa’s lavapipe of version 23 or newer (Debian 12 has it in its backports).',
  );

/** What became of the device after it was opened. */
export interface Fate {
  lost: string | null;
  closed: boolean;
}

export function watch(device: GPUDevice): Fate {
  const fate: Fate = { lost: null, closed: false };
  void device.lost.then((info) => {
    fate.lost = info.message || info.reason || 'no reason given';
  });
  return fate;
}

/** Runs `work` inside error scopes; resolves to its result and the first error of the device, if any. */
export async function guarded<T>(
  device: GPUDevice,
  work: () => T | Promise<T>,
): Promise<{ value: T; error: GPUError | null }> {
  const filters: readonly GPUErrorFilter[] = ['internal', 'out-of-memory', 'validation'];
  for (const filter of filters) device.pushErrorScope(filter);
  try {
    const value = await work();
    const errors = await settle(Promise.all(filters.map(() => device.popErrorScope())));
    return { value, error: errors.find((error) => error !== null) ?? null };
  } catch (thrown) {
    await settle(Promise.allSettled(filters.map(() => device.popErrorScope())));
    throw thrown;
  }
}

export const failed = (what: string, why: string): StowageError =>
  new StowageError(
    'device-failed',
    `The GPU refused ${what}: ${why}`,
    'Every kernel runs on the device that the program was compiled for.',
    'Compile again on this machine; if it stays so, --target wasm does without the GPU.',
  );
