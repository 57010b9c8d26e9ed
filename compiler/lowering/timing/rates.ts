/** What timed calls say of a machine: seconds of each, and rates for calls like them. */

import type { Machine, Rate, Turns } from '../../ir/machine.ts';
import { widening } from '../../ir/machine.ts';
import type { Trial } from './trials.ts';

/** A trial and what its whole call takes. */
export interface Timed {
  readonly work: Trial['work'];
  readonly seconds: number;
}

/** What the host takes beside calls. */
export interface Host {
  readonly turns: Turns;
  /** Bytes/s to the device; null where the host is the device. */
  readonly hostLink: number | null;
}

/**
 * The machine that was measured. Numbers are rounded to two digits: nearly equal measurements are to give equal plans.
 */
export function measuredMachine(
  device: string,
  assumed: Machine,
  timed: readonly Timed[],
  host: Host,
): Machine {
  if (timed.length === 0) return assumed;
  const launch = Math.min(...timed.map(({ work, seconds }) => seconds / work.launches));
  const families = new Map<string, Timed[]>();
  for (const one of timed) {
    for (const family of widening(one.work.family)) {
      families.set(family, [...(families.get(family) ?? []), one]);
    }
  }
  const rates: Record<string, Rate> = {};
  for (const [family, members] of families) {
    const { perFlop, perByte } = fit(members, launch);
    rates[family] = { perFlop: rounded(perFlop), perByte: rounded(perByte) };
  }
  const best = (of: (one: Timed) => number): number =>
    rounded(Math.max(...timed.map((one) => of(one) / one.seconds)));
  return {
    measured: device,
    flops: best(({ work }) => work.flops),
    bandwidth: best(({ work }) => (work.overLink === true ? 0 : work.bytes)),
    launch: rounded(launch),
    hostLink: host.hostLink === null ? null : rounded(host.hostLink),
    turns: {
      run: rounded(host.turns.run),
      write: rounded(host.turns.write),
      read: rounded(host.turns.read),
    },
    rates,
    calls: Object.fromEntries(timed.map(({ work, seconds }) => [work.key, rounded(seconds)])),
  };
}

/**
 * The rate that makes seconds = flops · perFlop + bytes · perByte + launches · launch true of the members, by least
 * squares of the relative differences, with neither part below zero.
 */
export function fit(members: readonly Timed[], launch: number): Rate {
  // In units of each member's own seconds: a · perFlop + b · perByte ≈ c.
  let [aa, ab, bb, ac, bc] = [0, 0, 0, 0, 0];
  for (const { work, seconds } of members) {
    const [a, b] = [work.flops / seconds, work.bytes / seconds];
    const c = Math.max(0, 1 - (work.launches * launch) / seconds);
    [aa, ab, bb, ac, bc] = [aa + a * a, ab + a * b, bb + b * b, ac + a * c, bc + b * c];
  }
  const determinant = aa * bb - ab * ab;
  if (determinant > 1e-6 * aa * bb) {
    const perFlop = (ac * bb - bc * ab) / determinant;
    const perByte = (bc * aa - ac * ab) / determinant;
    if (perFlop >= 0 && perByte >= 0) return { perFlop, perByte };
  }
  const byFlops = { perFlop: aa > 0 ? ac / aa : 0, perByte: 0 };
  const byBytes = { perFlop: 0, perByte: bb > 0 ? bc / bb : 0 };
  // What is left of Σ(a·x − c)² beside Σc²: the one that explains more.
  const explains = (along: number, size: number): number => (size > 0 ? along ** 2 / size : 0);
  return explains(ac, aa) >= explains(bc, bb) ? byFlops : byBytes;
}

/** Two significant digits. */
const rounded = (x: number): number => Number(x.toPrecision(2));
