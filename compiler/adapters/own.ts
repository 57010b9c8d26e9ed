/** own: an adapter that the model file writes itself, out of weights that the base's checkpoints do not have. */

import type { Graph, WeightInput } from '../ir/graph.ts';
import type { AdapterKind } from './adapter.ts';
import { AdapterTargetError } from './targets.ts';

export const own: AdapterKind<unknown, Record<never, never>> = {
  fields: {},
  trains: ownOf,
  holds: ({ fresh }) => fresh,
  weightsAlone: true,
};

/** The weights tagged `@adapter`. Throws an `AdapterTargetError` where there are none. */
function ownOf({ inputs }: Graph): readonly WeightInput[] {
  const weights = inputs.filter((input) => input.kind === 'weight');
  const own = weights.filter(({ fresh }) => fresh === true);
  if (own.length === 0) throw new AdapterTargetError('@adapter', weights);
  return own;
}
