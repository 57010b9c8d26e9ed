/** The device that a script asks for by the name of its target: how to compile for it, and how to open it. */

import type { Device as CompileDevice } from '../compiler/compile.ts';
import type { Device } from '../runtime/device/device.ts';
import { StowageError } from '../runtime/error.ts';
import type { Program } from '../runtime/format/program.ts';
import { openWebgpu } from '../runtime/device/webgpu.ts';
import { anyAdapter } from './software-gpu.ts';

export interface ScriptDevice {
  readonly device: CompileDevice;
  open(program: Program): Promise<Device>;
}

/**
 * A GPU where there is one, else a software one, for `wgsl`; the engine at hand for `wasm`. Rejects with
 * `device-unavailable`.
 */
export async function scriptDevice(target: string, threads: number): Promise<ScriptDevice> {
  if (target === 'wasm') {
    const { openWasm, detectWasmProfile } = await import('../runtime/device/wasm.ts');
    return {
      device: { target: 'wasm', profile: detectWasmProfile() },
      open: (program) => openWasm(program, { threads }),
    };
  }
  const found = await anyAdapter();
  if (target !== 'wgsl' || !found) {
    throw new StowageError(
      'device-unavailable',
      target === 'wgsl' ? 'There is no WebGPU adapter.' : `There is no target ${target}.`,
      'wasm, or wgsl with an adapter.',
      'Install a GPU driver with Vulkan, or Mesa’s lavapipe of version 23 or newer; or use --target wasm.',
    );
  }
  return {
    device: { target: 'wgsl', profile: found.profile },
    open: (program) => openWebgpu(program),
  };
}
