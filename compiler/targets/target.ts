/**
 * What a target is: how generated operators are spoken, which of a kernel's texts it takes, and its limits; and what the
 * registry (index.ts) says of it before there is a device.
 */

import type { CallSite, Kernel, Lowering } from '../../kernels/kernel.ts';
import type { MapAttrs } from '../ops/map.ts';
import type { UpdateAttrs } from '../ops/optimizer.ts';
import type { ReduceAttrs } from '../ops/reduction.ts';
import type { Opener } from '../../runtime/device/device.ts';
import type { Ceiling, Machine } from '../ir/machine.ts';

export interface Target<Code extends { readonly name: string } = { readonly name: string }> {
  readonly name: string;
  readonly machine: Machine;
  readonly limits: Limits;
  readonly lowerMap: (site: CallSite<MapAttrs>) => Lowering<Code>;
  readonly lowerUpdate: (site: CallSite<UpdateAttrs>) => Lowering<Code>;
  readonly lowerReduce: (site: CallSite<ReduceAttrs>) => Lowering<Code>;
  /** Null: the target has no such kernel. */
  readonly lower: <Attrs>(kernel: Kernel<Attrs>, site: CallSite<Attrs>) => Lowering<Code> | null;
  /** Two dispatches with equal keys share a pipeline or function. */
  readonly key: (code: Code) => string;
  /** Whatever the device needs beside the kernels' texts, base64: wasm's module; nothing on wgsl. */
  readonly assemble: (codes: readonly Code[]) => Promise<string | null>;
  /** Compiling its kernels takes seconds: the device's speed is not measured without being asked for. */
  readonly slowToCompile: boolean;
  readonly words: Words;
}

/** What refusals say of a target. */
export interface Words {
  /** The device, as the subject of a sentence. */
  readonly device: string;
  /** Where a tensor that is larger than a binding may be had, null where nowhere. */
  readonly bindsMore: string | null;
  /** Where more memory can be addressed, null where addresses are not what ends it. */
  readonly addressesMore: string | null;
}

/** What the user has allowed beyond what the device can do, and what is known of the machine. */
export interface Permissions {
  /** Tensors may wait in the host's memory. */
  readonly offload?: boolean;
  /** Of the machine, where the device computes in its memory. */
  readonly memoryBytes?: number;
}

/** A line of the registry. */
export interface Entry<Profile, Code extends { readonly name: string }> {
  readonly make: (profile: Profile, permissions: Permissions) => Target<Code>;
  readonly has: (kernel: Kernel<never>) => boolean;
  /** Where a trainer finds its device: the module, from runtime/, and the function that opens a program there. */
  readonly device: { readonly module: string; readonly open: string };
  /** It always computes in the machine's memory and on its processors: nothing is copied to it. */
  readonly onHost: boolean;
  /** Why tensors cannot wait in the host's memory; null where they can. */
  readonly offload: null | { readonly wanted: string; readonly hint: string };
  /** What of it is on the machine at hand. */
  readonly here: () => Promise<Here<Profile>>;
}

/** What of a target is on the machine at hand. */
export interface Here<Profile> {
  /** What to compile for: the device here, else what any such device can do. */
  readonly detect: () => Promise<Detected<Profile>>;
  /** The same where `--target auto` takes this target here; else null. */
  readonly preferred: () => Promise<Detected<Profile> | null>;
  /** Why programs can be built here but not run; null where they can. */
  readonly unavailable: () => Promise<null | { readonly why: string; readonly hint: string }>;
  /** The device by name and driver, null where there is none. What was measured is kept under it. */
  readonly deviceName: () => Promise<string | null>;
  readonly examine: () => Promise<Examined<Profile> | { readonly missing: string }>;
  readonly open: () => Promise<Opener>;
}

export interface Detected<Profile> {
  readonly profile: Profile;
  /** It computes in the machine's memory. */
  readonly onHost: boolean;
}

/** A device, for `stowage doctor`. */
export interface Examined<Profile> {
  readonly missing: null;
  readonly profile: Profile;
  readonly device: string;
  /** What it is called while it is looked at. */
  readonly short: string;
  /** It runs on the CPU. */
  readonly software: boolean;
  /** The most bytes that one allocation is given here. */
  readonly mostBytes: number;
  readonly f16: boolean;
  /** 0 where there are none, or their size is not fixed; null where the target has none. */
  readonly subgroupSize: number | null;
}

/** What one allocation, one binding and one dispatch may have. */
export interface Limits {
  readonly bufferBytes: number;
  /** What all buffers together may have; null where nothing is known of that. */
  readonly ceiling: Ceiling | null;
  readonly bindingBytes: number;
  /** Offsets of slots and views are multiples of this. */
  readonly alignment: number;
  /** The arena is allocated in multiples of this. */
  readonly page: number;
  /** Host-visible staging that the device allocates beside the arena's slots, all of it. */
  readonly stagingBytes: number;
  /** The equal buffers that it is. */
  readonly stagings: number;
  /** A dispatch may not bind the same bytes twice. */
  readonly exclusiveBindings: boolean;
  /** Operands of a fused pointwise node. */
  readonly bindings: number;
}

/** The lower of a limit of the target and the memory of a machine that computes in it. */
export const ceilingOf = (
  addresses: number | null,
  machine: number | undefined,
  page: number,
): Ceiling | null => {
  const whole = machine === undefined ? Infinity : Math.floor(machine / page) * page;
  if (addresses !== null && addresses <= whole) return { bytes: addresses, by: 'addresses' };
  return whole === Infinity ? null : { bytes: whole, by: 'machine' };
};

/** In words, before the bytes. */
export const ceilingSays = ({ by }: Ceiling, target: Target['name']): string =>
  by === 'addresses' ? `${target} can address` : 'this machine has';

/** For whoever says that a device is too small. */
export const lackOf = ({
  name,
  words,
  limits: { ceiling },
}: Pick<Target, 'name' | 'limits' | 'words'>): {
  readonly ceiling: (Ceiling & { readonly says: string }) | null;
  readonly elsewhere: string | null;
} => ({
  ceiling: ceiling && { ...ceiling, says: ceilingSays(ceiling, name) },
  elsewhere: ceiling?.by === 'addresses' ? words.addressesMore : null,
});
