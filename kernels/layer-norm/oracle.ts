/** layerNorm, its gradient, and the statistics of a row, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, flag, input, number, operand } from '../reading.ts';

/** mean and 1 / sqrt(mean((x − mean)²) + eps) of one row; the mean counts as 0 where not centered. */
function statistics(
  x: Float64Array,
  begin: number,
  D: number,
  eps: number,
  centered: boolean,
): { mean: number; rstd: number } {
  let mean = 0;
  if (centered) for (let d = 0; d < D; d++) mean += at(x, begin + d) / D;
  let variance = 0;
  for (let d = 0; d < D; d++) variance += (at(x, begin + d) - mean) ** 2 / D;
  return { mean, rstd: 1 / Math.sqrt(variance + eps) };
}

/** y = (x − mean) rstd ⊙ w + b */
export function oracleLayerNorm(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const w = inputs[1] ?? null;
  const b = inputs[2] ?? null;
  const D = axis(operand(site, 0).shape, -1);
  const y = new Float64Array(x.length);
  for (let n = 0; n < x.length / D; n++) {
    const { mean, rstd } = statistics(x, n * D, D, number(site, 'eps'), true);
    for (let d = 0; d < D; d++) {
      const normal = (at(x, n * D + d) - mean) * rstd;
      y[n * D + d] = normal * (w ? at(w, d) : 1) + (b ? at(b, d) : 0);
    }
  }
  return [y];
}

/** dx = rstd (g − mean(g) − x̂ mean(g x̂)), g = dy ⊙ w, x̂ = (x − mean) rstd */
export function oracleLayerNormGrad(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const w = inputs[1] ?? null;
  const dy = input(inputs, 2);
  const D = axis(operand(site, 0).shape, -1);
  const dx = new Float64Array(x.length);
  for (let n = 0; n < x.length / D; n++) {
    const { mean, rstd } = statistics(x, n * D, D, number(site, 'eps'), true);
    const g = (d: number): number => at(dy, n * D + d) * (w ? at(w, d) : 1);
    const normal = (d: number): number => (at(x, n * D + d) - mean) * rstd;
    let meanG = 0;
    let meanGx = 0;
    for (let d = 0; d < D; d++) {
      meanG += g(d) / D;
      meanGx += (g(d) * normal(d)) / D;
    }
    for (let d = 0; d < D; d++) dx[n * D + d] = rstd * (g(d) - meanG - normal(d) * meanGx);
  }
  return [dx];
}

/** mean[.., 1] and rstd[.., 1] of every row. */
export function oracleRowStats(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const D = axis(operand(site, 0).shape, -1);
  const rows = x.length / D;
  const means = new Float64Array(rows);
  const rstds = new Float64Array(rows);
  for (let n = 0; n < rows; n++) {
    const { mean, rstd } = statistics(x, n * D, D, number(site, 'eps'), flag(site, 'centered'));
    means[n] = mean;
    rstds[n] = rstd;
  }
  return [means, rstds];
}
