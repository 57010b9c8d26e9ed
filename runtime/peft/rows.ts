/** Rows of a weight while they are changed, in float64. */

import type { ChangeRows, LowRankChange } from './kind.ts';

export const at = (list: ArrayLike<number>, i: number): number => list[i] as number;

export const eachRow = (
  w: Float64Array,
  columns: number,
  change: (row: Float64Array, index: number) => void,
): void => {
  for (let i = 0; i * columns < w.length; i++)
    change(w.subarray(i * columns, (i + 1) * columns), i);
};

export const times = (row: Float64Array, factor: number): void => {
  for (let j = 0; j < row.length; j++) row[j] = at(row, j) * factor;
};

/** w_i += b_i·a; four ranks at a time for two rows, so that w and a are read less often. */
export function adding({ rank, a, b }: LowRankChange): ChangeRows {
  const columns = a.length / rank;
  const padded = 4 * Math.ceil(rank / 4);
  const whole = new Float64Array(padded * columns);
  whole.set(a);
  const factor = (i: number, r: number): number =>
    r < rank && i * rank + r < b.length ? at(b, i * rank + r) : 0;
  return (w, from) => {
    const count = w.length / columns;
    const spare = new Float64Array(columns);
    for (let i = 0; i < count; i += 2) {
      const x = w.subarray(i * columns, (i + 1) * columns);
      const y = i + 1 < count ? w.subarray((i + 1) * columns, (i + 2) * columns) : spare;
      for (let r = 0; r < padded; r += 4) {
        const four = whole.subarray(r * columns, (r + 4) * columns);
        addFour(x, y, four, (row, k) => factor(from + i + row, r + k));
      }
    }
  };
}

/** x += Σ f(0, k)·aₖ, y += Σ f(1, k)·aₖ over the four rows of a. */
function addFour(
  x: Float64Array,
  y: Float64Array,
  a: Float64Array,
  f: (row: number, k: number) => number,
): void {
  const [f0, f1, f2, f3] = [f(0, 0), f(0, 1), f(0, 2), f(0, 3)];
  const [g0, g1, g2, g3] = [f(1, 0), f(1, 1), f(1, 2), f(1, 3)];
  const n = x.length;
  for (let j = 0; j < n; j++) {
    const [p, q, r, s] = [at(a, j), at(a, n + j), at(a, 2 * n + j), at(a, 3 * n + j)];
    x[j] = at(x, j) + f0 * p + f1 * q + f2 * r + f3 * s;
    y[j] = at(y, j) + g0 * p + g1 * q + g2 * r + g3 * s;
  }
}
