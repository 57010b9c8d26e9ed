/**
 * The machine as it is, measured once: this model's own kernel calls are timed for a few seconds on the device, and the
 * times are kept in the user's cache folder by device, driver, version and model.
 */

import type { Device } from '../../../runtime/device/device.ts';
import type { Program, Range } from '../../../runtime/format/program.ts';
import { calibration } from '../../planning/cost/calibration.ts';
import type { Calibration } from '../../planning/cost/calibration.ts';
import type { CompileOptions } from '../../compile.ts';
import type { Machine } from '../../ir/machine.ts';
import { measuredMachine } from '../../lowering/timing/rates.ts';
import type { Host, Timed } from '../../lowering/timing/rates.ts';
import type { Trial } from '../../lowering/timing/trials.ts';
import { forDevice, targetNamed, targets } from '../../targets/index.ts';
import type { CalibrateFlags } from '../inputs/flags.ts';
import { recall, remember } from './cache.ts';
import { opener } from '../trainer.ts';
import { version } from '../version.ts';

const cached = 'calibration';

/** Seconds of timing, beside what compiling takes. */
const timingSeconds = 3;

/** Bytes of the arena that calls are timed in, at most. Calls that need more are left to the rates of their like. */
const arenaBytes = 512 * 2 ** 20;

/**
 * The option `machine` of `compile` as the flags ask for it: measured where that takes seconds, or once already; absent
 * where the device's speed is not known.
 */
export async function machineFor(
  options: CompileOptions,
  { calibrate: wanted }: CalibrateFlags,
  say: (line: string) => void,
  doing: (what: string) => void = () => undefined,
): Promise<Pick<CompileOptions, 'machine'>> {
  if (wanted === false) return {};
  const slow = forDevice(options.device, ({ slowToCompile }) => slowToCompile);
  const machine = slow ? await knownMachine(options) : await calibrate(options, say, doing);
  return machine ? { machine } : {};
}

/** The machine that an earlier run measured, or null. */
export async function knownMachine(options: CompileOptions): Promise<Machine | null> {
  const device = await deviceName(options.device);
  if (device === null) return null;
  return machineIn(recall(cached, keyOf(options, device, calibration(options))));
}

/**
 * The machine, measured now unless an earlier run has; null where there is no such device. Says in a line that it
 * measured.
 */
export async function calibrate(
  options: CompileOptions,
  say: (line: string) => void,
  doing: (what: string) => void = () => undefined,
): Promise<Machine | null> {
  const device = await deviceName(options.device);
  if (device === null) return null;
  const asked = calibration(options);
  const key = keyOf(options, device, asked);
  const known = machineIn(recall(cached, key));
  if (known) return known;
  const begun = performance.now();
  doing(`measuring how fast ${device} is at what this model does`);
  const found = await measure(asked, device);
  remember(cached, key, found);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`measured in ${seconds} s how fast ${device} is at what this model does`);
  return found;
}

/** The device by name and driver; null where it is not there. */
async function deviceName({ target }: CompileOptions['device']): Promise<string | null> {
  const here = await targets[target].here();
  return here.deviceName();
}

/** Equal keys measure the same; the device's profile, the engine's version and ours shape kernels and their speed. */
const keyOf = ({ device }: CompileOptions, name: string, { text }: Calibration): string =>
  JSON.stringify([device, name, process.version, version, text]);

function machineIn(value: unknown): Machine | null {
  if (typeof value !== 'object' || value === null) return null;
  const { measured, flops, bandwidth, launch, rates, calls, turns } = value as Partial<Machine>;
  const positive = [flops, bandwidth, launch].every((x) => typeof x === 'number' && x > 0);
  const whole = typeof measured === 'string' && [rates, calls, turns].every((x) => isRecord(x));
  return positive && whole ? (value as Machine) : null;
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** How calls are timed. */
export interface Timing {
  /** Seconds of timing, beside what compiling takes. */
  readonly seconds: number;
  readonly open: (program: Program) => Promise<Device>;
  /** Seconds since whenever. */
  readonly clock: () => number;
}

const wall = (): number => performance.now() / 1000;

/** Times the calls on the device. */
export async function measure(
  asked: Calibration,
  device: string,
  timing: Partial<Timing> = {},
): Promise<Machine> {
  const { program, trials, inputs, words } = await asked.trials(arenaBytes);
  const open = timing.open ?? (await opener(program.target));
  const opened = await open(program);
  try {
    await fill(opened, inputs);
    const stopwatch = new Stopwatch(opened, timing.clock ?? wall);
    // Kernels begin to remember, and code is made ready.
    for (const { section } of trials) await opened.run([section]);
    await opened.write(words, new Uint32Array(words[2] / 4).fill(manyBatches));
    const host = await stopwatch.host(inputs, smallest(trials));
    const timed = await stopwatch.trials(trials, host.turns.run, timing.seconds ?? timingSeconds);
    return measuredMachine(device, asked.machine, timed, host);
  } finally {
    await opened.close();
  }
}

const manyBatches = 1000;

/** The call that does least: running it alone takes what starting a run does. */
function smallest(trials: readonly Trial[]): readonly string[] {
  const [first] = trials.toSorted((a, b) => a.work.bytes - b.work.bytes);
  return first ? [first.section] : [];
}

/** Ordinary numbers, for zeros and denormal ones are at times faster or slower than others. */
async function fill(device: Device, [buffer, offset, bytes]: Range): Promise<void> {
  const numbers = Float32Array.from({ length: 2 ** 18 }, () => 0.1 + 0.9 * Math.random());
  for (let at = 0; at < bytes; at += numbers.byteLength) {
    const size = Math.min(numbers.byteLength, bytes - at);
    await device.write([buffer, offset + at, size], numbers.subarray(0, size / 4));
  }
}

const turnsTried = 15;
/** Seconds of one sample at least, and how many times longer than starting a run. */
const sampleSeconds = 0.003;
const sampleTurns = 10;
const mostRepeats = 500;
/** The first round finds out how often to repeat. */
const leastRounds = 4;

class Stopwatch {
  private readonly device: Device;
  private readonly clock: () => number;

  constructor(device: Device, clock: () => number) {
    this.device = device;
    this.clock = clock;
  }

  /** What the host waits for, and how fast bytes reach the device. */
  async host([buffer, offset, bytes]: Range, next: readonly string[]): Promise<Host> {
    const { device } = this;
    const word = Float32Array.of(0.5);
    const turns = {
      run: await this.median(turnsTried, () => device.run(next)),
      write: await this.median(turnsTried, () => device.write([buffer, offset, 4], word)),
      read: await this.median(turnsTried, () => device.read([buffer, offset, 4])),
    };
    if (targetNamed(device.target).onHost) return { turns, hostLink: null };
    const many = new Float32Array(Math.min(2 ** 20, bytes / 4)).fill(0.5);
    const whole = await this.median(5, async () => {
      await device.write([buffer, offset, many.byteLength], many);
      await device.read([buffer, offset, 4]);
    });
    const alone = whole - turns.read - turns.write;
    return { turns, hostLink: many.byteLength / Math.max(alone, whole / 10) };
  }

  /**
   * Every trial once in a round, rounds until the time is up; so that what else the machine does hits all alike. A call
   * that is repeated finds its code and numbers near at hand, one amid others does not: what all of them in a row take
   * beyond the sum is shared out over dispatches.
   */
  async trials(trials: readonly Trial[], turn: number, seconds: number): Promise<readonly Timed[]> {
    const samples = trials.map((): number[] => []);
    const repeats = trials.map(() => 1);
    const beyond: number[] = [];
    const sample = Math.max(sampleSeconds, sampleTurns * turn);
    const end = wall() + seconds;
    for (let round = 0; round < leastRounds || wall() < end; round++) {
      let sum = 0;
      for (const [i, { section, share }] of trials.entries()) {
        const times = repeats[i] ?? 1;
        const taken = await this.of(() => this.device.run(Array<string>(times).fill(section)));
        const each = Math.max(1e-7, (taken - turn) / times);
        sum += each;
        if (round > 0) samples[i]?.push(each / share);
        repeats[i] = Math.max(1, Math.min(mostRepeats, Math.ceil(sample / each)));
      }
      const all = trials.map(({ section }) => section);
      const taken = (await this.of(() => this.device.run(all))) - turn;
      if (round > 0) beyond.push(taken - sum);
    }
    const launches = trials.reduce((n, { work }) => n + work.launches, 0);
    const amid = Math.max(0, middle(beyond)) / launches;
    return trials.map(({ work }, i) => ({
      work,
      seconds: middle(samples[i] ?? []) + amid * work.launches,
    }));
  }

  private async of(run: () => Promise<unknown>): Promise<number> {
    const begun = this.clock();
    await run();
    return this.clock() - begun;
  }

  private async median(times: number, run: () => Promise<unknown>): Promise<number> {
    const found: number[] = [];
    for (let i = 0; i < times; i++) found.push(await this.of(run));
    return middle(found);
  }
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
