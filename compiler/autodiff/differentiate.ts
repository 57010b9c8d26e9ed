/**
 * differentiate: Graph → JointGraph. Reverse mode over the ordered nodes. Only nodes on a path from a trainable weight
 * to the loss get cotangents, so frozen weights cut what is saved; what a rule reads is what its row declares.
 */

import { GraphBuilder, originOf } from '../ir/builder.ts';
import { nodeOf } from '../ir/graph.ts';
import type { Graph, Node, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { AttrsOf, OpName } from '../ir/operators.ts';
import type { TensorType } from '../ir/types.ts';
import { roots } from '../ir/walk.ts';
import type { Gradient, Saved } from '../ops/op.ts';
import { s } from '../ops/scalar.ts';
import { fill, map, sum } from '../ops/sugar.ts';
import { infer, opOf } from '../ops/table.ts';
import { chains } from '../rewrite/chains.ts';
import { live } from '../rewrite/clean.ts';
import { rewrite } from '../rewrite/rewrite.ts';
import type { Rules } from '../rewrite/rewrite.ts';
import { tidy } from '../rewrite/tidy.ts';
import { residualsOf } from './residuals.ts';

export interface DifferentiateOptions {
  /** Leave products in the order in which the rules of their operators make them. */
  readonly asDerived?: boolean;
}

/** The joint graph of `outputs.loss` with respect to every trainable weight that it depends on. */
export function differentiate(graph: Graph, options: DifferentiateOptions = {}): JointGraph {
  const { loss } = graph.outputs;
  if (loss === undefined) throw new Error("internal: the graph has no output 'loss'");
  const forward = live(graph.nodes, Object.values(graph.outputs));
  const weights = graph.inputs.filter((input) => input.kind === 'weight' && input.trainable);
  const active = activeValues(
    forward,
    weights.map((w) => w.value),
  );
  const g = new GraphBuilder(infer, { ...graph, nodes: forward });
  const cotangents = new Cotangents(g);
  if (active.has(loss)) cotangents.add(loss, fill(g, 1, g.typeOf(loss).shape));

  const view = viewer(g, forward);
  const trainable = new Set(weights.map((w) => w.value));
  const first = firstUses(forward);
  forward.toReversed().forEach((node, k) => {
    g.origin = originOf(node);
    pullBack(g, node, active, cotangents, view, (v) => trainable.has(v));
    // A weight's gradient is whole once its first reader has added to it.
    for (const v of node.inputs)
      if (v !== null && first.get(v) === forward.length - 1 - k) cotangents.total(v);
  });
  g.origin = {};

  const found = weights.flatMap(({ value }) => {
    const gradient = cotangents.total(value);
    return gradient === null ? [] : [[value, gradient] as const];
  });
  const rules = options.asDerived === true ? [tidy] : [tidy, chains];
  return finish(graph, g, forward, found, rules);
}

/** Values that depend on a trainable weight through differentiable operands. */
function activeValues(forward: readonly Node[], weights: readonly ValueId[]): ReadonlySet<ValueId> {
  const active = new Set(weights);
  for (const node of forward) {
    const { gradients } = opOf(node.op);
    if (node.inputs.some((v, i) => v !== null && active.has(v) && gradients[i]))
      for (const v of node.outputs) active.add(v);
  }
  return active;
}

/** Contributions to the cotangent of each value, summed up to four at a time. */
class Cotangents {
  private readonly parts = new Map<ValueId, readonly ValueId[]>();
  private readonly g: GraphBuilder;

  constructor(g: GraphBuilder) {
    this.g = g;
  }

  add(value: ValueId, part: ValueId): void {
    const parts = [...(this.parts.get(value) ?? []), part];
    this.parts.set(value, parts.length < 4 ? parts : [this.sum(value, parts)]);
  }

  /** The whole cotangent, once nothing more is to come; null where the loss does not depend on the value. */
  total(value: ValueId): ValueId | null {
    const parts = this.parts.get(value);
    if (!parts) return null;
    const whole = this.sum(value, parts);
    this.parts.set(value, [whole]);
    return whole;
  }

  private sum(value: ValueId, parts: readonly ValueId[]): ValueId {
    return sum(this.g, parts, `d ${this.g.get(value).name}`);
  }
}

/** Index of the first node that reads each value. */
function firstUses(nodes: readonly Node[]): ReadonlyMap<ValueId, number> {
  const first = new Map<ValueId, number>();
  nodes.forEach((node, index) => {
    for (const v of node.inputs) if (v !== null && !first.has(v)) first.set(v, index);
  });
  return first;
}

/** Adds the cotangents of the node's inputs, given those of its outputs. */
function pullBack(
  g: GraphBuilder,
  node: Node,
  active: ReadonlySet<ValueId>,
  cotangents: Cotangents,
  view: (value: ValueId) => ValueId,
  isWeight: (value: ValueId) => boolean,
): void {
  const d = node.outputs.map((v) => (active.has(v) ? cotangents.total(v) : null));
  if (d.every((v) => v === null)) return;
  const { gradients } = opOf(node.op);
  const types = node.inputs.map((v) => (v === null ? null : g.typeOf(v)));
  // Weights first: when dw is made, x has had its last reader and its bytes are free before dx needs some.
  for (const index of weightsFirst(node, isWeight)) {
    const [value, gradient] = [node.inputs[index], gradients[index]];
    if (value === null || value === undefined || !gradient || !active.has(value)) continue;
    const before = g.values.length;
    const part = gradient.rule(g, savedFor(node, gradient, d, types, view), node.attrs, types);
    if (part === null) continue;
    if (part >= before) g.rename(part, `d ${g.get(value).name}`);
    cotangents.add(value, part);
  }
}

const weightsFirst = (node: Node, isWeight: (v: ValueId) => boolean): readonly number[] => {
  const rank = (i: number): number => (isWeight(node.inputs[i] ?? -1) ? 0 : 1);
  return node.inputs.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b);
};

/** What the rule may read: what its row declares, and nothing else. */
export function savedFor<N extends OpName>(
  node: Node<N>,
  gradient: Gradient<AttrsOf<N>>,
  d: readonly (ValueId | null)[],
  types: readonly (TensorType | null)[],
  view: (value: ValueId) => ValueId,
): Saved {
  const declared = gradient.saves(node.attrs, types);
  const read = (name: string, value: ValueId | null | undefined): ValueId => {
    if (!declared.includes(name))
      throw new Error(`internal: the gradient of ${node.op} reads ${name}, which it does not save`);
    if (value === null || value === undefined)
      throw new Error(`internal: the gradient of ${node.op} reads ${name}, which is absent`);
    return view(value);
  };
  return {
    d,
    input: (i) => read(`x${i}`, node.inputs[i]),
    output: (i) => read(`y${i}`, node.outputs[i]),
  };
}

/** A view is never a residual: the backward reads the tensor behind it and views it again. */
function viewer(g: GraphBuilder, forward: readonly Node[]): (value: ValueId) => ValueId {
  const rootOf = roots(forward);
  return (value) => {
    const root = rootOf(value);
    if (root === value) return value;
    const { name, type } = g.get(value);
    return g.add('reshape', [root], { shape: type.shape }, name);
  };
}

/** Tidies the backward, drops outputs that nobody reads, and names the residuals. */
function finish(
  graph: Graph,
  g: GraphBuilder,
  forward: readonly Node[],
  found: readonly (readonly [ValueId, ValueId])[],
  rules: readonly Rules[],
): JointGraph {
  const tidied = rewrite(
    {
      values: g.values,
      inputs: g.inputs,
      nodes: g.nodes.slice(forward.length),
      outputs: Object.fromEntries(found.map(([weight, gradient]) => [weight, gradient])),
    },
    rules,
  );
  const last = new GraphBuilder(infer, tidied);
  const made = new Set(tidied.nodes.flatMap((node) => node.outputs));
  const gradients = new Map(
    found.map(([weight]) => {
      const gradient = tidied.outputs[weight] ?? weight;
      return [weight, made.has(gradient) ? gradient : copy(last, gradient)];
    }),
  );
  const backward = narrow(last.nodes, new Set(gradients.values()));
  return {
    values: last.values,
    inputs: graph.inputs,
    forward,
    backward,
    update: [],
    outputs: graph.outputs,
    residuals: residualsOf(forward, backward),
    gradients,
    microBatches: 1,
  };
}

/** A gradient that is another tensor, as of Σ w·x, gets bytes of its own. */
const copy = (g: GraphBuilder, value: ValueId): ValueId =>
  map(g, s.arg(0), [value], { shape: g.typeOf(value).shape });

/** Where an operator can leave outputs out, those that nobody reads are. */
function narrow(nodes: readonly Node[], results: ReadonlySet<ValueId>): readonly Node[] {
  const read = new Set([...nodes.flatMap((node) => node.inputs), ...results]);
  return nodes.map((node) => {
    const used = node.outputs.map((v) => read.has(v));
    return used.every(Boolean) ? node : without(node, used);
  });
}

/** The node without the outputs that are not used, where its operator can leave them out. */
function without<N extends OpName>(node: Node<N>, used: readonly boolean[]): Node {
  const { narrow: narrowed } = opOf<N>(node.op);
  if (!narrowed) return nodeOf(node);
  const attrs = narrowed(node.attrs, used);
  return nodeOf<N>({ ...node, attrs, outputs: node.outputs.filter((_, i) => used[i]) });
}
