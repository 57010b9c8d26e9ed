/** crossEntropy, crossEntropyGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleCrossEntropy, oracleCrossEntropyGrad } from './oracle.ts';

export const crossEntropy: Kernel = {
  name: 'crossEntropy',
  oracle: oracleCrossEntropy,
  wgsl: missing('crossEntropy', 'wgsl'),
  wasm: missing('crossEntropy', 'wasm'),
};

export const crossEntropyGrad: Kernel = {
  name: 'crossEntropyGrad',
  oracle: oracleCrossEntropyGrad,
  wgsl: missing('crossEntropyGrad', 'wgsl'),
  wasm: missing('crossEntropyGrad', 'wasm'),
};
