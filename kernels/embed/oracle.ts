/** Table look-up and its gradient in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface EmbedGradAttrs {
  /** Of the table. */
  readonly rows: number;
}

/** y[n] = table[ids[n]] */
export function oracleEmbed(site: CallSite, inputs: Inputs): Float64Array[] {
  const table = input(inputs, 0);
  const ids = input(inputs, 1);
  const D = axis(operand(site, 0).shape, 1);
  const y = new Float64Array(ids.length * D);
  for (let n = 0; n < ids.length; n++) {
    for (let d = 0; d < D; d++) y[n * D + d] = at(table, at(ids, n) * D + d);
  }
  return [y];
}

/** dtable[v] = Σ dy[n] over the n with ids[n] = v */
export function oracleEmbedGrad(site: CallSite<EmbedGradAttrs>, inputs: Inputs): Float64Array[] {
  const ids = input(inputs, 0);
  const dy = input(inputs, 1);
  const D = axis(operand(site, 1).shape, -1);
  const dtable = new Float64Array(site.attrs.rows * D);
  for (let n = 0; n < ids.length; n++) {
    for (let d = 0; d < D; d++) {
      const i = at(ids, n) * D + d;
      dtable[i] = at(dtable, i) + at(dy, n * D + d);
    }
  }
  return [dtable];
}
