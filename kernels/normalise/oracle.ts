/** normalise and its gradient in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface NormaliseAttrs {
  readonly eps: number;
  /** The mean is taken off. */
  readonly centered: boolean;
}

export type NormaliseGradAttrs = Pick<NormaliseAttrs, 'centered'>;

/** x̂ = (x − mean) rstd, and rstd = 1 / sqrt(mean((x − mean)²) + eps); the mean counts as 0 where not centered. */
export function oracleNormalise(site: CallSite<NormaliseAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const D = axis(operand(site, 0).shape, -1);
  const { eps } = site.attrs;
  const normal = new Float64Array(x.length);
  const rstds = new Float64Array(x.length / D);
  for (let n = 0; n < x.length / D; n++) {
    let mean = 0;
    if (site.attrs.centered) for (let d = 0; d < D; d++) mean += at(x, n * D + d) / D;
    let variance = 0;
    for (let d = 0; d < D; d++) variance += (at(x, n * D + d) - mean) ** 2 / D;
    const rstd = 1 / Math.sqrt(variance + eps);
    for (let d = 0; d < D; d++) normal[n * D + d] = (at(x, n * D + d) - mean) * rstd;
    rstds[n] = rstd;
  }
  return [normal, rstds];
}

/** dx = rstd (g − mean(g) − x̂ mean(g x̂)), g = dx̂; mean(g) counts as 0 where not centered */
export function oracleNormaliseGrad(
  site: CallSite<NormaliseGradAttrs>,
  inputs: Inputs,
): Float64Array[] {
  const [normal, rstd, g] = [input(inputs, 0), input(inputs, 1), input(inputs, 2)];
  const D = axis(operand(site, 0).shape, -1);
  const dx = new Float64Array(g.length);
  for (let n = 0; n < g.length / D; n++) {
    let mean = 0;
    let along = 0;
    for (let d = 0; d < D; d++) {
      if (site.attrs.centered) mean += at(g, n * D + d) / D;
      along += (at(g, n * D + d) * at(normal, n * D + d)) / D;
    }
    for (let d = 0; d < D; d++) {
      const i = n * D + d;
      dx[i] = at(rstd, n) * (at(g, i) - mean - at(normal, i) * along);
    }
  }
  return [dx];
}
