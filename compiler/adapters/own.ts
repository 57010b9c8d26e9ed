/** own: an adapter that the model file writes itself, out of weights that the base's checkpoints do not have. */

import type { Graph, WeightInput } from '../ir/graph.ts';
import { AdapterTargetError } from './targets.ts';

/** The weights tagged `@adapter`. Throws an `AdapterTargetError` where there are none. */
export function ownOf({ inputs }: Graph): readonly WeightInput[] {
  const weights = inputs.filter((input) => input.kind === 'weight');
  const own = weights.filter(({ fresh }) => fresh === true);
  if (own.length === 0) throw new AdapterTargetError('@adapter', weights);
  return own;
}
