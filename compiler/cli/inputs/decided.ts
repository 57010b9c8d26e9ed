/** A decision in the planner's own terms: its state, its seconds, and plans that differ from it in one place. */

import type { Plan } from '../../ir/plan.ts';
import type { Policy } from '../../policies/policy.ts';
import type { Decision, PlanProblem } from '../../planning/problem/planner.ts';
import { Prices } from '../../planning/problem/prices.ts';
import type { Site } from '../../planning/problem/saved-values.ts';

export class Decided {
  readonly prices: Prices;
  /** The policy of every site that the plan places, in the plan's order. */
  readonly state: ReadonlyMap<Site, Policy>;
  readonly problem: PlanProblem;
  private readonly decision: Decision;

  constructor(decision: Decision) {
    this.decision = decision;
    const { problem, plan } = decision;
    this.problem = problem;
    this.prices = new Prices(problem);
    this.state = this.prices.stateOf(plan);
  }

  /** Seconds that storing and restoring adds to a step, predicted. */
  get seconds(): number {
    return this.prices.seconds(this.state);
  }

  /** The state with some sites stored by another policy. */
  with(changed: readonly Site[], policy: Policy): ReadonlyMap<Site, Policy> {
    const state = new Map(this.state);
    for (const site of changed) state.set(site, policy);
    return state;
  }

  /** Bytes that the program of another state would allocate. */
  bytes(state: ReadonlyMap<Site, Policy>): number {
    const plan: Plan = this.prices.plan(state);
    return this.decision.evaluator.bytes(plan);
  }
}
