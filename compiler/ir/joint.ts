/** The joint graph: forward, backward and update in order, with what the backward reads of the forward named. */

import type { GraphInput, Node, Value, ValueId } from './graph.ts';

/** A forward value that the backward reads: the unit that a policy stores. */
export interface Residual {
  readonly value: ValueId;
  /** Index in `forward` of the node that makes it. */
  readonly producer: number;
  /** Indices in `backward` of the nodes that read it, ascending. */
  readonly usedBy: readonly number[];
}

export interface JointGraph {
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  readonly forward: readonly Node[];
  readonly backward: readonly Node[];
  /** Runs once per step, after the micro-batches: clipping and the optimizer. */
  readonly update: readonly Node[];
  readonly outputs: Readonly<Record<string, ValueId>>;
  readonly residuals: readonly Residual[];
  /** Trainable weight → its gradient (the accumulator when there are micro-batches). */
  readonly gradients: ReadonlyMap<ValueId, ValueId>;
  readonly microBatches: number;
}
