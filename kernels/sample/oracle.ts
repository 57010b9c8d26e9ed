/** Distinct rows or columns drawn by the counter-based permutation. */

import type { CallSite } from '../kernel.ts';
import { permute } from '../../runtime/format/random.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface SampleAttrs {
  readonly axis: number;
  /** Rows or columns that are drawn. */
  readonly count: number;
  readonly salt: number;
}

/** Row (axis 0) or column (axis 1) j of the result is number permute(seed, salt, n, j) of x. */
export function oracleSample(site: CallSite<SampleAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const seed = at(input(inputs, 1), 0);
  const { count, salt } = site.attrs;
  const D = axis(operand(site, 0).shape, -1);
  const N = x.length / D;
  const rows = site.attrs.axis === 0;
  const y = new Float64Array(rows ? count * D : N * count);
  for (let j = 0; j < count; j++) {
    const drawn = permute(seed, salt, rows ? N : D, j);
    if (rows) for (let d = 0; d < D; d++) y[j * D + d] = at(x, drawn * D + d);
    else for (let n = 0; n < N; n++) y[n * count + j] = at(x, n * D + drawn);
  }
  return [y];
}
