/** The model's recipe: its fields checked, its defaults filled in, with the place of each field that was written. */

import { own } from '../../runtime/format/records.ts';
import type { Rule } from '../../runtime/format/rules.ts';
import type { Location } from '../ir/graph.ts';
import type { Recipe } from '../recipe.ts';
import { GraphBuilder } from '../ir/builder.ts';
import { infer } from '../ops/table.ts';
import { recipeValue, unknownRecipeField } from '../diagnostics.ts';
import { reader } from './expressions.ts';
import type { Model } from './model.ts';
import { placeOf } from './place.ts';
import type { RecipeBuilder } from './recipe-fields.ts';
import { fieldsOf, isRecipeBuilder, recipeRules, recipeStarts } from './recipe-fields.ts';
import { newRun } from './run.ts';
import type { Sizes } from './sizes.ts';
import type { Value } from './values.ts';
import { newScope } from './values.ts';

/** A recipe and where its fields stand: `optimizer.lr` → place. */
export interface RecipeSource {
  readonly recipe: Recipe;
  readonly places: ReadonlyMap<string, Location>;
}

/** The recipe with all defaults; what the model does not say about batch and context is its own first sizes. */
export const recipeOf = (model: Model): Recipe => recipeSource(model).recipe;

/** The recipe and the places of its fields. */
export function recipeSource(model: Model): RecipeSource {
  const places = new Map<string, Location>();
  const start: Recipe = {
    ...(recipeStarts.finetune as unknown as Recipe),
    batch: literalSize(model, model.batchDimension) ?? 8,
    context: literalSize(model, model.contextDimension),
  };
  if (!model.recipe) return { recipe: start, places };
  const noSizes: Sizes = { dimensions: new Map(), config: null, tensors: null };
  const run = newRun(reader, model, noSizes, new GraphBuilder(infer), false);
  const value = run.evaluate(run, newScope(null), model.recipe);
  if (value.kind !== 'recipe' || value.builder !== 'finetune') {
    throw recipeValue(
      'recipe',
      model.recipe.getText(),
      'made by finetune(…)',
      placeOf(model.recipe),
    );
  }
  const fields = read(value, places, '') as Partial<Recipe>;
  return { recipe: { ...start, ...fields }, places };
}

function literalSize(model: Model, name: string | null): number | null {
  const size = name === null ? null : model.dimensions.get(name)?.size;
  return typeof size === 'number' ? size : null;
}

/** The fields of a builder's call as plain data, checked; `path` is where in the recipe they stand. */
function read(
  value: Extract<Value, { kind: 'recipe' }>,
  places: Map<string, Location>,
  path: string,
): Readonly<Record<string, unknown>> {
  if (!isRecipeBuilder(value.builder)) throw new Error(`internal: no builder ${value.builder}`);
  const builder: RecipeBuilder = value.builder;
  const rules: Readonly<Record<string, Rule>> = recipeRules[builder];
  const fields: Record<string, unknown> = {};
  for (const [name, { value: given, at }] of value.fields.fields) {
    const rule = own(rules, name);
    if (!rule) throw unknownRecipeField(builder, name, fieldsOf(builder), at);
    if (given.kind === 'static' && given.value === undefined) continue;
    const full = path === '' ? name : `${path}.${name}`;
    const data = plain(given, places, full);
    if (!rule.holds(data)) throw recipeValue(full, data, rule.wanted, at);
    places.set(full, at);
    fields[name] = data;
  }
  if (builder === 'finetune') {
    if ('steps' in fields && 'epochs' in fields) {
      throw recipeValue(
        'epochs',
        fields['epochs'],
        'left out where steps is there',
        places.get('epochs'),
      );
    }
    return fields;
  }
  const whole = { ...recipeStarts[builder], ...fields };
  // alpha follows the rank unless said: the scale is then that of the defaults at any rank.
  const { rank } = fields;
  const { rank: usual, alpha } = recipeStarts[builder] ?? {};
  return typeof rank === 'number' && !('alpha' in fields) && typeof alpha === 'number'
    ? { ...whole, alpha: (alpha / Number(usual)) * rank }
    : whole;
}

function plain(value: Value, places: Map<string, Location>, path: string): unknown {
  if (value.kind === 'static') return value.value;
  if (value.kind === 'recipe') return read(value, places, path);
  return value.kind === 'list'
    ? value.items.map((item, i) => plain(item, places, `${path}.${i}`))
    : undefined;
}
