/**
 * From a problem to a plan: the optimum by a mixed integer program (search/milp), or the proposals of a planner that was
 * named. Either way the evaluator counts the bytes of the very program that would run, and what does not fit is not chosen.
 */

import { bytesWithin } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { stage } from '../debug.ts';
import type { Evaluator } from './evaluate.ts';
import { allocated } from '../lowering/program.ts';
import { scheduleOf } from '../lowering/timing/schedule.ts';
import { manyNodes, nodesOf } from '../ir/walk.ts';
import { greedy } from './search/greedy.ts';
import { levelPlanner, uniform } from './search/levels.ts';
import { Optimiser } from './search/milp/optimiser.ts';
import type { SolverReport } from './search/milp/optimiser.ts';
import type { EvaluatedPlan } from './search/milp/rivals.ts';
import { choose } from './problem/planner.ts';
import type { ChosenPlan, Planner, PlanProblem, Proposals } from './problem/planner.ts';
import type { Plan } from '../ir/plan.ts';
import type { Observe } from '../progress.ts';
import type { Limits } from '../targets/target.ts';

/** A choice, and what is known of how good it is. */
export interface Chosen extends ChosenPlan {
  /** No plan of the model takes fewer bytes; null where the minimum was not searched for. */
  readonly minimumBound: number | null;
  /** Null where nothing was searched: everything is kept, or a planner was named. */
  readonly solver: SolverReport | null;
}

/** Who chooses: the solver, the greedy proposals, or another planner's. */
export type Chooser = 'milp' | 'greedy' | Planner;

export interface Choosing<Code extends { readonly name: string }> {
  readonly problem: PlanProblem;
  readonly evaluator: Evaluator<Code>;
  readonly limits: Limits;
  readonly budget: Budget;
  /** The backward works on stored forms. */
  readonly storedForm: boolean;
  /** Search for the minimum even where the budget does not ask for it. */
  readonly minimum: boolean;
  /** Hears of the search while it goes. */
  readonly observe?: Observe;
}

export async function chosenBy<Code extends { readonly name: string }>(
  chooser: Chooser,
  asked: Choosing<Code>,
): Promise<Chosen> {
  if (chooser === 'milp') return optimum(asked);
  const planner = chooser === 'greedy' ? greedy : chooser;
  const proposals = stage('propose', () => planner(asked.problem), printProposals);
  const choice = stage(
    'evaluate',
    () => choose(proposals, asked.evaluator, (minimum) => bytesAllowed(asked, minimum)),
    ({ minimumBytes, keepAllBytes }) => `${minimumBytes} to ${keepAllBytes} bytes`,
  );
  return { ...choice, minimumBound: null, solver: null };
}

const printProposals = ({ plans }: Proposals): string => `${plans.length} plans`;

/** Bytes that a plan may take: of a budget what the device can allocate. */
const bytesAllowed = (
  { budget, limits }: Pick<Choosing<never>, 'budget' | 'limits'>,
  minimum: number,
): number => Math.min(bytesWithin(budget, minimum), limits.ceiling?.bytes ?? Infinity);

interface Extremes {
  readonly keepAll: Plan;
  readonly replayAll: Plan;
}

const known = new WeakMap<PlanProblem, Extremes>();

/** The plan that keeps everything, and the one that replays all that can be: there before any search. */
export function extremes(problem: PlanProblem): Extremes {
  const found = known.get(problem);
  if (found) return found;
  const [keepAll, replayAll] = levelPlanner('recompute')(problem).plans;
  if (!keepAll || !replayAll) throw new Error('internal: levels propose two plans');
  const both = { keepAll, replayAll };
  known.set(problem, both);
  return both;
}

/** What is there beside the solver's plans. */
function rivalsOf(problem: PlanProblem, few: boolean): readonly Plan[] {
  const { plans } = greedy(problem);
  return few || problem.maxError === 0 ? plans : [...plans, ...uniform(problem)];
}

async function optimum<Code extends { readonly name: string }>({
  problem,
  evaluator,
  limits,
  budget,
  storedForm,
  minimum,
  observe,
}: Choosing<Code>): Promise<Chosen> {
  observe?.({ doing: 'lowering', unit: 'bytes', best: null, bound: null });
  const { keepAll, replayAll } = extremes(problem);
  const evaluated = (plan: Plan): EvaluatedPlan => ({ plan, bytes: evaluator.bytes(plan) });
  const kept = evaluated(keepAll);
  const schedule = scheduleOf(evaluator.of(keepAll).draft, limits.alignment);
  // Plans of many nodes take long to evaluate.
  const few = nodesOf(problem.joint) <= manyNodes;
  const optimiserOf = (asked: PlanProblem): Optimiser =>
    new Optimiser({
      ...{ problem: asked, evaluator, schedule, decodes: storedForm },
      ...(observe ? { observe } : {}),
      rivals: few ? Infinity : 12,
      room: (bytes) => Math.floor((bytes - limits.stagingBytes) / limits.page) * limits.page,
      allocated: (packed) => allocated(packed, limits),
    });
  const optimiser = optimiserOf(problem);
  let proposed: readonly Plan[] | null = null;
  const others = (): readonly Plan[] =>
    (proposed ??= stage(
      'propose',
      () => ({ plans: rivalsOf(problem, few) }),
      printProposals,
    ).plans);
  const replayed = evaluated(replayAll);
  let least: EvaluatedPlan & { readonly bound: number | null } = {
    ...(replayed.bytes < kept.bytes ? replayed : kept),
    bound: null,
  };
  const allowed = (): number => bytesAllowed({ budget, limits }, least.bytes);
  const neither = least.bytes > allowed() && kept.bytes > allowed();
  if (minimum || budget.kind === 'min' || neither) {
    least = await optimiser.least(least, others());
  }
  const all = {
    ...{ keepAll, keepAllBytes: kept.bytes },
    ...{ minimum: least.plan, minimumBytes: least.bytes, minimumBound: least.bound },
  };
  const most = allowed();
  if (kept.bytes <= most) return { ...all, plan: keepAll, solver: null };
  if (least.bytes > most) return { ...all, plan: null, solver: null };
  let found = await optimiser.within(most, least, others());
  // What may err is to be no slower than what may not, which is searched for where it could be quicker.
  if (problem.maxError > 0) {
    const lossless = optimiserOf({ ...problem, maxError: 0 });
    if (found.report.seconds > (await lossless.bound(most))) {
      const floor = await lossless.within(most, least);
      const better = floor.report.seconds < found.report.seconds;
      if (better) found = await optimiser.within(most, floor, others());
    }
  }
  return { ...all, plan: found.plan, solver: found.report };
}
