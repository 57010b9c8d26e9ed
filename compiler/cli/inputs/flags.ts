/** The flags that commands share, and their values as the compiler and the runtime take them. */

import { Option, type Command } from 'commander';
import { StowageError } from '../../../runtime/error.ts';
import { count, runRules } from '../../../runtime/format/rules.ts';
import { pinUnreadable, setUnreadable } from '../../diagnostics.ts';
import { recipeRules } from '../../frontend/recipe-fields.ts';
import type { Pin } from '../../planning/problem/pins.ts';
import { targetNames, type TargetName } from '../../targets/index.ts';
import { number } from './field-flags.ts';
import type { RecipeFlags } from './recipe-flags.ts';

/** Flags as commander hands them over; what was not given is absent. */
export interface ModelFlags extends RecipeFlags {
  readonly weights?: string;
  readonly config?: string;
  readonly ignoreConfig?: readonly string[];
  readonly unused?: readonly string[];
  readonly randomBase?: boolean;
  readonly set?: readonly string[];
  readonly target?: 'auto' | TargetName;
  readonly pin?: readonly string[];
  readonly plan?: string;
  readonly allow?: readonly Allowance[];
}

const several = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text.split(/[\s,]+/).filter((word) => word !== ''),
];

/** The values of a flag that is given once for each. */
export const repeated = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

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

const { finetune } = recipeRules;

/** Leave to compute with weights that nobody trained. */
export function addRandomBaseFlag(command: Command): Command {
  return command.option(
    '--random-base',
    'without --weights, weights that stay as they are are random: refused unless this is given',
  );
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
      new Option('--target <name>', 'device').choices(['auto', ...targetNames]).default('auto'),
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
