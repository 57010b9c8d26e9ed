/** What a plan says to people and to scripts: bytes, the anatomy of the peak, and the policy of every residual. */

import type { JointGraph } from '../ir/joint.ts';
import type { Plan } from '../ir/plan.ts';
import type { SolverReport } from './search/milp/optimiser.ts';
import { producers } from '../ir/walk.ts';
import type { Ceiling } from '../ir/machine.ts';

export interface PlacementReport {
  readonly tensor: string;
  /** Turn of the stack, or null outside one. */
  readonly layer: number | null;
  readonly shape: readonly number[];
  readonly policy: string;
  readonly storedBytes: number;
  readonly error: number;
  readonly source: { readonly file: string; readonly line: number } | null;
}

/** Where the bytes of the arena go at the peak. They add up to `predictedBytes`. */
export interface Anatomy {
  readonly weights: number;
  readonly adapter: number;
  readonly optimizer: number;
  readonly gradients: number;
  readonly inputs: number;
  /** Residuals as the plan stores them, as far as they are alive at the peak. */
  readonly activations: number;
  /** Transients and kernels' workspace alive at the peak. */
  readonly workspace: number;
  /** What measuring the gradient's error takes beyond training. */
  readonly check: number;
  /** Host-visible staging, alignment and whole pages. */
  readonly staging: number;
}

/** How many of the trained tensors, and of their numbers, have moments in 8 bits. */
export interface MomentsReport {
  readonly coded: { readonly tensors: number; readonly numbers: number };
  readonly all: { readonly tensors: number; readonly numbers: number };
  /** Numbers of the smallest tensor that has. */
  readonly smallest: number;
}

/** Sites through the changed weight, of all. */
export interface FormsReport {
  readonly weight: number;
  readonly of: number;
  /** The same where everything is kept, if the forms are others there, and so the bits; null where they are these. */
  readonly keepAllWeight: number | null;
}

export interface PlanReport {
  /** The budget asked for; null for `max`. */
  readonly budgetBytes: number | null;
  /** What the device can allocate, where the budget, and keeping everything, are above that. */
  readonly ceiling: Ceiling | null;
  /** What the run will allocate, everything included. */
  readonly predictedBytes: number;
  /** Bytes of the host's memory for tensors that wait there; none of them are in `predictedBytes`. */
  readonly hostBytes: number;
  readonly keepAllBytes: number;
  /** The smallest budget that would do; where it was not searched for, one that would. */
  readonly minimumBytes: number;
  /** Below this no plan of the solver's model is; null where the minimum was not searched for. */
  readonly minimumBound: number | null;
  /** How good the plan is; null where nothing had to be searched. */
  readonly solver: SolverReport | null;
  /** How the sites of low-rank adapters are computed; null where there are none. */
  readonly forms: FormsReport | null;
  readonly loadBytes: number;
  /** H, the highest address used. */
  readonly arenaBytes: number;
  readonly target: string;
  readonly microBatches: number;
  /** What runs at the peak: a label of the program. */
  readonly peakAt: string;
  /** Something is restored with other bits than it had. */
  readonly lossy: boolean;
  /** Relative error of the whole gradient. */
  readonly predictedError: number;
  /** What a step takes. */
  readonly predictedSeconds: number;
  /** The device whose speed was measured for that; null: its target's usual speed was taken for granted. */
  readonly calibratedOn: string | null;
  /** The rows of a micro-batch that the error is measured on, of all; null rows: a micro-batch as a whole. */
  readonly check: { readonly rows: number | null; readonly of: number | null } | null;
  /** Of AdamW’s moments in 8 bits; null where they are not asked for. */
  readonly moments: MomentsReport | null;
  readonly anatomy: Anatomy;
  readonly placements: readonly PlacementReport[];
}

/** The rows of a plan, in order of production. */
export function placementsOf(joint: JointGraph, plan: Plan): readonly PlacementReport[] {
  const madeBy = producers(joint.forward);
  return plan.placements.map(({ residual, policy, bytes, error }) => {
    const value = joint.values[residual];
    const node = joint.forward[madeBy.get(residual) ?? -1];
    if (!value || !node) throw new Error(`internal: no residual ${residual}`);
    return {
      tensor: value.name,
      layer: node.block?.index ?? null,
      shape: value.type.shape,
      policy,
      storedBytes: bytes,
      error,
      source: node.at ? { file: node.at.file, line: node.at.line } : null,
    };
  });
}
