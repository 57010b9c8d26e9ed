/** full: the weights themselves train, all of them or those named. */

import type { Graph, WeightInput } from '../ir/graph.ts';
import type { FullRecipe } from '../recipe.ts';
import { chooseWeights, sitesOf } from './targets.ts';

/** The weights that train. Throws an `AdapterTargetError` for a target that names nothing. */
export function weightsOf(graph: Graph, { targets }: FullRecipe): readonly WeightInput[] {
  const weights = graph.inputs.filter((input) => input.kind === 'weight');
  return targets ? chooseWeights(weights, sitesOf(graph), targets) : weights;
}
