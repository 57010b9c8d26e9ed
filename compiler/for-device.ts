/** From a device's name and profile to the target that speaks its language. */

import type { Device } from './graphs.ts';
import type { Target } from './targets/target.ts';
import { wasm } from './targets/wasm-target.ts';
import { wgsl } from './targets/wgsl-target.ts';

/** What `run` makes of the device's target, whatever its code is. */
export const forDevice = <T>(
  device: Device,
  run: <Code extends { readonly name: string }>(target: Target<Code>) => T,
): T => (device.target === 'wasm' ? run(wasm(device.profile)) : run(wgsl(device.profile, device)));
