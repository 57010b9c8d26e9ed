/** softmax, softmaxGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleSoftmax, oracleSoftmaxGrad } from './oracle.ts';

export const softmax: Kernel = {
  name: 'softmax',
  oracle: oracleSoftmax,
  wgsl: missing('softmax', 'wgsl'),
  wasm: missing('softmax', 'wasm'),
};

export const softmaxGrad: Kernel = {
  name: 'softmaxGrad',
  oracle: oracleSoftmaxGrad,
  wgsl: missing('softmaxGrad', 'wgsl'),
  wasm: missing('softmaxGrad', 'wasm'),
};
