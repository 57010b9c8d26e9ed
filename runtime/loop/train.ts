/** The training loop: batches in, a log out, checkpoints on the way, what was trained at the end. */

import { overRandom, requireWhole, requireWholeFrom } from '../weights/base.ts';
import type { Batch, Batches } from '../data/batches.ts';
import { describeData } from '../data/summary.ts';
import { aboveBound, describeError, measureGradient, show, withinBound } from './check.ts';
import {
  changesOf,
  checkpointBytes,
  checkpointPath,
  describeChanges,
  loadCheckpoint,
  saveCheckpoint,
  type Resumed,
} from './checkpoint.ts';
import {
  inFolder,
  readsOf,
  removeResult,
  requireApart,
  requireRoom,
} from '../files/destination.ts';
import { stoppable, type Device } from '../device/device.ts';
import { machineMemory, type MachineMemory } from '../device/machine-memory.ts';
import { TensorDigest } from '../weights/digest.ts';
import { StowageError } from '../error.ts';
import { exportTrained, resultBytes } from '../weights/export.ts';
import type { Facts } from './identity.ts';
import { requireWarmup } from '../idle.ts';
import { Log, type RunEvent } from '../files/log.ts';
import { isAttached } from '../peft/kinds.ts';
import { loadTrained, requireSame } from '../peft/load.ts';
import { startsOf, type Starts } from '../peft/write.ts';
import { MemoryMarks, memoryLines, shortOf, type MemoryUse } from './memory-use.ts';
import { dataOf, openBase, openDevice, type Data, type ReadData, type Sources } from './prepare.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import { rateAt, type Schedule } from '../format/schedule.ts';
import { meanLoss, microScalars, perplexityOf, trainStep } from './step.ts';
import { clock, progressLine, speed, type Terminal } from '../terminal.ts';
import type { Trainer } from '../trainer.ts';
import { duration, size } from '../format/units.ts';
import { policyStates } from '../weights/weights.ts';

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

export interface TrainResult {
  /** Steps done, earlier runs included. */
  readonly step: number;
  readonly steps: number;
  /** The loss of each step of this run. */
  readonly losses: readonly number[];
  /** The largest relative error of the gradient that was measured; null where the plan is lossless. */
  readonly gradientError: number | null;
  readonly heldOutBefore: number | null;
  readonly heldOutAfter: number | null;
  readonly allocatedBytes: number;
  /** Of the host's memory, for tensors that wait there. */
  readonly hostBytes: number;
  /** The middle of this run's steps; null where there was none. */
  readonly secondsPerStep: number | null;
  /** What was held beside the arena. */
  readonly memory: MemoryUse;
  readonly interrupted: boolean;
}

/** Trains. Everything that is wrong with the inputs is said before the first step. */
export async function train(trainer: Trainer, options: TrainOptions): Promise<TrainResult> {
  const { files, out } = options;
  const { kind } = trainer.meta.adapter;
  await requireApart(files, await readsOf(files, options), writesOf(options, kind));
  const run = (): Promise<TrainResult> => trainInto(trainer, options);
  return out === null ? run() : inFolder(files, out, options, run);
}

/** What a run writes, as `requireApart` takes it; `kind` of its adapter. */
export const writesOf = (
  {
    out,
    log,
    weights,
  }: { readonly out: string | null; readonly log: string | null; readonly weights: string | null },
  kind: string,
): Parameters<typeof requireApart>[2] => ({
  out: out === null ? null : { flag: '--out', path: out },
  copies: weights !== null && kind !== 'mixed' && !isAttached({ kind }),
  others: log === null ? [] : [{ flag: '--log', path: log }],
});

async function trainInto(trainer: Trainer, options: TrainOptions): Promise<TrainResult> {
  const { files, seed, terminal, log, out } = options;
  if (log !== null) await files.requireWritable(log);
  if (options.from !== null) await requireSame(files, options.from, trainer.meta.adapter);
  const marks = options.marks ?? new MemoryMarks();
  if (!options.read) marks.mark('begun');
  const base = await openBase(options);
  try {
    const unused = { declared: trainer.meta.unused ?? [], asked: options.unused };
    if (base) await requireWhole(base, trainer.program, unused);
    if (options.from !== null) {
      await requireWholeFrom(files, options.from, trainer.program, unused);
    }
    const data = await dataOf(trainer, options, { ...options, marks });
    for (const line of describeData(data.summary, data.frame, options.data)) terminal.line(line);
    const says = overRandom(trainer.program, options);
    if (says !== null) terminal.line(says);
    const machine = options.machine ?? (await machineMemory());
    const short = shortOf(trainer.program, trainer.open, machine);
    if (short !== null) terminal.line(short);
    // Without --out there will be nothing to resume.
    const seen = out === null ? undefined : new TensorDigest();
    const device = await openDevice(trainer, base, seed, terminal, seen);
    try {
      marks.mark('weights');
      const starts = await startsOf(trainer.program, device);
      if (options.from !== null)
        await loadTrained(files, options.from, trainer.program, device, seen);
      const begun = { checkpoint: base, starts, content: String(seen) };
      const run = new Run(trainer, device, data, begun, { ...options, marks });
      try {
        return await run.all();
      } finally {
        await run.close();
      }
    } finally {
      await device.close();
    }
  } finally {
    await base?.close();
  }
}

/** How many of the last losses a checkpoint carries. */
const tail = 100;

/** What the export and the identity of a run need of its beginning. */
interface Begun {
  readonly checkpoint: Checkpoint | null;
  readonly starts: Starts;
  /** What tells its numbers from others. */
  readonly content: string;
}

class Run {
  private readonly losses: number[] = [];
  /** Of each step of this run. */
  private readonly seconds: number[] = [];
  private earlier: readonly number[] = [];
  private readonly steps: number;
  private readonly facts: Facts;
  private readonly trainer: Trainer;
  private readonly device: Device;
  private readonly data: Data;
  private readonly base: Begun;
  private readonly options: TrainOptions & { readonly marks: MemoryMarks };
  /** Step of the last checkpoint that this run wrote or read. */
  private saved: number | null = null;
  /** The step at which policies began to remember. */
  private since = 0;
  private gradientError: number | null = null;
  private readonly stop = new AbortController();
  /** Ends with `stop`; for what trains nothing. */
  private readonly evaluator: Device;
  private logFile: Log | null = null;

  constructor(
    trainer: Trainer,
    device: Device,
    data: Data,
    base: Begun,
    options: TrainOptions & { readonly marks: MemoryMarks },
  ) {
    this.trainer = trainer;
    this.device = device;
    this.data = data;
    this.base = base;
    this.options = options;
    const { signal } = options;
    if (signal?.aborted === true) this.stop.abort();
    signal?.addEventListener('abort', () => this.stop.abort());
    this.evaluator = stoppable(device, this.stop.signal);
    this.steps = options.steps ?? data.train.stepsFor(options.epochs ?? 1);
    requireWarmup(options.schedule, this.steps);
    const { frame } = data;
    const { schedule, seed, learningRate, from, evalEvery, evalBatches, saveEvery, log } = options;
    this.facts = {
      ...trainer.meta.facts,
      ...data.facts,
      ...{ base: base.content, seed, from, evalEvery, evalBatches, saveEvery, log, learningRate },
      ...{ schedule: schedule.kind, warmup: schedule.warmup, steps: this.steps },
      ...{ batch: frame.rows * frame.microBatches, microBatch: frame.rows, context: frame.context },
      ...{ target: device.target, device: device.name },
    };
  }

  async all(): Promise<TrainResult> {
    const first = await this.begin();
    await this.check(first, 3);
    const evaluates = first < this.steps && this.evaluationDue(first);
    const found = evaluates ? await this.evaluate(first) : null;
    const heldOutBefore = first === 0 ? found : null;
    // Until now there was nothing to save.
    const release = this.options.interrupts?.(() => this.stop.abort());
    try {
      return await this.trainFrom(first, heldOutBefore);
    } finally {
      release?.();
    }
  }

  /** All steps from `first` on, and what comes after them. */
  private async trainFrom(first: number, heldOutBefore: number | null): Promise<TrainResult> {
    const { options, device, trainer } = this;
    const { terminal } = options;
    const stopped = this.stop.signal;
    // What policies remember has changed by the middle of a step, so that it has to end.
    const droppable = policyStates(trainer.program).length === 0;
    let step = first;
    let trained = 0;
    let positions = 0;
    const rate = (seconds: number, n: number): number => n / Math.max(seconds, 1e-9);
    const begun = performance.now();
    for (; step < this.steps; step++) {
      if (step > first && options.unheard?.() === true) this.stop.abort();
      if (step > first && !stopped.aborted && this.recheckDue(step)) await this.check(step, 1);
      if (stopped.aborted) break;
      const learningRate = rateAt(options.learningRate, options.schedule, step, this.steps);
      const start = performance.now();
      const batches = this.batchesAt(this.data.train, step);
      const result = await this.unlessStopped(() =>
        trainStep(trainer.program, device, batches, {
          step,
          since: this.since,
          seed: options.seed,
          learningRate,
          betas: trainer.meta.betas,
          signal: droppable ? stopped : undefined,
        }),
      );
      if (result === null) break;
      if (!Number.isFinite(result.loss)) throw this.notFinite(step, result.loss);
      const seconds = (performance.now() - start) / 1000;
      trained += seconds;
      const held = batches.reduce((sum, batch) => sum + positionsOf(batch), 0);
      positions += held;
      this.seconds.push(seconds);
      this.losses.push(result.loss);
      options.marks.mark('steps');
      const done = step + 1;
      await this.log({
        step: done,
        loss: result.loss,
        seconds,
        tokensPerSecond: rate(seconds, held),
        gradientNorm: result.gradientNorm,
        learningRate,
      });
      const average = rate(trained, positions);
      const secondsLeft =
        ((performance.now() - begun) / 1000 / (done - first)) * (this.steps - done);
      terminal.status(
        progressLine({
          done,
          steps: this.steps,
          loss: result.loss,
          speed: speed(average, this.unit()),
          secondsLeft,
        }),
      );
      if (!terminal.interactive && done % Math.max(1, Math.ceil(this.steps / 20)) === 0) {
        terminal.line(
          `step ${done}/${this.steps}  loss ${result.loss.toFixed(4)}  ${speed(average, this.unit())}  ${clock(secondsLeft)} left`,
        );
      }
      const last = done === this.steps;
      if (!last && this.evaluationDue(done)) await this.evaluate(done);
      if (done % options.saveEvery === 0 && !last) await this.save(done);
    }
    const heldOutAfter = stopped.aborted ? null : await this.evaluate(step);
    const interrupted = stopped.aborted;
    const secondsPerStep = await this.tellTime();
    await this.finish(step);
    const memory = await this.tellMemory();
    return {
      step,
      steps: this.steps,
      losses: this.losses,
      gradientError: this.gradientError,
      heldOutBefore,
      heldOutAfter,
      allocatedBytes: device.allocated,
      hostBytes: device.hostBytes,
      secondsPerStep,
      memory,
      interrupted,
    };
  }

  /** Restores a run that is resumed, opens the log, says what runs where. Returns the first step. */
  private async begin(): Promise<number> {
    const { options, trainer, device, data } = this;
    let first = 0;
    let resumed: Resumed | null = null;
    if (options.resume && options.out !== null) {
      resumed = await loadCheckpoint(
        options.files,
        options.out,
        trainer.program,
        device,
        this.facts,
      );
      first = resumed.step;
      this.earlier = resumed.losses;
      this.saved = first;
      this.since = resumed.since ?? 0;
    }
    await this.openLog(first);
    await this.log({
      ...trainer.meta.plan,
      allocatedBytes: device.allocated,
      ...(device.hostBytes > 0 ? { hostBytes: device.hostBytes } : {}),
      target: device.target,
      device: device.name,
      model: trainer.meta.model,
      steps: this.steps,
      firstStep: first,
      ...(resumed ? changesOf(resumed) : {}),
      batch: data.frame.rows * data.frame.microBatches,
      context: data.frame.context,
      seed: options.seed,
      data: data.summary,
    });
    await this.tellWhere(first);
    const { plan } = trainer.meta;
    options.terminal.line(
      `${device.name}: ${size(device.allocated)} allocated` +
        (plan.budgetBytes === null ? '' : ` of a budget of ${size(plan.budgetBytes)}`) +
        (device.hostBytes === 0 ? '' : `, ${size(device.hostBytes)} on the host`) +
        `, ${size(plan.keepAllBytes)} with everything kept`,
    );
    options.terminal.line(
      first === 0
        ? `${this.steps} steps of ${this.rowsPerStep()}`
        : `resuming after step ${first} of ${this.steps}`,
    );
    for (const line of resumed ? describeChanges(resumed) : []) options.terminal.line(line);
    return first;
  }

  /** What `work` resolves to; null where it was stopped on the way. */
  private async unlessStopped<T>(work: () => Promise<T>): Promise<T | null> {
    const { signal } = this.stop;
    try {
      return await work();
    } catch (error) {
      if (signal.aborted && error === signal.reason) return null;
      throw error;
    }
  }

  private async openLog(first: number): Promise<void> {
    const { files, log, seed, terminal } = this.options;
    if (log === null) return;
    const { rows, microBatches, context } = this.data.frame;
    const evaluates = this.evaluationDue(first);
    const start = { first, evaluates, batch: rows * microBatches, context, seed };
    this.logFile = await Log.open(files, log, start, () =>
      terminal.line(`nobody reads ${log} any more: the run goes on without a log`),
    );
  }

  async close(): Promise<void> {
    await this.logFile?.close();
  }

  /** Says where the result will be, what room it takes there, and for how long the run will go. */
  private async tellWhere(first: number): Promise<void> {
    const { files, out, terminal } = this.options;
    const { program, meta } = this.trainer;
    if (out === null) return;
    const checkpoint = checkpointBytes(program);
    // The next checkpoint is written beside the last one, and the result beside an earlier one.
    const bytes = checkpoint + Math.max(checkpoint, resultBytes(program, meta.adapter));
    const room = await requireRoom(files, out, bytes - (first > 0 ? checkpoint : 0), size);
    const { predictedSeconds } = meta.plan;
    terminal.line(
      `the result goes to ${out}: ${size(bytes)} at most` +
        (room === null ? '' : `, ${size(room)} free`) +
        (predictedSeconds === undefined
          ? ''
          : `; some ${clock(predictedSeconds * (this.steps - first))} for ${this.steps - first} steps`),
    );
  }

  private batchesAt(batches: Batches, step: number): ReturnType<Batches['batchAt']>[] {
    return Array.from({ length: this.data.frame.microBatches }, (_, micro) =>
      batches.batchAt(step, micro),
    );
  }

  /** What a row has `context` of. */
  private unit(): string {
    return this.data.frame.context > 1 ? 'tokens' : 'examples';
  }

  private rowsPerStep(): string {
    const { rows, context, microBatches } = this.data.frame;
    return context > 1
      ? `${rows * microBatches} × ${context} tokens`
      : `${rows * microBatches} examples`;
  }

  /** Before the first step and after the last, and on the way as often as asked for. */
  private evaluationDue(step: number): boolean {
    const { evalEvery } = this.options;
    return step === 0 || step >= this.steps || (evalEvery !== null && step % evalEvery === 0);
  }

  /** Held-out mean loss, logged and printed; null where nothing is held out. */
  private async evaluate(step: number): Promise<number | null> {
    const { data, evaluator, options, trainer } = this;
    const { held } = data;
    if (held === null || !('evaluate' in trainer.program.sections)) return null;
    const found = await this.unlessStopped(() =>
      meanLoss(trainer.program, evaluator, take(held.once(), options.evalBatches)),
    );
    if (found === null) return null;
    const { loss } = found;
    const perplexity = perplexityOf(trainer.program, loss);
    await this.log({ step, evalLoss: loss, ...(perplexity === null ? {} : { perplexity }) });
    options.terminal.line(
      `step ${step}/${this.steps}  held-out loss ${loss.toFixed(4)}` +
        (perplexity === null ? '' : `  perplexity ${perplexity.toFixed(2)}`),
    );
    return loss;
  }

  private recheckDue(step: number): boolean {
    const recheck = this.trainer.meta.check?.recheck ?? 0;
    return recheck > 0 && step % recheck === 0;
  }

  /**
   * Measures the gradient's error on the next `count` micro-batches after `step` steps. Rejects with `error-above-bound`
   * where it is above its bound: then nothing has been trained yet, or the last step is saved.
   */
  private async check(step: number, count: number): Promise<void> {
    const { evaluator, options, trainer } = this;
    const { meta, program } = trainer;
    if (!program.check || !meta.check) return;
    const { microBatches } = this.data.frame;
    const batches = Array.from({ length: count }, (_, i) => {
      const [at, micro] = [step + Math.floor(i / microBatches), i % microBatches];
      const batch = this.data.train.batchAt(at, micro);
      const scalars = {
        count: Math.max(1, batch.valid),
        ...microScalars({ step: at, since: this.since, seed: options.seed }, micro, microBatches),
      };
      return { batch, scalars };
    });
    const found = await this.unlessStopped(() => measureGradient(program, evaluator, batches));
    if (found === null) return;
    this.gradientError = Math.max(this.gradientError ?? 0, found.gradientError);
    await this.log({ step, ...found, predictedError: meta.check.predicted });
    options.terminal.line(
      `step ${step}/${this.steps}  ${describeError(found, meta.check, program)}`,
    );
    if (withinBound(found, meta.check)) return;
    if (step > 0) await this.save(step);
    throw aboveBound(found, meta.check, { step, kept: this.kept(step) });
  }

  /** What a step took, beside what was predicted: logged, printed and returned. */
  private async tellTime(): Promise<number | null> {
    const { predictedSeconds } = this.trainer.meta.plan;
    const sorted = [...this.seconds].sort((a, b) => a - b);
    const measured = sorted[Math.floor(sorted.length / 2)];
    if (measured === undefined) return null;
    await this.log({ secondsPerStep: measured, predictedSeconds: predictedSeconds ?? null });
    const predicted =
      predictedSeconds === undefined ? '' : `, ${duration(predictedSeconds)} predicted`;
    this.options.terminal.line(`a step took ${duration(measured)}${predicted}`);
    return measured;
  }

  /** What was held, beside what was predicted: logged, printed and returned. */
  private async tellMemory(): Promise<MemoryUse> {
    const { device, options, trainer } = this;
    const machine = options.machine ?? (await machineMemory());
    const taken = {
      ...{ arenaBytes: device.allocated, hostBytes: device.hostBytes },
      ...{ predictedBytes: trainer.program.arena.bytes, stagingBytes: device.stagingBytes },
    };
    const memory = options.marks.use(taken, machine);
    await this.log({ memory });
    for (const line of memoryLines(memory)) options.terminal.line(line);
    return memory;
  }

  private async save(step: number): Promise<void> {
    const { files, out } = this.options;
    if (out === null) return;
    // Nothing of an earlier run lies beside what is new.
    if (this.saved === null) await removeResult(files, out);
    const losses = [...this.earlier, ...this.losses].slice(-tail);
    await saveCheckpoint(files, out, this.trainer.program, this.device, this.facts, {
      step,
      losses,
      ...(this.since > 0 ? { since: this.since } : {}),
    });
    this.options.marks.mark('saved');
    this.saved = step;
  }

  private async finish(step: number): Promise<void> {
    const { files, out, terminal, weights } = this.options;
    terminal.status('');
    const predicted = this.trainer.meta.check?.predicted;
    if (this.gradientError !== null && predicted !== undefined)
      terminal.line(
        `gradient error at most ${show(this.gradientError)} measured, ${show(predicted)} predicted`,
      );
    if (out === null || step === 0) return;
    await this.save(step);
    const { checkpoint, starts } = this.base;
    const { adapter, causal } = this.trainer.meta;
    const base = { path: weights, checkpoint, causal };
    const { program } = this.trainer;
    const written = await exportTrained(files, out, program, this.device, base, adapter, starts);
    this.options.marks.mark('saved');
    terminal.line(`wrote ${[...written, 'checkpoint.safetensors'].join(', ')} to ${out}`);
  }

  private async log(line: RunEvent): Promise<void> {
    this.options.observe?.(line);
    await this.logFile?.write(line);
  }

  /** What there is to go on from. */
  private kept(step: number): string {
    const { out } = this.options;
    if (step === 0) return 'Nothing has been trained.';
    return out === null || this.saved === null
      ? 'No checkpoint had been written yet.'
      : `The last good checkpoint is of step ${this.saved}, in ${checkpointPath(out)}.`;
  }

  private notFinite(step: number, loss: number): StowageError {
    const kept = this.kept(step);
    return new StowageError(
      'loss-not-finite',
      `The loss of step ${step + 1} is ${loss}. ${kept}`,
      'A finite loss.',
      'Lower --lr, warm up for longer, or clip gradients; then begin again or add --resume.',
    );
  }
}

/** Positions of a batch that hold data. */
const positionsOf = (batch: Batch): number =>
  batch.placements.reduce((sum, { length }) => sum + length, 0);

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
