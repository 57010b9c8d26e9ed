/**
 * Counter-based random numbers: a value is a pure function of (seed, salt, counter), so dropout masks and sampled
 * indices are re-made in the backward instead of stored, and every target draws the same. This is the reference; the
 * wgsl and wasm texts beside each kernel repeat it bit for bit.
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
