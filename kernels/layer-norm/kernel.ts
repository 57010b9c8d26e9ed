/** layerNorm, layerNormGrad, rowStats: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleLayerNorm, oracleLayerNormGrad, oracleRowStats } from './oracle.ts';
import { wgslLayerNorm, wgslLayerNormGrad, wgslRowStats } from './wgsl.ts';

export const layerNorm: Kernel = {
  name: 'layerNorm',
  oracle: oracleLayerNorm,
  wgsl: wgslLayerNorm,
  wasm: missing('layerNorm', 'wasm'),
};

export const layerNormGrad: Kernel = {
  name: 'layerNormGrad',
  oracle: oracleLayerNormGrad,
  wgsl: wgslLayerNormGrad,
  wasm: missing('layerNormGrad', 'wasm'),
};

export const rowStats: Kernel = {
  name: 'rowStats',
  oracle: oracleRowStats,
  wgsl: wgslRowStats,
  wasm: missing('rowStats', 'wasm'),
};
