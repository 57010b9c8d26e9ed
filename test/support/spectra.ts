/** Matrices of a known spectrum, from seeded signs and fast orthogonal transforms. */

import { bits } from '../../runtime/format/random.ts';
import { at } from '../../kernels/reading.ts';

/** The Walsh–Hadamard transform of `n` numbers, a power of two, at `start` and every `step` from there; orthogonal. */
function hadamard(x: Float64Array, start: number, step: number, n: number): void {
  for (let half = 1; half < n; half *= 2)
    for (let block = 0; block < n; block += 2 * half)
      for (let i = block; i < block + half; i++) {
        const [p, q] = [start + i * step, start + (i + half) * step];
        const [a, b] = [at(x, p), at(x, q)];
        x[p] = (a + b) * Math.SQRT1_2;
        x[q] = (a - b) * Math.SQRT1_2;
      }
}

/** x times a random orthogonal matrix, along rows (`axis` 0) or columns: signs and transforms, three times over. */
function turn(x: Float64Array, rows: number, columns: number, axis: 0 | 1, seed: number): void {
  const [n, count] = axis === 0 ? [rows, columns] : [columns, rows];
  for (let round = 0; round < 3; round++)
    for (let line = 0; line < count; line++) {
      const [start, step] = axis === 0 ? [line, columns] : [line * columns, 1];
      for (let i = 0; i < n; i++)
        if (bits(seed, round + 3 * axis, i) % 2 === 0)
          x[start + i * step] = -at(x, start + i * step);
      hadamard(x, start, step, n);
    }
}

/** rows × columns, both powers of two, with singular values sigma(1), sigma(2), …, as f32 holds it. */
export function withSpectrum(
  rows: number,
  columns: number,
  sigma: (i: number) => number,
  seed: number,
): Float64Array {
  const x = new Float64Array(rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i++) x[i * columns + i] = sigma(i + 1);
  turn(x, rows, columns, 1, seed);
  turn(x, rows, columns, 0, seed);
  return x.map(Math.fround);
}

/** ‖x − y‖ / ‖x‖, Frobenius. */
export function relativeError(x: Float64Array, y: Float64Array): number {
  let [off, all] = [0, 0];
  x.forEach((v, i) => {
    off += (v - at(y, i)) ** 2;
    all += v * v;
  });
  return Math.sqrt(off / all);
}
