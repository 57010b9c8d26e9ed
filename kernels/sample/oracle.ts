/** Distinct rows or columns drawn by the counter-based permutation. */

import type { CallSite } from '../kernel.ts';
import { permute } from '../random.ts';
import { type Inputs, at, axis, input, number, operand } from '../reading.ts';

/** Row (axis 0) or column (axis 1) j of the result is number permute(seed, salt, n, j) of x. */
export function oracleSample(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const seed = at(input(inputs, 1), 0);
  const count = number(site, 'count');
  const salt = number(site, 'salt');
  const D = axis(operand(site, 0).shape, -1);
  const N = x.length / D;
  const rows = number(site, 'axis') === 0;
  const y = new Float64Array(rows ? count * D : N * count);
  for (let j = 0; j < count; j++) {
    const drawn = permute(seed, salt, rows ? N : D, j);
    if (rows) for (let d = 0; d < D; d++) y[j * D + d] = at(x, drawn * D + d);
    else for (let n = 0; n < N; n++) y[n * count + j] = at(x, n * D + drawn);
  }
  return [y];
}
