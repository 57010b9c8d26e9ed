/** Upper bounds of a model's integer inputs: an id beyond the table it indexes is found on the host, before the run. */

import type { GraphInput, Node, Value, ValueId } from '../ir/graph.ts';

/** Operators that hand on their input's numbers unchanged. */
const passes = new Set(['reshape', 'permute', 'slice', 'concat']);

/** Which input holds ids, and which input's axis they count along, by operator. */
const indexed: Readonly<Record<string, { ids: number; table: number; axis: number }>> = {
  embed: { ids: 1, table: 0, axis: 0 },
  crossEntropy: { ids: 1, table: 0, axis: -1 },
  headLoss: { ids: 2, table: 1, axis: 0 },
  // Positions of the keys.
  attention: { ids: 3, table: 1, axis: -2 },
};

/** Exclusive bound by data input's name; inputs that index nothing are absent. */
export function boundsOf(graph: {
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  readonly nodes: readonly Node[];
}): Readonly<Record<string, number>> {
  const origin = new Map<ValueId, string>();
  for (const input of graph.inputs) {
    if (input.kind === 'data') origin.set(input.value, input.name);
  }
  const bounds = new Map<string, number>();
  for (const node of graph.nodes) {
    if (passes.has(node.op)) {
      const from = node.inputs.map((id) => (id === null ? undefined : origin.get(id)));
      const name = from.find((one) => one !== undefined);
      const [output] = node.outputs;
      if (name !== undefined && output !== undefined) origin.set(output, name);
    }
    const use = indexed[node.op];
    const ids = use && node.inputs[use.ids];
    const table = use && node.inputs[use.table];
    if (use === undefined || typeof ids !== 'number' || typeof table !== 'number') continue;
    const name = origin.get(ids);
    const size = graph.values[table]?.type.shape.at(use.axis);
    if (name !== undefined && size !== undefined) {
      bounds.set(name, Math.min(bounds.get(name) ?? Infinity, size));
    }
  }
  return Object.fromEntries(bounds);
}
