/**
 * From a problem to a plan: the optimum by a mixed integer program (search/milp), or the proposals of a planner that was
 * named. Either way the judge counts the bytes of the very program that would run, and what does not fit is not chosen.
 */

import { stage } from '../debug.ts';
import type { Drafts } from './evaluate.ts';
import { allocated } from '../lowering/program.ts';
import { scheduleOf } from '../lowering/timing/schedule.ts';
import { manyNodes, nodesOf } from '../ir/walk.ts';
import { greedy } from './search/greedy.ts';
import { levelPlanner, uniform } from './search/levels.ts';
import { Optimiser } from './search/milp/optimiser.ts';
import type { SolverReport } from './search/milp/optimiser.ts';
import type { Judged } from './search/milp/rivals.ts';
import { choose } from './problem/planner.ts';
import type { ChosenPlan, Planner, PlanProblem } from './problem/planner.ts';
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
  readonly drafts: Drafts<Code>;
  readonly limits: Limits;
  readonly budget: number | 'min' | 'max';
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
  const proposals = stage('propose', () => planner(asked.problem));
  const most = mostOf(asked);
  const choice = stage('choose', () => choose(proposals, asked.drafts, most));
  const fits = asked.budget !== 'min' || choice.minimumBytes <= ceilingBytes(asked.limits);
  return { ...choice, plan: fits ? choice.plan : null, minimumBound: null, solver: null };
}

const ceilingBytes = ({ ceiling }: Limits): number => ceiling?.bytes ?? Infinity;

/** Bytes that a plan may take: of a budget what the device can allocate. */
function mostOf({ budget, limits }: Pick<Choosing<never>, 'budget' | 'limits'>): number | 'min' {
  if (budget === 'min') return 'min';
  return Math.min(budget === 'max' ? Infinity : budget, ceilingBytes(limits));
}

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
  drafts,
  limits,
  budget,
  storedForm,
  minimum,
  observe,
}: Choosing<Code>): Promise<Chosen> {
  observe?.({ doing: 'lowering', unit: 'bytes', best: null, bound: null });
  const { keepAll, replayAll } = extremes(problem);
  const judged = (plan: Plan): Judged => ({ plan, bytes: drafts.bytes(plan) });
  const kept = judged(keepAll);
  const schedule = scheduleOf(drafts.of(keepAll).draft, limits.alignment);
  // Plans of many nodes take long to judge.
  const few = nodesOf(problem.joint) <= manyNodes;
  const optimiserOf = (asked: PlanProblem): Optimiser =>
    new Optimiser({
      ...{ problem: asked, judge: drafts, schedule, decodes: storedForm },
      ...(observe ? { observe } : {}),
      rivals: few ? Infinity : 12,
      room: (bytes) => Math.floor((bytes - limits.stagingBytes) / limits.page) * limits.page,
      allocated: (packed) => allocated(packed, limits),
    });
  const optimiser = optimiserOf(problem);
  let proposed: readonly Plan[] | null = null;
  const others = (): readonly Plan[] =>
    (proposed ??= stage('propose', () => rivalsOf(problem, few)));
  const replayed = judged(replayAll);
  let least: Judged & { readonly bound: number | null } = {
    ...(replayed.bytes < kept.bytes ? replayed : kept),
    bound: null,
  };
  const limit = mostOf({ budget, limits });
  if (minimum || limit === 'min' || (least.bytes > limit && kept.bytes > limit)) {
    least = await optimiser.least(least, others());
  }
  const all = {
    ...{ keepAll, keepAllBytes: kept.bytes },
    ...{ minimum: least.plan, minimumBytes: least.bytes, minimumBound: least.bound },
  };
  const most = limit === 'min' ? Math.min(least.bytes, ceilingBytes(limits)) : limit;
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
