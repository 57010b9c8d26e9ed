/** The graph: an ordered list of nodes over numbered values. Plain data, printable, never mutated by a pass. */

import type { Initialiser, RopeTable } from '../../runtime/format/program.ts';
import type { AttrsOf, OpName } from './operators.ts';
import type { TensorType } from './types.ts';

export type {
  Initialiser,
  Principal,
  RopeScaling,
  RopeTable,
  RowNorms,
  TorchUniform,
} from '../../runtime/format/program.ts';

/** Where in the user's text something was written. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Index into `Graph.values`. */
export type ValueId = number;

export interface Value {
  readonly id: ValueId;
  /** The user's word for it where there is one (`h`, `blocks.3.wq`), else the operator's. */
  readonly name: string;
  readonly type: TensorType;
}

/** One turn of a `Stack` loop: nodes of equal `stack` and `body` position in different turns are the same template. */
export interface Block {
  readonly stack: string;
  readonly index: number;
}

/** One application of an operator, of those named. An absent optional input is null. */
export type Node<N extends OpName = OpName> = { readonly [P in N]: Application<P> }[N];

interface Application<N extends OpName> {
  readonly op: N;
  readonly inputs: readonly (ValueId | null)[];
  readonly outputs: readonly ValueId[];
  readonly attrs: AttrsOf<N>;
  /** Where the user wrote it; nodes made by passes carry the place of the node they serve. */
  readonly at?: Location;
  /** The `Stack` turn it belongs to, if any. */
  readonly block?: Block;
}

/** A node of one operator, N, as a node of any: it is a member of the union, which TypeScript does not see of a parameter. */
export const nodeOf = <N extends OpName>(node: Node<N>): Node => node as Node;

/** A tensor that the run needs before the first step. */
export interface WeightInput {
  readonly kind: 'weight';
  readonly value: ValueId;
  /** Property path in the model's weights: `blocks.3.wq`. */
  readonly path: string;
  /** Names under which checkpoints may hold it, most specific first; the path itself is always last. */
  readonly names: readonly string[];
  readonly role: 'base' | 'adapter';
  readonly trainable: boolean;
  /** Weight decay leaves it alone: a scale that starts at 1 must not be drawn to 0. */
  readonly noWeightDecay?: boolean;
  /** The model's own, and yet in no checkpoint of the base: it begins by `init` always (`@adapter`). */
  readonly fresh?: boolean;
  /** Names of an optional weight that no checkpoint has, in whose place the model reads this one: `w.head ?? w.embed`. */
  readonly standsFor?: readonly string[];
  readonly init: Initialiser;
  readonly at?: Location;
}

/**
 * What a batch supplies, once per micro-batch: `tokens`, `targets`, `starts`, `real` (1 where a position holds data, 0
 * where it is padding), or the model's own name.
 */
export interface DataInput {
  readonly kind: 'data';
  readonly value: ValueId;
  readonly name: string;
  readonly at?: Location;
}

/**
 * One number that the host writes before a step or micro-batch. `seed` (u32): the step's random key; `count`: tokens
 * that the loss is averaged over, as the mean over the step's micro-batches, so that summing micro-batch gradients
 * leaves the effective batch as asked; `batch` (u32): micro-batches before this one; `faults` (u32): 0, or the number of
 * a residual that could not be packed, plus 1; the rest belong to the optimizer (`learningRate`, `biasCorrection1`, …).
 */
export interface ScalarInput {
  readonly kind: 'scalar';
  readonly value: ValueId;
  readonly name: string;
}

/** A table computed on the host once, in float64: RoPE's cosines and sines, [T, K/2, 2] for base `theta`. */
export interface ConstantInput {
  readonly kind: 'constant';
  readonly value: ValueId;
  readonly table: RopeTable;
}

/** Optimizer moments, gradient accumulators and what policies remember: zero at the start, kept across steps. */
export interface StateInput {
  readonly kind: 'state';
  readonly value: ValueId;
  /** `m`, `v`, `momentum`, `gradient`; a policy's own word */
  readonly role: string;
  /** The weight it belongs to, or the residual. */
  readonly of: ValueId;
}

export type GraphInput = WeightInput | DataInput | ScalarInput | ConstantInput | StateInput;

export interface Graph {
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  readonly nodes: readonly Node[];
  /** Named results: `loss` ([] f32), `rows` (per-token losses, where the model has them), `logits`. */
  readonly outputs: Readonly<Record<string, ValueId>>;
}
