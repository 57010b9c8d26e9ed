/** softmax over the last axis and its gradient, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

/** y = exp(x − max x) / Σ exp(x − max x) */
export function oracleSoftmax(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const D = axis(operand(site, 0).shape, -1);
  const y = new Float64Array(x.length);
  for (let n = 0; n < x.length / D; n++) {
    let max = -Infinity;
    for (let d = 0; d < D; d++) max = Math.max(max, at(x, n * D + d));
    let sum = 0;
    for (let d = 0; d < D; d++) sum += Math.exp(at(x, n * D + d) - max);
    for (let d = 0; d < D; d++) y[n * D + d] = Math.exp(at(x, n * D + d) - max) / sum;
  }
  return [y];
}

/** dx = y ⊙ (dy − Σ dy ⊙ y) */
export function oracleSoftmaxGrad(site: CallSite, inputs: Inputs): Float64Array[] {
  const y = input(inputs, 0);
  const dy = input(inputs, 1);
  const D = axis(operand(site, 0).shape, -1);
  const dx = new Float64Array(y.length);
  for (let n = 0; n < y.length / D; n++) {
    let dot = 0;
    for (let d = 0; d < D; d++) dot += at(dy, n * D + d) * at(y, n * D + d);
    for (let d = 0; d < D; d++) dx[n * D + d] = at(y, n * D + d) * (at(dy, n * D + d) - dot);
  }
  return [dx];
}
