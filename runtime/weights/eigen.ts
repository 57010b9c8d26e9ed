/**
 * Eigenvectors of symmetric matrices in float64, on the host: Householder tridiagonalisation and implicit QL (Bowdler,
 * Martin, Reinsch and Wilkinson, as EISPACK's tred2 and tql2). Ours because the library that has it, ml-matrix,
 * would nearly double a trainer (168 kB beside 187 kB) and takes half as long again; the tests compare with it.
 *
 * Matrices are flat and the vectors lie in rows, so that every inner loop runs along memory.
 */

export interface Eigen {
  /** Descending. */
  readonly values: Float64Array;
  /** [n, n]: row i belongs to value i; orthonormal. */
  readonly vectors: Float64Array;
}

/** Of a symmetric [n, n]; all must be finite. Destroys `a`. */
export function eigenSymmetric(a: Float64Array, n: number): Eigen {
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  tridiagonalise(a, d, e);
  diagonalise(a, d, e);
  const order = Array.from(d.keys()).sort((i, j) => at(d, j) - at(d, i));
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => vectors.set(a.subarray(from * n, (from + 1) * n), to * n));
  return { values: Float64Array.from(order, (i) => at(d, i)), vectors };
}

/** An element that is there. */
const at = (list: Float64Array, i: number): number => list[i] as number;

/** v [n, n] becomes the rows qᵀ of q·t·qᵀ with t tridiagonal: d its diagonal, e below it (from 1). */
function tridiagonalise(v: Float64Array, d: Float64Array, e: Float64Array): void {
  const n = d.length;
  for (let j = 0; j < n; j++) d[j] = at(v, j * n + n - 1);
  for (let i = n - 1; i > 0; i--) {
    let scale = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(at(d, k));
    let h = 0;
    if (scale === 0) {
      e[i] = at(d, i - 1);
      for (let j = 0; j < i; j++) {
        d[j] = at(v, j * n + i - 1);
        v[j * n + i] = 0;
        v[i * n + j] = 0;
      }
    } else {
      for (let k = 0; k < i; k++) {
        d[k] = at(d, k) / scale;
        h += at(d, k) ** 2;
      }
      const f = at(d, i - 1);
      const g = f > 0 ? -Math.sqrt(h) : Math.sqrt(h);
      e[i] = scale * g;
      h -= f * g;
      d[i - 1] = f - g;
      multiply(v, d, e, i);
      for (let j = 0; j < i; j++) v[i * n + j] = at(d, j);
      let sum = 0;
      for (let j = 0; j < i; j++) {
        e[j] = at(e, j) / h;
        sum += at(e, j) * at(d, j);
      }
      const half = sum / (h + h);
      for (let j = 0; j < i; j++) e[j] = at(e, j) - half * at(d, j);
      for (let j = 0; j < i; j++) {
        const row = j * n;
        const [dj, ej] = [at(d, j), at(e, j)];
        for (let k = j; k < i; k++) v[row + k] = at(v, row + k) - dj * at(e, k) - ej * at(d, k);
        d[j] = at(v, row + i - 1);
        v[row + i] = 0;
      }
    }
    d[i] = h;
  }
  accumulate(v, d);
  e[0] = 0;
}

/** e = A·d for the symmetric A [i, i] whose upper triangle v holds. */
function multiply(v: Float64Array, d: Float64Array, e: Float64Array, i: number): void {
  const n = d.length;
  e.fill(0, 0, i);
  for (let j = 0; j < i; j++) {
    const row = j * n;
    const f = at(d, j);
    let g = at(e, j) + at(v, row + j) * f;
    for (let k = j + 1; k < i; k++) {
      const x = at(v, row + k);
      g += x * at(d, k);
      e[k] = at(e, k) + x * f;
    }
    e[j] = g;
  }
}

/** Multiplies the reflections, whose vectors are in v and h in d, into the rows of v; d becomes the diagonal of t. */
function accumulate(v: Float64Array, d: Float64Array): void {
  const n = d.length;
  for (let i = 0; i < n - 1; i++) {
    v[i * n + n - 1] = at(v, i * n + i);
    v[i * n + i] = 1;
    const h = at(d, i + 1);
    const next = (i + 1) * n;
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = at(v, next + k) / h;
      for (let j = 0; j <= i; j++) {
        const row = j * n;
        let g = 0;
        for (let k = 0; k <= i; k++) g += at(v, next + k) * at(v, row + k);
        for (let k = 0; k <= i; k++) v[row + k] = at(v, row + k) - g * at(d, k);
      }
    }
    v.fill(0, next, next + i + 1);
  }
  for (let j = 0; j < n; j++) {
    d[j] = at(v, j * n + n - 1);
    v[j * n + n - 1] = 0;
  }
  v[n * n - 1] = 1;
}

/** Implicit QL with Wilkinson's shift; every rotation turns two rows of v. */
function diagonalise(v: Float64Array, d: Float64Array, e: Float64Array): void {
  const n = d.length;
  e.copyWithin(0, 1);
  e[n - 1] = 0;
  for (let l = 0; l < n; l++) {
    for (;;) {
      let m = l;
      while (
        m < n - 1 &&
        Math.abs(at(e, m)) > Number.EPSILON * (Math.abs(at(d, m)) + Math.abs(at(d, m + 1)))
      )
        m++;
      if (m === l) break;
      let g = (at(d, l + 1) - at(d, l)) / (2 * at(e, l));
      let r = Math.hypot(g, 1);
      g = at(d, m) - at(d, l) + at(e, l) / (g + (g >= 0 ? r : -r));
      let [s, c, p] = [1, 1, 0];
      let i = m - 1;
      for (; i >= l; i--) {
        let f = s * at(e, i);
        const b = c * at(e, i);
        r = Math.sqrt(f * f + g * g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] = at(d, i + 1) - p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = at(d, i + 1) - p;
        r = (at(d, i) - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        const [above, below] = [i * n, (i + 1) * n];
        for (let k = 0; k < n; k++) {
          f = at(v, below + k);
          const x = at(v, above + k);
          v[below + k] = s * x + c * f;
          v[above + k] = c * x - s * f;
        }
      }
      if (r === 0 && i >= l) continue;
      d[l] = at(d, l) - p;
      e[l] = g;
      e[m] = 0;
    }
  }
}
