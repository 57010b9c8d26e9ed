/** Whether a model is a causal language model, as PEFT and transformers mean it. */

import type { GraphInput, Node } from '../ir/graph.ts';

/** It reads `tokens`, is scored on `targets`, which are the tokens that follow, and no attention sees what is to come. */
export function isCausal(graph: {
  readonly inputs: readonly GraphInput[];
  readonly nodes: readonly Node[];
}): boolean {
  const data = new Set(graph.inputs.flatMap((input) => (input.kind === 'data' ? input.name : [])));
  return (
    data.has('tokens') &&
    data.has('targets') &&
    graph.nodes.every(({ op, attrs }) => op !== 'attention' || attrs.causal)
  );
}
