/** What a run says: lines of its log, and lines for whoever watches. */

import { changesOf, checkpointBytes, describeChanges, type Resumed } from './checkpoint.ts';
import { requireRoom } from '../files/destination.ts';
import type { Device } from '../device/device.ts';
import { machineMemory } from '../device/machine-memory.ts';
import { resultBytes } from '../weights/export.ts';
import { Log, type RunEvent } from '../files/log.ts';
import { memoryLines, type MemoryMarks, type MemoryUse } from './memory-use.ts';
import type { TrainOptions } from './options.ts';
import type { Data } from './prepare.ts';
import { clock, progressLine, speed } from '../terminal.ts';
import type { Trainer } from '../trainer.ts';
import { duration, size } from '../format/units.ts';

/** A step that is done. */
interface Done {
  /** Steps done with it. */
  readonly done: number;
  readonly loss: number;
  readonly gradientNorm: number | null;
  readonly learningRate: number;
  readonly seconds: number;
  /** Positions of its batches that hold data. */
  readonly positions: number;
}

export class Journal {
  private readonly trainer: Trainer;
  private readonly device: Device;
  private readonly data: Data;
  private readonly options: TrainOptions & { readonly marks: MemoryMarks };
  private readonly steps: number;
  private logFile: Log | null = null;
  /** When its first step began, and what has been trained since. */
  private begun = { at: 0, step: 0 };
  private trained = 0;
  private positions = 0;

  constructor(
    trainer: Trainer,
    device: Device,
    data: Data,
    options: TrainOptions & { readonly marks: MemoryMarks },
    steps: number,
  ) {
    this.trainer = trainer;
    this.device = device;
    this.data = data;
    this.options = options;
    this.steps = steps;
  }

  /** Opens the log of a run that begins after `first` steps; `evaluates`: with an evaluation. */
  async open(first: number, evaluates: boolean): Promise<void> {
    const { files, log, seed, terminal } = this.options;
    if (log === null) return;
    const { rows, microBatches, context } = this.data.frame;
    const start = { first, evaluates, batch: rows * microBatches, context, seed };
    this.logFile = await Log.open(files, log, start, () =>
      terminal.line(`nobody reads ${log} any more: the run goes on without a log`),
    );
  }

  async close(): Promise<void> {
    await this.logFile?.close();
  }

  async log(line: RunEvent): Promise<void> {
    this.options.observe?.(line);
    await this.logFile?.write(line);
  }

  /** What runs where: the head of the log, and the first lines. */
  async begins(first: number, resumed: Resumed | null): Promise<void> {
    const { trainer, device, data, options } = this;
    const { terminal } = options;
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
    await this.where(first);
    const { plan } = trainer.meta;
    terminal.line(
      `${device.name}: ${size(device.allocated)} allocated` +
        (plan.budgetBytes === null ? '' : ` of a budget of ${size(plan.budgetBytes)}`) +
        (device.hostBytes === 0 ? '' : `, ${size(device.hostBytes)} on the host`) +
        `, ${size(plan.keepAllBytes)} with everything kept`,
    );
    terminal.line(
      first === 0
        ? `${this.steps} steps of ${this.rowsPerStep()}`
        : `resuming after step ${first} of ${this.steps}`,
    );
    for (const line of resumed ? describeChanges(resumed) : []) terminal.line(line);
  }

  /** Says where the result will be, what room it takes there, and for how long the run will go. */
  private async where(first: number): Promise<void> {
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

  /** The steps begin, after `first`. */
  starts(first: number): void {
    this.begun = { at: performance.now(), step: first };
  }

  /** A step is done. */
  async step({ done, loss, gradientNorm, learningRate, seconds, positions }: Done): Promise<void> {
    const { terminal } = this.options;
    this.trained += seconds;
    this.positions += positions;
    await this.log({
      step: done,
      loss,
      seconds,
      tokensPerSecond: rate(seconds, positions),
      gradientNorm,
      learningRate,
    });
    const average = speed(rate(this.trained, this.positions), this.unit());
    const perStep = (performance.now() - this.begun.at) / 1000 / (done - this.begun.step);
    const secondsLeft = perStep * (this.steps - done);
    terminal.status(progressLine({ done, steps: this.steps, loss, speed: average, secondsLeft }));
    if (!terminal.interactive && done % Math.max(1, Math.ceil(this.steps / 20)) === 0) {
      terminal.line(
        `step ${done}/${this.steps}  loss ${loss.toFixed(4)}  ${average}  ${clock(secondsLeft)} left`,
      );
    }
  }

  /** What a step took, beside what was predicted: logged, printed and returned. */
  async time(seconds: readonly number[]): Promise<number | null> {
    const { predictedSeconds } = this.trainer.meta.plan;
    const sorted = [...seconds].sort((a, b) => a - b);
    const measured = sorted[Math.floor(sorted.length / 2)];
    if (measured === undefined) return null;
    await this.log({ secondsPerStep: measured, predictedSeconds: predictedSeconds ?? null });
    const predicted =
      predictedSeconds === undefined ? '' : `, ${duration(predictedSeconds)} predicted`;
    this.options.terminal.line(`a step took ${duration(measured)}${predicted}`);
    return measured;
  }

  /** What was held, beside what was predicted: logged, printed and returned. */
  async memory(): Promise<MemoryUse> {
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
}

const rate = (seconds: number, n: number): number => n / Math.max(seconds, 1e-9);
