/** The training loop: batches in, checkpoints on the way, what was trained at the end. */

import { positionsOf, type Batches } from '../data/batches.ts';
import { aboveBound, describeError, measureGradient, show, withinBound } from './check.ts';
import { checkpointPath, loadCheckpoint, saveCheckpoint, type Resumed } from './checkpoint.ts';
import { removeResult } from '../files/destination.ts';
import { stoppable, type Device } from '../device/device.ts';
import { StowageError } from '../error.ts';
import { exportTrained } from '../weights/export.ts';
import type { Facts } from './identity.ts';
import { requireWarmup } from '../idle.ts';
import { Journal } from './journal.ts';
import type { Starts } from '../peft/write.ts';
import type { MemoryMarks, MemoryUse } from './memory-use.ts';
import type { TrainOptions } from './options.ts';
import type { Data } from './prepare.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import { rateAt } from '../format/schedule.ts';
import { meanLoss, microScalars, perplexityOf, trainStep } from './step.ts';
import type { Trainer } from '../trainer.ts';
import { policyStates } from '../weights/weights.ts';

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

/** How many of the last losses a checkpoint carries. */
const tail = 100;

/** What the export and the identity of a run need of its beginning. */
export interface Begun {
  readonly checkpoint: Checkpoint | null;
  readonly starts: Starts;
  /** What tells its numbers from others. */
  readonly content: string;
}

/** One run of a trainer on a device, from its first step to its result. */
export class Run {
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
  /** What is said and logged of it. */
  readonly journal: Journal;

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
    this.journal = new Journal(trainer, device, data, options, this.steps);
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
    const stopped = this.stop.signal;
    // What policies remember has changed by the middle of a step, so that it has to end.
    const droppable = policyStates(trainer.program).length === 0;
    let step = first;
    this.journal.starts(first);
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
      this.seconds.push(seconds);
      this.losses.push(result.loss);
      options.marks.mark('steps');
      const done = step + 1;
      const positions = batches.reduce((sum, batch) => sum + positionsOf(batch), 0);
      await this.journal.step({ ...result, done, seconds, positions, learningRate });
      const last = done === this.steps;
      if (!last && this.evaluationDue(done)) await this.evaluate(done);
      if (done % options.saveEvery === 0 && !last) await this.save(done);
    }
    const heldOutAfter = stopped.aborted ? null : await this.evaluate(step);
    const interrupted = stopped.aborted;
    const secondsPerStep = await this.journal.time(this.seconds);
    await this.finish(step);
    const memory = await this.journal.memory();
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
    const { options, trainer, device } = this;
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
    await this.journal.open(first, this.evaluationDue(first));
    await this.journal.begins(first, resumed);
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

  private batchesAt(batches: Batches, step: number): ReturnType<Batches['batchAt']>[] {
    return Array.from({ length: this.data.frame.microBatches }, (_, micro) =>
      batches.batchAt(step, micro),
    );
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
    await this.journal.log({
      step,
      evalLoss: loss,
      ...(perplexity === null ? {} : { perplexity }),
    });
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
    await this.journal.log({ step, ...found, predictedError: meta.check.predicted });
    options.terminal.line(
      `step ${step}/${this.steps}  ${describeError(found, meta.check, program)}`,
    );
    if (withinBound(found, meta.check)) return;
    if (step > 0) await this.save(step);
    throw aboveBound(found, meta.check, { step, kept: this.kept(step) });
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

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
