/** rmsNorm, rmsNormGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleRmsNorm, oracleRmsNormGrad } from './oracle.ts';
import { wasmRmsNorm, wasmRmsNormGrad } from './wasm.ts';
import { wgslRmsNorm, wgslRmsNormGrad } from './wgsl.ts';

export const rmsNorm: Kernel = {
  name: 'rmsNorm',
  oracle: oracleRmsNorm,
  wgsl: wgslRmsNorm,
  wasm: wasmRmsNorm,
};

export const rmsNormGrad: Kernel = {
  name: 'rmsNormGrad',
  oracle: oracleRmsNormGrad,
  wgsl: wgslRmsNormGrad,
  wasm: wasmRmsNormGrad,
};
