/** A flag for every field of the recipe, and the model's recipe with what was given in its place. */

import { InvalidArgumentError, Option, type Command } from 'commander';
import { count, positive, runRules } from '../../../runtime/format/rules.ts';
import { recipeValue } from '../../diagnostics.ts';
import { recipeRules } from '../../frontend/recipe-fields.ts';
import type { Fields } from '../../ir/fields.ts';
import {
  adapterDefaults,
  adapterFields,
  optimizerDefaults,
  optimizerFields,
  partsOf,
  type AdapterRecipe,
  type OptimizerRecipe,
  type PlainAdapter,
  type Recipe,
  type ScheduleRecipe,
} from '../../recipe.ts';
import {
  given,
  hasNoMeaning,
  list,
  number,
  ofTraining,
  optionNames,
  optionsOf,
  refuseForOthers,
  type FlagsBy,
} from './field-flags.ts';

/** Flags of the recipe as commander hands them over; what was not given is absent. */
export interface RecipeFlags
  extends FlagsBy<typeof adapterFields>, FlagsBy<typeof optimizerFields> {
  /** As `askedAdapter` reads it. */
  readonly adapter?: string;
  readonly optimizer?: OptimizerRecipe['kind'];
  readonly schedule?: ScheduleRecipe['kind'];
  readonly warmup?: number;
  readonly clip?: number;
  readonly batch?: number;
  readonly microBatch?: number;
  readonly context?: number;
  readonly steps?: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly storage?: 'f32' | 'f16';
  readonly maxError?: number;
  readonly recheck?: number;
  readonly budget?: string;
}

/** What only training reads. */
export const ofTrainingAlone = [
  ...['optimizer', ...optionNames(optimizerFields), 'schedule', 'warmup', 'clip', 'steps'],
  ...['epochs', ...ofTraining(adapterFields), 'maxError', 'recheck'],
] as readonly (keyof RecipeFlags)[];

const { finetune, cosine } = recipeRules;
export const optimizerNames = Object.keys(optimizerFields) as OptimizerRecipe['kind'][];

/** How to fine-tune: a flag for every field of the recipe. */
export function addRecipeFlags(command: Command): Command {
  const choice = (flag: string, text: string, ...choices: string[]): Option =>
    new Option(flag, text).choices(choices).helpGroup('Recipe:');
  const option = (flag: string, text: string, parse?: (value: string) => unknown): Option => {
    const made = new Option(flag, text).helpGroup('Recipe:');
    return parse ? made.argParser(parse) : made;
  };
  const options = [
    option(
      '--adapter <kind>',
      `what trains: ${adapterNames.join(', ')}; or several, each with its targets: "lora:q_proj,v_proj;psoft:down_proj"`,
      (text) => (askedAdapter(text), text),
    ),
    ...optionsOf(adapterFields).map((one) => one.helpGroup('Recipe:')),
    choice('--optimizer <kind>', 'optimizer', ...optimizerNames),
    ...optionsOf(optimizerFields).map((one) => one.helpGroup('Recipe:')),
    choice('--schedule <kind>', 'how the rate goes', 'constant', 'linear', 'cosine'),
    option(
      '--warmup <n>',
      'steps of rising rate; below 1 a share of all steps',
      number(cosine.warmup),
    ),
    option('--clip <norm>', 'clip gradients to this global norm', number(positive)),
    option('--batch <n>', 'rows per step', number(finetune.batch)),
    option(
      '--micro-batch <n>',
      'rows at a time; gradients add up to the whole batch',
      number(count(1)),
    ),
    option('--context <n>', 'tokens per row', number(finetune.context)),
    option('--steps <n>', 'steps to train', number(runRules.steps)),
    option('--epochs <x>', 'or how often to go through the data', number(runRules.epochs)),
    option(
      '--seed <n>',
      'order of data, initial weights and dropout depend on it alone',
      number(runRules.seed),
    ),
    choice('--storage <type>', 'how frozen weights lie in memory', 'f32', 'f16'),
  ];
  for (const one of options) command.addOption(one);
  return command;
}

/** The model's recipe with the fields that have been given as flags replaced. */
export function recipeWith(own: Recipe, flags: RecipeFlags): Recipe {
  const said = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Partial<T>;
  return {
    ...own,
    ...said({
      clip: flags.clip,
      batch: flags.batch,
      microBatch: flags.microBatch,
      context: flags.context,
      steps: flags.steps ?? (flags.epochs === undefined ? undefined : null),
      epochs: flags.epochs,
      seed: flags.seed,
      storage: flags.storage,
      maxError: flags.maxError,
      recheck: flags.recheck,
      budget: flags.budget,
    }),
    adapter: adapterWith(own.adapter, flags),
    optimizer: optimizerWith(own.optimizer, flags),
    schedule: scheduleWith(own.schedule, flags),
  } as Recipe;
}

const adapterNames = Object.keys(adapterFields) as readonly PlainAdapter['kind'][];

/** An adapter's kind, or several with the targets of each. */
type AskedAdapter = readonly {
  readonly kind: PlainAdapter['kind'];
  readonly targets: readonly string[] | null;
}[];

/** `psoft`, or `lora:q_proj,v_proj;psoft:down_proj`. */
export function askedAdapter(text: string): AskedAdapter {
  return text.split(';').map((part) => {
    const [word = '', names] = part.split(':').map((piece) => piece.trim());
    const kind = adapterNames.find((known) => known === word);
    if (kind === undefined) {
      throw new InvalidArgumentError(
        `${adapterNames.join(', ')} are there, alone or as KIND:NAMES;KIND:NAMES.`,
      );
    }
    return { kind, targets: names === undefined ? null : list(names) };
  });
}

/** The recipe's adapter, or the one asked for, with the flags that it has a field for. */
function adapterWith(own: AdapterRecipe, flags: RecipeFlags): AdapterRecipe {
  const { adapter: asked } = flags;
  const starts: readonly PlainAdapter[] = asked
    ? askedAdapter(asked).map(({ kind, targets }) => {
        const start = own.kind === kind ? own : adapterDefaults[kind];
        return targets === null ? start : ({ ...start, targets } as PlainAdapter);
      })
    : partsOf(own);
  const several = starts.length > 1;
  const kinds = starts.map(({ kind }) => kind);
  refuseForOthers(adapterFields, kinds, { ...flags });
  // One list of targets cannot be every part's.
  if (several && flags.targets !== undefined) throw hasNoMeaning('targets', kinds);
  const parts = starts.map((start): PlainAdapter => {
    const part = { ...start, ...given(adapterFields[start.kind], { ...flags }) } as PlainAdapter;
    requireRules(part);
    return part;
  });
  const [only] = parts;
  return only && !several ? only : { kind: 'mixed', parts };
}

/** Throws `recipe-value` for a flag's value that another kind's field may have, but not this one's. */
function requireRules(part: PlainAdapter): void {
  const fields: Fields = adapterFields[part.kind];
  for (const [name, value] of Object.entries(part)) {
    const rule = fields[name]?.rule;
    // Null is a default that means everything.
    if (rule && value !== null && !rule.holds(value))
      throw recipeValue(`adapter.${name}`, value, rule.wanted);
  }
}

/** The recipe's optimizer, or the one asked for, with the flags that it has a field for. */
function optimizerWith(own: OptimizerRecipe, flags: RecipeFlags): OptimizerRecipe {
  const kind = flags.optimizer ?? own.kind;
  refuseForOthers(optimizerFields, [kind], { ...flags });
  const base = own.kind === kind ? own : optimizerDefaults[kind];
  return { ...base, ...given(optimizerFields[kind], { ...flags }) } as OptimizerRecipe;
}

const scheduleWith = (own: ScheduleRecipe, { schedule, warmup }: RecipeFlags): ScheduleRecipe => ({
  kind: schedule ?? own.kind,
  warmup: warmup ?? own.warmup,
});
