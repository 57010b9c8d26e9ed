/** full: the weights themselves train, all of them or those named. */

import { namesField, type RecipeOf } from '../ir/fields.ts';
import type { AdapterKind } from './adapter.ts';
import { someNames, targets } from './fields.ts';
import { chooseWeights, targetModules } from './targets.ts';

const fields = {
  /** Names as for LoRA; null trains everything. */
  targets: namesField(null, someNames, [targets.flag.option, targets.flag.help]),
};

export const full: AdapterKind<RecipeOf<'full', typeof fields>, typeof fields> = {
  fields,
  trains: (graph, { targets: named }) => {
    const weights = graph.inputs.filter((input) => input.kind === 'weight');
    return named ? chooseWeights(weights, targetModules(graph), named) : weights;
  },
  holds: ({ dimensions }) => dimensions !== 1,
};
