/** normalise, normaliseGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleNormalise, oracleNormaliseGrad } from './oracle.ts';
import type { NormaliseAttrs, NormaliseGradAttrs } from './oracle.ts';
import { wasmNormalise, wasmNormaliseGrad } from './wasm.ts';
import { wgslNormalise, wgslNormaliseGrad } from './wgsl.ts';

export const normalise: Kernel<NormaliseAttrs> = {
  name: 'normalise',
  oracle: oracleNormalise,
  on: { wgsl: wgslNormalise, wasm: wasmNormalise },
};

export const normaliseGrad: Kernel<NormaliseGradAttrs> = {
  name: 'normaliseGrad',
  oracle: oracleNormaliseGrad,
  on: { wgsl: wgslNormaliseGrad, wasm: wasmNormaliseGrad },
};
