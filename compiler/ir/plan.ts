/** The plan: how each residual is stored. */

import type { JointGraph } from './joint.ts';
import type { ValueId } from './graph.ts';

export interface Placement {
  /** A residual, or another forward value that replays begin from. */
  readonly residual: ValueId;
  /** A policy's name; only `policies/index.ts` knows which there are. */
  readonly policy: string;
  /** Bytes held between forward and backward. */
  readonly bytes: number;
  /** Seconds the policy adds to a step, predicted. */
  readonly time: number;
  /** Part of the gradient's relative error that it adds, predicted; 0 is exact. */
  readonly error: number;
}

export interface Plan {
  readonly placements: readonly Placement[];
  /** Relative error of the whole gradient, predicted. */
  readonly error: number;
}

/** The joint graph with packs after production, unpacks and replays before use. Same type, no residual untouched. */
export type PlannedGraph = JointGraph & {
  readonly plan: Plan;
  /** What packs made: values that are held between forward and backward in another form → the residual. */
  readonly stored: ReadonlyMap<ValueId, ValueId>;
};
