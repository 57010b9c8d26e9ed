/** softmax, softmaxGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleSoftmax, oracleSoftmaxGrad } from './oracle.ts';
import { wgslSoftmax, wgslSoftmaxGrad } from './wgsl.ts';

export const softmax: Kernel = {
  name: 'softmax',
  oracle: oracleSoftmax,
  wgsl: wgslSoftmax,
  wasm: missing('softmax', 'wasm'),
};

export const softmaxGrad: Kernel = {
  name: 'softmaxGrad',
  oracle: oracleSoftmaxGrad,
  wgsl: wgslSoftmaxGrad,
  wasm: missing('softmaxGrad', 'wasm'),
};
