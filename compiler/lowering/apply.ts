/**
 * apply: puts a plan into the joint graph. A residual is packed after its last forward use and restored just before
 * its first backward use; a replayed value is made at most once and serves every later use.
 */

import type { Infer } from '../ir/builder.ts';
import { GraphBuilder, originOf } from '../ir/builder.ts';
import type { Node, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { Plan, PlannedGraph } from '../ir/plan.ts';
import { uses } from '../ir/walk.ts';
import { reshape } from '../ops/sugar.ts';
import { live } from '../rewrite/clean.ts';
import type { Policy, Storage } from '../policies/policy.ts';
import { storageOf } from '../policies/storage.ts';
import { tokensOf, typeFor } from '../planning/problem/channels.ts';
import { recomputeGraph, sites } from '../planning/problem/saved-values.ts';

export function apply(
  joint: JointGraph,
  plan: Plan,
  policies: ReadonlyMap<string, Policy>,
  infer: Infer,
): PlannedGraph {
  const g = new GraphBuilder(infer, {
    values: joint.values,
    inputs: joint.inputs,
    nodes: [],
    outputs: {},
  });
  const graph = recomputeGraph(joint);
  const { madeBy, rootOf } = graph;
  const policyOf = new Map<ValueId, Policy>();
  for (const placement of plan.placements) {
    const policy = policies.get(placement.policy);
    if (!policy) throw new Error(`internal: no policy ${placement.policy}`);
    policyOf.set(placement.residual, policy);
  }
  const producerOf = (value: ValueId): Node => {
    const node = joint.forward[madeBy.get(value) ?? -1];
    if (!node) throw new Error(`internal: value ${value} is not made in the forward`);
    return node;
  };

  const recomputation = graph.under(policyOf, sites(joint));

  const count = tokensOf(joint);
  const thresholds = new Map(sites(joint).map(({ value, compared }) => [value, compared]));
  const storageFor = (residual: ValueId): Storage =>
    storageOf(g, {
      residual,
      compared: thresholds.get(residual) ?? null,
      state: (role, type) => {
        const name = `${role} of ${g.get(residual).name}`;
        return g.input({ kind: 'state', value: g.value(name, type), role, of: residual });
      },
      replay: () => replay(residual),
    });

  // The forward, with packs.
  const lastUse = new Map<ValueId, number>();
  for (const [value, readers] of uses(joint.forward)) {
    const root = rootOf(value);
    lastUse.set(root, Math.max(lastUse.get(root) ?? -1, readers.at(-1) ?? -1));
  }
  const packsAt = new Map<number, ValueId[]>();
  for (const { residual } of plan.placements) {
    const made = madeBy.get(residual);
    if (made === undefined) throw new Error(`internal: residual ${residual} has no producer`);
    const at = Math.max(made, lastUse.get(residual) ?? -1);
    packsAt.set(at, [...(packsAt.get(at) ?? []), residual]);
  }
  /** The value as the policy sees it: a view, where heads are channels. */
  const seenBy = (policy: Policy, value: ValueId): ValueId =>
    reshape(g, value, typeFor(policy, g.typeOf(value), count).shape);
  const restore = (policy: Policy, value: ValueId): ValueId => {
    const type = g.typeOf(value);
    const seen = typeFor(policy, type, count);
    return reshape(g, policy.unpack(storageFor(value), stored.get(value) ?? [], seen), type.shape);
  };
  const stored = new Map<ValueId, readonly ValueId[]>();
  joint.forward.forEach((node, index) => {
    g.nodes.push(node);
    for (const residual of packsAt.get(index) ?? []) {
      g.origin = originOf(producerOf(residual));
      const policy = policyOf.get(residual);
      if (policy) stored.set(residual, policy.pack(storageFor(residual), seenBy(policy, residual)));
    }
  });
  const forward = g.nodes;
  const packed = new Map(
    [...stored].flatMap(([residual, forms]) =>
      forms.filter((form) => form >= joint.values.length).map((form) => [form, residual] as const),
    ),
  );

  // The backward, with unpacks and replays.
  g.nodes = [];
  const restored = new Map<ValueId, ValueId>();

  function replay(value: ValueId): ValueId {
    const node = producerOf(value);
    const inputs = node.inputs.map((input) => (input === null ? null : source(input, node)));
    g.origin = originOf(node);
    const outputs = g.apply(node.op, inputs, node.attrs, g.get(value).name);
    node.outputs.forEach((output, i) => {
      const copy = outputs[i];
      // A residual of its own keeps its own policy.
      if (copy !== undefined && !policyOf.has(output)) restored.set(output, copy);
      if (copy !== undefined) replayed.set(output, copy);
    });
    const copy = replayed.get(value);
    if (copy === undefined) throw new Error('internal: a replay made no value');
    return copy;
  }
  const replayed = new Map<ValueId, ValueId>();

  /** Whether a recomputation for `reader` finds the value as the forward left it. */
  function isThere(value: ValueId, reader: Node): boolean {
    const root = rootOf(value);
    const producer = madeBy.get(root);
    if (producer === undefined) return true;
    const parent = { value: root, crosses: graph.crosses(producer, reader) };
    return recomputation.sourceOf(parent) === 'there';
  }

  const source = (value: ValueId, reader: Node): ValueId =>
    isThere(value, reader) ? value : available(value, reader);

  /** The value as the backward may read it; `reader` asks (a replay must not run into another block). */
  function available(value: ValueId, reader: Node): ValueId {
    if (!madeBy.has(value)) return value;
    const known = restored.get(value);
    if (known !== undefined) return known;
    const node = producerOf(value);
    const [input] = node.inputs;
    let result: ValueId;
    if (rootOf(value) !== value && input !== undefined && input !== null) {
      const base = available(input, reader);
      if (base === input) result = value;
      else {
        g.origin = originOf(node);
        result = g.add(node.op, [base], node.attrs, g.get(value).name);
      }
    } else {
      const policy = policyOf.get(value);
      if (policy) {
        const twin = policy.replays ? replayed.get(value) : undefined;
        const before = g.origin;
        g.origin = originOf(node);
        result = twin ?? restore(policy, value);
        g.origin = before;
      } else result = isThere(value, reader) ? value : replay(value);
    }
    restored.set(value, result);
    return result;
  }

  for (const node of joint.backward) {
    const inputs = node.inputs.map((input) => (input === null ? null : available(input, node)));
    g.nodes.push(inputs.every((v, i) => v === node.inputs[i]) ? node : { ...node, inputs });
  }
  const applied = { ...joint, values: g.values, inputs: g.inputs, forward, backward: g.nodes };
  return { ...(packed.size > 0 ? prune(applied) : applied), plan, stored: packed };
}

/** Without packs that nothing restores, and without the state that only they wrote. */
function prune(joint: JointGraph): JointGraph {
  const read = [...joint.backward, ...joint.update].flatMap((node) => node.inputs);
  const roots = [...Object.values(joint.outputs), ...joint.gradients.values(), ...read];
  const forward = live(
    joint.forward,
    roots.filter((v) => v !== null),
  );
  const used = new Set([...forward.flatMap((node) => node.inputs), ...read]);
  const inputs = joint.inputs.filter((input) => input.kind !== 'state' || used.has(input.value));
  return { ...joint, forward, inputs };
}
