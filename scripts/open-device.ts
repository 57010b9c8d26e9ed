/** The device that a script asks for by the name of its target: how to compile for it, and how to open it. */

import type { Device as CompileDevice } from '../compiler/compile.ts';
import type { Device } from '../runtime/device/device.ts';
import { StowageError } from '../runtime/error.ts';
import type { Program } from '../runtime/format/program.ts';
import { deviceFor } from '../compiler/cli/inputs/inputs.ts';
import { opener } from '../compiler/cli/trainer.ts';
import { targetNames } from '../compiler/targets/index.ts';
import { openWasm } from '../runtime/device/wasm.ts';
import { anyAdapter } from './software-gpu.ts';

export interface ScriptDevice {
  readonly device: CompileDevice;
  open(program: Program): Promise<Device>;
}

/**
 * For `wgsl` a GPU where there is one, else a software one; of other targets what is here. Rejects with
 * `device-unavailable`.
 */
export async function scriptDevice(asked: string, threads: number): Promise<ScriptDevice> {
  const target = targetNames.find((name) => name === asked);
  if (target === undefined || (target === 'wgsl' && !(await anyAdapter()))) {
    throw new StowageError(
      'device-unavailable',
      target === undefined ? `There is no target ${asked}.` : 'There is no WebGPU adapter.',
      'wasm, or wgsl with an adapter.',
      'Install a GPU driver with Vulkan, or Mesa’s lavapipe of version 23 or newer; or use --target wasm.',
    );
  }
  // A software adapter that was found is from now on what anyone finds.
  const device = await deviceFor(target);
  const open = await opener(target);
  return {
    device,
    open: (program) => (target === 'wasm' ? openWasm(program, { threads }) : open(program)),
  };
}
