/** The norms of a model as the frontend writes them: normalise, then weights. */

import type { GraphBuilder } from '../../compiler/ir/builder.ts';
import type { ValueId } from '../../compiler/ir/graph.ts';
import { s } from '../../compiler/ops/scalar.ts';
import { map } from '../../compiler/ops/sugar.ts';

/** x / √(mean(x²) + eps) ⊙ w */
export function rmsNorm(g: GraphBuilder, x: ValueId, w: ValueId, name?: string): ValueId {
  const [normal = x] = g.apply('normalise', [x], { eps: 1e-5, centered: false });
  return map(g, s.mul(s.arg(0), s.arg(1)), [normal, w], name === undefined ? {} : { name });
}

/** (x − mean) / √(variance + eps) ⊙ w + b */
export function layerNorm(g: GraphBuilder, x: ValueId, w: ValueId, b: ValueId): ValueId {
  const [normal = x] = g.apply('normalise', [x], { eps: 1e-5, centered: true });
  return map(g, s.add(s.mul(s.arg(0), s.arg(1)), s.arg(2)), [normal, w, b]);
}
