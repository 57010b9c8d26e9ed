/**
 * Small models planned as the compiler does, without files: on wasm’s kernels, with an arena in lines of 64 bytes, or for
 * another target.
 */

import { differentiate } from '../../compiler/autodiff/differentiate.ts';
import { update } from '../../compiler/autodiff/update.ts';
import { budgetOf } from '../../compiler/budget.ts';
import { chosenBy, extremes } from '../../compiler/planning/choose.ts';
import type { Chooser, Chosen } from '../../compiler/planning/choose.ts';
import { Evaluator } from '../../compiler/planning/evaluate.ts';
import type { Graph } from '../../compiler/ir/graph.ts';
import type { Plan } from '../../compiler/ir/plan.ts';
import type { Machine } from '../../compiler/ir/machine.ts';
import { finish } from '../../compiler/lowering/program.ts';
import { scheduleOf } from '../../compiler/lowering/timing/schedule.ts';
import { Selector } from '../../compiler/lowering/select/select.ts';
import { decisionSpace } from '../../compiler/planning/search/milp/decision-space.ts';
import type { DecisionSpace } from '../../compiler/planning/search/milp/decision-space.ts';
import type { PlanProblem } from '../../compiler/planning/problem/planner.ts';
import { Prices } from '../../compiler/planning/problem/prices.ts';
import { policies } from '../../compiler/policies/index.ts';
import type { Target } from '../../compiler/targets/target.ts';
import { wasm } from '../../compiler/targets/wasm/target.ts';
import type { Program } from '../../runtime/format/program.ts';

const whole = wasm({ fma: false });
/** Pages of wasm are larger than these models. */
const small = { ...whole, limits: { ...whole.limits, page: 64 } };
const usual: Machine = { flops: 1e9, bandwidth: 1e9, launch: 1e-6 };
const settings = {
  optimizer: {
    kind: 'adamw' as const,
    states: 'f32' as const,
    ...{ beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0 },
  },
  clip: 1,
  microBatches: 1,
};

export interface Planning {
  readonly choose: (budget: number | 'min' | 'max', by?: Chooser) => Promise<Chosen>;
  readonly bytes: (plan: Plan) => number;
  /** Seconds that a plan adds to a step. */
  readonly seconds: (plan: Plan) => number;
  readonly program: (plan: Plan) => Program;
  /** What the solver decides about. */
  readonly space: () => DecisionSpace;
}

export const planningOf = (graph: Graph, maxError = 0): Planning =>
  planningOn(small, usual, graph, maxError);

/** The same for a target and a machine. */
export function planningOn<Code extends { readonly name: string }>(
  target: Target<Code>,
  machine: Machine,
  graph: Graph,
  maxError = 0,
): Planning {
  const gradients = differentiate(graph);
  const joint = update(gradients, settings);
  const { limits } = target;
  const problem: PlanProblem = {
    ...{ joint, policies, machine, maxError },
    ...{ errorScale: 1, measurements: [] },
  };
  const evaluator = new Evaluator({
    ...{ gradients, joint, limits, evaluation: graph },
    ...{ rows: null, withRows: () => gradients, exact: () => [] },
    selector: new Selector(target),
    ...{ exposeGradients: false, storedForm: true, bounded: false },
  });
  const prices = new Prices(problem);
  return {
    choose: (budget, by = 'milp') =>
      chosenBy(by, {
        ...{ problem, evaluator, limits, budget: budgetOf(budget) },
        ...{ storedForm: true, minimum: false },
      }),
    bytes: (plan) => evaluator.bytes(plan),
    seconds: (plan) => prices.seconds(prices.stateOf(plan)),
    program: (plan) => finish(evaluator.of(plan).draft, target, 1).program,
    space: () => {
      const { draft } = evaluator.of(extremes(problem).keepAll);
      return decisionSpace(problem, prices, scheduleOf(draft, limits.alignment), true);
    },
  };
}
