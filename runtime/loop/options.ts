/** What a training run can be told, and every default of it as the compiler settled it. */

import { requireValue } from '../arguments.ts';
import { StowageError } from '../error.ts';
import type { Files } from '../files/files.ts';
import { idleInRun, refuseIdle } from '../idle.ts';
import { runRules } from '../format/rules.ts';
import type { Schedule } from '../format/schedule.ts';
import type { MachineMemory } from '../device/machine-memory.ts';
import type { RunEvent } from '../files/log.ts';
import type { MemoryMarks } from './memory-use.ts';
import type { ReadData, Sources } from './prepare.ts';
import type { Terminal } from '../terminal.ts';
import { trainerSchema, type Trainer } from '../trainer.ts';

export interface TrainOptions extends Sources {
  readonly terminal: Terminal;
  /** The data as already read from the sources. */
  readonly read?: ReadData;
  /** Exactly one of steps and epochs. */
  readonly steps: number | null;
  readonly epochs: number | null;
  readonly learningRate: number;
  readonly schedule: Schedule;
  /** Folder for checkpoints and results; null keeps nothing. */
  readonly out: string | null;
  readonly resume: boolean;
  /** An earlier result in `out` may go. */
  readonly replace: boolean;
  /** Folder of an adapter or a model that training goes on from; null begins anew. */
  readonly from: string | null;
  /** Steps between evaluations; null evaluates before and after only. */
  readonly evalEvery: number | null;
  /** Most batches of one evaluation. */
  readonly evalBatches: number;
  /** Steps between checkpoints. */
  readonly saveEvery: number;
  /** JSON lines of the run; null for none. */
  readonly log: string | null;
  /** Patterns of tensors in the base that may be left unread, besides those that the trainer was built with. */
  readonly unused: readonly string[];
  /** Without `weights`, an adapter is trained on random ones: else that is refused. */
  readonly randomBase: boolean;
  /** Stops the run at the end of the call that is running; the last whole step is what is saved. */
  readonly signal?: AbortSignal;
  /** Calls `stop` for the same, from the first step until all is saved. Returns how to end that. */
  readonly interrupts?: (stop: () => void) => () => void;
  /** Whether nobody is there to be told anything: then the run ends after the step that is under way or to come. */
  readonly unheard?: () => boolean;
  /** Is told what the log is, as it happens, whether or not there is a log. */
  readonly observe?: (event: RunEvent) => void;
  /** Takes down what the process holds; with the moments before the run, where its data was read then. */
  readonly marks?: MemoryMarks;
  /** What the machine has; else it is asked for. */
  readonly machine?: MachineMemory;
}

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
