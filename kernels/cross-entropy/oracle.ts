/** Cross-entropy over the last axis, per row, and its gradient, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface CrossEntropyAttrs {
  /** The target of rows that count for nothing. */
  readonly ignore: number;
}

/** log Σ exp of V numbers from `begin`, with the maximum taken out first. */
export function logSumExp(x: Float64Array, begin: number, V: number): number {
  let max = -Infinity;
  for (let v = 0; v < V; v++) max = Math.max(max, at(x, begin + v));
  let sum = 0;
  for (let v = 0; v < V; v++) sum += Math.exp(at(x, begin + v) - max);
  return max + Math.log(sum);
}

/** rows = lse − logit[target], 0 where the target is `ignore`; lse of every row. */
export function oracleCrossEntropy(
  site: CallSite<CrossEntropyAttrs>,
  inputs: Inputs,
): Float64Array[] {
  const logits = input(inputs, 0);
  const targets = input(inputs, 1);
  const V = axis(operand(site, 0).shape, -1);
  const rows = new Float64Array(targets.length);
  const lse = new Float64Array(targets.length);
  for (let n = 0; n < targets.length; n++) {
    const target = at(targets, n);
    lse[n] = logSumExp(logits, n * V, V);
    if (target !== site.attrs.ignore) rows[n] = at(lse, n) - at(logits, n * V + target);
  }
  return [rows, lse];
}

/** dlogits = (exp(logits − lse) − onehot(target)) drows, 0 where the target is `ignore`. */
export function oracleCrossEntropyGrad(
  site: CallSite<CrossEntropyAttrs>,
  inputs: Inputs,
): Float64Array[] {
  const logits = input(inputs, 0);
  const targets = input(inputs, 1);
  const lse = input(inputs, 2);
  const drows = input(inputs, 3);
  const V = axis(operand(site, 0).shape, -1);
  const dlogits = new Float64Array(logits.length);
  for (let n = 0; n < targets.length; n++) {
    const target = at(targets, n);
    if (target === site.attrs.ignore) continue;
    for (let v = 0; v < V; v++) {
      const p = Math.exp(at(logits, n * V + v) - at(lse, n));
      dlogits[n * V + v] = (p - (v === target ? 1 : 0)) * at(drows, n);
    }
  }
  return [dlogits];
}
