/** rmsNorm, rmsNormGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleRmsNorm, oracleRmsNormGrad } from './oracle.ts';
import { wgslRmsNorm, wgslRmsNormGrad } from './wgsl.ts';

export const rmsNorm: Kernel = {
  name: 'rmsNorm',
  oracle: oracleRmsNorm,
  wgsl: wgslRmsNorm,
  wasm: missing('rmsNorm', 'wasm'),
};

export const rmsNormGrad: Kernel = {
  name: 'rmsNormGrad',
  oracle: oracleRmsNormGrad,
  wgsl: wgslRmsNormGrad,
  wasm: missing('rmsNormGrad', 'wasm'),
};
