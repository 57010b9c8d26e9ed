/** What a model reads of a checkpoint. */

import type { WeightInput } from '../ir/graph.ts';
import { buildGraph } from './build.ts';
import type { Model } from './model.ts';
import type { Sizes } from './sizes.ts';

/** The weights that `loss` or `logits` reaches, each once: one that is only declared is not read. */
export function weightsRead(model: Model, sizes: Sizes): readonly WeightInput[] {
  const found = new Map<string, WeightInput>();
  for (const entry of model.logits ? (['loss', 'logits'] as const) : (['loss'] as const)) {
    for (const input of buildGraph(model, sizes, { entry, training: false }).inputs) {
      if (input.kind === 'weight') found.set(input.path, input);
    }
  }
  return [...found.values()];
}
