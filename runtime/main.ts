/** The command line of an emitted trainer, and its `train` for pages. */

import { describeFlags, readArguments, type Flag } from './arguments.ts';
import { folderForRun } from './files/destination.ts';
import { StowageError, reportError } from './error.ts';
import { memoryFiles, type Files } from './files/files.ts';
import { idleInRun, refuseIdle } from './idle.ts';
import { onInterrupt, outputLost, watchOutputs } from './loop/interrupts.ts';
import { nodeFiles } from './files/node-files.ts';
import { fillOptions, type PartialOptions, type TrainOptions } from './loop/options.ts';
import { runRules } from './format/rules.ts';
import { systemError } from './files/system-errors.ts';
import { isScheduleKind, scheduleKinds, type Schedule } from './format/schedule.ts';
import { processTerminal } from './terminal.ts';
import type { TrainResult } from './loop/run.ts';
import { train } from './loop/train.ts';
import type { Trainer } from './trainer.ts';
import { size } from './format/units.ts';

const flags: readonly Flag[] = [
  {
    name: 'weights',
    kind: 'text',
    value: 'DIR',
    help: 'base weights (safetensors) with config.json and tokenizer.json',
  },
  {
    name: 'unused',
    kind: 'text',
    value: 'PATTERNS',
    help: 'tensors of the weights to do without, separated by commas',
  },
  {
    name: 'random-base',
    kind: 'switch',
    help: 'train an adapter on random weights, where there are no --weights',
  },
  {
    name: 'tokenizer',
    kind: 'text',
    value: 'DIR',
    help: 'folder of tokenizer.json, if not beside the weights',
  },
  {
    name: 'data',
    kind: 'text',
    value: 'FILE',
    help: 'text, or JSON lines of {"text"} or {"prompt", "completion"}',
  },
  {
    name: 'eval-data',
    kind: 'text',
    value: 'FILE',
    help: 'held-out data; otherwise a share of --data is held out, drawn by the seed',
  },
  {
    name: 'holdout',
    kind: runRules.holdout,
    value: 'SHARE',
    help: 'share of --data to hold out (0.05)',
  },
  { name: 'steps', kind: runRules.steps, help: 'steps to train' },
  { name: 'epochs', kind: runRules.epochs, help: 'or how often to go through the data' },
  { name: 'lr', kind: runRules.learningRate, value: 'RATE', help: 'learning rate' },
  { name: 'schedule', kind: 'text', value: 'KIND', help: 'constant, linear or cosine' },
  {
    name: 'warmup',
    kind: runRules.warmup,
    help: 'steps of rising rate; below 1 a share of all steps',
  },
  {
    name: 'seed',
    kind: runRules.seed,
    help: 'the order of the data, initial weights and dropout depend on it alone',
  },
  {
    name: 'out',
    kind: 'text',
    value: 'DIR',
    help: 'where the result and checkpoints go; otherwise runs/MODEL-DATE',
  },
  {
    name: 'from',
    kind: 'text',
    value: 'DIR',
    help: 'go on from an adapter that train or PEFT wrote, of the kind that this trainer has',
  },
  { name: 'resume', kind: 'switch', help: 'go on from the checkpoint in --out' },
  {
    name: 'replace',
    kind: 'switch',
    help: 'put the result in the place of an earlier one in --out',
  },
  { name: 'eval-every', kind: runRules.evalEvery, value: 'STEPS', help: 'evaluate this often' },
  { name: 'eval-batches', kind: runRules.evalBatches, help: 'most batches of one evaluation (50)' },
  {
    name: 'save-every',
    kind: runRules.saveEvery,
    value: 'STEPS',
    help: 'write a checkpoint this often (100)',
  },
  { name: 'log', kind: 'text', value: 'FILE', help: 'JSON lines: the plan, then each step' },
  { name: 'help', kind: 'switch', help: 'this' },
];

/** Runs a trainer from an argument list. Returns the exit status: 0, 1 after an error, 130 after Ctrl-C. */
export async function main(trainer: Trainer, argv: readonly string[]): Promise<number> {
  watchOutputs('go on');
  const terminal = processTerminal();
  try {
    const options = readArguments(flags, argv);
    if (options.has('help')) {
      terminal.line(help(trainer));
      return 0;
    }
    const files = await nodeFiles();
    const asked = optionsOf(trainer, options);
    const out = await outOf(files, asked, trainer.meta.model);
    await trainOrStop(trainer, fillOptions(trainer, { ...asked, out }, files, terminal));
    return 0;
  } catch (error) {
    terminal.status('');
    return reportError(systemError(error));
  }
}

/** The folder that a run from a command line goes to. Throws `flag-without-effect` for flags that need one to be named. */
export async function outOf(
  files: Files,
  { out, resume, replace }: Pick<Partial<TrainOptions>, 'out' | 'resume' | 'replace'>,
  model: string,
): Promise<string> {
  refuseIdle(idleInRun, { out, resume, replace });
  return out ?? folderForRun(files, model, new Date());
}

/** Trains; rejects with `interrupted` or `output-closed` where it was stopped, saying how to go on. */
export async function trainOrStop(trainer: Trainer, options: TrainOptions): Promise<TrainResult> {
  const interrupts = (stop: () => void): (() => void) => onInterrupt(options.terminal, stop);
  const unheard = (): boolean => outputLost() !== null;
  const result = await train(trainer, { ...options, interrupts, unheard });
  if (!result.interrupted) return result;
  const { step, steps } = result;
  const stopped = `Stopped after step ${step} of ${steps}.`;
  const saved = savedBy(step, options.out);
  throw outputLost(`${stopped} ${saved}`) ?? new StowageError('interrupted', stopped, '', saved);
}

function savedBy(step: number, out: string | null): string {
  if (step === 0) return 'Nothing was saved, for no step had ended.';
  return out === null
    ? 'Nothing was saved, for there was no --out.'
    : `Everything is saved in ${out}. To go on, repeat the command with --resume.`;
}

/** Trains in a page or a script: files from memory unless given. */
export function trainWith(trainer: Trainer, options: PartialOptions): Promise<TrainResult> {
  return train(trainer, fillOptions(trainer, options, memoryFiles(), processTerminal()));
}

function optionsOf(trainer: Trainer, given: ReturnType<typeof readArguments>): PartialOptions {
  const data = given.text('data');
  if (data === null) {
    throw new StowageError(
      'flag-missing',
      '--data is missing.',
      '--data FILE',
      'node trainer.mjs --weights DIR --data FILE --steps 100 --out DIR',
    );
  }
  const options: Record<string, unknown> = { data, schedule: scheduleOf(trainer, given) };
  const texts = {
    weights: 'weights',
    tokenizer: 'tokenizer',
    evalData: 'eval-data',
    out: 'out',
    from: 'from',
    log: 'log',
  };
  const numbers = {
    holdout: 'holdout', steps: 'steps', epochs: 'epochs', learningRate: 'lr', seed: 'seed',
    evalEvery: 'eval-every', evalBatches: 'eval-batches', saveEvery: 'save-every',
  }; // prettier-ignore
  for (const [key, flag] of Object.entries(texts)) options[key] = given.text(flag);
  for (const [key, flag] of Object.entries(numbers)) options[key] = given.number(flag);
  const unused = given.text('unused');
  if (unused !== null) options['unused'] = unused.split(',').map((pattern) => pattern.trim());
  if (given.has('random-base')) options['randomBase'] = true;
  const present = Object.entries(options).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(present),
    data,
    resume: given.has('resume'),
    replace: given.has('replace'),
  };
}

function scheduleOf(trainer: Trainer, given: ReturnType<typeof readArguments>): Schedule {
  const kind = given.text('schedule') ?? trainer.meta.schedule.kind;
  if (!isScheduleKind(kind)) {
    throw new StowageError(
      'flag-unreadable',
      `--schedule ${kind} is not known.`,
      `${scheduleKinds.join(', ')}.`,
      'See --help.',
    );
  }
  return { kind, warmup: given.number('warmup') ?? trainer.meta.schedule.warmup };
}

function help({ meta, program }: Trainer): string {
  return [
    `A trainer of ${meta.model} on ${program.target}, ${size(meta.plan.predictedBytes)}, built by Stowage.`,
    '',
    '  node trainer.mjs --weights DIR --data FILE --steps 100 --out DIR',
    '',
    describeFlags(flags),
  ].join('\n');
}
