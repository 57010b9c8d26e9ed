/**
 * Levels: one policy everywhere, at one of the granularities that the papers know. Each is an ordinary state of the
 * planner's space; nothing else in the compiler knows of them. As in the papers, what lies outside the blocks (the last
 * norm, the head) is not touched, for the loss itself hangs on it; a model without blocks is one block.
 *
 * - plain: every residual that the policy fits (HyC-LoRA's plain tier). What is a residual scaled per channel (a norm's
 *   output: the normalised value times the weight) is rebuilt from it, attention's result from the restored q, k, v.
 * - operator: the same, but what attention reads and makes is kept (LoRAct (c): what linears and activations read).
 * - inter: what lies pointwise, or as attention, between the outputs of linears and the backward is rebuilt, and those
 *   outputs are stored: of an adapted linear the frozen part, so that the adapter's part is restored exactly
 *   (HyC-LoRA §3.3).
 * - sublayer: the normalised inputs of attention and of the MLP are stored, everything else of a block is replayed
 *   (LoRAct (a)).
 * - layer: the block's input alone is stored (LoRAct (b)).
 */

import type { Node, ValueId } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import type { Plan } from '../../ir/plan.ts';
import { producers, roots, uses } from '../../ir/walk.ts';
import type { Policy } from '../../policies/policy.ts';
import type { Planner, PlanProblem } from '../problem/planner.ts';
import { Prices } from '../problem/prices.ts';
import type { State } from '../problem/prices.ts';
import { anchor, sites } from '../problem/saved-values.ts';
import type { Site } from '../problem/saved-values.ts';

export const levels = ['plain', 'operator', 'inter', 'sublayer', 'layer'] as const;
export type Level = (typeof levels)[number] | 'keep' | 'recompute';

/** Proposes keep-all, and the plan that stores by `policy` at `level`. */
export const levelPlanner =
  (level: Level, policy: string | null = null): Planner =>
  (problem) => {
    const prices = new Prices(problem);
    const chosen = policy === null ? null : byName(problem, policy);
    const states = [
      stateOf('keep', null, problem, prices),
      stateOf(level, chosen, problem, prices),
    ];
    return { plans: states.map((state) => prices.plan(state)) };
  };

/** One policy for all layers: every policy at every level. */
export function uniform(problem: PlanProblem): readonly Plan[] {
  const prices = new Prices(problem);
  return problem.policies.flatMap((policy) =>
    levels.map((level) => prices.plan(stateOf(level, policy, problem, prices))),
  );
}

function byName({ policies }: PlanProblem, name: string): Policy {
  const found = policies.find((policy) => policy.name === name);
  if (!found) throw new Error(`internal: no policy ${name}`);
  return found;
}

/** The state of one policy at one level; where it does not fit, the residual is kept. Pinned values are as pinned. */
export function stateOf(
  level: Level,
  policy: Policy | null,
  problem: PlanProblem,
  prices: Prices,
): State {
  const state = freeStateOf(level, policy, problem, prices);
  const { pins } = problem;
  return pins ? new Map([...state].map(([site, own]) => [site, pins(site) ?? own])) : state;
}

function freeStateOf(
  level: Level,
  policy: Policy | null,
  problem: PlanProblem,
  prices: Prices,
): State {
  const { joint, policies } = problem;
  const keep = policies[0];
  const replay = policies.find(({ replays }) => replays);
  if (!keep || !replay) throw new Error('internal: keep and recompute are always there');
  const all = sites(joint);
  const store = (site: Site): Policy => (policy && prices.fits(policy, site) ? policy : keep);
  const rebuild = (site: Site): Policy => (site.replayable ? replay : keep);
  const view = viewOf(joint);
  switch (level) {
    case 'keep':
      return new Map(all.map((site) => [site, keep]));
    case 'recompute':
      return new Map(all.map((site) => [site, rebuild(site)]));
    case 'plain':
    case 'operator':
      return new Map(
        all.map((site) => {
          if (view.small(site) || !view.inBlock(site)) return [site, keep];
          if (level === 'operator' && view.ofAttention(site)) return [site, keep];
          return [site, view.rescaled(site) ? rebuild(site) : store(site)];
        }),
      );
    case 'inter': {
      const state = new Map<Site, Policy>();
      const ends = new Set<ValueId>();
      for (const site of all) {
        if (!view.inBlock(site)) {
          state.set(site, keep);
          continue;
        }
        const frontier = site.replayable ? view.frontier(site.value) : null;
        if (frontier === null) {
          state.set(site, view.small(site) && !view.attends(site) ? keep : store(site));
          continue;
        }
        state.set(site, replay);
        frontier.forEach((value) => ends.add(value));
      }
      const residuals = new Set(all.map(({ value }) => value));
      for (const value of ends) {
        if (residuals.has(value)) continue;
        const site = anchor(joint, value);
        state.set(site, store(site));
      }
      return state;
    }
    case 'sublayer':
      return new Map(
        all.map((site) => {
          if (!view.inBlock(site)) return [site, keep];
          if (view.normalised(site)) return [site, store(site)];
          return [site, view.statistic(site) ? keep : rebuild(site)];
        }),
      );
    case 'layer': {
      const state = new Map<Site, Policy>(
        all.map((site) => [site, view.inBlock(site) ? rebuild(site) : keep]),
      );
      const residuals = new Set(all.map(({ value }) => value));
      for (const value of view.blockInputs()) {
        if (residuals.has(value)) continue;
        const site = anchor(joint, value);
        state.set(site, store(site));
      }
      return state;
    }
  }
  return level satisfies never;
}

const views = new WeakMap<JointGraph, View>();

/** The view of a joint graph, made once: every policy at every level asks it. */
function viewOf(joint: JointGraph): View {
  const known = views.get(joint) ?? new View(joint);
  views.set(joint, known);
  return known;
}

/** What levels ask about the forward. */
class View {
  private readonly nodes: readonly Node[];
  private readonly madeBy: ReadonlyMap<ValueId, number>;
  private readonly rootOf: (value: ValueId) => ValueId;
  private readonly trainable: ReadonlySet<ValueId>;
  /** Values that attention reads. */
  private readonly attended: ReadonlySet<ValueId>;
  /** Whether there are blocks at all. */
  private readonly blocks: boolean;

  constructor(joint: JointGraph) {
    this.nodes = joint.forward;
    this.blocks = joint.forward.some(({ block }) => block !== undefined);
    this.madeBy = producers(joint.forward);
    this.rootOf = roots(joint.forward);
    const attentions = joint.forward.filter(({ op }) => op === 'attention');
    const read = attentions.flatMap(({ inputs }) => inputs.filter((v) => v !== null));
    this.attended = new Set(read.map((v) => this.rootOf(v)));
    this.trainable = new Set(
      joint.inputs.flatMap((i) =>
        i.kind === 'weight' && i.role === 'adapter' && i.trainable ? [i.value] : [],
      ),
    );
  }

  private producer(value: ValueId): Node | undefined {
    return this.nodes[this.madeBy.get(this.rootOf(value)) ?? -1];
  }

  private made(node: Node): readonly ValueId[] {
    return node.inputs.filter((v): v is ValueId => v !== null && this.producer(v) !== undefined);
  }

  inBlock(site: Site): boolean {
    return !this.blocks || this.nodes[site.producer]?.block !== undefined;
  }

  normalised(site: Site): boolean {
    const node = this.nodes[site.producer];
    return node?.op === 'normalise' && node.outputs[0] === site.value;
  }

  /** One number a row: a norm's 1/σ. */
  statistic(site: Site): boolean {
    const node = this.nodes[site.producer];
    return node?.op === 'normalise' && node.outputs[0] !== site.value;
  }

  attends(site: Site): boolean {
    return this.nodes[site.producer]?.op === 'attention';
  }

  /** What attention reads or makes. */
  ofAttention(site: Site): boolean {
    return this.attends(site) || this.attended.has(site.value);
  }

  /** Row statistics, and an adapter's narrow middle: too little to be worth an error. */
  small(site: Site): boolean {
    const node = this.nodes[site.producer];
    if (!node) return true;
    return node.outputs[0] !== site.value || this.ofAdapter(node);
  }

  /** A linear by an adapter's weight, or a map of one. */
  private ofAdapter(node: Node): boolean {
    if (node.op === 'map') {
      const [only, ...more] = this.made(node);
      const producer = only === undefined ? undefined : this.producer(only);
      return more.length === 0 && producer !== undefined && this.ofAdapter(producer);
    }
    const [, weight] = node.inputs;
    return (
      node.op === 'linear' && weight !== undefined && weight !== null && this.trainable.has(weight)
    );
  }

  /** A pointwise function of one normalised value and of weights. */
  rescaled(site: Site): boolean {
    const node = this.nodes[site.producer];
    if (node?.op !== 'map') return false;
    const [only, ...more] = this.made(node);
    return only !== undefined && more.length === 0 && this.producer(only)?.op === 'normalise';
  }

  /**
   * Where a replay of the value would begin: the outputs of linears, norms and other heavy nodes, reached through
   * pointwise nodes, rope, attention and adapters' own linears. Null where the value itself is such an output.
   */
  frontier(value: ValueId): ReadonlySet<ValueId> | null {
    const node = this.producer(value);
    if (!node || !this.passes(node)) return null;
    const ends = new Set<ValueId>();
    for (const input of this.made(node)) {
      const root = this.rootOf(input);
      const beyond = this.frontier(root);
      if (beyond) beyond.forEach((v) => ends.add(v));
      else ends.add(root);
    }
    return ends;
  }

  private passes(node: Node): boolean {
    if (node.op === 'linear') return this.ofAdapter(node) && this.wide(node);
    return (
      ['map', 'rope', 'permute', 'attention', 'slice', 'concat', 'pad'].includes(node.op) &&
      !this.ofAdapter(node)
    );
  }

  /** An adapter's way out, whose input is its narrow middle. */
  private wide(node: Node): boolean {
    const [x] = node.inputs;
    const producer = x === undefined || x === null ? undefined : this.producer(x);
    return producer !== undefined && this.ofAdapter(producer);
  }

  /** Values that a layer of a stack reads from the layer before, or from before the stack. */
  blockInputs(): readonly ValueId[] {
    const readers = uses(this.nodes);
    const found: ValueId[] = [];
    this.nodes.forEach((node) => {
      for (const value of node.outputs) {
        const crossing = (readers.get(value) ?? []).some((index) => {
          const block = this.nodes[index]?.block;
          return (
            block !== undefined &&
            (block.stack !== node.block?.stack || block.index !== node.block.index)
          );
        });
        if (crossing) found.push(value);
      }
    });
    return found;
  }
}
