/** rmsNorm and its gradient in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, number, operand } from '../reading.ts';

/** r = 1 / sqrt(mean(x²) + eps) of the row that begins at `begin`. */
function scaleOf(x: Float64Array, begin: number, D: number, eps: number): number {
  let sum = 0;
  for (let d = 0; d < D; d++) sum += at(x, begin + d) ** 2;
  return 1 / Math.sqrt(sum / D + eps);
}

/** y = x r ⊙ w */
export function oracleRmsNorm(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const w = inputs[1] ?? null;
  const D = axis(operand(site, 0).shape, -1);
  const eps = number(site, 'eps');
  const y = new Float64Array(x.length);
  for (let n = 0; n < x.length / D; n++) {
    const r = scaleOf(x, n * D, D, eps);
    for (let d = 0; d < D; d++) y[n * D + d] = at(x, n * D + d) * r * (w ? at(w, d) : 1);
  }
  return [y];
}

/** dx = r (g − x̂ mean(g x̂)), g = dy ⊙ w, x̂ = x r */
export function oracleRmsNormGrad(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const w = inputs[1] ?? null;
  const dy = input(inputs, 2);
  const D = axis(operand(site, 0).shape, -1);
  const eps = number(site, 'eps');
  const dx = new Float64Array(x.length);
  for (let n = 0; n < x.length / D; n++) {
    const r = scaleOf(x, n * D, D, eps);
    const g = (d: number): number => at(dy, n * D + d) * (w ? at(w, d) : 1);
    let mean = 0;
    for (let d = 0; d < D; d++) mean += (g(d) * at(x, n * D + d) * r) / D;
    for (let d = 0; d < D; d++) dx[n * D + d] = r * (g(d) - at(x, n * D + d) * r * mean);
  }
  return [dx];
}
