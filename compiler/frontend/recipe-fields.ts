/** The recipe's builders and what each of their fields may hold. One row makes the language, the check and the default. */

import type { Rule } from '../../runtime/format/rules.ts';
import {
  count,
  fraction,
  isNumber,
  notNegative,
  notZero,
  positive,
  seed,
  warmup,
} from '../../runtime/format/rules.ts';
import { rulesOf } from '../ir/fields.ts';
import {
  adapterDefaults,
  adapterForms,
  optimizerDefaults,
  optimizerFields,
  recipeDefaults,
} from '../recipe.ts';

const truth: Rule = { wanted: 'true or false', holds: (v) => typeof v === 'boolean' };
const names: Rule = {
  wanted: 'a list of names, at least one',
  holds: (v) => Array.isArray(v) && v.length > 0 && v.every((n) => typeof n === 'string'),
};
const list: Rule = {
  wanted: 'a list of names',
  holds: (v) => Array.isArray(v) && v.every((n) => typeof n === 'string'),
};
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
const lowRank = {
  ...{ rank: count(1), alpha: positive, targets: names, rsLora: truth, dropout: fraction },
  form: oneOf(...adapterForms),
};
/** Adapters, any of which may be part of a mixed one. */
const adapters = ['lora', 'dora', 'vera', 'ia3', 'oft', 'psoft', 'bitfit', 'own', 'full'] as const;

/** Builder → field → rule. */
export const recipeRules = {
  finetune: {
    adapter: made(...adapters, 'mixed'),
    optimizer: made(...Object.keys(optimizerFields)),
    schedule: made('constant', 'linearDecay', 'cosine'),
    clip: orNull(positive),
    batch: count(1),
    microBatch: orNull(count(1)),
    context: count(1),
    steps: count(1),
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
  lora: { ...lowRank, start: oneOf('zero', 'pissa') },
  dora: lowRank,
  vera: {
    ...{ rank: count(1), initial: notZero },
    ...{ dropout: fraction, key: count(0), targets: names },
  },
  ia3: { targets: names, feedforward: list },
  oft: { blockSize: count(2), targets: names },
  psoft: { rank: count(2), alpha: positive, dropout: fraction, vectors: truth, targets: names },
  bitfit: {},
  own: {},
  full: { targets: names },
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
  ...Object.fromEntries(adapters.map((kind) => [kind, { ...adapterDefaults[kind] }])),
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
