/** full: the weights themselves train, all of them or those named; the rest is frozen. */

import type { Graph } from '../ir/graph.ts';
import type { FullRecipe } from '../ir/recipe.ts';
import { chooseWeights, sitesOf } from './targets.ts';

export function full(graph: Graph, { targets }: FullRecipe): Graph {
  const weights = graph.inputs.filter((input) => input.kind === 'weight');
  const chosen = new Set(
    (targets ? chooseWeights(weights, sitesOf(graph), targets) : weights).map((w) => w.value),
  );
  return {
    ...graph,
    inputs: graph.inputs.map((input) =>
      input.kind === 'weight' ? { ...input, trainable: chosen.has(input.value) } : input,
    ),
    // What trains is f32: f16 is storage for what stays as it is.
    values: graph.values.map((value) =>
      chosen.has(value.id) ? { ...value, type: { ...value.type, dtype: 'f32' } } : value,
    ),
  };
}
