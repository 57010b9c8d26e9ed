/**
 * The joint optimum, as one loop: a mixed integer program over every variable (model.ts) proposes, the evaluator evaluates by
 * counting the bytes of the very program that would run, and what the model over- or underestimates is cut off its budget
 * before it is asked again. Greedy proposals are there first: the search begins from the best of them and never returns
 * anything slower. How a proposal is searched for is in strategies.ts, for how long in effort.ts.
 */

import { debugs } from '../../../debug.ts';
import type { Plan } from '../../../ir/plan.ts';
import type { Observe } from '../../../progress.ts';
import type { PlanEvaluator, PlanProblem } from '../../problem/planner.ts';
import { Prices } from '../../problem/prices.ts';
import type { Schedule } from '../../problem/schedule.ts';
import { decisionSpace } from './decision-space.ts';
import * as effort from './effort.ts';
import { modelOf } from './model.ts';
import type { Model } from './model.ts';
import { Rivals } from './rivals.ts';
import type { EvaluatedPlan } from './rivals.ts';
import { solve } from './solver.ts';
import type { Solution, SolveOptions } from './solver.ts';
import * as strategies from './strategies.ts';
import type { Kernel, Setting, TooLarge } from './strategies.ts';
import { Told } from './told.ts';

/** What is said of a search. Seconds are those that a plan adds to a step. */
export interface SolverReport {
  /** Of the plan that was chosen. */
  readonly seconds: number;
  /** No plan of the model adds less; null where one that was confirmed does: then the model bounds nothing. */
  readonly bound: number | null;
  /** (seconds − bound) / seconds; 0 where nothing is added, null without a bound. */
  readonly gap: number | null;
  /** Simplex iterations, all in all. */
  readonly iterations: number;
  /** How often the evaluator sent the model back. */
  readonly rounds: number;
  /** The solver's plan, a greedy or uniform one that undercuts it, or the one that was there before. */
  readonly by: 'milp' | 'other' | 'given';
  /** Whole columns of the program. */
  readonly choices: number;
}

export interface Searched extends EvaluatedPlan {
  readonly report: SolverReport;
}

export interface Search {
  readonly problem: PlanProblem;
  readonly evaluator: PlanEvaluator;
  readonly schedule: Schedule;
  /** The backward works on stored forms. */
  readonly decodes: boolean;
  /** Of the plans that are there beside the solver's so many are evaluated. */
  readonly rivals: number;
  /** Bytes up to which addresses may go within a budget: without staging, in whole pages. */
  readonly room: (budget: number) => number;
  /** Bytes that are allocated for an arena of so many: the inverse. */
  readonly allocated: (packed: number) => number;
  /** Hears of the search while it goes. */
  readonly observe?: Observe;
}

/** A proposal of the model, not yet evaluated. */
interface Proposed extends TooLarge {
  readonly plan: Plan;
}

/** One round: proposes a plan, evaluates it and cuts it off; false where it needs no cut, or there is none. */
type Round = (round: number) => Promise<boolean>;

/** Goes round until no cut is needed, and says how often that was. */
async function whileCut(round: Round): Promise<number> {
  for (let done = 0; done < effort.rounds; done++) if (!(await round(done))) return done;
  return effort.rounds;
}

export class Optimiser {
  private readonly search: Search;
  private readonly prices: Prices;
  private readonly setting: Setting;
  private readonly told: Told;

  constructor(search: Search) {
    const { problem, schedule, decodes, observe = null } = search;
    this.search = search;
    this.prices = new Prices(problem);
    this.told = new Told(observe);
    const space = decisionSpace(problem, this.prices, schedule, decodes);
    this.setting = {
      ...{ space, prices: this.prices, group: strategies.groupOf(space, problem) },
      solve: (model, options, bounds) => this.run(model, options, bounds),
    };
  }

  /** The plan of the fewest seconds within a budget, no slower than `best`, which is within it, nor than any of `others`. */
  async within(
    budget: number,
    best: EvaluatedPlan,
    others: readonly Plan[] = [],
  ): Promise<Searched> {
    const { evaluator, problem } = this.search;
    const given = this.secondsOf(best.plan);
    const doing = 'searching within the budget';
    this.told.begin({ doing, unit: 'seconds', best: given, bound: null });
    const rival = this.rivals(others).quickest(budget, given, (plan) => this.secondsOf(plan));
    let chosen: EvaluatedPlan & { readonly seconds: number; readonly by: SolverReport['by'] } =
      rival
        ? { ...rival, seconds: this.secondsOf(rival.plan), by: 'other' }
        : { ...best, seconds: given, by: 'given' };
    let allowed = this.search.room(budget);
    const kernel = await strategies.kernel(this.setting, allowed, chosen.plan);
    if (kernel) this.told.tell({ bound: strategies.secondsBelow(kernel) });
    let iterations = kernel?.found.iterations ?? 0;
    let bound = 0;
    let choices = 0;
    let large: TooLarge | null = null;
    const rounds = await whileCut(async (round) => {
      const found = await this.proposed(allowed, large, chosen.plan, kernel);
      iterations += found.iterations;
      choices = found.choices;
      if (round === 0) bound = kernel ? strategies.secondsBelow(kernel) : Math.max(0, found.bound);
      this.told.tell({ best: chosen.seconds, bound });
      if (!found.proposed) return false;
      const { plan } = found.proposed;
      const bytes = evaluator.bytes(plan);
      const seconds = this.secondsOf(plan);
      const quicker =
        seconds < chosen.seconds || (seconds === chosen.seconds && bytes < chosen.bytes);
      if (bytes <= budget && plan.error <= problem.maxError && quicker) {
        chosen = { plan, bytes, seconds, by: 'milp' };
        this.told.tell({ best: seconds });
      }
      // What the model does not see is taken off, in whole, and the model asked again.
      allowed -= bytes - budget;
      large = found.proposed;
      return bytes > budget;
    });
    const { plan, bytes, by, seconds } = chosen;
    // Sums of the same seconds in another order may differ in the last bits.
    const sound = bound <= seconds * (1 + 1e-9);
    const gap = !sound ? null : seconds > 0 ? 1 - bound / seconds : 0;
    const found = { seconds, bound: sound ? bound : null, gap };
    return { plan, bytes, report: { ...found, by, iterations, rounds: rounds + 1, choices } };
  }

  /** The plan of the fewest bytes, no more than `best`'s nor than any of `others`, and the bytes below which the model has none. */
  async least(
    best: EvaluatedPlan,
    others: readonly Plan[] = [],
  ): Promise<EvaluatedPlan & { readonly bound: number }> {
    const { evaluator, allocated, problem } = this.search;
    const doing = 'searching for the least bytes';
    this.told.begin({ doing, unit: 'bytes', best: best.bytes, bound: null });
    const kernel = await strategies.kernel(this.setting, 'min', best.plan);
    const { space } = this.setting;
    const model = modelOf(space, { budget: 'min', group: null, ...strategies.only(kernel) });
    const { start } = await strategies.groups(this.setting, model, 'min', best.plan, kernel);
    const page = allocated(1) - allocated(0);
    const { leastGap: gap, leastIterations: iterations, seconds } = effort;
    const distance = page / model.unit;
    const options = { ...strategies.near(kernel), start, gap, distance, iterations, seconds };
    const found = await this.run(model, options, kernel === null);
    const plan = found.columns ? this.prices.plan(model.state(found.columns)) : best.plan;
    const bytes = evaluator.bytes(plan);
    const fits = bytes < best.bytes && plan.error <= problem.maxError;
    let fewest = this.rivals(others).smallest(fits ? { plan, bytes } : best);
    // The model is not the program: the quickest plan within these bytes may turn out to take fewer.
    await whileCut(async () => {
      const quickest = await this.within(fewest.bytes, fewest, others);
      if (quickest.bytes >= fewest.bytes) return false;
      fewest = { plan: quickest.plan, bytes: quickest.bytes };
      return true;
    });
    const { bound } = kernel?.found ?? found;
    const below = Number.isFinite(bound) ? allocated(Math.floor(model.bytes(bound))) : 0;
    return { ...fewest, bound: Math.min(below, fewest.bytes) };
  }

  /** Seconds that no plan within a budget is below: those of options in parts. */
  async bound(budget: number): Promise<number> {
    const relaxation = await strategies.relaxation(this.setting, this.search.room(budget));
    return relaxation.found.status === 'infeasible'
      ? Infinity
      : strategies.secondsBelow(relaxation);
  }

  private secondsOf(plan: Plan): number {
    return this.prices.seconds(this.prices.stateOf(plan));
  }

  private rivals(plans: readonly Plan[]): Rivals {
    const { rivals, problem, evaluator, schedule } = this.search;
    return new Rivals(plans, rivals, problem, evaluator, schedule);
  }

  /** The model's plan within `budget`, where it has one. The search begins from `from`, or from what was too large before. */
  private async proposed(
    budget: number,
    large: TooLarge | null,
    from: Plan,
    kernel: Kernel | null,
  ): Promise<{
    readonly proposed: Proposed | null;
    /** In seconds. */
    readonly bound: number;
    readonly iterations: number;
    readonly choices: number;
  }> {
    const { space, group } = this.setting;
    const model = modelOf(space, { budget, group: null, ...strategies.only(kernel) });
    const begun =
      group === null
        ? { iterations: 0 }
        : large
          ? strategies.repair(model, large, kernel)
          : await strategies.groups(this.setting, model, budget, from, kernel);
    const found = await this.run(
      model,
      {
        ...{ ...strategies.near(kernel), ...begun },
        gap: model.whole <= effort.fewColumns ? effort.exactGap : effort.gap,
        iterations: group === null ? effort.freeIterations : effort.iterations,
        seconds: effort.seconds,
      },
      kernel === null && large === null,
    );
    const state = found.columns ? model.state(found.columns) : null;
    return {
      proposed: state && { state, objective: found.objective, plan: this.prices.plan(state) },
      bound: model.seconds(found.bound),
      iterations: begun.iterations + found.iterations,
      choices: model.whole,
    };
  }

  /** Of plans that the evaluator has not seen. The bound of a model without some of the options, or of groups, bounds nothing. */
  private heard(model: Model, objective: number, bound: number | null): void {
    const { allocated } = this.search;
    const of = (value: number): number =>
      this.told.unit === 'bytes'
        ? allocated(Math.floor(model.bytes(value)))
        : Math.max(0, model.seconds(value));
    this.told.tell({
      ...(Number.isFinite(objective) ? { best: of(objective) } : {}),
      ...(bound !== null && Number.isFinite(bound) ? { bound: of(bound) } : {}),
    });
  }

  private async run(model: Model, options: SolveOptions, bounds = false): Promise<Solution> {
    const { program, whole } = model;
    const begun = performance.now();
    const solution = await solve(program, options, (objective, bound) => {
      this.heard(model, objective, bounds ? bound : null);
    });
    if (debugs(1, 'solve')) {
      const { status, objective, bound } = solution;
      const ms = (performance.now() - begun).toFixed(1);
      const sizes = `${program.cost.length} columns (${whole} whole), ${program.rowLower.length} rows of ${program.values.length}`;
      process.stderr.write(
        `solve          ${ms} ms: ${sizes}; ${status} ${objective} ≥ ${bound}, ${solution.iterations} iterations\n`,
      );
    }
    return solution;
  }
}
