/**
 * halfWeights: frozen weights held as f16 where every operator that reads them can load f16 (recipe field
 * `storage: 'f16'`). Half the bytes of the base model; arithmetic stays f32. Trained tensors stay f32.
 */

import type { Graph, Node, ValueId } from '../ir/graph.ts';
import { opOf } from '../ops/table.ts';

export function halfWeights(graph: Graph): Graph {
  const half = new Set<ValueId>();
  for (const input of graph.inputs) {
    if (input.kind !== 'weight' || input.trainable || input.role !== 'base') continue;
    const readers = graph.nodes.filter((node) => node.inputs.includes(input.value));
    if (readers.length > 0 && readers.every((node) => readsOnlyAsHalf(node, input.value))) {
      half.add(input.value);
    }
  }
  const values = graph.values.map((value) =>
    half.has(value.id) ? { ...value, type: { ...value.type, dtype: 'f16' as const } } : value,
  );
  return { ...graph, values };
}

const readsOnlyAsHalf = (node: Node, value: ValueId): boolean =>
  node.inputs.every((v, i) => {
    const { weight, loads = {} } = opOf(node.op);
    return v !== value || (i === weight && loads[i]?.includes('f16') === true);
  });
