/** The operator table: every operator, one row each. */

import type { Infer } from '../ir/builder.ts';
import type { OpName } from '../ir/operators.ts';
import { attention, attentionGrad, rope } from './attention.ts';
import { linear, matmul } from './contraction.ts';
import { embed, embedGrad } from './indexing.ts';
import { crossEntropy, crossEntropyGrad, headLoss, headLossGrad } from './loss.ts';
import { detach, map } from './map.ts';
import { concat, pad, permute, reshape, slice } from './movement.ts';
import { normalise, normaliseGrad, softmax, softmaxGrad } from './normalization.ts';
import { mostOperands, ShapeError, type Op } from './op.ts';
import { adamw8, update } from './optimizer.ts';
import { reduce } from './reduction.ts';
import { cayley, skew, unskew } from './rotation.ts';
import { mask, orthonormalise, productMap, quantize, sample } from './storage.ts';
import { fetch, offload } from './transfer.ts';

/** Every operator's row by its name. */
export type Ops = { readonly [N in OpName]: Op<N> };

/** Every operator by name. */
export const ops: Ops = {
  map,
  detach,
  update,
  reduce,
  reshape,
  permute,
  slice,
  pad,
  concat,
  matmul,
  linear,
  embed,
  embedGrad,
  normalise,
  normaliseGrad,
  softmax,
  softmaxGrad,
  attention,
  attentionGrad,
  rope,
  crossEntropy,
  crossEntropyGrad,
  headLoss,
  headLossGrad,
  quantize,
  mask,
  sample,
  productMap,
  orthonormalise,
  skew,
  unskew,
  cayley,
  offload,
  fetch,
  adamw8,
};

/** The row of an operator. */
export const opOf = <N extends OpName>(name: N): Op<N> => ops[name];

/** All rows. */
export const rows: readonly Op[] = Object.values(ops).map(({ name }) => opOf(name));

/** Result types of an operator, for the graph builder. Throws a `ShapeError` where the inputs do not fit. */
export const infer: Infer = (name, inputs, attrs) => {
  const op = opOf(name);
  op.inputs.forEach((input, i) => {
    if (!input.endsWith('?') && !input.endsWith('…') && !inputs[i])
      throw new Error(`internal: ${name} without its operand '${input}'`);
  });
  if (inputs.length > op.inputs.length && !op.inputs.at(-1)?.endsWith('…'))
    throw new Error(`internal: ${name} with ${inputs.length} operands`);
  if (inputs.length > mostOperands)
    throw new ShapeError(
      `${name} has ${inputs.length} operands`,
      `${name} takes at most ${mostOperands}`,
      'do it in two steps',
    );
  return op.infer(inputs, attrs);
};
