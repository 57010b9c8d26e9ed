/**
 * Micro-batches: each gradient becomes a state tensor to which the backward adds g/M as soon as g is made. The runtime
 * clears states of role `gradient` at the start of a step.
 */

import { originOf } from '../ir/builder.ts';
import type { GraphBuilder } from '../ir/builder.ts';
import type { Node, ValueId } from '../ir/graph.ts';
import type { Scalar } from '../ir/scalar.ts';
import { uses } from '../ir/walk.ts';
import { s } from '../ops/scalar.ts';

/** The backward with an `update` after each contribution to a gradient, and the accumulators by weight. */
export function accumulate(
  g: GraphBuilder,
  backward: readonly Node[],
  gradients: ReadonlyMap<ValueId, ValueId>,
  microBatches: number,
): { readonly backward: readonly Node[]; readonly gradients: ReadonlyMap<ValueId, ValueId> } {
  const split = contributions(backward, new Set(gradients.values()));
  const accumulators = new Map<ValueId, ValueId>();
  const after = new Map<ValueId, Node[]>();
  for (const [weight, gradient] of gradients) {
    const { name, type } = g.get(weight);
    const value = g.value(`gradient of ${name}`, type);
    g.input({ kind: 'state', value, role: 'gradient', of: weight });
    accumulators.set(weight, value);
    for (const part of split.parts.get(gradient) ?? [gradient])
      after.set(part, [...(after.get(part) ?? []), addition(value, part, microBatches)]);
  }
  const placed = backward.flatMap((node) => {
    if (split.dropped.has(node)) return [];
    const additions = node.outputs.flatMap((v) => after.get(v) ?? []);
    return [node, ...additions.map((addition) => ({ ...addition, ...originOf(node) }))];
  });
  return { backward: placed, gradients: accumulators };
}

/** accumulator ← accumulator + part / M */
const addition = (accumulator: ValueId, part: ValueId, microBatches: number): Node => ({
  op: 'update',
  inputs: [accumulator, part],
  outputs: [],
  attrs: {
    targets: [0],
    formulas: [s.add(s.arg(0), s.div(s.arg(1), s.literal(microBatches)))],
  },
});

/** Gradients that are sums are added part by part instead, so that no part waits for another. */
function contributions(
  backward: readonly Node[],
  gradients: ReadonlySet<ValueId>,
): {
  readonly parts: ReadonlyMap<ValueId, readonly ValueId[]>;
  readonly dropped: ReadonlySet<Node>;
} {
  const readers = uses(backward);
  const producer = new Map(backward.flatMap((node) => node.outputs.map((v) => [v, node] as const)));
  const dropped = new Set<Node>();
  const partsOf = (value: ValueId, readBy: number): readonly ValueId[] => {
    const node = producer.get(value);
    const inputs = node?.inputs.filter((v) => v !== null) ?? [];
    const summands =
      node?.op === 'map' &&
      isSum(node.attrs.formula) &&
      (readers.get(value)?.length ?? 0) === readBy &&
      inputs.every((v) => producer.has(v) && !gradients.has(v));
    if (!node || !summands) return [value];
    dropped.add(node);
    return inputs.flatMap((v) => partsOf(v, 1));
  };
  return { parts: new Map([...gradients].map((v) => [v, partsOf(v, 0)])), dropped };
}

/** x0 + x1 + … and nothing else. */
const isSum = (a: Scalar): boolean =>
  a.kind === 'binary' && a.fn === 'add' && [a.a, a.b].every((b) => b.kind === 'arg' || isSum(b));
