/** rmsNorm, layerNorm, softmax. */

import type { TensorValue } from '../values.ts';
import type { Call, Operator } from './call.ts';
import { addNode, numberOption, optionalTensor, optionsArg, tensorArg, tensorOf } from './call.ts';

const defaultEps = 1e-5;

/** Remembers that the weight multiplies a normalised value: it begins at one. */
function gain(call: Call, w: TensorValue | null): number | null {
  if (w) call.run.gains.add(w.id);
  return w?.id ?? null;
}

export const rmsNorm: Operator = (call) => {
  const [x, w] = [tensorArg(call, 0), optionalTensor(call, 1)];
  const eps = numberOption(call, optionsArg(call, 2), 'eps', defaultEps);
  return tensorOf(addNode(call, 'rmsNorm', [x.id, gain(call, w)], { eps }), x.dims);
};

export const layerNorm: Operator = (call) => {
  const [x, w, b] = [tensorArg(call, 0), optionalTensor(call, 1), optionalTensor(call, 2)];
  const eps = numberOption(call, optionsArg(call, 3), 'eps', defaultEps);
  const inputs = [x.id, gain(call, w), b?.id ?? null];
  return tensorOf(addNode(call, 'layerNorm', inputs, { eps }), x.dims);
};

export const softmax: Operator = (call) => {
  const x = tensorArg(call, 0);
  return tensorOf(addNode(call, 'softmax', [x.id], {}), x.dims);
};
