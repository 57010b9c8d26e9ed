/**
 * Counter-based random numbers: a value is a pure function of (seed, salt, counter). So dropout masks and sampled indices
 * are re-made in the backward instead of stored, every target draws the same (the wgsl and wasm texts beside each kernel
 * repeat these formulas bit for bit), and orders and initial weights depend on the seed alone.
 */

/** lowbias32, a full-avalanche 32-bit mixer (C. Wellons, "Prospecting for Hash Functions"). */
export function hash(x: number): number {
  x = (x ^ (x >>> 16)) >>> 0;
  x = Math.imul(x, 0x7feb352d) >>> 0;
  x = (x ^ (x >>> 15)) >>> 0;
  x = Math.imul(x, 0x846ca68b) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}

/** 32 random bits. All arguments and the result are u32. */
export function bits(seed: number, salt: number, counter: number): number {
  const key = hash((hash((seed + 0x9e3779b9) >>> 0) ^ salt) >>> 0);
  return hash((key + Math.imul(counter, 0x9e3779b9)) >>> 0);
}

/** Uniform in [0, 1), a multiple of 2⁻²⁴. */
export const uniform = (seed: number, salt: number, counter: number): number =>
  (bits(seed, salt, counter) >>> 8) * 2 ** -24;

/** Standard normal by Box–Muller: √(−2 ln u) cos 2πv with u in (0, 1]. */
export const normal = (seed: number, salt: number, counter: number): number =>
  Math.sqrt(-2 * Math.log(uniform(seed, salt, 2 * counter) + 2 ** -24)) *
  Math.cos(2 * Math.PI * uniform(seed, salt, 2 * counter + 1));

/** A salt from words: FNV-1a over UTF-16 code units. */
export function saltOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** A random order of [0, n) (Fisher–Yates), a function of seed and salt alone. */
export function shuffled(seed: number, salt: number, n: number): Uint32Array<ArrayBuffer> {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    // bits / 2³² is exact and below 1; the product may round up to i + 1, hence the minimum.
    const j = Math.min(i, Math.floor((bits(seed, salt, i) / 2 ** 32) * (i + 1)));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}

/**
 * Element `index` of a random permutation of [0, n): a four-round Feistel network on the smallest even number of
 * bits that covers n, walked along its cycle until the result is below n.
 */
export function permute(seed: number, salt: number, n: number, index: number): number {
  let half = 1;
  while (2 ** (2 * half) < n) half++;
  const mask = 2 ** half - 1;
  let x = index;
  do {
    let left = (x >>> half) & mask;
    let right = x & mask;
    for (let round = 0; round < 4; round++) {
      const mixed = hash((bits(seed, salt, round) ^ right) >>> 0) & mask;
      [left, right] = [right, (left ^ mixed) & mask];
    }
    x = ((left << half) | right) >>> 0;
  } while (x >= n);
  return x;
}
