/** finetune, lora, adamw and the other makers of a recipe: they only gather their fields. */

import { placeOf } from '../place.ts';
import type { Operator } from './call.ts';
import { optionsArg } from './call.ts';

export const recipeBuilder: Operator = (call) => ({
  kind: 'recipe',
  builder: call.name,
  fields: optionsArg(call, 0),
  at: placeOf(call.node),
});
