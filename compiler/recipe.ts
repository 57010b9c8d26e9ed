/** The recipe: how to train, apart from the model. Plain data with every default filled in; each field has a flag. */

import { optimizerKinds } from './autodiff/optimizers/index.ts';
import { fieldsOf, startsOf, type RecipeBy } from './ir/fields.ts';

/** What every adapter of linears has. */
interface SiteRecipe {
  /** Property or checkpoint names of linears, `*` for any part of one; `all-linear`: every linear but the output head. */
  readonly targets: readonly string[];
}

interface LowRankRecipe extends SiteRecipe {
  readonly rank: number;
  /** The scale is alpha / rank, or alpha / √rank with `rsLora`. */
  readonly alpha: number;
  readonly rsLora: boolean;
  /** Probability of dropping an input element of the adapter; it needs the activation form. */
  readonly dropout: number;
  readonly form: AdapterForm;
}

/**
 * How an adapter that changes a weight is computed (methods §4.1): on activations, x wᵀ + s (x aᵀ) bᵀ; through the
 * changed weight w' = w + s·b·a, whose cotangent is formed whole; or `hybrid`, through w' but with the factors' own
 * gradients. `auto` takes the cheapest at each site.
 */
export type AdapterForm = (typeof adapterForms)[number];
export const adapterForms = ['auto', 'activation', 'weight', 'hybrid'] as const;

/** Low-rank adapters beside frozen linears (Hu et al. 2021). */
export interface LoraRecipe extends LowRankRecipe {
  readonly kind: 'lora';
  /** How a and b begin: as PEFT draws them, b at zero; or as the weight's principal part, taken off it (PiSSA). */
  readonly start: 'zero' | 'pissa';
}

/** LoRA of the directions, with the length of each row trained apart (Liu et al. 2024). */
export interface DoraRecipe extends LowRankRecipe {
  readonly kind: 'dora';
}

/** One frozen random pair of projections for all sites, and two trained vectors at each (Kopiczko et al. 2023). */
export interface VeraRecipe extends SiteRecipe {
  readonly kind: 'vera';
  readonly rank: number;
  /** Where the inner vector begins; the outer one begins at 0. */
  readonly initial: number;
  readonly dropout: number;
  /** PEFT draws its projections from it. */
  readonly key: number;
}

/** A trained scale for each output (Liu et al. 2022), or each input of those that are `feedforward`. */
export interface Ia3Recipe extends SiteRecipe {
  readonly kind: 'ia3';
  /** Targets, named as they are, whose input is scaled. */
  readonly feedforward: readonly string[];
}

/** Inputs rotated in blocks, R = (I − Q)(I + Q)⁻¹ with Q skew (Qiu et al. 2023; in OFTv2's order). */
export interface OftRecipe extends SiteRecipe {
  readonly kind: 'oft';
  /** Where a width is not a multiple of it, the nearest divisor, as PEFT takes it. */
  readonly blockSize: number;
}

/** Orthogonal fine-tuning in the principal subspace of each weight (methods §5). */
export interface PsoftRecipe extends SiteRecipe {
  readonly kind: 'psoft';
  readonly rank: number;
  /** The subspace's part of the weight is divided by alpha / rank and its change multiplied by it. */
  readonly alpha: number;
  readonly dropout: number;
  /** Train the two scaling vectors, too. */
  readonly vectors: boolean;
}

/** The biases alone (Ben Zaken et al. 2021). */
export interface BitfitRecipe {
  readonly kind: 'bitfit';
}

/** What the model file itself adds to the base: its weights tagged `@adapter`. */
export interface OwnRecipe {
  readonly kind: 'own';
}

/** The weights themselves. */
export interface FullRecipe {
  readonly kind: 'full';
  /** Names as for LoRA; null trains everything. */
  readonly targets: readonly string[] | null;
}

/** An adapter of one kind. */
export type PlainAdapter =
  | LoraRecipe
  | DoraRecipe
  | VeraRecipe
  | Ia3Recipe
  | OftRecipe
  | PsoftRecipe
  | BitfitRecipe
  | OwnRecipe
  | FullRecipe;

/** Several adapters, each with sites or weights of its own. */
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

const everywhere: readonly string[] = ['all-linear'];
const lowRank = {
  ...{ rank: 8, alpha: 16, targets: everywhere, rsLora: false, dropout: 0 },
  form: 'auto',
} as const;

/** Kind → what it is unless said otherwise. */
export const adapterDefaults: {
  readonly [Kind in PlainAdapter['kind']]: Extract<PlainAdapter, { kind: Kind }>;
} = {
  lora: { kind: 'lora', ...lowRank, start: 'zero' },
  dora: { kind: 'dora', ...lowRank },
  vera: { kind: 'vera', rank: 256, initial: 0.1, dropout: 0, key: 0, targets: everywhere },
  ia3: { kind: 'ia3', targets: everywhere, feedforward: [] },
  oft: { kind: 'oft', blockSize: 32, targets: everywhere },
  psoft: {
    kind: 'psoft',
    ...{ rank: 32, alpha: 32, dropout: 0, vectors: true, targets: everywhere },
  },
  bitfit: { kind: 'bitfit' },
  own: { kind: 'own' },
  full: { kind: 'full', targets: null },
};

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
