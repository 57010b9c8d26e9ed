/** adapt: Graph → Graph. The recipe's adapter decides what trains; everything else is frozen. */

import type { Graph } from '../ir/graph.ts';
import type { AdapterRecipe } from '../ir/recipe.ts';
import { full } from './full.ts';
import { lora } from './lora.ts';

/** Throws an `AdapterTargetError` for a target that names nothing in the graph. */
export function adapt(graph: Graph, recipe: AdapterRecipe): Graph {
  switch (recipe.kind) {
    case 'full':
      return full(graph, recipe);
    case 'lora':
      return lora(graph, recipe);
    default:
      return recipe satisfies never;
  }
}
