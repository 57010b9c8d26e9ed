/**
 * What a kernel is: the meaning of one operator as dumb float64 loops (the oracle), and, for each target, how a call
 * of the operator becomes dispatches. Kernels import nothing of the compiler: everything they need to know about a
 * call arrives as plain data.
 */

import type { WasmProfile, WgslProfile } from '../runtime/format/profile.ts';
import type { StoredType } from '../runtime/format/storage/format.ts';
import type { DType } from '../runtime/format/storage/index.ts';

export type { WasmProfile, WgslProfile } from '../runtime/format/profile.ts';

export type { DType } from '../runtime/format/storage/index.ts';
export { elements } from '../runtime/format/storage/format.ts';

/** One tensor at a call site: how it is stored, and its static shape. Row-major, densely packed. */
export type Operand = StoredType<DType>;

/**
 * One application of an operator: `null` stands for an optional input that is absent. What its attributes are is said
 * beside the operator's oracle, and the operator's row takes it from there.
 */
export interface CallSite<Attrs = unknown> {
  readonly inputs: readonly (Operand | null)[];
  readonly outputs: readonly Operand[];
  readonly attrs: Attrs;
}

/**
 * A range of bytes of one operand. `operand` counts the inputs (absent ones included), then the outputs, then the
 * workspaces that the lowering asked for. Offsets are multiples of 256 (`minStorageBufferOffsetAlignment`).
 */
export interface View {
  readonly operand: number;
  readonly offset?: number;
  readonly bytes?: number;
}

/**
 * One dispatch. On wgsl `grid` counts workgroups (each ≤ 65535) and `params` are at most four u32, which the text reads from
 * `parameters` (kernels/wgsl.ts declares it); on wasm `grid[0]` counts independent units of work, which the runtime splits
 * over its threads, and `params` are the call's extra i32/f32 arguments. A result never depends on how the units are split.
 */
export interface Dispatch<Code> {
  readonly code: Code;
  readonly views: readonly View[];
  readonly params: readonly number[];
  readonly grid: readonly [number, number, number];
}

/** How one call site runs on one target: scratch bytes that live only during the call, and dispatches in order. */
export interface Lowering<Code> {
  readonly workspace: readonly number[];
  readonly dispatches: readonly Dispatch<Code>[];
}

/**
 * A WGSL pipeline. Two dispatches with equal `name`, `source` and `constants` share it. Binding i of group 0 is the
 * dispatch's view i and is declared `read_write`; sizes are `override` constants.
 */
export interface WgslShader {
  readonly name: string;
  readonly source: string;
  readonly constants: Readonly<Record<string, number>>;
}

/**
 * A dispatch that is no shader: the tensor in view 0 is copied to the host's memory, or back. View 1 is its ticket, which
 * no byte is written to; `params` is the place on the host.
 */
export interface Transfer {
  readonly name: string;
  readonly transfer: 'send' | 'fetch';
}

/** What a dispatch on WebGPU runs. */
export type WgslCode = WgslShader | Transfer;

/**
 * A WebAssembly function. Two dispatches with equal `name` share it, so the name spells out everything that shaped
 * the text. Signature: (i32 byte address of each view…, params…, i32 begin, i32 end) and it does units [begin, end).
 */
export interface WasmCode {
  readonly name: string;
  /** The function as WAT text, exported under `name`; it may call any function of `needs`. */
  readonly wat: string;
  /** Types of `params`, one letter each: i = i32, f = f32. */
  readonly params: string;
  /** Helper functions by name → WAT text, each added once to the module. */
  readonly needs: Readonly<Record<string, string>>;
}

/** How a call site becomes dispatches, by target. */
export interface Lowerings<Attrs> {
  readonly wgsl: (site: CallSite<Attrs>, profile: WgslProfile) => Lowering<WgslCode>;
  readonly wasm: (site: CallSite<Attrs>, profile: WasmProfile) => Lowering<WasmCode>;
}

/** The kernel of an operator with these attributes. */
export interface Kernel<Attrs = unknown> {
  readonly name: string;
  /** The reference: inputs (absent ones null) to outputs, in float64, loops as dumb as can be. */
  readonly oracle: (
    site: CallSite<Attrs>,
    inputs: readonly (Float64Array | null)[],
  ) => Float64Array[];
  /** A target that lacks the kernel is not in it. */
  readonly on: Readonly<Partial<Lowerings<Attrs>>>;
}
