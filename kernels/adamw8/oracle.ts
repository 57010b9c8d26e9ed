/** AdamW on moments in 8 bits, in float64. */

import type { CallSite } from '../kernel.ts';
import { uniform } from '../../runtime/format/random.ts';
import { type Inputs, at, input } from '../reading.ts';
import { blockSize, largestRoot, leastRatio, momentsLayout, salt } from '../moments.ts';

export interface Adamw8Attrs {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
}

const real = new Float32Array(1);
const word = new Uint32Array(real.buffer);
const floatOf = (bits: number): number => {
  word[0] = bits;
  return real[0] ?? NaN;
};
const wordOf = (value: number): number => {
  real[0] = value;
  return word[0] ?? 0;
};

/** √v and m of one element, and their codes. */
export interface Moment {
  readonly root: number;
  readonly mean: number;
  readonly rootCode: number;
  readonly meanCode: number;
}

/** Element i of the moments of a tensor of `count` numbers. */
export function momentAt(words: Float64Array, count: number, i: number): Moment {
  const { ratiosAt, rootsAt, meansAt } = momentsLayout(count);
  const block = Math.floor(i / blockSize);
  const byte = (from: number): number =>
    Math.floor(at(words, from + Math.floor(i / 4)) / 256 ** (i % 4)) % 256;
  const rootCode = byte(rootsAt);
  const meanCode = (byte(meansAt) << 24) >> 24;
  const root = floatOf(at(words, block)) * (rootCode / 255) ** 4;
  const mean = floatOf(at(words, ratiosAt + block)) * (meanCode / 127) * root;
  return { root, mean, rootCode, meanCode };
}

/** The code of √v = root under the scale S, drawn by u. */
function rootCodeOf(root: number, scale: number, u: number): number {
  if (root === 0) return 0;
  const part = Math.min(1, root / scale);
  const code = Math.min(255, Math.floor(255 * part ** 0.25));
  const power = (c: number): number => (c / 255) ** 8;
  const up = part ** 2 - power(code) > u * (power(code + 1) - power(code));
  return Math.max(1, code + (up && code < 255 ? 1 : 0));
}

/**
 * Changes the weight and its moments in place:
 *
 *     p ← p·(1 − lr·decay) − lr / c₁ · m / (√v / √c₂ + ε)
 *
 * with the new m and v before they are put into codes (kernels/moments.ts).
 */
export function oracleAdamw8(site: CallSite<Adamw8Attrs>, inputs: Inputs): Float64Array[] {
  const [weight, words, gradient] = [input(inputs, 0), input(inputs, 1), input(inputs, 2)];
  const [rate, c1, c2] = [3, 4, 5].map((i) => at(input(inputs, i), 0)) as [number, number, number];
  const seed = at(input(inputs, 6), 0);
  const scale = inputs[7] ? at(inputs[7], 0) : 1;
  const { beta1, beta2, epsilon, weightDecay: decay } = site.attrs;
  const count = weight.length;
  const { ratiosAt, rootsAt, meansAt } = momentsLayout(count);
  const before = words.slice();
  words.fill(0, rootsAt);
  for (let from = 0; from < count; from += blockSize) {
    const to = Math.min(count, from + blockSize);
    const means = new Float64Array(to - from);
    const roots = new Float64Array(to - from);
    for (let i = from; i < to; i++) {
      const old = momentAt(before, count, i);
      const g = at(gradient, i) * scale;
      const mean = beta1 * old.mean + (1 - beta1) * g;
      const root = Math.sqrt(beta2 * old.root ** 2 + (1 - beta2) * g * g);
      const step = ((rate / c1) * mean) / (root / Math.sqrt(c2) + epsilon);
      weight[i] = at(weight, i) * (1 - rate * decay) - step;
      means[i - from] = mean;
      roots[i - from] = Math.min(root, largestRoot);
    }
    const block = from / blockSize;
    words[block] = wordOf(roots.reduce((most, root) => Math.max(most, root), 0));
    words[ratiosAt + block] = wordOf(
      means.reduce((most, m, j) => {
        const root = at(roots, j);
        return root > 0 ? Math.max(most, Math.abs(m) / root) : most;
      }, 0),
    );
    const [S, R] = [floatOf(at(words, block)), floatOf(at(words, ratiosAt + block))];
    for (let i = from; i < to; i++) {
      const rootCode = rootCodeOf(at(roots, i - from), S, uniform(seed, salt, i));
      const root = S * (rootCode / 255) ** 4;
      const part = root > 0 && R > leastRatio ? at(means, i - from) / root / R : 0;
      const meanCode = Math.round(127 * Math.min(1, Math.max(-1, part)));
      const place = Math.floor(i / 4);
      const shift = 256 ** (i % 4);
      words[rootsAt + place] = at(words, rootsAt + place) + rootCode * shift;
      words[meansAt + place] = at(words, meansAt + place) + (meanCode & 255) * shift;
    }
  }
  return [];
}
