/** The targets there are. A new one is a folder here, a line in `entries`, and its device in the runtime. */

import type { Kernel } from '../../kernels/kernel.ts';
import type { Entry, Permissions, Target } from './target.ts';
import { entry as wasm } from './wasm/target.ts';
import { entry as wgsl } from './wgsl/target.ts';

/** By name; `--target auto` takes the first that is preferred on the machine at hand. */
const entries = { wgsl, wasm };

export type TargetName = keyof typeof entries;

export const targetNames = Object.keys(entries) as readonly TargetName[];

/** What a device of each target can do. */
type Profiles = {
  readonly [N in TargetName]: Parameters<(typeof entries)[N]['make']>[0];
};

/** What kernels of each target are. */
type Codes = {
  readonly [N in TargetName]: Parameters<ReturnType<(typeof entries)[N]['make']>['key']>[0];
};

export const targets: { readonly [N in TargetName]: Entry<Profiles[N], Codes[N]> } = entries;

/** The device to compile for: its target and what it can do. */
export type Device<N extends TargetName = TargetName> = {
  readonly [K in N]: Permissions & { readonly target: K; readonly profile: Profiles[K] };
}[N];

/** What `run` makes of the device's target, whatever its code is. */
export function forDevice<T>(
  device: Device,
  run: <Code extends { readonly name: string }>(target: Target<Code>) => T,
): T {
  const on = <N extends TargetName>(one: Device<N>): T =>
    run(targets[one.target].make(one.profile, one));
  return on(device);
}

/** The entry of the target that a program names. */
export function targetNamed(name: string): (typeof targets)[TargetName] {
  const found = targetNames.find((one) => one === name);
  if (found === undefined) throw new Error(`internal: there is no target ${name}`);
  return targets[found];
}

/** The targets that have a kernel. */
export const targetsWith = (kernel: Kernel<never>): readonly TargetName[] =>
  targetNames.filter((name) => targets[name].has(kernel));
