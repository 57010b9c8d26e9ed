/** Which devices this machine can test on, and why the others are left out. */

import { isDeepStrictEqual } from 'node:util';
import type { WgslProfile } from '../../kernels/kernel.ts';
import { wasm } from '../../compiler/targets/wasm/target.ts';
import { wgsl } from '../../compiler/targets/wgsl/target.ts';
import type { Device } from '../../runtime/device/device.ts';
import type { Program } from '../../runtime/format/program.ts';
import { multiplyAdd, openWasm } from '../../runtime/device/wasm.ts';
import {
  type AdapterDescription,
  openNullDevice,
  openWebgpu,
} from '../../runtime/device/webgpu.ts';
import { anyAdapter } from '../../scripts/software-gpu.ts';
import { type Bench, benchOf } from '../../compiler/cli/alone/run-kernel.ts';

/** A device to run kernels on, not yet looked for: suites are declared before that. */
export interface Place {
  readonly name: string;
  /** The bench, or the reason why this machine has none. */
  find(): Promise<Bench | string>;
  /** Most shapes of one operator worth compiling there; the rest are left to the validator. */
  economy(): Promise<number>;
}

let described: Promise<AdapterDescription | null> | undefined;

/** The adapter that wgsl programs run on in tests, or null where there is none. Looked for once. */
export function testAdapter(): Promise<AdapterDescription | null> {
  described ??= anyAdapter();
  return described;
}

export const noAdapter =
  'no WebGPU adapter here, and neither lavapipe (Mesa 23 or newer) nor SwiftShader (Linux x64) for it';

export const noDawn = 'npm `webgpu` is not installed for this platform';

function wasmPlace(name: string, threads: number, fma: boolean): Place {
  const open = (program: Program): Promise<Device> => openWasm(program, { threads });
  const find = (): Bench | string =>
    fma && multiplyAdd() !== 'fused'
      ? 'this engine fuses no multiply-add'
      : benchOf(name, wasm({ fma }), open);
  const all = (): Promise<number> => Promise.resolve(Infinity);
  return { name, find: () => Promise.resolve(find()), economy: all };
}

/**
 * A software device takes from half a second to ten seconds for a pipeline, so it compiles some of an operator's
 * shapes with the kernels made for it, and a few with others. TEST_ALL=1 runs them all.
 */
const SOME = 8;
const FEW = 2;

function wgslPlace(name: string, change: Partial<WgslProfile>): Place {
  const find = async (): Promise<Bench | string> => {
    const found = await testAdapter();
    if (!found) return noAdapter;
    const profile = { ...found.profile, ...change };
    return benchOf(name, wgsl(profile), (program) => openWebgpu(program), profile.f16);
  };
  const economy = async (): Promise<number> => {
    const found = await testAdapter();
    if (!found?.software || process.env['TEST_ALL'] === '1') return Infinity;
    return isDeepStrictEqual({ ...found.profile, ...change }, found.profile) ? SOME : FEW;
  };
  return { name, find, economy };
}

/** Where kernels are executed: on wgsl those for software devices, with and without subgroups, and those for GPUs. */
export const places: readonly Place[] = [
  wasmPlace('wasm, relaxed SIMD, 2 threads', 2, true),
  wasmPlace('wasm, 1 thread', 1, false),
  wgslPlace('wgsl, software kernels', { kind: 'software' }),
  wgslPlace('wgsl, generic kernels', { kind: 'generic' }),
  wgslPlace('wgsl, software kernels without subgroups', { kind: 'software', subgroupSize: 0 }),
];

/** Dawn's null backend: it checks every shader and call as a GPU's driver would, and computes nothing. */
export const validator: Place = {
  economy: () => Promise.resolve(Infinity),
  name: "wgsl, Dawn's null backend",
  find: async () => {
    const device = await openNullDevice();
    if (!device) return noDawn;
    const profile: WgslProfile = {
      kind: 'generic',
      subgroupSize: 0,
      f16: device.features.has('shader-f16'),
      maxBindingBytes: device.limits.maxStorageBufferBindingSize,
      maxBufferBytes: device.limits.maxBufferSize,
      maxWorkgroupBytes: device.limits.maxComputeWorkgroupStorageSize,
      maxInvocations: device.limits.maxComputeInvocationsPerWorkgroup,
      maxBindings: device.limits.maxStorageBuffersPerShaderStage,
    };
    const open = (program: Program): Promise<Device> => openWebgpu(program, { device });
    return benchOf('null', wgsl(profile), open, profile.f16);
  },
};
