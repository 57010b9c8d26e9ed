/** Cayley's rotation of a skew matrix less I, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

/** S = 2((I + Q)⁻¹ − I) of each matrix, by Gauss and Jordan with pivots as large as can be. */
export function oracleCayley(site: CallSite, inputs: Inputs): Float64Array[] {
  const q = input(inputs, 0);
  const r = axis(operand(site, 0).shape, -1);
  const s = new Float64Array(q.length);
  for (let from = 0; from < q.length; from += r * r) {
    // [I + Q | I] becomes [I | (I + Q)⁻¹].
    const rows = Array.from({ length: r }, (_, i) =>
      new Float64Array(2 * r).map((__, j) => {
        const one = j % r === i ? 1 : 0;
        return j < r ? one + at(q, from + i * r + j) : one;
      }),
    );
    for (let k = 0; k < r; k++) {
      const size = (i: number): number => Math.abs(rows[i]?.[k] ?? 0);
      let best = k;
      for (let i = k + 1; i < r; i++) if (size(i) > size(best)) best = i;
      const pivot = rows[best] ?? new Float64Array();
      rows[best] = rows[k] ?? pivot;
      const by = 1 / at(pivot, k);
      rows[k] = pivot.map((x) => x * by);
      for (let i = 0; i < r; i++) {
        const [row, top] = [rows[i], rows[k]];
        if (i === k || !row || !top) continue;
        const times = at(row, k);
        for (let j = 0; j < 2 * r; j++) row[j] = at(row, j) - times * at(top, j);
      }
    }
    rows.forEach((row, i) => {
      for (let j = 0; j < r; j++) s[from + i * r + j] = 2 * (at(row, r + j) - (i === j ? 1 : 0));
    });
  }
  return [s];
}
