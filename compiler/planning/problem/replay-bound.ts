/**
 * replayBound: results that are bound to the inputs they were made from (`Op.bound`) are not stored where a plan restores
 * such an input with an error; they are replayed from what is restored.
 */

import type { Policy } from '../../policies/policy.ts';
import type { PlanProblem } from './planner.ts';
import { recomputeGraph, sites } from './saved-values.ts';
import type { Site } from './saved-values.ts';
import { opOf } from '../../ops/table.ts';

/** The state with bound results replayed where they must be. */
export function replayBound(
  state: ReadonlyMap<Site, Policy>,
  { joint, policies }: PlanProblem,
  isExact: (policy: Policy, site: Site) => boolean,
): ReadonlyMap<Site, Policy> {
  const replay = policies.find(({ replays }) => replays);
  if (!replay || [...state].every(([site, policy]) => isExact(policy, site))) return state;
  const graph = recomputeGraph(joint);
  const siteOf = new Map([...state].map(([site]) => [site.value, site]));
  const stored = new Map([...state].map(([site, policy]) => [site.value, policy]));
  /** Whether the backward sees the very value that the forward made. */
  const exact = graph.under(stored, sites(joint)).folded(
    (value) => {
      const site = siteOf.get(value);
      const policy = stored.get(value);
      return !site || !policy || isExact(policy, site);
    },
    (parents, of) => parents.every(of),
    true,
  );

  return new Map(
    [...state].map(([site, policy]) => {
      const node = joint.forward[site.producer];
      const bound = node && opOf(node.op).bound?.includes(node.outputs.indexOf(site.value));
      if (!node || !bound || policy.replays || !site.replayable) return [site, policy];
      const stale = !graph.parentsOf(site.producer).every(exact);
      return [site, stale ? replay : policy];
    }),
  );
}
