/**
 * settle: results that are bound to the inputs they were made from (`Op.bound`) are not stored where a plan restores
 * such an input with an error; they are replayed from what is restored.
 */

import type { ValueId } from '../../ir/graph.ts';
import { producers, roots } from '../../ir/walk.ts';
import type { Policy } from '../../policies/policy.ts';
import type { Task } from './planner.ts';
import { replayable } from './replay.ts';
import type { Site } from './saved-values.ts';

/** The state with bound results replayed where they must be. */
export function settle(
  state: ReadonlyMap<Site, Policy>,
  { joint, ops, policies }: Task,
  isExact: (policy: Policy, site: Site) => boolean,
): ReadonlyMap<Site, Policy> {
  const replay = policies.find(({ replays }) => replays);
  if (!replay || [...state].every(([site, policy]) => isExact(policy, site))) return state;
  const madeBy = producers(joint.forward);
  const rootOf = roots(joint.forward);
  const placed = new Map([...state].map(([site, policy]) => [site.value, { site, policy }]));
  const known = new Map<ValueId, boolean>();

  /** Whether the backward sees the very value that the forward made. */
  function exact(value: ValueId, reader: number): boolean {
    const root = rootOf(value);
    const made = madeBy.get(root);
    const node = made === undefined ? undefined : joint.forward[made];
    const by = joint.forward[reader];
    if (made === undefined || !node || !by) return true;
    const before = known.get(root);
    if (before !== undefined) return before;
    const found = placed.get(root);
    const replayed = found ? found.policy.replays : replayable(node, by, joint.forward, madeBy);
    const result = replayed
      ? node.inputs.every((input) => input === null || exact(input, made))
      : !found || isExact(found.policy, found.site);
    known.set(root, result);
    return result;
  }

  return new Map(
    [...state].map(([site, policy]) => {
      const node = joint.forward[site.producer];
      const bound = ops[node?.op ?? '']?.bound?.includes(node?.outputs.indexOf(site.value) ?? -1);
      if (!node || !bound || policy.replays || !site.replayable) return [site, policy];
      const stale = node.inputs.some((input) => input !== null && !exact(input, site.producer));
      return [site, stale ? replay : policy];
    }),
  );
}
