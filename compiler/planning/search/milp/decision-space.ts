/**
 * decision space: what can be decided about a model, and when each decision costs bytes. Variables are the values that may be stored:
 * every residual, and anchors, which replays may begin from. Steps are those of the program that keeps everything.
 */

import type { Node, ValueId } from '../../../ir/graph.ts';
import { align, bytesOf } from '../../../ir/types.ts';
import type { Policy } from '../../../policies/policy.ts';
import type { PlanProblem } from '../../problem/planner.ts';
import type { Prices } from '../../problem/prices.ts';
import type { RecomputeGraph } from '../../problem/recompute-graph.ts';
import type { Schedule, ScheduledTensor } from '../../problem/schedule.ts';
import { anchor, recomputeGraph, sites } from '../../problem/saved-values.ts';
import type { Site } from '../../problem/saved-values.ts';
import { opOf } from '../../../ops/table.ts';

/** One way to store a variable. */
export interface StorageOption {
  /** Null: an anchor that is not stored. */
  readonly policy: Policy | null;
  readonly bytes: number;
  readonly seconds: number;
  /** What it adds to the square of the gradient's relative error. */
  readonly squares: number;
  /** The square of the restored tensor's own relative error. */
  readonly own: number;
  /** The backward works on a whole copy, beside what is stored. */
  readonly copies: boolean;
}

export interface Variable {
  readonly site: Site;
  readonly bytes: number;
  readonly options: readonly StorageOption[];
  /** The forward step after which only what is stored is left. */
  readonly packed: number;
  /** The first step of the backward that reads it; null for an anchor. */
  readonly first: number | null;
  /** The last step that may read it, replays included. */
  readonly last: number;
  /** Variables that its replay reads, by index. */
  readonly parents: readonly number[];
  /** Forward nodes between those and it, which its replay executes too. */
  readonly region: readonly number[];
  /** Most bytes that the region holds beside variables. */
  readonly regionBytes: number;
  /** The square of the gradient's error per square of its own. */
  readonly sensitivity: number;
}

export interface DecisionSpace {
  readonly problem: PlanProblem;
  readonly schedule: Schedule;
  readonly variables: readonly Variable[];
  /** Index of the variable that owns a value. */
  readonly variableOf: ReadonlyMap<ValueId, number>;
  /** Transient bytes at each step that no decision changes. */
  readonly constant: readonly number[];
  /** The same at the moment before each step: what lives across. */
  readonly before: readonly number[];
  /** Steps of the forward. */
  readonly forwardSteps: number;
  readonly backwardEnd: number;
  /** Seconds of each forward node. */
  readonly nodeSeconds: readonly number[];
  readonly recompute: RecomputeGraph;
}

/** Reads the space of a problem. `decodes`: the backward works on stored forms, so that what is stored lossily has no copy. */
export function decisionSpace(
  problem: PlanProblem,
  prices: Prices,
  schedule: Schedule,
  decodes: boolean,
): DecisionSpace {
  const { joint } = problem;
  const recompute = recomputeGraph(joint);
  const forwardSteps = schedule.steps.findIndex(({ section }) => section !== 'forward');
  const backwardEnd = schedule.steps.findLastIndex(({ section }) => section === 'backward') + 1;
  const tensors = new Map<ValueId, ScheduledTensor>();
  for (const tensor of schedule.tensors)
    if (tensor.value !== null) tensors.set(tensor.value, tensor);

  interface Draft {
    readonly site: Site;
    readonly parents: Set<ValueId>;
    readonly region: Set<number>;
  }
  const drafts = new Map<ValueId, Draft>();
  const known = sites(joint);
  const own = new Map(known.map((site) => [site.value, site]));
  const typeOf = (value: ValueId): NonNullable<PlanProblem['joint']['values'][number]>['type'] => {
    const found = joint.values[value];
    if (!found) throw new Error(`internal: no value ${value}`);
    return found.type;
  };

  /** Whether a value that is no residual is worth storing: what a kernel of its own made, where errors are allowed. */
  const worth = (node: Node): boolean =>
    problem.maxError > 0 &&
    node.block !== undefined &&
    opOf(node.op).runs === 'kernel' &&
    opOf(node.op).bound === undefined;

  /** What a replay of `draft`'s value reaches back to. */
  function reach(draft: Draft, node: number): void {
    recompute.reach(node, ({ value, producer, crosses }) => {
      const made = joint.forward[producer];
      if (!made) return false;
      if (own.has(value)) draft.parents.add(value);
      else if (crosses || (worth(made) && made.outputs[0] === value)) {
        draft.parents.add(value);
        if (!drafts.has(value)) {
          const found: Draft = {
            site: { ...anchor(joint, value), replayable: !crosses },
            parents: new Set(),
            region: new Set(),
          };
          drafts.set(value, found);
          if (!crosses) reach(found, producer);
        }
      } else if (!draft.region.has(producer)) {
        draft.region.add(producer);
        return true;
      }
      return false;
    });
  }
  for (const site of known) {
    const draft: Draft = { site, parents: new Set(), region: new Set() };
    drafts.set(site.value, draft);
    if (site.replayable) reach(draft, site.producer);
  }

  const ordered = [...drafts.values()].sort(
    (a, b) => a.site.producer - b.site.producer || a.site.value - b.site.value,
  );
  const variableOf = new Map(ordered.map(({ site }, i) => [site.value, i]));
  const indexOf = (value: ValueId): number => {
    const index = variableOf.get(value);
    if (index === undefined) throw new Error(`internal: value ${value} is no variable`);
    return index;
  };
  const parents = ordered.map((draft) => [...draft.parents].map(indexOf));
  const firsts = ordered.map(({ site }) =>
    site.residual
      ? (tensors.get(site.value)?.uses.find((step) => step >= forwardSteps) ?? null)
      : null,
  );
  const lasts = ordered.map(({ site }) =>
    site.residual ? (tensors.get(site.value)?.last ?? forwardSteps) : -1,
  );
  // A replay reads its parents no later than its own first reader asks for it. Children come later in the order.
  const starts = [...firsts];
  for (let i = ordered.length - 1; i >= 0; i--) {
    for (const parent of parents[i] ?? []) {
      lasts[parent] = Math.max(lasts[parent] ?? -1, firsts[i] ?? starts[i] ?? -1);
      const mine = starts[i] ?? null;
      const theirs = starts[parent] ?? null;
      if (mine !== null) starts[parent] = theirs === null ? mine : Math.min(theirs, mine);
    }
  }

  const size = (value: ValueId): number => align(bytesOf(typeOf(value)), schedule.alignment);
  const nodeSeconds = joint.forward.map((_, index) => prices.nodeSeconds(index));
  const variables = ordered.map((draft, i): Variable => {
    const { site, region } = draft;
    const tensor = tensors.get(site.value);
    const packed =
      tensor?.uses.findLast((step) => step < forwardSteps) ?? tensor?.first ?? forwardSteps - 1;
    return {
      site,
      bytes: size(site.value),
      options: optionsOf(site, problem, prices, schedule.alignment, decodes),
      packed,
      first: firsts[i] ?? null,
      last: Math.max(lasts[i] ?? -1, firsts[i] ?? -1),
      parents: parents[i] ?? [],
      region: [...region].sort((a, b) => a - b),
      regionBytes: transients(region, site.producer, problem, recompute.rootOf, size),
      sensitivity: prices.sensitivity(site) ** 2,
    };
  });

  const decided = new Set(variables.filter((i) => i.site.residual).map((i) => i.site.value));
  const live = aliveOf(schedule, decided, forwardSteps);
  return {
    ...{ problem, schedule, variables, variableOf, recompute },
    ...{ forwardSteps, backwardEnd, nodeSeconds },
    ...{ constant: live.during, before: live.before },
  };
}

/** The options of a saved value that no other undercuts in bytes, seconds and error at once, most bytes first. */
function optionsOf(
  site: Site,
  problem: PlanProblem,
  prices: Prices,
  alignment: number,
  decodes: boolean,
): readonly StorageOption[] {
  const pinned = site.residual ? (problem.pins?.(site) ?? null) : null;
  const type = problem.joint.values[site.value]?.type;
  const whole = type ? align(bytesOf(type), alignment) : 0;
  const all = problem.policies.flatMap((policy): StorageOption[] => {
    if (pinned && pinned !== policy) return [];
    if (!site.residual && (policy.replays || policy.partial === true)) return [];
    if (!prices.fits(policy, site)) return [];
    const error = prices.error(policy, site);
    if (error > 0 && (problem.maxError === 0 || error > problem.maxError)) return [];
    const bytes = align(prices.bytes(policy, site), alignment);
    return [
      {
        ...{ policy, bytes, seconds: prices.time(policy, site) },
        ...{ squares: error ** 2, own: prices.ownError(policy, site) ** 2 },
        copies: policy.replays || ((policy.whole === true || !decodes) && bytes < whole),
      },
    ];
  });
  const kept = all.filter(
    (a, i) =>
      a.policy?.replays === true ||
      !all.some(
        (b, j) =>
          i !== j &&
          b.policy?.replays !== true &&
          b.bytes <= a.bytes &&
          b.seconds <= a.seconds &&
          b.squares <= a.squares &&
          (b.bytes < a.bytes || b.seconds < a.seconds || b.squares < a.squares || j < i),
      ),
  );
  const none: StorageOption = {
    ...{ policy: null, bytes: 0, seconds: 0, squares: 0, own: 0, copies: false },
  };
  return site.residual ? kept : [...kept, none];
}

/** The most bytes that the region's own values take while it is executed in order. */
function transients(
  region: ReadonlySet<number>,
  producer: number,
  { joint }: PlanProblem,
  rootOf: (value: ValueId) => ValueId,
  size: (value: ValueId) => number,
): number {
  const order = [...region, producer].sort((a, b) => a - b);
  const lastUse = new Map<ValueId, number>();
  for (const index of order) {
    for (const input of joint.forward[index]?.inputs ?? []) {
      if (input !== null) lastUse.set(rootOf(input), index);
    }
  }
  let alive = 0;
  let most = 0;
  const freed = new Map<number, number>();
  for (const index of order) {
    const node = joint.forward[index];
    if (!node || index === producer || opOf(node.op).runs === 'view') continue;
    for (const output of node.outputs) {
      const until = lastUse.get(output);
      if (until === undefined) continue;
      alive += size(output);
      freed.set(until, (freed.get(until) ?? 0) + size(output));
    }
    most = Math.max(most, alive);
    alive -= freed.get(index) ?? 0;
  }
  return most;
}

/** Bytes of what no decision changes, at each step and across the moment before it. Decided tensors count in the forward, until they are packed. */
function aliveOf(
  { tensors, steps }: Schedule,
  decided: ReadonlySet<ValueId>,
  forwardSteps: number,
): { readonly during: readonly number[]; readonly before: readonly number[] } {
  const during = new Float64Array(steps.length + 1);
  const before = new Float64Array(steps.length + 1);
  for (const { value, bytes, first, last, uses } of tensors) {
    const isDecided = value !== null && decided.has(value);
    const end = isDecided ? (uses.findLast((step) => step < forwardSteps) ?? first) : last;
    for (let step = first; step <= Math.min(end, steps.length - 1); step++) {
      during[step] = (during[step] ?? 0) + bytes;
      if (step > first) before[step] = (before[step] ?? 0) + bytes;
    }
  }
  return { during: [...during], before: [...before] };
}
