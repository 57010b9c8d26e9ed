/**
 * The planner's interface: bytes in, one policy per residual out. A planner only proposes; an evaluator, which lowers a
 * plan and simulates the emitted program in exact integers, decides.
 */

import type { JointGraph } from '../../ir/joint.ts';
import type { Machine } from '../../ir/machine.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Policy } from '../../policies/policy.ts';
import type { Site } from './saved-values.ts';

/** The exact simulator of the emitted program. Both count everything that will be allocated, in whole pages. */
export interface PlanEvaluator {
  /** Bytes if no layout loses anything: a lower bound of `bytes`, and quick. */
  readonly load: (plan: Plan) => number;
  /** Bytes that the program of this plan allocates. */
  readonly bytes: (plan: Plan) => number;
}

export interface PlanProblem {
  readonly joint: JointGraph;
  readonly policies: readonly Policy[];
  readonly machine: Machine;
  /** Largest predicted relative error of the whole gradient; 0 allows lossless policies only. */
  readonly maxError: number;
  /** What predicted errors are multiplied by: measured over predicted, once that is known. */
  readonly errorScale: number;
  readonly measurements: readonly Measurement[];
  /** The policies that the user has chosen: every plan stores these sites so. */
  readonly pins?: Pins;
}

/** The policy that a site must have; null leaves it to the planner. */
export type Pins = (site: Site) => Policy | null;

/** The whole gradient's relative error where one residual alone was stored by a lossy policy. */
export interface Measurement {
  readonly template: string;
  readonly layer: number;
  readonly policy: string;
  readonly gradientError: number;
}

/** Plans in the planner's order of preference, each cheaper in time than those after it. */
export interface Proposals {
  readonly plans: readonly Plan[];
}

export type Planner = (problem: PlanProblem) => Proposals;

/** A plan that was chosen, with what it takes to ask about others: what was to be planned, and the evaluator. */
export interface Decision {
  readonly problem: PlanProblem;
  readonly plan: Plan;
  readonly evaluator: PlanEvaluator;
}

export interface ChosenPlan {
  /** The first proposal within the budget, or null. */
  readonly plan: Plan | null;
  readonly keepAll: Plan;
  readonly keepAllBytes: number;
  /** The proposal with the fewest bytes. */
  readonly minimum: Plan;
  readonly minimumBytes: number;
}

/**
 * The first proposal whose exact bytes are within what is allowed where the fewest of any are `minimum`. Because proposals do
 * not depend on the budget, the chosen peak is monotone in it.
 */
export function choose(
  { plans }: Proposals,
  evaluator: PlanEvaluator,
  allowed: (minimum: number) => number,
): ChosenPlan {
  const [keepAll] = plans;
  if (!keepAll) throw new Error('internal: a planner proposes at least keep-all');
  const loads = plans.map((plan) => ({ plan, load: evaluator.load(plan) }));
  const keepAllBytes = evaluator.bytes(keepAll);
  let minimum = keepAll;
  let minimumBytes = keepAllBytes;
  for (const { plan, load } of [...loads].sort((a, b) => a.load - b.load)) {
    if (load >= minimumBytes) break;
    const bytes = evaluator.bytes(plan);
    if (bytes < minimumBytes) {
      minimum = plan;
      minimumBytes = bytes;
    }
  }
  const limit = allowed(minimumBytes);
  const chosen = loads.find(({ plan, load }) => load <= limit && evaluator.bytes(plan) <= limit);
  return {
    plan: chosen?.plan ?? null,
    keepAll,
    keepAllBytes,
    minimum,
    minimumBytes,
  };
}
