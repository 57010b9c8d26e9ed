/** What a target is: how generated operators are spoken, which of a kernel's texts it takes, and its limits. */

import type { CallSite, Kernel, Lowering } from '../../kernels/kernel.ts';
import type { Machine } from '../ir/machine.ts';

export interface Target<Code extends { readonly name: string } = { readonly name: string }> {
  readonly name: 'wgsl' | 'wasm';
  readonly machine: Machine;
  readonly limits: Limits;
  readonly lowerMap: (site: CallSite) => Lowering<Code>;
  readonly lowerUpdate: (site: CallSite) => Lowering<Code>;
  readonly lowerReduce: (site: CallSite) => Lowering<Code>;
  readonly lower: (kernel: Kernel, site: CallSite) => Lowering<Code>;
  /** Two dispatches with equal keys share a pipeline or function. */
  readonly key: (code: Code) => string;
  /** Whatever the device needs beside the kernels' texts, base64: wasm's module; nothing on wgsl. */
  readonly assemble: (codes: readonly Code[]) => Promise<string | null>;
}

/** What one allocation, one binding and one dispatch may have. */
export interface Limits {
  readonly bufferBytes: number;
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
