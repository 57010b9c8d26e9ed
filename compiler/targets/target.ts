/** What a target is: how generated operators are spoken, which of a kernel's texts it takes, and its limits. */

import type { CallSite, Kernel, Lowering } from '../../kernels/kernel.ts';
import type { MapAttrs } from '../ops/map.ts';
import type { UpdateAttrs } from '../ops/optimizer.ts';
import type { ReduceAttrs } from '../ops/reduction.ts';
import type { Ceiling, Machine } from '../ir/machine.ts';

export interface Target<Code extends { readonly name: string } = { readonly name: string }> {
  readonly name: 'wgsl' | 'wasm';
  readonly machine: Machine;
  readonly limits: Limits;
  readonly lowerMap: (site: CallSite<MapAttrs>) => Lowering<Code>;
  readonly lowerUpdate: (site: CallSite<UpdateAttrs>) => Lowering<Code>;
  readonly lowerReduce: (site: CallSite<ReduceAttrs>) => Lowering<Code>;
  readonly lower: <Attrs>(kernel: Kernel<Attrs>, site: CallSite<Attrs>) => Lowering<Code>;
  /** Two dispatches with equal keys share a pipeline or function. */
  readonly key: (code: Code) => string;
  /** Whatever the device needs beside the kernels' texts, base64: wasm's module; nothing on wgsl. */
  readonly assemble: (codes: readonly Code[]) => Promise<string | null>;
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
  limits: { ceiling },
}: Pick<Target, 'name' | 'limits'>): {
  readonly ceiling: (Ceiling & { readonly says: string }) | null;
  readonly elsewhere: string | null;
} => ({
  ceiling: ceiling && { ...ceiling, says: ceilingSays(ceiling, name) },
  elsewhere: ceiling?.by === 'addresses' ? 'a GPU with more memory (--target wgsl)' : null,
});
