/** Cross-entropy of a linear head, and its gradient, in float64. Here the logits may exist; chunks change nothing. */

import type { CallSite } from '../kernel.ts';
import { oracleCrossEntropy, oracleCrossEntropyGrad } from '../cross-entropy/oracle.ts';
import { oracleLinear } from '../matmul/oracle.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface HeadLossAttrs {
  /** The target of rows that count for nothing. */
  readonly ignore: number;
  /** Rows whose logits exist at once. */
  readonly chunk: number;
}

/** Which gradients are made. */
export interface HeadLossGradAttrs extends HeadLossAttrs {
  readonly wantX: boolean;
  readonly wantW: boolean;
}

/** A call on the logits that this call's x and w form, with the same attributes. */
function onLogits(
  site: CallSite<HeadLossAttrs>,
  inputs: Inputs,
): { site: CallSite<HeadLossAttrs>; logits: Float64Array } {
  const [x, w] = [operand(site, 0), operand(site, 1)];
  const shape = [...x.shape.slice(0, -1), axis(w.shape, 0)];
  const linear = { inputs: [x, w], outputs: [{ dtype: 'f32' as const, shape }], attrs: {} };
  const [logits] = oracleLinear(linear, [input(inputs, 0), input(inputs, 1)]);
  if (!logits) throw new Error('internal: linear gave nothing');
  const rest = [{ dtype: 'f32' as const, shape }, ...site.inputs.slice(2)];
  return { site: { ...site, inputs: rest }, logits };
}

/** rows and lse of crossEntropy(x wᵀ, targets). */
export function oracleHeadLoss(site: CallSite<HeadLossAttrs>, inputs: Inputs): Float64Array[] {
  const inner = onLogits(site, inputs);
  return oracleCrossEntropy(inner.site, [inner.logits, input(inputs, 2)]);
}

/** dx = dlogits · w and dw = dlogitsᵀ · x: those wanted, in this order. */
export function oracleHeadLossGrad(
  site: CallSite<HeadLossGradAttrs>,
  inputs: Inputs,
): Float64Array[] {
  const [x, w] = [input(inputs, 0), input(inputs, 1)];
  const inner = onLogits(site, inputs);
  const rest = [input(inputs, 2), input(inputs, 3), input(inputs, 4)];
  const [dlogits] = oracleCrossEntropyGrad(inner.site, [inner.logits, ...rest]);
  if (!dlogits) throw new Error('internal: crossEntropyGrad gave nothing');
  const V = axis(operand(site, 1).shape, 0);
  const D = axis(operand(site, 1).shape, 1);
  const dx = new Float64Array(x.length);
  const dw = new Float64Array(w.length);
  for (let n = 0; n < x.length / D; n++) {
    for (let v = 0; v < V; v++) {
      const dlogit = at(dlogits, n * V + v);
      for (let d = 0; d < D; d++) {
        dx[n * D + d] = at(dx, n * D + d) + dlogit * at(w, v * D + d);
        dw[v * D + d] = at(dw, v * D + d) + dlogit * at(x, n * D + d);
      }
    }
  }
  return [...(site.attrs.wantX ? [dx] : []), ...(site.attrs.wantW ? [dw] : [])];
}
