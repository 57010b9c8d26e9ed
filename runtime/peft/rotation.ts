/** Rotations of adapters from their angles, on the host in float64. */

const at = (list: ArrayLike<number>, i: number): number => list[i] as number;

/** Q [size, size], skew, from its upper triangle row by row. */
function skew(angles: ArrayLike<number>, size: number): Float64Array {
  const q = new Float64Array(size * size);
  let k = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      q[i * size + j] = at(angles, k);
      q[j * size + i] = -at(angles, k);
      k++;
    }
  }
  return q;
}

/** R = (I − Q)(I + Q)⁻¹ [size, size], orthogonal. `angles`: size·(size − 1)/2 numbers. */
export function cayley(angles: ArrayLike<number>, size: number): Float64Array {
  const q = skew(angles, size);
  // R(I + Q) = I − Q is (I − Q)Rᵀ = I + Q transposed; I − Q is never singular.
  const left = Float64Array.from(q, (value, i) => (i % (size + 1) === 0 ? 1 : 0) - value);
  const right = Float64Array.from(q, (value, i) => (i % (size + 1) === 0 ? 1 : 0) + value);
  return transposed(solve(left, right, size), size);
}

/** R = (I − Q) Σⱼ (−Q)ʲ to the power `last`: the rotation's series. */
export function neumann(angles: ArrayLike<number>, size: number, last: number): Float64Array {
  const p = skew(angles, size).map((value) => -value);
  const identity = p.map((_, i) => (i % (size + 1) === 0 ? 1 : 0));
  let sum = identity;
  // Horner: I + P(I + P(…)).
  for (let k = 0; k < last; k++) {
    const next = product(p, sum, size);
    sum = next.map((value, i) => value + at(identity, i));
  }
  const turned = product(p, sum, size);
  return sum.map((value, i) => value + at(turned, i));
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const c = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = at(a, i * size + k);
      if (factor === 0) continue;
      for (let j = 0; j < size; j++)
        c[i * size + j] = at(c, i * size + j) + factor * at(b, k * size + j);
    }
  }
  return c;
}

function transposed(a: Float64Array, size: number): Float64Array {
  return a.map((_, i) => at(a, (i % size) * size + Math.floor(i / size)));
}

/** X with A·X = B, by elimination with the largest pivot of each column. Overwrites both. */
function solve(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const rows = (m: Float64Array, i: number): Float64Array => m.subarray(i * size, (i + 1) * size);
  const swap = (m: Float64Array, i: number, j: number): void => {
    const kept = rows(m, i).slice();
    rows(m, i).set(rows(m, j));
    rows(m, j).set(kept);
  };
  const subtract = (m: Float64Array, to: number, from: number, factor: number): void => {
    for (let j = 0; j < size; j++)
      m[to * size + j] = at(m, to * size + j) - factor * at(m, from * size + j);
  };
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++)
      if (Math.abs(at(a, i * size + k)) > Math.abs(at(a, pivot * size + k))) pivot = i;
    if (pivot !== k) for (const m of [a, b]) swap(m, k, pivot);
    const value = at(a, k * size + k);
    for (const m of [a, b]) {
      const row = rows(m, k);
      row.forEach((x, j) => (row[j] = x / value));
    }
    for (let i = 0; i < size; i++) {
      const factor = at(a, i * size + k);
      if (i === k || factor === 0) continue;
      for (const m of [a, b]) subtract(m, i, k, factor);
    }
  }
  return b;
}
