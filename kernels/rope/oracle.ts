/** Rotary position embedding in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface RopeAttrs {
  /** Which elements are turned together: i and i + K/2, or neighbours. */
  readonly style: 'half' | 'interleaved';
  /** [B, H, T, K] or [B, T, H, K]. */
  readonly layout: 'heads' | 'tokens';
  /** Turned back. */
  readonly inverse: boolean;
}

/** Every pair (a, b) of a head turns by its position's angle: (a c − b s, a s + b c); `inverse` turns back. */
export function oracleRope(site: CallSite<RopeAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const table = input(inputs, 1);
  const shape = operand(site, 0).shape;
  const tokens = site.attrs.layout === 'tokens';
  const halves = site.attrs.style === 'half';
  const K = axis(shape, -1);
  const T = axis(shape, tokens ? -3 : -2);
  const H = tokens ? axis(shape, -2) : 1;
  const y = new Float64Array(x.length);
  for (let n = 0; n < x.length / K; n++) {
    const position = Math.floor(n / H) % T;
    for (let j = 0; j < K / 2; j++) {
      const first = n * K + (halves ? j : 2 * j);
      const second = n * K + (halves ? j + K / 2 : 2 * j + 1);
      const c = at(table, (position * (K / 2) + j) * 2);
      const s = at(table, (position * (K / 2) + j) * 2 + 1) * (site.attrs.inverse ? -1 : 1);
      y[first] = at(x, first) * c - at(x, second) * s;
      y[second] = at(x, first) * s + at(x, second) * c;
    }
  }
  return [y];
}
