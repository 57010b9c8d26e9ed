/**
 * Greedy by marginal ratio: from keep-all, again and again the change of policy that costs the fewest seconds per byte
 * saved, for all layers of a template one after the other from the input (a block near the loss should keep: its
 * backward comes first, on top of everything saved before it). Each prefix is a proposal.
 * Where errors are allowed, the levels of every lossy policy are proposals too (levels.ts), whole and over the first
 * layers only.
 */

import type { Plan } from '../../ir/plan.ts';
import { manyNodes, nodesOf } from '../../ir/walk.ts';
import { holds } from '../../policies/policy.ts';
import type { Policy } from '../../policies/policy.ts';
import { levels, stateOf } from './levels.ts';
import { honours } from '../problem/pins.ts';
import type { Planner, PlanProblem } from '../problem/planner.ts';
import { Prices } from '../problem/prices.ts';
import type { State } from '../problem/prices.ts';
import { sites } from '../problem/saved-values.ts';
import type { Site } from '../problem/saved-values.ts';

/** More proposals than this are thinned evenly: each is lowered and simulated in full, which takes longer for many nodes. */
const proposalsAtMost = (nodes: number): number => (nodes > manyNodes ? 8 : 32);

export const greedy: Planner = (problem) => {
  const prices = new Prices(problem);
  const all = sites(problem.joint);
  const most = proposalsAtMost(nodesOf(problem.joint));
  const states = path(all, problem, prices, most);
  if (problem.maxError === 0) return { plans: plansOf(states, problem, prices) };
  const more = mixes(problem, prices).filter((state) => prices.total(state) <= problem.maxError);
  const seconds = new Map([...states, ...more].map((state) => [state, prices.seconds(state)]));
  const [keepAll, ...rest] = states;
  if (!keepAll) throw new Error('internal: a path begins somewhere');
  const ordered = [...rest, ...pareto(more, prices, seconds).slice(0, most)].sort(
    (a, b) => (seconds.get(a) ?? 0) - (seconds.get(b) ?? 0),
  );
  return { plans: plansOf([keepAll, ...ordered], problem, prices) };
};

const plansOf = (states: readonly State[], problem: PlanProblem, prices: Prices): readonly Plan[] =>
  states
    .map((state) => prices.plan(state))
    // The path adds errors up without what replays inherit.
    .filter((plan) => plan.error <= problem.maxError && honours(plan, problem));

/** The states from keep-all down to the fewest bytes, at most `most` of them. */
function path(
  all: readonly Site[],
  problem: PlanProblem,
  prices: Prices,
  most: number,
): readonly State[] {
  const groups = new Map<string, Site[]>();
  for (const site of all) {
    if (!problem.pins?.(site))
      groups.set(site.template, [...(groups.get(site.template) ?? []), site]);
  }
  const first = firstOf(problem.policies);
  const current = new Map<Site, Policy>(all.map((site) => [site, problem.pins?.(site) ?? first]));
  const moves: { readonly site: Site; readonly policy: Policy }[] = [];
  for (;;) {
    const best = cheapest([...groups.values()], current, problem, prices);
    if (!best) break;
    for (const site of best.group) {
      current.set(site, best.policy);
      moves.push({ site, policy: best.policy });
    }
  }
  const state = new Map<Site, Policy>(all.map((site) => [site, problem.pins?.(site) ?? first]));
  const stride = Math.max(1, Math.ceil(moves.length / (most - 1)));
  const states: State[] = [new Map(state)];
  moves.forEach(({ site, policy }, index) => {
    state.set(site, policy);
    const last = index === moves.length - 1;
    if ((index + 1) % stride === 0 || last) states.push(new Map(state));
  });
  return states;
}

function firstOf(policies: readonly Policy[]): Policy {
  const [first] = policies;
  if (!first) throw new Error('internal: there are no policies');
  return first;
}

/** The (template, policy) with the least seconds per byte saved, or null when nothing saves any more. */
function cheapest(
  groups: readonly (readonly Site[])[],
  current: State,
  problem: PlanProblem,
  prices: Prices,
): { readonly group: readonly Site[]; readonly policy: Policy } | null {
  let best: { group: readonly Site[]; policy: Policy; ratio: number } | null = null;
  const before = prices.replays(current);
  const squares = prices.total(current) ** 2;
  for (const group of groups) {
    const [site] = group;
    const now = site && current.get(site);
    if (!site || !now) continue;
    let replay: number | null = null;
    for (const policy of allowed(site, problem, prices)) {
      const added = group.reduce(
        (sum, each) => sum + prices.error(policy, each) ** 2 - prices.error(now, each) ** 2,
        0,
      );
      if (Math.sqrt(Math.max(0, squares + added)) > problem.maxError) continue;
      if (policy.replays && site.replayable && replay === null) {
        const after = new Map(current);
        for (const each of group) after.set(each, policy);
        replay = Math.max(0, prices.replays(after) - before) / group.length;
      }
      const candidate = prices.candidate(policy, site, replay);
      if (!holds(policy, candidate)) continue;
      const saved = prices.bytes(now, site) - prices.bytes(policy, site);
      if (saved <= 0) continue;
      const spent = policy.time(candidate) - prices.time(now, site);
      const ratio = spent / saved;
      if (!best || ratio < best.ratio) best = { group, policy, ratio };
    }
  }
  return best;
}

/** The policies that may come into question for a saved value at all. */
function allowed(site: Site, problem: PlanProblem, prices: Prices): readonly Policy[] {
  const { policies, maxError } = problem;
  return maxError > 0 ? policies : policies.filter((policy) => prices.error(policy, site) === 0);
}

/** Every level of every lossy policy, over all layers and over the first three, two and one quarters of them. */
function mixes(problem: PlanProblem, prices: Prices): readonly State[] {
  const layers = 1 + Math.max(0, ...sites(problem.joint).map(({ layer }) => layer));
  const depths = [...new Set([1, 0.75, 0.5, 0.25].map((part) => Math.ceil(part * layers)))];
  const exact = stateOf('keep', null, problem, prices);
  return problem.policies.flatMap((policy) =>
    levels.flatMap((level) => {
      const whole = stateOf(level, policy, problem, prices);
      if (prices.total(whole) === 0) return [];
      return depths.map((depth) =>
        depth === layers ? whole : new Map([...exact, ...upTo(whole, depth)]),
      );
    }),
  );
}

const upTo = (state: State, depth: number): readonly (readonly [Site, Policy])[] =>
  [...state].filter(([{ layer }]) => layer < depth);

/** The states that no other undercuts in both seconds and stored bytes. */
function pareto(
  states: readonly State[],
  prices: Prices,
  seconds: ReadonlyMap<State, number>,
): readonly State[] {
  const bytes = (state: State): number =>
    [...state].reduce((sum, [site, policy]) => sum + prices.bytes(policy, site), 0);
  const sorted = states
    .map((state) => ({ state, bytes: bytes(state), seconds: seconds.get(state) ?? 0 }))
    .sort((a, b) => a.seconds - b.seconds || a.bytes - b.bytes);
  let least = Infinity;
  return sorted.flatMap((one) => {
    if (one.bytes >= least) return [];
    least = one.bytes;
    return [one.state];
  });
}
