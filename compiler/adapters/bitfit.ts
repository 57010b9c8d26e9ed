/** bitfit: the biases train, everything else is frozen (Ben Zaken et al. 2021). */

import type { Graph, ValueId, WeightInput } from '../ir/graph.ts';
import type { AdapterKind } from './adapter.ts';
import { AdapterTargetError } from './targets.ts';

export const bitfit: AdapterKind<unknown, Record<never, never>> = {
  fields: {},
  trains: biasesOf,
  holds: ({ dimensions }) => dimensions === 1,
};

/** What a linear adds to its product, and what checkpoints call a bias. */
function biasesOf(graph: Graph): readonly WeightInput[] {
  const added = new Set<ValueId | null | undefined>(
    graph.nodes.flatMap((node) => (node.op === 'linear' ? [node.inputs[2]] : [])),
  );
  const weights = graph.inputs.filter((input) => input.kind === 'weight');
  const biases = weights.filter(
    (weight) => added.has(weight.value) || weight.names.some((name) => /(^|\.)bias$/.test(name)),
  );
  if (biases.length === 0) throw new AdapterTargetError('bias', weights);
  return biases;
}
