/** The options of a training run with every default filled in from what the compiler settled. */

import { requireValue } from './arguments.ts';
import type { Files } from './files.ts';
import { idleInRun, refuseIdle } from './idle.ts';
import { runRules } from './rules.ts';
import type { Terminal } from './terminal.ts';
import type { TrainOptions } from './train.ts';
import type { Trainer } from './trainer.ts';

/** What a caller of a trainer may leave out: all but the data. */
export type PartialOptions = Partial<TrainOptions> & Pick<TrainOptions, 'data'>;

/** Share of the data that is held out where nothing is said. */
export const usualHoldout = 0.05;

/** Fills in the rest. Throws `flag-unreadable` or `flag-without-effect` for what cannot be asked for. */
export function fillOptions(
  trainer: Trainer,
  options: PartialOptions,
  files: Files,
  terminal: Terminal,
): TrainOptions {
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
    from: options.from ?? null,
    evalEvery: options.evalEvery ?? null,
    evalBatches: options.evalBatches ?? 50,
    saveEvery: options.saveEvery ?? 100,
    log: options.log ?? null,
    unused: options.unused ?? [],
    randomBase: options.randomBase ?? false,
  };
  const { signal, observe, read } = options;
  return {
    ...filled,
    ...(signal ? { signal } : {}),
    ...(observe ? { observe } : {}),
    ...(read ? { read } : {}),
  };
}

/** What pages and scripts ask for is held to the same rules as flags are. */
function requireOptions(options: PartialOptions): void {
  const numbers = { ...options, warmup: options.schedule?.warmup };
  for (const [name, rule] of Object.entries(runRules)) {
    const value = numbers[name as keyof typeof runRules] ?? null;
    if (value !== null) requireValue(name, value, rule);
  }
}
