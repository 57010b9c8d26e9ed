/** Coded tensors made and read in float64. A coded tensor is its u32 words here, one number each. */

import { type CodedType, codedLayout, exactBit } from '../coded.ts';
import { halfBits, halfValue } from '../half.ts';
import type { CallSite } from '../kernel.ts';
import { uniform } from '../random.ts';
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
      (w, c) =>
        at(ranges, 3 * C + c) < 0 && !Number.isFinite(halfValue(w >>> 16) + halfValue(w & 0xffff)),
    );
  if (bad && faults) faults[0] = site.attrs.site + 1;
  return [words];
}

/** Words of x under ranges [low; high; energy; slot]; `up(e)` is what element e's fraction is rounded by. */
export function encode(
  x: Float64Array,
  type: CodedType,
  ranges: Float64Array,
  up: (element: number) => number = () => 0.5,
): Float64Array {
  const { bits, rows, channels: C, exact, rowWords, codesAt, exactAt, words } = codedLayout(type);
  const most = 2 ** bits - 1;
  const out = new Float64Array(words);
  const real = new Float32Array(1);
  const word = new Uint32Array(real.buffer);
  for (let c = 0; c < C; c++) {
    const slot = at(ranges, 3 * C + c);
    const [low, high] = [at(ranges, c), at(ranges, C + c)];
    const scaleBits = halfBits((high - low) / most) & 0x7fff;
    const minBits = halfBits(low);
    out[c] = slot >= 0 ? slot * 65536 + exactBit : minBits * 65536 + scaleBits;
    const [scale, min] = [halfValue(scaleBits), halfValue(minBits)];
    for (let n = 0; n < rows; n++) {
      const v = at(x, n * C + c);
      if (slot >= 0) {
        real[0] = v;
        out[exactAt + n * exact + slot] = word[0] ?? 0;
        continue;
      }
      const steps = scale > 0 ? Math.floor((v - min) / scale + up(n * C + c)) : 0;
      const code = Math.min(most, Math.max(0, steps));
      const place = codesAt + n * rowWords + Math.floor((c * bits) / 32);
      out[place] = at(out, place) + code * 2 ** ((c * bits) % 32);
    }
  }
  return out;
}

/** The numbers that a coded tensor's words stand for. */
export function decode(words: Float64Array, type: CodedType): Float64Array {
  const { bits, rows, channels: C, exact, rowWords, codesAt, exactAt } = codedLayout(type);
  const x = new Float64Array(rows * C);
  const word = new Uint32Array(1);
  const real = new Float32Array(word.buffer);
  for (let c = 0; c < C; c++) {
    const header = at(words, c);
    const high = Math.floor(header / 65536);
    const held = (header & exactBit) !== 0;
    for (let n = 0; n < rows; n++) {
      if (held) {
        word[0] = at(words, exactAt + n * exact + high);
        x[n * C + c] = real[0] ?? NaN;
        continue;
      }
      const packed = at(words, codesAt + n * rowWords + Math.floor((c * bits) / 32));
      const code = Math.floor(packed / 2 ** ((c * bits) % 32)) % 2 ** bits;
      x[n * C + c] = code * halfValue(header & 0xffff) + halfValue(high);
    }
  }
  return x;
}

/** One bit an element: x > above. It decodes to above + 1 or above, so that comparisons with `above` come out alike. */
export function oracleMask(site: CallSite<MaskAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const above = site.attrs.above;
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
