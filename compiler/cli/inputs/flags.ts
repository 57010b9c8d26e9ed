/** The flags that commands share, and their values as the compiler and the runtime take them. */

import { InvalidArgumentError, Option, type Command } from 'commander';
import { StowageError } from '../../../runtime/error.ts';
import { count, positive, runRules, type Rule } from '../../../runtime/format/rules.ts';
import { pinUnreadable, recipeValue, setUnreadable } from '../../diagnostics.ts';
import { recipeRules } from '../../frontend/recipe-fields.ts';
import {
  adapterDefaults,
  adapterForms,
  type AdapterForm,
  optimizerDefaults,
  partsOf,
  type AdapterRecipe,
  type PlainAdapter,
  type OptimizerRecipe,
  type Recipe,
  type ScheduleRecipe,
} from '../../ir/recipe.ts';
import type { Pin } from '../../planning/problem/pins.ts';

/** Flags as commander hands them over; what was not given is absent. */
export interface ModelFlags {
  readonly weights?: string;
  readonly config?: string;
  readonly ignoreConfig?: readonly string[];
  readonly unused?: readonly string[];
  readonly randomBase?: boolean;
  readonly set?: readonly string[];
  readonly budget?: string;
  readonly maxError?: number;
  readonly recheck?: number;
  readonly target?: 'auto' | 'wgsl' | 'wasm';
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
  readonly optimizer?: 'adamw' | 'sgd';
  readonly optimizerStates?: 'f32' | '8-bit';
  readonly lr?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  readonly weightDecay?: number;
  readonly momentum?: number;
  readonly nesterov?: boolean;
  readonly schedule?: 'constant' | 'linear' | 'cosine';
  readonly warmup?: number;
  readonly clip?: number;
  readonly batch?: number;
  readonly microBatch?: number;
  readonly context?: number;
  readonly steps?: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly storage?: 'f32' | 'f16';
  readonly pin?: readonly string[];
  readonly plan?: string;
  readonly allow?: readonly Allowance[];
}

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());
const several = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text.split(/[\s,]+/).filter((word) => word !== ''),
];

/** The values of a flag that is given once for each. */
export const repeated = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

/** A flag's number, as its rule wants it. */
export const number =
  ({ wanted, holds }: Rule) =>
  (text: string): number => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (holds(value)) return value;
    throw new InvalidArgumentError(`It must be ${wanted}.`);
  };

/** A whole number, at least `least`. */
export const whole = (least: number): ((text: string) => number) => number(count(least));

/** Where sizes come from. */
export function addSizeFlags(command: Command): Command {
  return command
    .option(
      '--weights <dir>',
      'folder of the weights (safetensors), with config.json and tokenizer.json',
    )
    .option('--config <file>', 'config.json, if not in the folder of the weights')
    .option(
      '--ignore-config <key...>',
      'train, though the model file does not do what these keys of config.json say',
      several,
    )
    .option(
      '--unused <patterns...>',
      'tensors of the weights that the model does without; others that it does not read are refused',
      several,
    )
    .option('--set <name=size...>', 'sizes of dimensions: --set T=256 B=4', several);
}

const { finetune, lora, vera, oft, adamw, sgd, cosine } = recipeRules;

/** Leave to compute with weights that nobody trained. */
export function addRandomBaseFlag(command: Command): Command {
  return command.option(
    '--random-base',
    'without --weights, weights that stay as they are are random: refused unless this is given',
  );
}

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
    choice('--optimizer <kind>', 'optimizer', 'adamw', 'sgd'),
    choice('--optimizer-states <format>', 'how AdamW’s moments lie in memory', 'f32', '8-bit'),
    option('--lr <rate>', 'learning rate', number(adamw.lr)),
    option('--beta1 <x>', 'decay of the first moment', number(adamw.beta1)),
    option('--beta2 <x>', 'decay of the second moment', number(adamw.beta2)),
    option('--epsilon <x>', 'AdamW’s epsilon', number(adamw.epsilon)),
    option('--weight-decay <x>', 'decoupled weight decay', number(adamw.weightDecay)),
    option('--momentum <x>', 'momentum of SGD', number(sgd.momentum)),
    option('--nesterov', 'Nesterov momentum'),
    choice('--schedule <kind>', 'how the rate goes', 'constant', 'linear', 'cosine'),
    option(
      '--warmup <n>',
      'steps of rising rate; below 1 a share of all steps',
      number(cosine.warmup),
    ),
    option('--clip <norm>', 'clip gradients to this global norm', number(positive)),
    option('--batch <n>', 'rows per step', number(finetune.batch)),
    option('--micro-batch <n>', 'rows at a time; gradients add up to the whole batch', whole(1)),
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

/** Where to run, within how many bytes. */
export function addPlanFlags(command: Command): Command {
  return command
    .option('--budget <bytes>', 'device bytes in all: 64MiB, 1.5GB, a number of bytes, min or max')
    .option(
      '--max-error <x>',
      'most relative error of the gradient, whole and per layer, against everything kept; 0 is lossless',
      number(finetune.maxError),
    )
    .option(
      '--recheck <steps>',
      'measure that error again this often (100); 0: before the first step only',
      number(finetune.recheck),
    )
    .addOption(
      new Option('--target <name>', 'device').choices(['auto', 'wgsl', 'wasm']).default('auto'),
    );
}

/** What else than the storage of activations may be changed for a budget. */
export const changes = ['chunks', 'micro-batch', '8-bit-states', 'f16-weights'] as const;
/** The same, and ways to store that are not taken unless they are asked for. */
export const allowances = [...changes, 'offload'] as const;
export type Allowance = (typeof allowances)[number];

/** What the user says of the plan itself. */
export function addChoiceFlags(command: Command): Command {
  return command
    .option(
      '--pin <tensor=policy>',
      "store a tensor so, * for any text; may be repeated: --pin '*.gate=keep'",
      repeated,
    )
    .option('--plan <file>', 'use the plan that stowage plan --save wrote; nothing is searched')
    .addOption(
      new Option(
        '--allow <what...>',
        'what else may be changed to fit the budget, or to be quicker within it; offload: activations may wait in the ' +
          'host’s memory, where the GPU has its own',
      ).choices(allowances),
    );
}

/** Whether the device's speed is measured. */
export interface CalibrateFlags {
  readonly calibrate?: boolean;
}

export function addCalibrateFlag(command: Command): Command {
  return command.option(
    '--no-calibrate',
    'take a usual speed for granted: do not measure the device’s before the first plan of a model',
  );
}

/** What a run reads and writes. */
export interface RunFlags {
  readonly data?: string;
  readonly tokenizer?: string;
  readonly evalData?: string;
  readonly holdout?: number;
  readonly out?: string;
  readonly resume?: boolean;
  readonly replace?: boolean;
  readonly evalEvery?: number;
  readonly evalBatches?: number;
  readonly saveEvery?: number;
  readonly log?: string;
}

export function addRunFlags(command: Command): Command {
  return command
    .option(
      '--data <file>',
      'text, JSON lines of {"text"} or {"prompt", "completion"}, or of the model’s inputs',
    )
    .option('--tokenizer <dir>', 'folder of tokenizer.json, if not beside the weights')
    .option(
      '--eval-data <file>',
      'held-out data; otherwise a share of --data is held out, drawn by the seed',
    )
    .option('--holdout <share>', 'share of --data to hold out (0.05)', number(runRules.holdout))
    .option('--out <dir>', 'where the result and checkpoints go; otherwise runs/MODEL-DATE')
    .option('--resume', 'go on from the checkpoint in --out')
    .option('--replace', 'put the result in the place of an earlier one in --out')
    .option('--eval-every <steps>', 'evaluate this often', number(runRules.evalEvery))
    .option(
      '--eval-batches <n>',
      'most batches of one evaluation (50)',
      number(runRules.evalBatches),
    )
    .option(
      '--save-every <steps>',
      'write a checkpoint this often (100)',
      number(runRules.saveEvery),
    )
    .option('--log <file>', 'JSON lines: the plan, then each step');
}

/** A flag that must be there. Not commander's `requiredOption`, which hides a mistyped flag behind a missing one. */
export function required<T>(value: T | undefined, usage: string): T {
  if (value !== undefined) return value;
  throw new StowageError('flag-missing', `${usage} is missing.`, usage, 'See --help.');
}

/** `T=256 B=4` as sizes. Throws `set-unreadable`. */
export function parseSet(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    words.map((word) => {
      const [, name = '', size = ''] = /^([^=]+)=(\d+)$/.exec(word) ?? [];
      if (name === '' || Number(size) < 1 || !Number.isSafeInteger(Number(size)))
        throw setUnreadable(word);
      return [name, Number(size)];
    }),
  );
}

/** `*.gate=keep` as a pin. Throws `pin-unreadable`. */
export function parsePin(text: string): Pin {
  const [, tensor = '', policy = ''] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
  if (tensor === '') throw pinUnreadable(text);
  return { tensor, policy };
}

/** The model's recipe with the fields that have been given as flags replaced. */
export function recipeWith(own: Recipe, flags: ModelFlags): Recipe {
  const given = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Partial<T>;
  return {
    ...own,
    ...given({
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
function adapterWith(own: AdapterRecipe, flags: ModelFlags): AdapterRecipe {
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
  const kinds = starts.map(({ kind }) => kind).join(' and ');
  for (const [flag, [field, value]] of Object.entries(given)) {
    if (value === undefined) continue;
    const nowhere = starts.every((start) => !Object.hasOwn(start, field));
    // One list of targets cannot be every part's.
    if (nowhere || (several && field === 'targets')) refuseForOthers(kinds, { [flag]: value });
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

function optimizerWith(own: OptimizerRecipe, flags: ModelFlags): OptimizerRecipe {
  const kind = flags.optimizer ?? own.kind;
  const { lr, beta1, beta2, epsilon, weightDecay, momentum, nesterov } = flags;
  const { optimizerStates: states } = flags;
  if (kind === 'adamw') {
    refuseForOthers(kind, { momentum, nesterov });
    const base = own.kind === 'adamw' ? own : optimizerDefaults.adamw;
    return {
      ...base,
      lr: lr ?? base.lr,
      beta1: beta1 ?? base.beta1,
      beta2: beta2 ?? base.beta2,
      epsilon: epsilon ?? base.epsilon,
      weightDecay: weightDecay ?? base.weightDecay,
      states: states ?? base.states,
    };
  }
  refuseForOthers(kind, { beta1, beta2, epsilon, 'optimizer-states': states });
  const base = own.kind === 'sgd' ? own : optimizerDefaults.sgd;
  return {
    ...base,
    lr: lr ?? base.lr,
    momentum: momentum ?? base.momentum,
    nesterov: nesterov ?? base.nesterov,
    weightDecay: weightDecay ?? base.weightDecay,
  };
}

const scheduleWith = (own: ScheduleRecipe, { schedule, warmup }: ModelFlags): ScheduleRecipe => ({
  kind: schedule ?? own.kind,
  warmup: warmup ?? own.warmup,
});

/** A flag that the chosen kind does not have is a mistake, not something to pass over. */
function refuseForOthers(kind: string, flags: Readonly<Record<string, unknown>>): void {
  const stray = Object.entries(flags).find(([, value]) => value !== undefined);
  if (!stray) return;
  throw new StowageError(
    'unknown-flag',
    `--${stray[0]} has no meaning for ${kind}.`,
    'Flags of the adapter and the optimizer that are used.',
    'Leave it out, or choose another --adapter or --optimizer.',
  );
}
