/** Where a loss is the cross-entropy of one class for each example: the input that holds it, and the scores of all. */

import type { Graph, ValueId } from '../ir/graph.ts';

export interface Scores {
  /** The name of the input [B] that holds the classes. */
  readonly label: string;
  /** [B, C], the logits. */
  readonly value: ValueId;
}

/** Null where classes are of tokens, or not one for each example, or there are several such losses. */
export function scoresOf({ values, inputs, nodes }: Graph): Scores | null {
  const data = inputs.flatMap((input) => (input.kind === 'data' ? [input] : []));
  if (data.some(({ name }) => name === 'tokens') && data.some(({ name }) => name === 'targets')) {
    return null;
  }
  const losses = nodes.filter(({ op }) => op === 'crossEntropy');
  const [scores, classes] = losses[0]?.inputs ?? [];
  const label = data.find(({ value }) => value === classes);
  if (losses.length !== 1 || typeof scores !== 'number' || !label) return null;
  return values[label.value]?.type.shape.length === 1 ? { label: label.name, value: scores } : null;
}
