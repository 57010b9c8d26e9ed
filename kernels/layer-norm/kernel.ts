/** layerNorm, layerNormGrad, rowStats: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleLayerNorm, oracleLayerNormGrad, oracleRowStats } from './oracle.ts';
import { wasmLayerNorm, wasmLayerNormGrad, wasmRowStats } from './wasm.ts';
import { wgslLayerNorm, wgslLayerNormGrad, wgslRowStats } from './wgsl.ts';

export const layerNorm: Kernel = {
  name: 'layerNorm',
  oracle: oracleLayerNorm,
  wgsl: wgslLayerNorm,
  wasm: wasmLayerNorm,
};

export const layerNormGrad: Kernel = {
  name: 'layerNormGrad',
  oracle: oracleLayerNormGrad,
  wgsl: wgslLayerNormGrad,
  wasm: wasmLayerNormGrad,
};

export const rowStats: Kernel = {
  name: 'rowStats',
  oracle: oracleRowStats,
  wgsl: wgslRowStats,
  wasm: wasmRowStats,
};
