/** rmsNorm, rmsNormGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleRmsNorm, oracleRmsNormGrad } from './oracle.ts';

export const rmsNorm: Kernel = {
  name: 'rmsNorm',
  oracle: oracleRmsNorm,
  wgsl: missing('rmsNorm', 'wgsl'),
  wasm: missing('rmsNorm', 'wasm'),
};

export const rmsNormGrad: Kernel = {
  name: 'rmsNormGrad',
  oracle: oracleRmsNormGrad,
  wgsl: missing('rmsNormGrad', 'wgsl'),
  wasm: missing('rmsNormGrad', 'wasm'),
};
