/** From a device's name and profile to the target that speaks its language. */

import type { WasmProfile, WgslProfile } from '../kernels/kernel.ts';
import type { Target } from './targets/target.ts';
import { wasm } from './targets/wasm/target.ts';
import { wgsl } from './targets/wgsl/target.ts';

/** The device to compile for: its name and what it can do. */
export type Device =
  | {
      readonly target: 'wasm';
      readonly profile: WasmProfile;
      /** Memory of the machine that runs it; not asked for where it is built for another. */
      readonly memoryBytes?: number;
    }
  | {
      readonly target: 'wgsl';
      readonly profile: WgslProfile;
      /** Tensors may wait in the host's memory: the user has said so. */
      readonly offload?: boolean;
      /** Memory of the machine, where the device computes in it. */
      readonly memoryBytes?: number;
    };

/** What `run` makes of the device's target, whatever its code is. */
export const forDevice = <T>(
  device: Device,
  run: <Code extends { readonly name: string }>(target: Target<Code>) => T,
): T =>
  device.target === 'wasm' ? run(wasm(device.profile, device)) : run(wgsl(device.profile, device));
