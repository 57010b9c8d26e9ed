/** Differences between tensors, as the oracle says them. */

/** How far numbers are from those of a reference. */
export interface Difference {
  /** The largest, relative to the largest number. */
  readonly most: number;
  /** The L2 norm of all, relative to that of the numbers. */
  readonly norm: number;
}

/** Compares tensors; a NaN is infinitely far. */
export function difference(ours: Float32Array, theirs: Float32Array): Difference {
  let [most, scale, squares, whole] = [0, 0, 0, 0];
  theirs.forEach((value, i) => {
    const off = Math.abs((ours[i] ?? NaN) - value);
    most = Math.max(most, off);
    scale = Math.max(scale, Math.abs(value));
    squares += off * off;
    whole += value * value;
  });
  if (Number.isNaN(most)) return { most: Infinity, norm: Infinity };
  return { most: most / scale, norm: Math.sqrt(squares / whole) };
}

/** The middle of a list, the upper one of two; NaN of none. */
export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
