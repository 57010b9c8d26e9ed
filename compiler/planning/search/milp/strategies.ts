/**
 * How a proposal is searched for. Small programs are solved as they are; of many columns
 *
 * - `relaxation`: options may be taken in parts, which is solved soon and bounds every plan;
 * - `kernel`: where plans may err, options that the relaxation takes no part of are left out (a kernel search: Angelelli,
 *   Mansini, Speranza 2010);
 * - `groups`: layers are decided in groups first, and the search of free layers begins from what that finds;
 * - `repair`: of a plan that turned out too large most layers stay, and the others are decided again.
 */

import type { Plan } from '../../../ir/plan.ts';
import type { PlanProblem } from '../../problem/planner.ts';
import type { Prices, State } from '../../problem/prices.ts';
import type { DecisionSpace } from './decision-space.ts';
import * as effort from './effort.ts';
import { modelOf } from './model.ts';
import type { Aim, Model } from './model.ts';
import { optionName } from './option-columns.ts';
import type { Solution, SolveOptions } from './solver.ts';

/** What strategies work with. */
export interface Setting {
  readonly space: DecisionSpace;
  readonly prices: Prices;
  /** The group of a layer; null where the program is small enough for each layer to be free. */
  readonly group: ((layer: number) => number) | null;
  /** `bounds`: the bound of this program bounds every plan. */
  readonly solve: (model: Model, options: SolveOptions, bounds?: boolean) => Promise<Solution>;
}

/** Where a search begins, and what was spent on finding that. */
export interface Start extends Pick<SolveOptions, 'target'> {
  readonly start: ReadonlyMap<number, number>;
  readonly iterations: number;
}

/** A relaxation, solved: no plan is below its bound. */
export interface Relaxation {
  readonly model: Model;
  readonly found: Solution;
}

/** A relaxation, and what it says of where to search. */
export interface Kernel extends Relaxation {
  /** Options that it takes a part of, by `optionName`. */
  readonly options: ReadonlySet<string>;
  /** An objective that is near enough to the bound. */
  readonly target: number;
}

/** A plan that took more bytes than the model knew. */
export interface TooLarge {
  readonly state: State;
  /** Of the model. */
  readonly objective: number;
}

/**
 * Groups of layers, each half of those from it to the loss: 16, 8, 4, 1, 1 of 30. A block near the loss should keep more, for
 * its backward comes first, on top of everything saved before it; so a plan differs more from layer to layer there. Null where
 * each layer is free.
 */
export function groupOf(
  { variables }: DecisionSpace,
  { pins }: PlanProblem,
): ((layer: number) => number) | null {
  const whole = variables.reduce((sum, { options }) => sum + options.length, 0);
  // A pin is one layer's.
  if (whole <= effort.manyColumns || pins) return null;
  const layers = 1 + Math.max(...variables.map(({ site }) => site.layer));
  return (layer) => Math.floor(Math.log2(Math.max(1, layers - layer)));
}

export async function relaxation(
  { space, solve }: Setting,
  budget: number | 'min',
): Promise<Relaxation> {
  const model = modelOf(space, { budget, group: null, relaxed: true });
  const { relaxedIterations, seconds } = effort;
  return { model, found: await solve(model, { gap: 0, iterations: relaxedIterations, seconds }) };
}

export const secondsBelow = ({ model, found }: Relaxation): number =>
  Math.max(0, model.seconds(found.bound));

/**
 * Null where programs are small, or nothing may err. Options that a relaxation takes no part of, in no layer of a stack, are
 * hardly ever in a good plan: a search without them finds better ones in less time. Those of `plan` stay.
 */
export async function kernel(
  setting: Setting,
  budget: number | 'min',
  plan: Plan,
): Promise<Kernel | null> {
  const { space, prices, group } = setting;
  if (group === null || space.problem.maxError === 0) return null;
  const { model, found } = await relaxation(setting, budget);
  if (found.status !== 'optimal' || !found.columns) return null;
  const given = [...prices.stateOf(plan)].map(([site, policy]) => optionName(site, policy));
  const options = new Set([...model.used(found.columns), ...given]);
  const target = found.bound / (1 - (budget === 'min' ? effort.leastGap : effort.gap));
  return { model, found, options, target };
}

/** A model of the kernel's options alone. */
export const only = (found: Kernel | null): Pick<Aim, 'only'> =>
  found ? { only: found.options } : {};

/** Where a search may stop that a kernel's relaxation bounds. */
export const near = (found: Kernel | null): Pick<SolveOptions, 'target'> =>
  found ? { target: found.target } : {};

/** Begins from a solution of groups; from `plan` where there are no groups, or nothing is found. */
export async function groups(
  { space, prices, group, solve }: Setting,
  model: Model,
  budget: number | 'min',
  plan: Plan,
  within: Kernel | null,
): Promise<Start> {
  const given = prices.stateOf(plan);
  if (!group) return { start: model.columnsOf(given), iterations: 0 };
  const coarse = modelOf(space, { budget, group, ...only(within) });
  const least = budget === 'min';
  const found = await solve(coarse, {
    ...{ ...near(within), start: coarse.columnsOf(given), seconds: effort.seconds },
    gap: least ? effort.leastGap : effort.gap,
    iterations: least ? effort.leastIterations : effort.iterations,
  });
  const state = found.columns ? coarse.state(found.columns) : given;
  return { start: model.columnsOf(state), iterations: found.iterations };
}

/** Begins from most of a plan that was too large. */
export function repair(model: Model, large: TooLarge, within: Kernel | null): Start {
  const start = model.columnsOf(large.state, ({ layer }) => layer % effort.reopened !== 0);
  const target = Math.max(large.objective * effort.patched, within?.target ?? -Infinity);
  return { start, target, iterations: 0 };
}
