/** softmax, softmaxGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleSoftmax, oracleSoftmaxGrad } from './oracle.ts';
import { wasmSoftmax, wasmSoftmaxGrad } from './wasm.ts';
import { wgslSoftmax, wgslSoftmaxGrad } from './wgsl.ts';

export const softmax: Kernel = {
  name: 'softmax',
  oracle: oracleSoftmax,
  on: { wgsl: wgslSoftmax, wasm: wasmSoftmax },
};

export const softmaxGrad: Kernel = {
  name: 'softmaxGrad',
  oracle: oracleSoftmaxGrad,
  on: { wgsl: wgslSoftmaxGrad, wasm: wasmSoftmaxGrad },
};
