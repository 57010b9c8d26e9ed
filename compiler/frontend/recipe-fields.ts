/** The recipe's builders, what each of their fields may hold, and what they begin with. */

import type { Rule } from '../../runtime/format/rules.ts';
import {
  count,
  isNumber,
  notNegative,
  positive,
  seed,
  steps,
  warmup,
} from '../../runtime/format/rules.ts';
import { rulesOf } from '../ir/fields.ts';
import {
  adapterDefaults,
  adapterFields,
  optimizerDefaults,
  optimizerFields,
  recipeDefaults,
} from '../recipe.ts';

const orNull = (rule: Rule): Rule => ({
  wanted: `${rule.wanted}, or null`,
  holds: (v) => v === null || rule.holds(v),
});
const made = (...builders: readonly string[]): Rule => ({
  wanted: `made by ${builders.map((b) => `${b}(…)`).join(' or ')}`,
  holds: (v) => typeof v === 'object' && v !== null,
});

const oneOf = (...words: readonly string[]): Rule => ({
  wanted: words.map((word) => `"${word}"`).join(' or '),
  holds: (v) => typeof v === 'string' && words.includes(v),
});
const several: Rule = {
  wanted: 'a list of adapters, at least one',
  holds: (v) =>
    Array.isArray(v) &&
    v.length > 0 &&
    v.every((part) => typeof part === 'object' && part !== null),
};

const schedule = { warmup };
/** Builder → field → rule. */
export const recipeRules = {
  finetune: {
    adapter: made(...Object.keys(adapterFields), 'mixed'),
    optimizer: made(...Object.keys(optimizerFields)),
    schedule: made('constant', 'linearDecay', 'cosine'),
    clip: orNull(positive),
    batch: count(1),
    microBatch: orNull(count(1)),
    context: count(1),
    steps,
    epochs: positive,
    seed,
    storage: oneOf('f32', 'f16'),
    maxError: notNegative,
    recheck: count(0),
    budget: {
      wanted: 'bytes, or text such as "64MiB", "min", "max"',
      holds: (v) => (isNumber(v) && v > 0) || (typeof v === 'string' && v !== ''),
    },
  },
  ...rulesOf(adapterFields),
  mixed: { parts: several },
  ...rulesOf(optimizerFields),
  constant: schedule,
  linearDecay: schedule,
  cosine: schedule,
} satisfies Readonly<Record<string, Readonly<Record<string, Rule>>>>;

export type RecipeBuilder = keyof typeof recipeRules;

/** Builder → the record it starts from. */
export const recipeStarts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  finetune: { ...recipeDefaults },
  ...adapterDefaults,
  mixed: { kind: 'mixed' },
  ...optimizerDefaults,
  constant: { kind: 'constant', warmup: 0 },
  linearDecay: { kind: 'linear', warmup: 0 },
  cosine: { kind: 'cosine', warmup: 0 },
};

export const isRecipeBuilder = (name: string): name is RecipeBuilder =>
  Object.hasOwn(recipeRules, name);

/** The fields that a builder takes. */
export const fieldsOf = (builder: string): readonly string[] =>
  isRecipeBuilder(builder) ? Object.keys(recipeRules[builder]) : [];
