/** The recipe: how to train, apart from the model. Plain data with every default filled in; each field has a flag. */

/** Low-rank adapters beside frozen linears. */
export interface LoraRecipe {
  readonly kind: 'lora';
  readonly rank: number;
  /** The scale is alpha / rank, or alpha / √rank with `rsLora`. */
  readonly alpha: number;
  /** Property or checkpoint names of linears, `*` for any part of one; `all-linear`: every linear but the output head. */
  readonly targets: readonly string[];
  readonly rsLora: boolean;
  /** Probability of dropping an input element of the adapter. */
  readonly dropout: number;
}

/** The weights themselves. */
export interface FullRecipe {
  readonly kind: 'full';
  /** Names as for LoRA; null trains everything. */
  readonly targets: readonly string[] | null;
}

export type AdapterRecipe = LoraRecipe | FullRecipe;

export interface AdamwRecipe {
  readonly kind: 'adamw';
  readonly lr: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
  /** How the two moments lie in memory: 8 bytes a parameter, or 2 (docs/optimizer.md). */
  readonly states: 'f32' | '8-bit';
}

export interface SgdRecipe {
  readonly kind: 'sgd';
  readonly lr: number;
  readonly momentum: number;
  readonly nesterov: boolean;
  readonly weightDecay: number;
}

export type OptimizerRecipe = AdamwRecipe | SgdRecipe;

/** The learning rate rises from 0 for `warmup` steps; then it stays, falls in a line, or falls along half a cosine. */
export interface ScheduleRecipe {
  readonly kind: 'constant' | 'linear' | 'cosine';
  readonly warmup: number;
}

export interface Recipe {
  readonly adapter: AdapterRecipe;
  readonly optimizer: OptimizerRecipe;
  readonly schedule: ScheduleRecipe;
  /** Global gradient norm to clip to. */
  readonly clip: number | null;
  /** Rows per step. */
  readonly batch: number;
  /** Rows at a time; null leaves it to the planner. */
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

export const adapterDefaults = {
  lora: {
    kind: 'lora',
    rank: 8,
    alpha: 16,
    targets: ['all-linear'],
    rsLora: false,
    dropout: 0,
  } satisfies LoraRecipe,
  full: { kind: 'full', targets: null } satisfies FullRecipe,
} as const;

export const optimizerDefaults = {
  adamw: {
    kind: 'adamw',
    lr: 1e-3,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    weightDecay: 0,
    states: 'f32',
  } satisfies AdamwRecipe,
  sgd: { kind: 'sgd', lr: 0.1, momentum: 0.9, nesterov: false, weightDecay: 0 } satisfies SgdRecipe,
} as const;

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
