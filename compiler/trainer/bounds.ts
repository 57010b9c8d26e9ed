/** Upper bounds of a model's integer inputs: an id beyond the table it indexes is found on the host, before the run. */

import type { GraphInput, Node, Value, ValueId } from '../ir/graph.ts';
import { opOf } from '../ops/table.ts';

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
    const { moves, indexes } = opOf(node.op);
    if (moves) {
      const from = node.inputs.map((id) => (id === null ? undefined : origin.get(id)));
      const name = from.find((one) => one !== undefined);
      const [output] = node.outputs;
      if (name !== undefined && output !== undefined) origin.set(output, name);
    }
    const use = indexes?.(node.attrs);
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
