/** The same compilation with other sizes or another recipe: for questions of the kind "what if". */

import type { CompileOptions } from '../../compile.ts';
import { whatIfUnreadable } from '../../diagnostics.ts';
import { loadModel } from '../../frontend/index.ts';
import type { Model } from '../../frontend/index.ts';
import type { Recipe } from '../../recipe.ts';
import { parseBudget } from './budget.ts';
import { recipeRules } from '../../frontend/recipe-fields.ts';
import { number } from './field-flags.ts';
import { whole } from './flags.ts';
import { askedAdapter, optimizerNames, recipeWith, type RecipeFlags } from './recipe-flags.ts';

/** Options whose recipe is settled: the model's own with its flags. */
export type Asked = CompileOptions & { readonly recipe: Recipe };

/** What is to be different: fields of the recipe by their flags' names, and sizes of dimensions. */
export interface Variation {
  readonly flags: Pick<
    RecipeFlags,
    | 'adapter'
    | 'batch'
    | 'budget'
    | 'context'
    | 'maxError'
    | 'microBatch'
    | 'optimizer'
    | 'optimizerStates'
    | 'rank'
    | 'storage'
  >;
  readonly sizes: Readonly<Record<string, number>>;
}

/** The options with a variation in them. */
export function vary(asked: Asked, { flags, sizes }: Variation): Asked {
  const model = asked.model ?? loadModel(asked.modelFile);
  const { batchDimension, contextDimension } = model;
  const rows = batchDimension === null ? undefined : sizes[batchDimension];
  const batch = rows ?? flags.batch;
  const varied = recipeWith(asked.recipe, {
    ...flags,
    ...(batch === undefined ? {} : { batch }),
  });
  // Rows that are asked for by the dimension's name are rows at a time.
  const recipe = rows === undefined ? varied : { ...varied, microBatch: null };
  const set = { ...asked.set };
  if (batchDimension !== null && (batch ?? flags.microBatch) !== undefined) {
    delete set[batchDimension];
  }
  if (contextDimension !== null && flags.context !== undefined) {
    set[contextDimension] = flags.context;
  }
  const config = configWith(asked, model, sizes);
  return {
    ...asked,
    model,
    recipe,
    set: { ...set, ...sizes },
    ...(config ? { config } : {}),
    budget: flags.budget === undefined ? asked.budget : parseBudget(flags.budget),
  };
}

/** config.json with the sizes that it gives itself replaced. */
function configWith(
  { config }: Asked,
  model: Model,
  sizes: Readonly<Record<string, number>>,
): Asked['config'] {
  if (!config || typeof config.values !== 'object' || config.values === null) return config;
  const values = { ...config.values } as Record<string, unknown>;
  for (const [name, size] of Object.entries(sizes)) {
    const key = model.dimensions.get(name)?.size;
    if (typeof key === 'string' && Object.hasOwn(values, key)) values[key] = size;
  }
  return { ...config, values };
}

const least = whole(1);
/** How the value of each field is read. */
const fields: Readonly<Record<keyof Variation['flags'], (text: string) => unknown>> = {
  batch: least,
  microBatch: least,
  context: least,
  rank: least,
  maxError: number(recipeRules.finetune.maxError),
  budget: (text) => (parseBudget(text), text),
  adapter: (text) => (askedAdapter(text), text),
  optimizer: oneOf(...optimizerNames),
  optimizerStates: oneOf('f32', '8-bit'),
  storage: oneOf('f32', 'f16'),
};

function oneOf(...words: readonly string[]): (text: string) => string {
  return (text) => {
    if (words.includes(text)) return text;
    throw new Error(`${words.join(' or ')} is wanted.`);
  };
}

/**
 * `batch=16,T=1024` as a variation: fields of the recipe as in the model file or as flags (`max-error`), budgets, and
 * the model's dimensions. Throws `what-if-unreadable`.
 */
export function parseVariation(text: string, dimensions: readonly string[]): Variation {
  const known = [...Object.keys(fields), ...dimensions];
  const flags: Record<string, unknown> = {};
  const sizes = new Map<string, number>();
  for (const part of text.split(',')) {
    const [, name = '', value = ''] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(part) ?? [];
    if (name === '') throw whatIfUnreadable(text, `${part.trim()} is not NAME=VALUE.`, known, '');
    const field = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    try {
      if (dimensions.includes(name)) sizes.set(name, least(value));
      else if (isField(field)) flags[field] = fields[field](value);
      else throw whatIfUnreadable(text, `there is no ${name}.`, known, name);
    } catch (error) {
      if (error instanceof Error && error.name === 'StowageDiagnostic') throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw whatIfUnreadable(text, `${name}: ${why}`, known, name);
    }
  }
  return { flags, sizes: Object.fromEntries(sizes) };
}

const isField = (name: string): name is keyof typeof fields => Object.hasOwn(fields, name);
