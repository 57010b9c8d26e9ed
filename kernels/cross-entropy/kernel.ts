/** crossEntropy, crossEntropyGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleCrossEntropy, oracleCrossEntropyGrad } from './oracle.ts';
import type { CrossEntropyAttrs } from './oracle.ts';
import { wasmCrossEntropy, wasmCrossEntropyGrad } from './wasm.ts';
import { wgslCrossEntropy, wgslCrossEntropyGrad } from './wgsl.ts';

export const crossEntropy: Kernel<CrossEntropyAttrs> = {
  name: 'crossEntropy',
  oracle: oracleCrossEntropy,
  on: { wgsl: wgslCrossEntropy, wasm: wasmCrossEntropy },
};

export const crossEntropyGrad: Kernel<CrossEntropyAttrs> = {
  name: 'crossEntropyGrad',
  oracle: oracleCrossEntropyGrad,
  on: { wgsl: wgslCrossEntropyGrad, wasm: wasmCrossEntropyGrad },
};
