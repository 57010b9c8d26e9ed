/**
 * The joint optimum: a mixed integer program over every item (model.ts) proposes, the judge counts the bytes of the very
 * program that would run, and what the model over- or underestimates is taken off its budget before it is asked again.
 * Greedy proposals are there first: the search begins from the best of them and never returns anything slower. Programs of
 * many layers are decided in groups of layers, then freely; those that may err are relaxed before.
 */

import { debugs } from '../../../debug.ts';
import type { Plan } from '../../../ir/plan.ts';
import type { Observe, Progress } from '../../../progress.ts';
import { align } from '../../../ir/types.ts';
import type { Judge, PlanProblem } from '../../problem/planner.ts';
import type { State } from '../../problem/prices.ts';
import { Prices } from '../../problem/prices.ts';
import type { Schedule } from '../../problem/schedule.ts';
import { decisionSpace } from './decision-space.ts';
import type { DecisionSpace } from './decision-space.ts';
import { optionName, modelOf } from './model.ts';
import type { Aim, Model } from './model.ts';
import { solve } from './solver.ts';
import type { Solution, SolveOptions } from './solver.ts';

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
  /** How often the judge sent the model back. */
  readonly rounds: number;
  /** The solver's plan, a greedy or uniform one that undercuts it, or the one that was there before. */
  readonly by: 'milp' | 'other' | 'given';
  /** Whole columns of the program. */
  readonly choices: number;
}

/** A plan and the bytes of its program. */
export interface Judged {
  readonly plan: Plan;
  readonly bytes: number;
}

export interface Searched extends Judged {
  readonly report: SolverReport;
}

export interface Search {
  readonly problem: PlanProblem;
  readonly judge: Judge;
  readonly schedule: Schedule;
  /** The backward works on stored forms. */
  readonly decodes: boolean;
  /** Of the plans that are there beside the solver's so many are judged. */
  readonly rivals: number;
  /** Bytes up to which addresses may go within a budget: without staging, in whole pages. */
  readonly room: (budget: number) => number;
  /** Bytes that are allocated for an arena of so many: the inverse. */
  readonly allocated: (packed: number) => number;
  /** Hears of the search while it goes. */
  readonly observe?: Observe;
}

const gap = 0.01;
/** Programs of so few whole columns are solved to the end, so that the peak is monotone in the budget. */
const fewColumns = 200;
const exactGap = 1e-7;
/** Of the minimum, which is asked for every time. */
const leastGap = 0.002;
const iterations = 4500;
const leastIterations = 4000;
/** Of programs that are not solved in groups first: they are small, and go on to the end of their gap. */
const freeIterations = 20_000;
/** Of one solve, a last resort: iterations end it sooner but on very slow machines, and in the same plan on all others. */
const seconds = 20;
const rounds = 8;
/** Options in parts: ten times the iterations that those of forty-eight layers take. */
const relaxation = { gap: 0, iterations: 200_000, seconds };
/** More whole columns than this, and turns of a stack are decided in groups first. */
const manyColumns = 1500;
/** Of a plan that turned out too large, the turns that are decided again: every fourth, so that all moments have some. */
const reopened = 4;
/** How much slower than it the plan may be that takes its place, before the search for a better one goes on. */
const patched = 1.002;

/** Where a search begins, and what was spent on finding that. */
interface Begun extends Pick<SolveOptions, 'target'> {
  readonly start: ReadonlyMap<number, number>;
  readonly iterations: number;
}

/** A program whose choices may be taken in parts, solved: no plan is below its bound. */
interface InParts {
  readonly model: Model;
  readonly found: Solution;
}

/** What a relaxation says of where to search. */
interface Relaxed extends InParts {
  /** Those that it takes a part of, by `optionName`. */
  readonly choices: ReadonlySet<string>;
  /** An objective that is near enough to the bound. */
  readonly target: number;
}

/** A plan that took more bytes than the model knew. */
interface Large {
  readonly state: State;
  /** Of the model. */
  readonly objective: number;
}

export class Optimiser {
  private readonly search: Search;
  private readonly prices: Prices;
  private readonly space: DecisionSpace;
  private readonly group: ((layer: number) => number) | null;
  private progress: Progress | null = null;

  constructor(search: Search) {
    this.search = search;
    this.prices = new Prices(search.problem);
    this.space = decisionSpace(search.problem, this.prices, search.schedule, search.decodes);
    this.group = groupOf(this.space, search.problem);
  }

  /** The plan of the fewest seconds within a budget, no slower than `best`, which is within it, nor than any of `others`. */
  async within(budget: number, best: Judged, others: readonly Plan[] = []): Promise<Searched> {
    const { judge, problem } = this.search;
    const given = this.secondsOf(best.plan);
    const doing = 'searching within the budget';
    this.begins({ doing, unit: 'seconds', best: given, bound: null });
    const rival = this.quickest(budget, others, given);
    let chosen: Judged & { readonly seconds: number; readonly by: SolverReport['by'] } = rival
      ? { ...rival, by: 'other' }
      : { ...best, seconds: given, by: 'given' };
    let allowed = this.search.room(budget);
    const relaxed = await this.relaxed(allowed, chosen.plan);
    if (relaxed) this.told({ bound: secondsBelow(relaxed) });
    let used = relaxed?.found.iterations ?? 0;
    let bound = 0;
    let choices = 0;
    let round = 0;
    let large: Large | null = null;
    for (; round < rounds; round++) {
      const found = await this.solved(allowed, large, chosen.plan, relaxed);
      used += found.iterations;
      choices = found.choices;
      if (round === 0) bound = relaxed ? secondsBelow(relaxed) : Math.max(0, found.bound);
      this.told({ best: chosen.seconds, bound });
      if (!found.state) break;
      const plan = this.prices.plan(found.state);
      const bytes = judge.bytes(plan);
      const took = this.secondsOf(plan);
      const quicker = took < chosen.seconds || (took === chosen.seconds && bytes < chosen.bytes);
      if (bytes <= budget && plan.error <= problem.maxError && quicker) {
        chosen = { plan, bytes, seconds: took, by: 'milp' };
        this.told({ best: took });
      }
      if (bytes <= budget) break;
      // What the model does not see is taken off, in whole, and the model asked again.
      allowed -= bytes - budget;
      large = { state: found.state, objective: found.objective };
    }
    const { plan, bytes, by } = chosen;
    // Sums of the same seconds in another order may differ in the last bits.
    const sound = bound <= chosen.seconds * (1 + 1e-9);
    const gap = !sound ? null : chosen.seconds > 0 ? 1 - bound / chosen.seconds : 0;
    const counts = { iterations: used, rounds: round + 1, choices };
    const found = { seconds: chosen.seconds, bound: sound ? bound : null, gap };
    return { plan, bytes, report: { ...found, by, ...counts } };
  }

  /** The quickest of some plans that is within the budget, if it is quicker than `seconds`. */
  private quickest(
    budget: number,
    plans: readonly Plan[],
    seconds: number,
  ): (Judged & { readonly seconds: number }) | null {
    const { judge, rivals, problem } = this.search;
    const found = plans
      .map((plan) => ({ plan, seconds: this.secondsOf(plan) }))
      .filter((one) => one.seconds < seconds && one.plan.error <= problem.maxError)
      .filter((one) => this.storedBytes(one.plan) <= budget)
      .sort((a, b) => a.seconds - b.seconds)
      .slice(0, rivals)
      .find(({ plan }) => judge.bytes(plan) <= budget);
    return found ? { ...found, bytes: judge.bytes(found.plan) } : null;
  }

  /** What is there at the end of the forward, whatever else is: a lower bound of a plan's bytes. */
  private storedBytes({ placements }: Plan): number {
    const { base, alignment } = this.search.schedule;
    return placements.reduce((sum, { bytes }) => sum + align(bytes, alignment), base);
  }

  /** The plan of the fewest bytes, no more than `best`'s nor than any of `others`, and the bytes below which the model has none. */
  async least(
    best: Judged,
    others: readonly Plan[] = [],
  ): Promise<Judged & { readonly bound: number }> {
    const { judge, allocated, problem } = this.search;
    const doing = 'searching for the least bytes';
    this.begins({ doing, unit: 'bytes', best: best.bytes, bound: null });
    const relaxed = await this.relaxed('min', best.plan);
    const model = modelOf(this.space, { budget: 'min', group: null, ...only(relaxed) });
    const page = allocated(1) - allocated(0);
    const { start } = await this.grouped(model, 'min', best.plan, relaxed);
    const found = await this.run(
      model,
      {
        ...{ ...near(relaxed), start },
        ...{ gap: leastGap, distance: page / model.unit, iterations: leastIterations, seconds },
      },
      relaxed === null,
    );
    const bytesOf = (objective: number): number =>
      Number.isFinite(objective) ? allocated(Math.floor(model.bytes(objective))) : 0;
    const plan = found.columns ? this.prices.plan(model.state(found.columns)) : best.plan;
    const bytes = judge.bytes(plan);
    let fewer = bytes < best.bytes && plan.error <= problem.maxError ? { plan, bytes } : best;
    const rivals = others
      .filter(({ error }) => error <= problem.maxError)
      .map((one) => ({ plan: one, stored: this.storedBytes(one) }))
      .sort((x, y) => x.stored - y.stored);
    for (const { plan: rival, stored } of rivals.slice(0, this.search.rivals)) {
      if (stored >= fewer.bytes) break;
      const taken = judge.bytes(rival);
      if (taken < fewer.bytes) fewer = { plan: rival, bytes: taken };
    }
    // The model is not the program: the quickest plan within these bytes may turn out to take fewer.
    for (let round = 0; round < rounds; round++) {
      const { plan: quicker, bytes: taken } = await this.within(fewer.bytes, fewer, others);
      if (taken >= fewer.bytes) break;
      fewer = { plan: quicker, bytes: taken };
    }
    const bound = bytesOf((relaxed?.found ?? found).bound);
    return { ...fewer, bound: Math.min(bound, fewer.bytes) };
  }

  /**
   * Of a program of many columns whose plans may err: its relaxation, in which choices may be taken in parts. It bounds every
   * plan, and the choices that it takes no part of, at no turn of a stack, are hardly ever in a good one: a search without them
   * (a kernel search: Angelelli, Mansini, Speranza 2010) finds better plans in less time. Those of `plan` stay.
   */
  private async relaxed(budget: number | 'min', plan: Plan): Promise<Relaxed | null> {
    if (this.group === null || this.search.problem.maxError === 0) return null;
    const { model, found } = await this.inParts(budget);
    if (found.status !== 'optimal' || !found.columns) return null;
    const given = [...this.prices.stateOf(plan)].map(([site, policy]) => optionName(site, policy));
    const choices = new Set([...model.used(found.columns), ...given]);
    const target = found.bound / (1 - (budget === 'min' ? leastGap : gap));
    return { model, found, choices, target };
  }

  private async inParts(budget: number | 'min'): Promise<InParts> {
    const model = modelOf(this.space, { budget, group: null, relaxed: true });
    return { model, found: await this.run(model, relaxation) };
  }

  /** Seconds that no plan within a budget is below: those of choices in parts. */
  async bound(budget: number): Promise<number> {
    const inParts = await this.inParts(this.search.room(budget));
    return inParts.found.status === 'infeasible' ? Infinity : secondsBelow(inParts);
  }

  secondsOf(plan: Plan): number {
    return this.prices.seconds(this.prices.stateOf(plan));
  }

  private async solved(
    budget: number,
    large: Large | null,
    from: Plan,
    relaxed: Relaxed | null,
  ): Promise<{
    readonly state: State | null;
    readonly objective: number;
    readonly bound: number;
    readonly iterations: number;
    readonly choices: number;
  }> {
    const model = modelOf(this.space, { budget, group: null, ...only(relaxed) });
    const many = this.group !== null;
    const begun = many ? await this.begun(model, budget, large, from, relaxed) : { iterations: 0 };
    const found = await this.run(
      model,
      {
        ...{ ...near(relaxed), ...begun },
        gap: model.whole <= fewColumns ? exactGap : gap,
        ...{ iterations: many ? iterations : freeIterations, seconds },
      },
      relaxed === null && large === null,
    );
    return {
      state: found.columns ? model.state(found.columns) : null,
      objective: found.objective,
      bound: model.seconds(found.bound),
      iterations: begun.iterations + found.iterations,
      choices: model.whole,
    };
  }

  /** Where the search of a program of many columns begins: from groups, or from most of a plan that was too large. */
  private async begun(
    model: Model,
    budget: number,
    large: Large | null,
    from: Plan,
    relaxed: Relaxed | null,
  ): Promise<Begun> {
    if (!large) return this.grouped(model, budget, from, relaxed);
    const start = model.columnsOf(large.state, ({ layer }) => layer % reopened !== 0);
    const target = Math.max(large.objective * patched, relaxed?.target ?? -Infinity);
    return { start, target, iterations: 0 };
  }

  /**
   * A solution of a model in which turns of a stack are decided in groups, which is found soon; searching on from it each
   * turn is free. From `plan`, which it is where there are no groups, or nothing is found.
   */
  private async grouped(
    model: Model,
    budget: number | 'min',
    plan: Plan,
    relaxed: Relaxed | null,
  ): Promise<Begun> {
    const given = this.prices.stateOf(plan);
    if (!this.group) return { start: model.columnsOf(given), iterations: 0 };
    const coarse = modelOf(this.space, { budget, group: this.group, ...only(relaxed) });
    const least = budget === 'min';
    const found = await this.run(coarse, {
      ...{ ...near(relaxed), start: coarse.columnsOf(given), gap: least ? leastGap : gap, seconds },
      iterations: least ? leastIterations : iterations,
    });
    const state = found.columns ? coarse.state(found.columns) : given;
    return { start: model.columnsOf(state), iterations: found.iterations };
  }

  private begins(progress: Progress): void {
    this.progress = progress;
    this.told({});
  }

  private told(changed: Partial<Progress>): void {
    if (!this.progress) return;
    this.progress = { ...this.progress, ...changed };
    this.search.observe?.(this.progress);
  }

  /** Of plans that the judge has not seen. The bound of a model without some of the choices, or of groups, bounds nothing. */
  private heard(model: Model, objective: number, bound: number | null): void {
    const { allocated } = this.search;
    const of = (value: number): number =>
      this.progress?.unit === 'bytes'
        ? allocated(Math.floor(model.bytes(value)))
        : Math.max(0, model.seconds(value));
    this.told({
      ...(Number.isFinite(objective) ? { best: of(objective) } : {}),
      ...(bound !== null && Number.isFinite(bound) ? { bound: of(bound) } : {}),
    });
  }

  private async run(model: Model, options: SolveOptions, bounds = false): Promise<Solution> {
    const { program, whole } = model;
    const begun = performance.now();
    const solution = await solve(program, options, (objective, bound) =>
      this.heard(model, objective, bounds ? bound : null),
    );
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

const secondsBelow = ({ model, found }: InParts): number => Math.max(0, model.seconds(found.bound));

/** A model of the choices that a relaxation takes a part of. */
const only = (relaxed: Relaxed | null): Pick<Aim, 'only'> =>
  relaxed ? { only: relaxed.choices } : {};

/** Where a search may stop that a relaxation bounds. */
const near = (relaxed: Relaxed | null): Pick<SolveOptions, 'target'> =>
  relaxed ? { target: relaxed.target } : {};

/** Halving groups from the input: 16, 8, 4, 1, 1 of 30 layers (planning §2.4). Null where each turn is free. */
function groupOf(space: DecisionSpace, { pins }: PlanProblem): ((layer: number) => number) | null {
  const whole = space.variables.reduce((sum, { options }) => sum + options.length, 0);
  // A pin is one layer's.
  if (whole <= manyColumns || pins) return null;
  const layers = 1 + Math.max(...space.variables.map(({ site }) => site.layer));
  return (layer) => Math.floor(Math.log2(Math.max(1, layers - layer)));
}
