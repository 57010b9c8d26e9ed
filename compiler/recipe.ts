/** The recipe: how to train, apart from the model. Plain data with every default filled in; each field has a flag. */

import type { AdapterKind } from './adapters/adapter.ts';
import { adapterKinds } from './adapters/index.ts';
import { optimizerKinds } from './autodiff/optimizers/index.ts';
import { fieldsOf, startsOf, type Fields, type RecipeBy } from './ir/fields.ts';

type AdapterFields = {
  readonly [Kind in keyof typeof adapterKinds]: (typeof adapterKinds)[Kind]['fields'];
};
/** Kind → what it can be told. */
export const adapterFields: AdapterFields = fieldsOf(adapterKinds);

/** An adapter of one kind. */
export type PlainAdapter = RecipeBy<AdapterFields>[keyof AdapterFields];

/** What an adapter of this kind is. */
export const adapterOf = (kind: PlainAdapter['kind']): AdapterKind<PlainAdapter, Fields> =>
  // Each is given the recipe of its own kind.
  adapterKinds[kind] as AdapterKind<never, Fields> as AdapterKind<PlainAdapter, Fields>;

/** What it is asked to change, by name; null for all that it can, or where it leaves no choice. */
export const targetsOf = (adapter: PlainAdapter): readonly string[] | null =>
  'targets' in adapter ? adapter.targets : null;

/** Several adapters, each with target modules or weights of its own. */
export interface MixedRecipe {
  readonly kind: 'mixed';
  readonly parts: readonly PlainAdapter[];
}

export type AdapterRecipe = PlainAdapter | MixedRecipe;

/** The adapters that a recipe is made of: itself, or its parts. */
export const partsOf = (adapter: AdapterRecipe): readonly PlainAdapter[] =>
  adapter.kind === 'mixed' ? adapter.parts : [adapter];

/** Whether it trains beside weights that stay as they are: all but full training without targets does. */
export const freezes = (adapter: AdapterRecipe): boolean =>
  partsOf(adapter).some((part) => part.kind !== 'full' || part.targets !== null);

/** The recipe with each of its adapters changed. */
export const withParts = (
  adapter: AdapterRecipe,
  change: (part: PlainAdapter) => PlainAdapter,
): AdapterRecipe =>
  adapter.kind === 'mixed' ? { ...adapter, parts: adapter.parts.map(change) } : change(adapter);

type OptimizerFields = {
  readonly [Kind in keyof typeof optimizerKinds]: (typeof optimizerKinds)[Kind]['fields'];
};
/** Kind → what it can be told. */
export const optimizerFields: OptimizerFields = fieldsOf(optimizerKinds);
export type OptimizerRecipe = RecipeBy<OptimizerFields>[keyof OptimizerFields];

/** How the optimizer's states lie in memory; null for one that leaves no choice. */
export const statesOf = (optimizer: OptimizerRecipe): 'f32' | '8-bit' | null =>
  'states' in optimizer ? optimizer.states : null;

/** The learning rate rises from 0 for `warmup` steps, or below 1 that share of all steps; then it stays, falls in a line, or falls along half a cosine. */
export interface ScheduleRecipe {
  readonly kind: 'constant' | 'linear' | 'cosine';
  readonly warmup: number;
}

export interface Recipe {
  readonly adapter: AdapterRecipe;
  /** The folder that the adapter was read from, where it was. */
  readonly from?: string;
  readonly optimizer: OptimizerRecipe;
  readonly schedule: ScheduleRecipe;
  /** Global gradient norm to clip to. */
  readonly clip: number | null;
  /** Rows per step. */
  readonly batch: number;
  /** Rows of a micro-batch; null: the whole batch, or what fits where that is allowed (`--allow micro-batch`). */
  readonly microBatch: number | null;
  /** Tokens per row; null where the model has no context dimension or does not size it. */
  readonly context: number | null;
  /** Steps to train; null means `epochs`. */
  readonly steps: number | null;
  readonly epochs: number;
  readonly seed: number;
  /** How frozen weights lie in memory. */
  readonly storage: 'f32' | 'f16';
  /**
   * Bound on the relative error of the gradient, the whole one and each layer's, against the same step with everything
   * kept; 0 is lossless.
   */
  readonly maxError: number;
  /** Steps from one measurement of that error to the next; 0 measures before the first step only. */
  readonly recheck: number;
  /** Bytes, or text that says so (`64MiB`, `min`, `max`). */
  readonly budget: number | string;
}

/** Kind → what it is unless said otherwise. */
export const adapterDefaults: RecipeBy<AdapterFields> = startsOf(adapterFields);

/** Kind → what it is unless said otherwise. */
export const optimizerDefaults: RecipeBy<OptimizerFields> = startsOf(optimizerFields);

/** The recipe of a model that names none. */
export const recipeDefaults: Recipe = {
  adapter: adapterDefaults.lora,
  optimizer: optimizerDefaults.adamw,
  schedule: { kind: 'constant', warmup: 0 },
  clip: null,
  batch: 8,
  microBatch: null,
  context: null,
  steps: null,
  epochs: 1,
  seed: 0,
  storage: 'f32',
  maxError: 0,
  recheck: 100,
  budget: 'max',
};
