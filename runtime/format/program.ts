/**
 * The program: everything a run needs, as plain data. The compiler writes it (and imports these types, nothing else
 * of the runtime); the trainer carries it; a device executes it.
 */

import type { StoredType } from './storage/format.ts';
import type { DType } from './storage/index.ts';

export type { DType } from './storage/index.ts';

/** A named range of the arena: a tensor with its type and shape, or a kernel's workspace as words. `buffer` indexes `Arena.buffers`. */
export interface Slot extends StoredType<DType> {
  readonly name: string;
  readonly buffer: number;
  readonly offset: number;
  readonly bytes: number;
}

/** Index into `Program.slots`. */
export type SlotId = number;

/**
 * A kernel's text. wgsl: one pipeline each; a transfer has no text: it copies a tensor to the host, `send`, or back. wasm:
 * functions of one module (`Program.wasm`).
 */
export type KernelText =
  | { readonly name: string; readonly transfer: 'send' | 'fetch' }
  | {
      readonly name: string;
      readonly source: string;
      readonly constants: Readonly<Record<string, number>>;
    }
  | { readonly name: string };

/** [buffer, byte offset, bytes] */
export type Range = readonly [number, number, number];

/**
 * One dispatch: kernel index, ranges bound, extra arguments, grid. See kernels/kernel.ts. Of a transfer the first
 * range is the tensor and the only argument its place on the host.
 */
export interface Call {
  readonly kernel: number;
  readonly ranges: readonly Range[];
  readonly params: readonly number[];
  readonly grid: readonly [number, number, number];
  /** The user's word for what it computes, and where: `blocks.3.wq (model.ts:21)`. For messages. */
  readonly label: string;
}

/** How a tensor begins when no checkpoint holds it. `normal` has mean 0; `uniform` is over [−bound, bound). */
export type Initialiser =
  | { readonly kind: 'zeros' }
  | { readonly kind: 'ones' }
  | { readonly kind: 'normal'; readonly std: number }
  | { readonly kind: 'uniform'; readonly bound: number }
  | { readonly kind: 'constant'; readonly value: number }
  | TorchUniform
  | Principal
  | RowNorms;

/**
 * What `torch.empty(…).uniform_(−bound, bound, generator)` gives on the CPU (mt19937, 24 bits a number) for a generator
 * of that seed from which `skip` numbers were taken before: projections that PEFT draws again instead of storing.
 */
export interface TorchUniform {
  readonly kind: 'torchUniform';
  readonly bound: number;
  readonly seed: number;
  readonly skip: number;
}

/**
 * A factor of the weight `of` [out, in] ≈ V·diag(σ)·U, its `rank` largest singular values: `right` is diag(g)·U
 * [rank, in] and `left` V·diag(σ / (scale·g)) [out, rank], so that scale·left·right is the principal part; g = 1, or
 * √(σ/scale) where `balanced`. `taken`: that part is then subtracted from the weight (PiSSA).
 */
export interface Principal {
  readonly kind: 'principal';
  /** Path of the weight. */
  readonly of: string;
  readonly rank: number;
  readonly part: 'left' | 'right';
  readonly scale: number;
  readonly balanced: boolean;
  readonly taken: boolean;
}

/** The 2-norm of each row of the weight `of` [out, in]. */
export interface RowNorms {
  readonly kind: 'rowNorms';
  readonly of: string;
}

export interface WeightEntry {
  readonly slot: SlotId;
  readonly path: string;
  /** Checkpoint names to look for, in order. */
  readonly names: readonly string[];
  readonly role: 'base' | 'adapter';
  readonly trainable: boolean;
  /** In no checkpoint of the base: it begins by `init` always. */
  readonly fresh?: boolean;
  readonly init: Initialiser;
  /** Where the model declares it, `file:line:column`. */
  readonly at: string;
}

export interface StateEntry {
  readonly slot: SlotId;
  readonly role: string;
  /** Path of the weight it belongs to, or a residual's name and number. */
  readonly of: string;
}

export interface ConstantEntry {
  readonly slot: SlotId;
  readonly table: RopeTable;
}

/** RoPE's cosines and sines, [positions, half, 2] for base `theta`, frequencies scaled as config.json's `rope_scaling` says. */
export interface RopeTable {
  readonly kind: 'rope';
  readonly positions: number;
  readonly half: number;
  readonly theta: number;
  readonly scaling: RopeScaling | null;
}
export type RopeScaling =
  | { readonly kind: 'linear'; readonly factor: number }
  | {
      readonly kind: 'llama3';
      readonly factor: number;
      readonly lowFrequencyFactor: number;
      readonly highFrequencyFactor: number;
      readonly originalPositions: number;
    };

export interface Program {
  /** Whose device runs it: a name of the compiler's registry of targets. */
  readonly target: string;
  readonly arena: {
    /** Bytes of each device buffer, allocated at t = 0. On wgsl the last is staging that the host maps, and parameters of calls. */
    readonly buffers: readonly number[];
    /** How many of the last buffers are staging, where it is more than one. */
    readonly stagings?: number;
    /** Their sum, whole pages on wasm: what is allocated, to the byte. */
    readonly bytes: number;
    /** H: the highest byte that a slot ends at, summed over buffers. */
    readonly packed: number;
    /** The most bytes alive at once: LOAD. H = LOAD certifies that nothing is lost to fragmentation. */
    readonly load: number;
  };
  readonly slots: readonly Slot[];
  readonly kernels: readonly KernelText[];
  /** The wasm module with every kernel, base64; absent on wgsl. */
  readonly wasm?: string;
  /**
   * `forward`, `backward`: once per micro-batch; `update`: once per step; `evaluate`: forward only; `check`: the
   * gradient's error on one micro-batch, into the output `check.errors`.
   */
  readonly sections: Readonly<Record<string, readonly Call[]>>;
  readonly weights: readonly WeightEntry[];
  readonly states: readonly StateEntry[];
  readonly constants: readonly ConstantEntry[];
  /** Batch inputs by name. */
  readonly data: Readonly<Record<string, SlotId>>;
  readonly scalars: Readonly<Record<string, SlotId>>;
  /** `loss`, `rows`, `logits`, `gradientNorm` … by name. */
  readonly outputs: Readonly<Record<string, SlotId>>;
  readonly microBatches: number;
  /** Bytes of the host's memory that hold what was sent there, all places together; absent where nothing is. */
  readonly hostBytes?: number;
  /** What can leave its `site` + 1 in the scalar `faults`. */
  readonly packs?: readonly PackEntry[];
  readonly check?: CheckEntry;
  readonly decompositions?: readonly DecompositionEntry[];
}

/**
 * How the device finds the principal part of a weight W of that shape. Sections are called `<name>Gram` and so on, tensors
 * are outputs `<name>.gram` and so on; n = min(out, in). The host fills `weight` with W, `short` [n, columns] and
 * `rotation` [columns, rank].
 *
 * Gram: gram = W·Wᵀ or WᵀW, whichever is [n, n]. Product: turned = gram·short. Turn: short becomes orthonormal columns of
 * `turned`. Lift: basis [in, columns] = those of Wᵀ·short, or short itself. Image: image [out, columns] = W·basis. Polish:
 * basis becomes orthonormal columns of Wᵀ·image. Factors: right [rank, in] = rotationᵀ·basisᵀ, left [out, rank] =
 * image·rotation.
 */
export interface DecompositionEntry {
  readonly name: string;
  readonly shape: readonly [number, number];
  readonly dtype: DType;
  readonly rank: number;
  readonly columns: number;
}

/** A residual that is packed, and may hold numbers that no code can. */
export interface PackEntry {
  readonly site: number;
  /** `h of blocks.3` */
  readonly name: string;
  /** `file:line:column` */
  readonly at: string;
}

/** What the section `check` compares. */
export interface CheckEntry {
  /** `check.errors` has two numbers for each: Σ (g̃ − g)² and Σ g². */
  readonly layers: readonly string[];
  /** Rows that are compared, the first of `of`; null: a micro-batch as a whole. */
  readonly rows: number | null;
  readonly of: number | null;
}
