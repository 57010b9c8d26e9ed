/**
 * What a phase may know of the hardware: how long work takes, for prices only; a plan's bytes never depend on it. Plain
 * data, so that a measured machine can be kept in a file.
 */

export interface Machine {
  /** The device that it was measured on; absent where nothing was measured. */
  readonly measured?: string;
  /** Sustained f32 FLOP/s of matmuls. */
  readonly flops: number;
  /** Sustained bytes/s of pointwise kernels. */
  readonly bandwidth: number;
  /** Seconds per dispatch. */
  readonly launch: number;
  /**
   * Bytes/s between host and device; null where the host is the device; absent where not known. A plan may put tensors on
   * the host where the machine that it is made for has a number here.
   */
  readonly hostLink?: number | null;
  /** What the host waits for beside the work itself; absent where not known. */
  readonly turns?: Turns;
  /** Measured rates by family of calls, or by operator alone. */
  readonly rates?: Readonly<Record<string, Rate>>;
  /** Measured seconds of single calls, by their key. */
  readonly calls?: Readonly<Record<string, number>>;
}

/** Seconds that the host waits for each thing it asks of the device. */
export interface Turns {
  /** A run of next to nothing. */
  readonly run: number;
  /** Writing a few bytes. */
  readonly write: number;
  readonly read: number;
}

/** What a family of calls takes: seconds = operations · perFlop + bytes · perByte + dispatches · launch. */
export interface Rate {
  readonly perFlop: number;
  readonly perByte: number;
}

/** What a call does, as far as prices see it. */
export interface Work {
  /** Operator, then what sets its speed apart: `linear`, `linear k16`, `map q4`. */
  readonly family: string;
  readonly flops: number;
  /** Bytes of all operands. */
  readonly bytes: number;
  readonly launches: number;
  /** The bytes go from the device to the host, or back. */
  readonly overLink?: boolean;
  /** Equal for calls that take equally long. */
  readonly key?: string;
}

/** Seconds of a call: as it was measured, else by the rate of its family, of a wider one, of the machine. */
export function secondsOf(machine: Machine, work: Work): number {
  const { family, flops, bytes, launches, key, overLink = false } = work;
  const known = key === undefined ? undefined : machine.calls?.[key];
  if (known !== undefined) return known;
  const { perFlop, perByte } = rateOf(machine, family) ?? {
    perFlop: 1 / machine.flops,
    perByte: 1 / ((overLink ? machine.hostLink : null) ?? machine.bandwidth),
  };
  return flops * perFlop + bytes * perByte + launches * machine.launch;
}

/** The measured rate that says most of a family; null where nothing like it was measured. */
export function rateOf({ rates }: Machine, family: string): Rate | null {
  const found = widening(family).find((name) => rates?.[name] !== undefined);
  return (found === undefined ? undefined : rates?.[found]) ?? null;
}

/** `linear k16 q4`, `linear k16`, `linear` */
export function widening(family: string): readonly string[] {
  const words = family.split(' ');
  return words.map((_, i) => words.slice(0, words.length - i).join(' '));
}

/** The most bytes that a program may allocate, and what sets the limit. */
export interface Ceiling {
  readonly bytes: number;
  /** The target's addresses, or the memory of the machine that computes. */
  readonly by: 'addresses' | 'machine';
}
