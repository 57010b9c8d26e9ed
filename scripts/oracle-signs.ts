/**
 * Singular vectors have no sign of their own: PEFT's PSOFT takes LAPACK's and records none. A rotation's angles in
 * another choice of signs S = diag(±1) are those of S·Q·S, and so are their gradients, so that the recorded gradients of
 * the first step tell S, up to one sign for all.
 */

/** The strict upper triangle, row by row, with each angle times the signs of its row and column. */
export function inSigns(angles: Float32Array, signs: readonly number[]): Float32Array<ArrayBuffer> {
  const out = new Float32Array(angles.length);
  let k = 0;
  signs.forEach((row, i) => {
    for (const column of signs.slice(i + 1)) ((out[k] = (angles[k] ?? 0) * row * column), k++);
  });
  return out;
}

/** The signs for which Σ sᵢsⱼ·ours·theirs is large: those of the leading eigenvector of the entrywise product. */
export function signsBetween(ours: Float32Array, theirs: Float32Array): readonly number[] {
  const size = Math.round((1 + Math.sqrt(1 + 8 * ours.length)) / 2);
  const product = Array.from({ length: size }, () => new Float64Array(size));
  let k = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++, k++) {
      const entry = (ours[k] ?? 0) * (theirs[k] ?? 0);
      for (const [row, column] of [
        [i, j],
        [j, i],
      ] as const) {
        const line = product[row];
        if (line) line[column] = entry;
      }
    }
  }
  // Shifted by more than every eigenvalue's size, so that power iteration finds the greatest, not the largest.
  const shift = Math.max(...product.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
  let vector = product.map((_, i) => 1 + 0.01 * Math.sin(i + 1));
  for (let round = 0; round < 500; round++) {
    const next = product.map(
      (row, i) =>
        shift * (vector[i] ?? 0) + row.reduce((sum, x, j) => sum + x * (vector[j] ?? 0), 0),
    );
    const norm = Math.hypot(...next) || 1;
    vector = next.map((x) => x / norm);
  }
  return vector.map((x) => (x < 0 ? -1 : 1));
}
