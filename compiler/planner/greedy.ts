/**
 * Greedy by marginal ratio: from keep-all, again and again the change of policy that costs the fewest seconds per byte
 * saved, for all layers of a template one after the other from the input (a block near the loss should keep: its
 * backward comes first, on top of everything saved before it; planning §2.4, Lemma 1). Each prefix is a proposal.
 */

import type { ValueId } from '../ir/graph.ts';
import type { Placement, Plan } from '../ir/plan.ts';
import { bytesOf } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import { producers, roots } from '../ir/walk.ts';
import type { Candidate, Policy } from '../policies/policy.ts';
import type { Planner, Task } from './planner.ts';
import { replayable, sites } from './replay.ts';
import type { Site } from './replay.ts';

/** More proposals than this are thinned evenly: each is lowered and simulated in full, which takes longer for many nodes. */
const proposalsAtMost = (nodes: number): number => (nodes > 2000 ? 8 : 32);

export const greedy: Planner = (task) => {
  const all = sites(task.joint);
  const groups = new Map<string, Site[]>();
  for (const site of all) groups.set(site.template, [...(groups.get(site.template) ?? []), site]);
  const prices = new Prices(task, all);
  const current = new Map<ValueId, Policy>(all.map((site) => [site.value, firstOf(task.policies)]));

  const moves: { readonly site: Site; readonly policy: Policy }[] = [];
  for (;;) {
    const best = cheapest([...groups.values()], current, task, prices);
    if (!best) break;
    for (const site of best.group) {
      current.set(site.value, best.policy);
      moves.push({ site, policy: best.policy });
    }
  }

  const plans: Plan[] = [];
  const state = new Map<ValueId, Policy>(all.map((site) => [site.value, firstOf(task.policies)]));
  const most = proposalsAtMost(task.joint.forward.length + task.joint.backward.length);
  const stride = Math.max(1, Math.ceil(moves.length / (most - 1)));
  plans.push(prices.plan(state));
  moves.forEach(({ site, policy }, index) => {
    state.set(site.value, policy);
    const last = index === moves.length - 1;
    if ((index + 1) % stride === 0 || last) plans.push(prices.plan(state));
  });
  return { plans };
};

function firstOf(policies: readonly Policy[]): Policy {
  const [first] = policies;
  if (!first) throw new Error('internal: there are no policies');
  return first;
}

/** The (template, policy) with the least seconds per byte saved, or null when nothing saves any more. */
function cheapest(
  groups: readonly (readonly Site[])[],
  current: ReadonlyMap<ValueId, Policy>,
  task: Task,
  prices: Prices,
): { readonly group: readonly Site[]; readonly policy: Policy } | null {
  let best: { group: readonly Site[]; policy: Policy; ratio: number } | null = null;
  const before = prices.replays(current);
  for (const group of groups) {
    const [site] = group;
    if (!site) continue;
    const now = current.get(site.value);
    if (!now) continue;
    const type = prices.typeOf(site.value);
    let replay: number | null = null;
    for (const policy of task.policies) {
      if (policy.error(type) > task.maxError) continue;
      if (policy.replays && site.replayable && replay === null) {
        const after = new Map(current);
        for (const each of group) after.set(each.value, policy);
        replay = Math.max(0, prices.replays(after) - before) / group.length;
      }
      const candidate: Candidate = { type, replay, machine: task.machine };
      if (!policy.fits(candidate)) continue;
      const saved = now.bytes(type) - policy.bytes(type);
      if (saved <= 0) continue;
      const spent = policy.time(candidate) - prices.timeOf(now, site);
      const ratio = spent / saved;
      if (!best || ratio < best.ratio) best = { group, policy, ratio };
    }
  }
  return best;
}

/** Prices of policies and of replays, which depend on what else is kept. */
class Prices {
  private readonly task: Task;
  private readonly all: readonly Site[];
  private readonly madeBy: ReadonlyMap<ValueId, number>;
  private readonly rootOf: (value: ValueId) => ValueId;
  private readonly nodeTime: readonly number[];

  constructor(task: Task, all: readonly Site[]) {
    this.task = task;
    this.all = all;
    this.madeBy = producers(task.joint.forward);
    this.rootOf = roots(task.joint.forward);
    this.nodeTime = task.joint.forward.map((node) => {
      const op = task.ops[node.op];
      if (!op || op.runs === 'view') return 0;
      const inputs = node.inputs.map((v) => (v === null ? null : this.typeOf(v)));
      const outputs = node.outputs.map((v) => this.typeOf(v));
      const moved = [...inputs, ...outputs].reduce((sum, t) => sum + (t ? bytesOf(t) : 0), 0);
      const { machine } = task;
      return (
        op.flops(inputs, outputs, node.attrs) / machine.flops +
        moved / machine.bandwidth +
        machine.launch
      );
    });
  }

  typeOf(value: ValueId): TensorType {
    const type = this.task.joint.values[value]?.type;
    if (!type) throw new Error(`internal: no value ${value}`);
    return type;
  }

  /** Seconds of all nodes that a plan replays: the union of what its replaying residuals reach back to. */
  replays(state: ReadonlyMap<ValueId, Policy>): number {
    const { forward } = this.task.joint;
    const visited = new Set<number>();
    let seconds = 0;
    const visit = (value: ValueId, readerIndex: number): void => {
      const made = this.madeBy.get(this.rootOf(value));
      if (made === undefined || visited.has(made)) return;
      const node = forward[made];
      const reader = forward[readerIndex];
      if (!node || !reader) return;
      const policy = state.get(this.rootOf(value));
      if (policy ? !policy.replays : !replayable(node, reader, forward, this.madeBy)) return;
      visited.add(made);
      seconds += this.nodeTime[made] ?? 0;
      for (const input of node.inputs) if (input !== null) visit(input, made);
    };
    for (const site of this.all) {
      if (state.get(site.value)?.replays) visit(site.value, site.producer);
    }
    return seconds;
  }

  /** Seconds of a policy that does not replay; a replay is priced by `replays`. */
  timeOf(policy: Policy, site: Site): number {
    if (policy.replays) return 0;
    return policy.time({ type: this.typeOf(site.value), replay: null, machine: this.task.machine });
  }

  /** The plan of a state, each replaying residual priced by what keeping it would spare. */
  plan(state: ReadonlyMap<ValueId, Policy>): Plan {
    const placements = this.all.map((site): Placement => {
      const type = this.typeOf(site.value);
      const policy = state.get(site.value) ?? firstOf(this.task.policies);
      return {
        residual: site.value,
        policy: policy.name,
        bytes: policy.bytes(type),
        time: policy.replays ? (this.nodeTime[site.producer] ?? 0) : this.timeOf(policy, site),
        error: policy.error(type),
      };
    });
    return { placements };
  }
}
