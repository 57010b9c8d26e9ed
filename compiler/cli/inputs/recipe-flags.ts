/** A flag for every field of the recipe, and the model's recipe with what was given in its place. */

import { InvalidArgumentError, Option, type Command } from 'commander';
import { count, positive, runRules, type Rule } from '../../../runtime/format/rules.ts';
import { recipeValue } from '../../diagnostics.ts';
import { recipeRules } from '../../frontend/recipe-fields.ts';
import {
  adapterDefaults,
  adapterForms,
  optimizerDefaults,
  optimizerFields,
  partsOf,
  type AdapterForm,
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
  optionNames,
  optionsOf,
  refuseForOthers,
  type FlagsBy,
} from './field-flags.ts';

/** Flags of the recipe as commander hands them over; what was not given is absent. */
export interface RecipeFlags extends FlagsBy<typeof optimizerFields> {
  /** As `askedAdapter` reads it. */
  readonly adapter?: string;
  readonly rank?: number;
  readonly alpha?: number;
  readonly targets?: readonly string[];
  readonly rsLora?: boolean;
  readonly adapterDropout?: number;
  readonly loraForm?: AdapterForm;
  readonly loraStart?: 'zero' | 'pissa';
  readonly veraInitial?: number;
  readonly veraKey?: number;
  readonly feedforward?: readonly string[];
  readonly blockSize?: number;
  readonly psoftVectors?: 'on' | 'off';
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
  ...['epochs', 'adapterDropout', 'maxError', 'recheck'],
] as readonly (keyof RecipeFlags)[];

const { finetune, lora, vera, oft, cosine } = recipeRules;
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
      `what trains: ${adapterKinds.join(', ')}; or several, each with its targets: "lora:q_proj,v_proj;psoft:down_proj"`,
      (text) => (askedAdapter(text), text),
    ),
    option('--rank <n>', 'rank of LoRA, DoRA, VeRA, PSOFT', number(lora.rank)),
    option('--alpha <x>', 'LoRA, DoRA and PSOFT scale by alpha / rank', number(lora.alpha)),
    option('--targets <names>', 'linears or weights by name or pattern: q_proj,v_proj', list),
    option('--rs-lora', 'scale by alpha / √rank'),
    option('--adapter-dropout <p>', 'dropout before the adapter', number(lora.dropout)),
    choice(
      '--lora-form <form>',
      'on activations, through the changed weight, or what is cheapest at each site',
      ...adapterForms,
    ),
    choice('--lora-start <start>', 'b at zero, or the weight’s principal part', 'zero', 'pissa'),
    option('--vera-initial <x>', 'where VeRA’s inner vectors begin', number(vera.initial)),
    option('--vera-key <n>', 'what VeRA’s projections are drawn from', number(vera.key)),
    option('--feedforward <names>', 'targets of IA3 whose input is scaled', list),
    option('--block-size <n>', 'width of OFT’s blocks', number(oft.blockSize)),
    choice('--psoft-vectors <state>', 'whether PSOFT trains its scaling vectors', 'on', 'off'),
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

const adapterKinds = Object.keys(adapterDefaults) as readonly PlainAdapter['kind'][];

/** An adapter's kind, or several with the targets of each. */
type AskedAdapter = readonly {
  readonly kind: PlainAdapter['kind'];
  readonly targets: readonly string[] | null;
}[];

/** `psoft`, or `lora:q_proj,v_proj;psoft:down_proj`. */
export function askedAdapter(text: string): AskedAdapter {
  return text.split(';').map((part) => {
    const [word = '', names] = part.split(':').map((piece) => piece.trim());
    const kind = adapterKinds.find((known) => known === word);
    if (kind === undefined) {
      throw new InvalidArgumentError(
        `${adapterKinds.join(', ')} are there, alone or as KIND:NAMES;KIND:NAMES.`,
      );
    }
    return { kind, targets: names === undefined ? null : list(names) };
  });
}

/** The recipe's adapter, or the one asked for, with the flags that it has a field for. */
function adapterWith(own: AdapterRecipe, flags: RecipeFlags): AdapterRecipe {
  const { adapter: asked, psoftVectors } = flags;
  const given: Readonly<Record<string, readonly [field: string, value: unknown]>> = {
    rank: ['rank', flags.rank],
    alpha: ['alpha', flags.alpha],
    targets: ['targets', flags.targets],
    'rs-lora': ['rsLora', flags.rsLora],
    'adapter-dropout': ['dropout', flags.adapterDropout],
    'lora-form': ['form', flags.loraForm],
    'lora-start': ['start', flags.loraStart],
    'vera-initial': ['initial', flags.veraInitial],
    'vera-key': ['key', flags.veraKey],
    feedforward: ['feedforward', flags.feedforward],
    'block-size': ['blockSize', flags.blockSize],
    'psoft-vectors': ['vectors', psoftVectors === undefined ? undefined : psoftVectors === 'on'],
  };
  const starts: readonly PlainAdapter[] = asked
    ? askedAdapter(asked).map(({ kind, targets }) => {
        const start = own.kind === kind ? own : adapterDefaults[kind];
        return targets === null ? start : ({ ...start, targets } as PlainAdapter);
      })
    : partsOf(own);
  const several = starts.length > 1;
  const kinds = starts.map(({ kind }) => kind);
  for (const [flag, [field, value]] of Object.entries(given)) {
    if (value === undefined) continue;
    const nowhere = starts.every((start) => !Object.hasOwn(start, field));
    // One list of targets cannot be every part's.
    if (nowhere || (several && field === 'targets')) throw hasNoMeaning(flag, kinds);
  }
  const parts = starts.map((start): PlainAdapter => {
    const fields = Object.values(given).filter(
      ([field, value]) => value !== undefined && Object.hasOwn(start, field),
    );
    const whole = { ...start, ...Object.fromEntries(fields) } as PlainAdapter;
    // PSOFT's scale stays 1 at any rank unless said.
    return whole.kind === 'psoft' && flags.rank !== undefined && flags.alpha === undefined
      ? { ...whole, alpha: flags.rank }
      : whole;
  });
  for (const part of parts) requireRules(part);
  const [only] = parts;
  return only && !several ? only : { kind: 'mixed', parts };
}

/** Throws `recipe-value` for a flag's value that another kind's field may have, but not this one's. */
function requireRules(part: PlainAdapter): void {
  const rules: Readonly<Record<string, Rule>> = recipeRules[part.kind];
  for (const [field, value] of Object.entries(part)) {
    const rule = rules[field];
    // Null is a default that means everything.
    if (rule && value !== null && !rule.holds(value))
      throw recipeValue(`adapter.${field}`, value, rule.wanted);
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
