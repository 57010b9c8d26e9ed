/** A skew matrix from the numbers above its diagonal, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, result } from '../reading.ts';

export interface SkewAttrs {
  /** Rows and columns of the matrix. */
  readonly size: number;
}

/** Q_ij = θ_k for i < j, row by row; Q_ji = −θ_k; Q_ii = 0 */
export function oracleSkew(site: CallSite<SkewAttrs>, inputs: Inputs): Float64Array[] {
  const theta = input(inputs, 0);
  const r = axis(result(site, 0).shape, -1);
  const matrices = theta.length / ((r * (r - 1)) / 2);
  const q = new Float64Array(matrices * r * r);
  let k = 0;
  for (let n = 0; n < matrices; n++)
    for (let i = 0; i < r; i++)
      for (let j = i + 1; j < r; j++) {
        q[(n * r + i) * r + j] = at(theta, k);
        q[(n * r + j) * r + i] = -at(theta, k);
        k++;
      }
  return [q];
}
