/** normalise, normaliseGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleNormalise, oracleNormaliseGrad } from './oracle.ts';
import type { NormaliseAttrs, NormaliseGradAttrs } from './oracle.ts';
import { wasmNormalise, wasmNormaliseGrad } from './wasm.ts';
import { wgslNormalise, wgslNormaliseGrad } from './wgsl.ts';

export const normalise: Kernel<NormaliseAttrs> = {
  name: 'normalise',
  oracle: oracleNormalise,
  wgsl: wgslNormalise,
  wasm: wasmNormalise,
};

export const normaliseGrad: Kernel<NormaliseGradAttrs> = {
  name: 'normaliseGrad',
  oracle: oracleNormaliseGrad,
  wgsl: wgslNormaliseGrad,
  wasm: wasmNormaliseGrad,
};
