/** The options of a training run with every default filled in from what the compiler settled. */

import { requireValue } from '../arguments.ts';
import { StowageError } from '../error.ts';
import type { Files } from '../files/files.ts';
import { idleInRun, refuseIdle } from '../idle.ts';
import { runRules } from '../format/rules.ts';
import type { Terminal } from '../terminal.ts';
import type { TrainOptions } from './train.ts';
import { trainerSchema, type Trainer } from '../trainer.ts';

/** What a caller of a trainer may leave out: all but the data. */
export type PartialOptions = Partial<TrainOptions> & Pick<TrainOptions, 'data'>;

/** Share of the data that is held out where nothing is said. */
export const usualHoldout = 0.05;

/** Fills in the rest. Throws `trainer-version`, or `flag-unreadable` or `flag-without-effect` for what cannot be asked for. */
export function fillOptions(
  trainer: Trainer,
  options: PartialOptions,
  files: Files,
  terminal: Terminal,
): TrainOptions {
  requireSchema(trainer);
  const { meta } = trainer;
  const asked = (options.steps ?? null) !== null || (options.epochs ?? null) !== null;
  const steps = asked ? (options.steps ?? null) : meta.steps;
  requireOptions(options);
  refuseIdle(idleInRun, { ...options, steps });
  const filled: TrainOptions = {
    files: options.files ?? files,
    terminal: options.terminal ?? terminal,
    weights: options.weights ?? null,
    tokenizer: options.tokenizer ?? null,
    data: options.data,
    evalData: options.evalData ?? null,
    holdout: options.holdout ?? usualHoldout,
    seed: options.seed ?? meta.seed,
    steps,
    epochs: steps === null ? (options.epochs ?? meta.epochs) : null,
    learningRate: options.learningRate ?? meta.learningRate,
    schedule: options.schedule ?? meta.schedule,
    out: options.out ?? null,
    resume: options.resume ?? false,
    replace: options.replace ?? false,
    from: options.from ?? null,
    evalEvery: options.evalEvery ?? null,
    evalBatches: options.evalBatches ?? 50,
    saveEvery: options.saveEvery ?? 100,
    log: options.log ?? null,
    unused: options.unused ?? [],
    randomBase: options.randomBase ?? false,
  };
  const { signal, observe, read, marks, machine } = options;
  return {
    ...filled,
    ...(signal ? { signal } : {}),
    ...(observe ? { observe } : {}),
    ...(read ? { read } : {}),
    ...(marks ? { marks } : {}),
    ...(machine ? { machine } : {}),
  };
}

/** Throws `trainer-version` where a trainer's source imports the runtime of another version than its own. */
function requireSchema({ meta }: Trainer): void {
  // Those of the first version do not say it.
  const { schema = 1 } = meta as Partial<typeof meta>;
  if (schema === trainerSchema) return;
  throw new StowageError(
    'trainer-version',
    `The trainer of ${meta.model} is of version ${schema}, and the runtime that it imports of version ${trainerSchema}.`,
    'Both of one version.',
    'Build it again with this Stowage: stowage build. Trainers of one file carry their own runtime.',
  );
}

/** What pages and scripts ask for is held to the same rules as flags are. */
function requireOptions(options: PartialOptions): void {
  const numbers = { ...options, warmup: options.schedule?.warmup };
  for (const [name, rule] of Object.entries(runRules)) {
    const value = numbers[name as keyof typeof runRules] ?? null;
    if (value !== null) requireValue(name, value, rule);
  }
}
