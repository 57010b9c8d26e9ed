/** Plans that are there beside the solver's: greedy ones, and the same policy everywhere. Few of them are lowered. */

import type { Plan } from '../../../ir/plan.ts';
import { align } from '../../../ir/types.ts';
import type { PlanEvaluator, PlanProblem } from '../../problem/planner.ts';
import type { Schedule } from '../../problem/schedule.ts';

/** A plan and the bytes of its program. */
export interface EvaluatedPlan {
  readonly plan: Plan;
  readonly bytes: number;
}

export class Rivals {
  private readonly evaluator: PlanEvaluator;
  private readonly plans: readonly Plan[];
  private readonly most: number;
  private readonly schedule: Schedule;

  /** Of `plans` that err by no more than is allowed at most so many are lowered. */
  constructor(
    plans: readonly Plan[],
    most: number,
    { maxError }: PlanProblem,
    evaluator: PlanEvaluator,
    schedule: Schedule,
  ) {
    this.plans = plans.filter(({ error }) => error <= maxError);
    this.most = most;
    this.evaluator = evaluator;
    this.schedule = schedule;
  }

  /** The quickest that is within the budget, if it is quicker than `seconds`. */
  quickest(
    budget: number,
    seconds: number,
    secondsOf: (plan: Plan) => number,
  ): EvaluatedPlan | null {
    const found = this.plans
      .map((plan) => ({ plan, seconds: secondsOf(plan) }))
      .filter((one) => one.seconds < seconds)
      .filter((one) => this.storedBytes(one.plan) <= budget)
      .sort((a, b) => a.seconds - b.seconds)
      .slice(0, this.most)
      .find(({ plan }) => this.evaluator.bytes(plan) <= budget);
    return found ? { plan: found.plan, bytes: this.evaluator.bytes(found.plan) } : null;
  }

  /** The one of the fewest bytes, if they are fewer than `best`'s; else that. */
  smallest(best: EvaluatedPlan): EvaluatedPlan {
    let fewer = best;
    const sorted = this.plans
      .map((plan) => ({ plan, stored: this.storedBytes(plan) }))
      .sort((x, y) => x.stored - y.stored);
    for (const { plan, stored } of sorted.slice(0, this.most)) {
      if (stored >= fewer.bytes) break;
      const bytes = this.evaluator.bytes(plan);
      if (bytes < fewer.bytes) fewer = { plan, bytes };
    }
    return fewer;
  }

  /** What is there at the end of the forward, whatever else is: a lower bound of a plan's bytes. */
  private storedBytes({ placements }: Plan): number {
    const { base, alignment } = this.schedule;
    return placements.reduce((sum, { bytes }) => sum + align(bytes, alignment), base);
  }
}
