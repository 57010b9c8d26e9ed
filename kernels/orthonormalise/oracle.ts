/** An orthonormal basis of the columns of a matrix, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface OrthonormaliseAttrs {
  /** The number by which a fault is reported, less 1. */
  readonly site: number;
}

/** Below this part of its first length a column counts as dependent on the ones before. */
const DEPENDENT = 1e-6;

/** Takes the first j columns of q out of column v, twice, and gives the length that is left. */
function reduceAgainst(q: Float64Array, v: Float64Array, n: number, k: number, j: number): number {
  for (let pass = 0; pass < 2; pass++) {
    for (let p = 0; p < j; p++) {
      let dot = 0;
      for (let i = 0; i < n; i++) dot += at(q, i * k + p) * at(v, i);
      for (let i = 0; i < n; i++) v[i] = at(v, i) - dot * at(q, i * k + p);
    }
  }
  return Math.hypot(...v);
}

/**
 * q[n, k] from y[n, k], n ≥ k, by Gram-Schmidt done twice. A column that depends on the ones before is replaced by
 * the first unit vector that does not, so the columns are orthonormal for every y. A number that is not finite sets `faults`
 * to site + 1.
 */
export function oracleOrthonormalise(
  site: CallSite<OrthonormaliseAttrs>,
  inputs: Inputs,
): Float64Array[] {
  const y = input(inputs, 0);
  const faults = inputs[1];
  if (faults && !y.every(Number.isFinite)) faults[0] = site.attrs.site + 1;
  const n = axis(operand(site, 0).shape, 0);
  const k = axis(operand(site, 0).shape, 1);
  const q = new Float64Array(n * k);
  for (let j = 0; j < k; j++) {
    let v = new Float64Array(n).map((_, i) => at(y, i * k + j));
    let enough = DEPENDENT * Math.hypot(...v);
    let length = reduceAgainst(q, v, n, k, j);
    for (let unit = 0; !(length > enough) && unit < n; unit++) {
      v = new Float64Array(n).map((_, i) => (i === unit ? 1 : 0));
      // Of n unit vectors one at least keeps a length of 1 / √n outside a space of fewer dimensions.
      enough = 0.5 / Math.sqrt(n);
      length = reduceAgainst(q, v, n, k, j);
    }
    for (let i = 0; i < n; i++) q[i * k + j] = at(v, i) / length;
  }
  return [q];
}
