/** What a matrix has above its diagonal less what it has below, in float64. */

import { type CallSite, elements } from '../kernel.ts';
import { type Inputs, at, axis, input, operand, result } from '../reading.ts';

/** θ_k = M_ij − M_ji for i < j, row by row */
export function oracleUnskew(site: CallSite, inputs: Inputs): Float64Array[] {
  const m = input(inputs, 0);
  const r = axis(operand(site, 0).shape, -1);
  const theta = new Float64Array(elements(result(site, 0).shape));
  let k = 0;
  for (let n = 0; n < m.length / (r * r); n++)
    for (let i = 0; i < r; i++)
      for (let j = i + 1; j < r; j++)
        theta[k++] = at(m, (n * r + i) * r + j) - at(m, (n * r + j) * r + i);
  return [theta];
}
