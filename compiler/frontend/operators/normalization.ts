/** rmsNorm, layerNorm, softmax. */

import { isNumber, type Rule } from '../../../runtime/format/rules.ts';
import { shapeMismatch } from '../../diagnostics.ts';
import { sameShape, showType } from '../../ir/types.ts';
import { s } from '../../ops/scalar.ts';
import { showShape } from '../dimensions.ts';
import { placeOf } from '../place.ts';
import { witness } from '../run.ts';
import type { TensorValue } from '../values.ts';
import type { Call, Operator } from './call.ts';
import {
  addMap,
  addNode,
  applyNode,
  numberOption,
  optionalTensor,
  optionsArg,
  provisional,
  tensorArg,
  tensorOf,
} from './call.ts';

const defaultEps = 1e-5;
/** Far more than any model's; what is added to a variance of 1 must not be most of it. */
const epsRule: Rule = {
  wanted: 'a number from 0 to 1',
  holds: (v) => isNumber(v) && v >= 0 && v <= 1,
};

/** A weight of the norm of x: one number for each element of its last axis. */
function vector(call: Call, index: number, x: TensorValue): TensorValue | null {
  const w = optionalTensor(call, index);
  if (!w) return null;
  const { g } = call.run;
  const [length = 1] = g.typeOf(x.id).shape.slice(-1);
  if (sameShape(g.typeOf(w.id).shape, [length])) return w;
  throw shapeMismatch(
    placeOf(call.node.arguments[index] ?? call.node),
    `It is ${showShape(w.dims)} = ${showType(g.typeOf(w.id))}.`,
    `${call.name} wants one number for each element of x's last axis (${length}).`,
  );
}

/** x normalised ⊙ w + b. The weight w begins at one, since it multiplies a normalised value. */
function norm(call: Call, centered: boolean, vectors: 1 | 2): TensorValue {
  const { g, gains } = call.run;
  const x = tensorArg(call, 0);
  const eps = numberOption(call, optionsArg(call, vectors + 1), 'eps', defaultEps, epsRule);
  witness(call.run, 'rms_norm_eps', eps);
  const [normal = x.id, rstd = x.id] = applyNode(call, 'normalise', [x.id], { eps, centered });
  g.rename(rstd, provisional(call, 'rstd'));
  const [w, b] = [vector(call, 1, x), vectors === 2 ? vector(call, 2, x) : null];
  if (w) gains.add(w.id);
  if (!w && !b) return tensorOf(normal, x.dims);
  g.rename(normal, provisional(call, 'normalised'));
  const scaled = w ? s.mul(s.arg(0), s.arg(1)) : s.arg(0);
  const formula = b ? s.add(scaled, s.arg(2)) : scaled;
  const operands = [normal, w?.id ?? null, b?.id ?? null];
  return tensorOf(addMap(call, formula, operands, g.typeOf(x.id).shape), x.dims);
}

export const rmsNorm: Operator = (call) => norm(call, false, 1);
export const layerNorm: Operator = (call) => norm(call, true, 2);

export const softmax: Operator = (call) => {
  const x = tensorArg(call, 0);
  return tensorOf(addNode(call, 'softmax', [x.id], {}), x.dims);
};
