/** The program of the plan that keeps everything, as a planner sees it: what is alive when, in aligned bytes. */

import type { ValueId } from '../../ir/graph.ts';

export interface Schedule {
  /** Persistent bytes: weights, adapters, states, inputs. */
  readonly base: number;
  /** Bytes are multiples of this. */
  readonly alignment: number;
  /** Steps in order: those of the forward, of the backward, of the update. */
  readonly steps: readonly ScheduledStep[];
  readonly tensors: readonly ScheduledTensor[];
}

export interface ScheduledStep {
  readonly section: 'forward' | 'backward' | 'update';
  /** The layer of a stack that it belongs to; empty outside. */
  readonly block: string;
}

/** A tensor or a kernel's workspace. Steps are indices, ends included. */
export interface ScheduledTensor {
  /** The value that owns the bytes; null for a workspace. */
  readonly value: ValueId | null;
  readonly bytes: number;
  readonly first: number;
  readonly last: number;
  /** Steps that read or write it, ascending. */
  readonly uses: readonly number[];
}
