/** Numbers drawn at random, the same in each run. */
import { uniform } from '../runtime/format/random.ts';

/** Uniform within ±bound; another salt draws others. */
export const drawn = (count: number, bound: number, salt: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: count }, (_, i) => (2 * uniform(1, salt, i) - 1) * bound);

/** Uniform in 0 … below − 1. */
export const drawnIds = (count: number, below: number, salt: number): Int32Array<ArrayBuffer> =>
  Int32Array.from({ length: count }, (_, i) => Math.floor(uniform(1, salt, i) * below));
