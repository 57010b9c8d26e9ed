/** Coded tensors made in float64. A coded tensor is its u32 words here, one number each. */

import { type CodedType, codedLayout, encode } from '../../runtime/format/storage/codes.ts';
import { widen } from '../../runtime/format/storage/half.ts';
import type { CallSite } from '../kernel.ts';
import { uniform } from '../../runtime/format/random.ts';
import { type Inputs, at, axis, input, result } from '../reading.ts';

export interface QuantizeAttrs {
  readonly bits: number;
  /** Channels that are held exactly. */
  readonly exact: number;
  /** Codes span so many standard deviations about the mean at most; 0: the whole range. */
  readonly clip: number;
  /** Of the numbers by which a seed rounds. */
  readonly salt: number;
  /** The number by which a fault is reported, less 1. */
  readonly site: number;
}

export interface MaskAttrs {
  readonly above: number;
}

/** Batches whose ranges are merged before they run on. */
export const calibrationBatches = 5;
/** By this part of the distance the running range closes in on a batch that is narrower. */
export const shrink = 0.1;

/** Rows of a policy's state: least, greatest, sum of squares, and the slot of an exact channel or −1. */
export const stateRows = 4;

interface Stats {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly energy: Float64Array;
}

/** Below this part of its squared mean a variance says nothing in f32: such a channel is not clipped. */
export const narrow = 1e-5;

/**
 * Per channel over the real rows: the range that codes span, and the sum of squares. The range is from the least to the
 * greatest, and where `clip` is not 0 no further than `clip` standard deviations from the mean: what few numbers lose
 * at the ends, all others gain in resolution.
 */
function statsOf(
  x: Float64Array,
  real: Float64Array | null,
  rows: number,
  C: number,
  clip: number,
): Stats {
  const low = new Float64Array(C).fill(Infinity);
  const high = new Float64Array(C).fill(-Infinity);
  const sum = new Float64Array(C);
  const energy = new Float64Array(C);
  let count = 0;
  for (let n = 0; n < rows; n++) {
    if (real && at(real, n) === 0) continue;
    count++;
    for (let c = 0; c < C; c++) {
      const v = at(x, n * C + c);
      low[c] = Math.min(at(low, c), v);
      high[c] = Math.max(at(high, c), v);
      sum[c] = at(sum, c) + v;
      energy[c] = at(energy, c) + v * v;
    }
  }
  for (let c = 0; c < C && clip > 0 && count > 0; c++) {
    const mean = at(sum, c) / count;
    const variance = at(energy, c) / count - mean * mean;
    if (!(variance > narrow * mean * mean)) continue;
    const reach = clip * Math.sqrt(variance);
    low[c] = Math.max(at(low, c), mean - reach);
    high[c] = Math.min(at(high, c), mean + reach);
  }
  return { low, high, energy };
}

/** Merges a calibration batch into the state and chooses the exact channels: those of the most energy, in their order. */
function calibrate(state: Float64Array, stats: Stats, C: number, first: boolean, exact: number) {
  for (let c = 0; c < C; c++) {
    state[c] = first ? at(stats.low, c) : Math.min(at(state, c), at(stats.low, c));
    state[C + c] = first ? at(stats.high, c) : Math.max(at(state, C + c), at(stats.high, c));
    state[2 * C + c] = (first ? 0 : at(state, 2 * C + c)) + at(stats.energy, c);
  }
  const order = Array.from({ length: C }, (_, c) => c).sort(
    (a, b) => at(state, 2 * C + b) - at(state, 2 * C + a) || a - b,
  );
  const chosen = order.slice(0, exact).sort((a, b) => a - b);
  for (let c = 0; c < C; c++) state[3 * C + c] = chosen.indexOf(c);
}

/** The running range widens at once and closes in by a tenth. */
function follow(state: Float64Array, stats: Stats, C: number): void {
  const move = (now: number, seen: number, wider: boolean): number =>
    wider ? seen : now + shrink * (seen - now);
  for (let c = 0; c < C; c++) {
    const [low, high] = [at(stats.low, c), at(stats.high, c)];
    if (low > high) continue;
    state[c] = move(at(state, c), low, low < at(state, c));
    state[C + c] = move(at(state, C + c), high, high > at(state, C + c));
  }
}

/**
 * Outputs the words of the coded tensor. `state`, where given, changes in place: during the first batches it merges
 * the batch's ranges and is then used; later it is used as it stands and then follows the batch. Without a state the
 * batch's own ranges serve. Rows that `real` marks 0 do not count. With a seed, codes are rounded up with the
 * probability of their fraction. A number that is not finite, or a range that f16 cannot hold, sets `faults` to site + 1.
 */
export function oracleQuantize(site: CallSite<QuantizeAttrs>, inputs: Inputs): Float64Array[] {
  const [, state, batch, real, seed, faults] = inputs;
  const x = input(inputs, 0);
  const type = result(site, 0) as CodedType;
  const { rows, channels: C, exact } = codedLayout(type);
  const stats = statsOf(x, real ?? null, rows, C, site.attrs.clip);
  const ranges = new Float64Array(stateRows * C);
  const t = batch ? at(batch, 0) : 0;
  if (!state) calibrate(ranges, stats, C, true, exact);
  else {
    if (t < calibrationBatches) calibrate(state, stats, C, t === 0, exact);
    ranges.set(state);
    if (t >= calibrationBatches) follow(state, stats, C);
  }
  const salt = seed ? site.attrs.salt : 0;
  const up = (element: number): number => (seed ? uniform(at(seed, 0), salt, element) : 0.5);
  const words = encode(x, type, ranges, up);
  const bad =
    x.some((v) => !Number.isFinite(v)) ||
    Array.from({ length: C }, (_, c) => at(words, c)).some(
      (w, c) => at(ranges, 3 * C + c) < 0 && !Number.isFinite(widen(w >>> 16) + widen(w & 0xffff)),
    );
  if (bad && faults) faults[0] = site.attrs.site + 1;
  return [words];
}

/** One bit an element: x > above. It decodes to above + 1 or above, so that comparisons with `above` come out alike. */
export function oracleMask(site: CallSite<MaskAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const { above } = site.attrs;
  const type = result(site, 0) as CodedType;
  const C = axis(type.shape, -1);
  const ranges = new Float64Array(stateRows * C);
  for (let c = 0; c < C; c++) {
    ranges[c] = above;
    ranges[C + c] = above + 1;
    ranges[3 * C + c] = -1;
  }
  return [
    encode(
      x.map((v) => (v > above ? above + 1 : above)),
      type,
      ranges,
    ),
  ];
}
