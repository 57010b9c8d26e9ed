/**
 * The principal part of a weight W [out, in] ≈ V·diag(σ)·U: its largest singular values, on the host. The eigenvectors of
 * the smaller of W·Wᵀ and Wᵀ·W in float64 are one side's singular vectors; the other side is their product with W. Where
 * values are so small that rounding bends those products, they are made orthogonal once more.
 */

import { eigenSymmetric } from './eigen.ts';

export interface PrincipalPart {
  /** U [rank, in]: orthonormal rows, the entry of largest magnitude of each positive. */
  readonly right: Float32Array | Float64Array;
  /** V·diag(σ) [out, rank]. */
  readonly left: Float32Array | Float64Array;
  /** Descending. */
  readonly values: Float64Array;
}

interface Matrix {
  readonly values: Float32Array | Float64Array;
  readonly rows: number;
  readonly columns: number;
}

const at = (list: Float32Array | Float64Array, i: number): number => list[i] as number;

/** All numbers of `w` must be finite; rank ≤ min(out, in). */
export function principalPart(
  w: Float32Array,
  [out, columns]: readonly [number, number],
  rank: number,
): PrincipalPart {
  const weight: Matrix = { values: w, rows: out, columns };
  const wide = columns >= out;
  const side = wide ? weight : transposed(weight);
  // side [n, N] with n ≤ N: its left singular vectors are the eigenvectors of side·sideᵀ.
  const { vectors } = eigenSymmetric(gram(side), side.rows);
  const small = vectors.slice(0, rank * side.rows);
  const large = product(small, rank, side);
  const values = new Float64Array(rank);
  for (let i = 0; i < rank; i++) values[i] = norm(large, i * side.columns, side.columns);
  const left = new Float64Array(out * rank);
  let right: Float64Array;
  if (wide) {
    right = large;
    orthonormalise(right, rank, columns, values);
    for (let i = 0; i < out; i++) {
      for (let r = 0; r < rank; r++) left[i * rank + r] = at(small, r * out + i) * at(values, r);
    }
  } else {
    right = small;
    for (let i = 0; i < out; i++) {
      for (let r = 0; r < rank; r++) left[i * rank + r] = at(large, r * out + i);
    }
  }
  facingUp(right, left, rank);
  return { right, left, values };
}

/** Turns each row of `right` [rank, ·], and the column of `left` [·, rank] with it, so that its largest entry is positive. */
export function facingUp(
  right: Float32Array | Float64Array,
  left: Float32Array | Float64Array,
  rank: number,
): void {
  const columns = right.length / rank;
  for (let r = 0; r < rank; r++) {
    if (largest(right, r * columns, columns) >= 0) continue;
    for (let j = 0; j < columns; j++) right[r * columns + j] = -at(right, r * columns + j);
    for (let i = r; i < left.length; i += rank) left[i] = -at(left, i);
  }
}

function transposed({ values, rows, columns }: Matrix): Matrix {
  const turned = new Float32Array(values.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) turned[j * rows + i] = at(values, i * columns + j);
  }
  return { values: turned, rows: columns, columns: rows };
}

/** x·xᵀ */
function gram({ values, rows, columns }: Matrix): Float64Array {
  const result = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      const sum = dot(values, i * columns, values, j * columns, columns);
      result[i * rows + j] = sum;
      result[j * rows + i] = sum;
    }
  }
  return result;
}

function dot(
  a: Float32Array | Float64Array,
  i: number,
  b: Float32Array | Float64Array,
  j: number,
  count: number,
): number {
  let [s, t] = [0, 0];
  const even = count - (count % 2);
  for (let k = 0; k < even; k += 2) {
    s += at(a, i + k) * at(b, j + k);
    t += at(a, i + k + 1) * at(b, j + k + 1);
  }
  if (even < count) s += at(a, i + even) * at(b, j + even);
  return s + t;
}

/** q [count, rows] · x */
function product(q: Float64Array, count: number, { values, rows, columns }: Matrix): Float64Array {
  const result = new Float64Array(count * columns);
  for (let r = 0; r < count; r++) {
    const row = result.subarray(r * columns, (r + 1) * columns);
    for (let i = 0; i < rows; i++) {
      const factor = at(q, r * rows + i);
      const from = i * columns;
      for (let j = 0; j < columns; j++) row[j] = at(row, j) + factor * at(values, from + j);
    }
  }
  return result;
}

const norm = (x: Float64Array, from: number, count: number): number =>
  Math.sqrt(dot(x, from, x, from, count));

function largest(x: Float32Array | Float64Array, from: number, count: number): number {
  let most = 0;
  for (let j = from; j < from + count; j++)
    if (Math.abs(at(x, j)) > Math.abs(most)) most = at(x, j);
  return most;
}

/** Scales rows of norm `values` to 1; those whose directions are rounding become orthogonal to all before them. */
function orthonormalise(
  x: Float64Array,
  rows: number,
  columns: number,
  values: Float64Array,
): void {
  const sure = at(values, 0) * 2 ** -14;
  for (let r = 0; r < rows; r++) {
    const from = r * columns;
    const length = at(values, r);
    if (length > sure) {
      for (let j = 0; j < columns; j++) x[from + j] = at(x, from + j) / length;
      continue;
    }
    for (let unit = -1; ; unit = unit < 0 ? r % columns : (unit + 1) % columns) {
      if (unit >= 0) {
        x.fill(0, from, from + columns);
        x[from + unit] = 1;
      }
      if (away(x, r, columns)) break;
    }
  }
}

/** Takes from row r its parts along the rows before it, twice, and scales it to 1; false where little is left. */
function away(x: Float64Array, r: number, columns: number): boolean {
  const from = r * columns;
  const before = norm(x, from, columns);
  for (let pass = 0; pass < 2; pass++) {
    for (let other = 0; other < r; other++) {
      const along = dot(x, from, x, other * columns, columns);
      for (let j = 0; j < columns; j++) {
        x[from + j] = at(x, from + j) - along * at(x, other * columns + j);
      }
    }
  }
  const after = norm(x, from, columns);
  if (!(after > before / 256)) return false;
  for (let j = 0; j < columns; j++) x[from + j] = at(x, from + j) / after;
  return true;
}
