/**
 * One tensor explained: where it is born, who needs it, how it is stored, what every other policy would cost with the
 * rest of the plan as it is, and the next best of them.
 */

import type { ModuleForm } from '../../adapters/forms.ts';
import type { Compiled } from '../../compile.ts';
import { tensorUnknown } from '../../diagnostics.ts';
import type { Location, Node } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import { bytesOf, showType } from '../../ir/types.ts';
import { roots, uses } from '../../ir/walk.ts';
import { labelOf } from '../../lowering/select/select.ts';
import { meant, namer } from '../../planning/problem/names.ts';
import type { Site } from '../../planning/problem/saved-values.ts';
import type { Policy } from '../../policies/policy.ts';
import { Decided } from '../inputs/decided.ts';

/** What storing the tensor by another policy would come to; the rest of the plan stays as it is. */
export interface PolicyCost {
  readonly policy: string;
  /** Bytes held between forward and backward, of all layers that are explained together. */
  readonly storedBytes: number;
  /** Seconds a step more than as planned; less than 0 is faster. */
  readonly seconds: number;
  /** Relative error of the whole gradient. */
  readonly error: number;
  /** What would be allocated; null where the error is above the bound, and nothing was lowered. */
  readonly allocatedBytes: number | null;
  /** Within the budget and the bound on the error. */
  readonly fits: boolean;
  /** As planned, in every layer. */
  readonly chosen: boolean;
}

/** The lifetime of a tensor in nodes of the graph, counted from 0. */
export interface Lifetime {
  readonly made: number;
  readonly lastForwardUse: number;
  readonly forwardNodes: number;
  /** Null where only replays read it. */
  readonly backward: { readonly first: number; readonly last: number } | null;
  readonly backwardNodes: number;
}

export interface Explanation {
  /** `blocks.3.h`, or `blocks.*.h` for all layers together. */
  readonly tensor: string;
  readonly layers: readonly number[];
  /** `f32[4, 64, 128]`, of one layer. */
  readonly type: string;
  readonly bytes: number;
  readonly born: {
    readonly at: Location | null;
    readonly op: string;
    readonly of: readonly string[];
  };
  /** Labels of the backward's readers, of the first layer that is explained. */
  readonly neededBy: readonly string[];
  readonly lifetime: Lifetime;
  /** How it is stored, in which layers. */
  readonly stored: readonly { readonly policy: string; readonly layers: readonly number[] }[];
  readonly storedBytes: number;
  readonly choices: readonly PolicyCost[];
  readonly nextBest: PolicyCost | null;
  /** Sites of a low-rank adapter that read, make or pass on the tensor. */
  readonly forms: readonly ModuleForm[];
}

/**
 * Explains a tensor by a name of the plan's table; several where the name is that of several. Throws `tensor-unknown`
 * with near matches.
 */
export function explain(name: string, { decision, plan, forms }: Compiled): readonly Explanation[] {
  const { joint } = decision.problem;
  const names = namer(joint);
  const decided = new Decided(decision);
  const all = [...decided.state.keys()];
  const found = all.filter(({ value }) => meant(name, names(value)));
  if (found.length === 0) {
    throw tensorUnknown(
      name,
      all.map(({ value }) => names(value)),
    );
  }
  const groups = new Map<string, Site[]>();
  for (const site of found) {
    groups.set(site.template, [...(groups.get(site.template) ?? []), site]);
  }
  const limit = plan.budgetBytes ?? Infinity;
  return [...groups.values()].map((group) => ({
    ...explained(group, decided, joint, names, limit),
    forms: forms.filter(({ values }) => group.some(({ value }) => values.has(value))),
  }));
}

function explained(
  group: readonly Site[],
  decided: Decided,
  joint: JointGraph,
  names: (value: number) => readonly string[],
  limit: number,
): Omit<Explanation, 'forms'> {
  const [site] = group;
  const node = joint.forward[site?.producer ?? -1];
  const type = joint.values[site?.value ?? -1]?.type;
  if (!site || !node || !type) throw new Error('internal: a tensor has a producer');
  const { prices, state } = decided;
  const nameOf = (value: number): string => names(value)[0] ?? '';
  const readers = readersOf(site, joint);
  const layersOf = (policy: Policy): readonly number[] =>
    group.filter((one) => state.get(one) === policy).map(({ layer }) => layer);
  const used = [...new Set(group.flatMap((one) => state.get(one) ?? []))];
  const choices = choicesOf(group, decided, limit);
  const planned = used.length === 1 ? used[0] : undefined;
  const rivals = choices
    .filter((choice) => choice.fits && choice.policy !== planned?.name)
    .sort((a, b) => a.seconds - b.seconds || (a.allocatedBytes ?? 0) - (b.allocatedBytes ?? 0));
  const inBlock = node.block !== undefined;
  return {
    tensor: (group.length > 1 ? names(site.value)[1] : undefined) ?? nameOf(site.value),
    layers: inBlock ? group.map(({ layer }) => layer) : [],
    type: showType(type),
    bytes: bytesOf(type),
    born: {
      at: node.at ?? null,
      op: node.op,
      of: node.inputs.flatMap((input) => (input === null ? [] : [joint.values[input]?.name ?? ''])),
    },
    neededBy: readers.map(({ reader }) => labelOf(reader, joint.values)),
    lifetime: lifetimeOf(site, readers, joint),
    stored: used.map((policy) => ({
      policy: policy.name,
      layers: inBlock ? layersOf(policy) : [],
    })),
    storedBytes: group.reduce((sum, one) => {
      const policy = state.get(one);
      return sum + (policy ? prices.bytes(policy, one) : 0);
    }, 0),
    choices,
    nextBest: rivals[0] ?? null,
  };
}

interface Reader {
  readonly index: number;
  readonly reader: Node;
}

/** The backward's nodes that read the tensor, itself or by views, in order. */
function readersOf(site: Site, joint: JointGraph): readonly Reader[] {
  const rootOf = roots(joint.forward);
  const readers = uses(joint.backward);
  const indices = new Set<number>();
  const visit = (index: number): void => {
    const node = joint.backward[index];
    if (node?.op !== 'reshape') indices.add(index);
    else node.outputs.flatMap((view) => readers.get(view) ?? []).forEach(visit);
  };
  for (const { value, usedBy } of joint.residuals) {
    if (rootOf(value) === site.value) usedBy.forEach(visit);
  }
  return [...indices]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const reader = joint.backward[index];
      return reader ? [{ index, reader }] : [];
    });
}

function lifetimeOf(site: Site, readers: readonly Reader[], joint: JointGraph): Lifetime {
  const rootOf = roots(joint.forward);
  const read = [...uses(joint.forward)].flatMap(([value, indices]) =>
    rootOf(value) === site.value ? indices : [],
  );
  const first = readers[0];
  const last = readers.at(-1);
  return {
    made: site.producer,
    lastForwardUse: read.reduce((a, b) => Math.max(a, b), site.producer),
    forwardNodes: joint.forward.length,
    backward: first && last ? { first: first.index, last: last.index } : null,
    backwardNodes: joint.backward.length,
  };
}

/** Every policy that fits all of the group, in the order of the list of policies. */
function choicesOf(group: readonly Site[], decided: Decided, limit: number): readonly PolicyCost[] {
  const { prices, state, problem } = decided;
  const before = decided.seconds;
  const fitting = problem.policies.filter((policy) =>
    group.every((site) => prices.fits(policy, site) && (!policy.replays || site.replayable)),
  );
  return fitting.map((policy): PolicyCost => {
    const chosen = group.every((site) => state.get(site) === policy);
    const other = chosen ? state : decided.with(group, policy);
    const error = prices.total(other);
    const allowed = error <= problem.maxError;
    const allocatedBytes = allowed ? decided.bytes(other) : null;
    return {
      policy: policy.name,
      storedBytes: group.reduce((sum, site) => sum + prices.bytes(policy, site), 0),
      seconds: chosen ? 0 : prices.seconds(other) - before,
      error,
      allocatedBytes,
      fits: allocatedBytes !== null && allocatedBytes <= limit,
      chosen,
    };
  });
}
