/** layerNorm, layerNormGrad, rowStats: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleLayerNorm, oracleLayerNormGrad, oracleRowStats } from './oracle.ts';

export const layerNorm: Kernel = {
  name: 'layerNorm',
  oracle: oracleLayerNorm,
  wgsl: missing('layerNorm', 'wgsl'),
  wasm: missing('layerNorm', 'wasm'),
};

export const layerNormGrad: Kernel = {
  name: 'layerNormGrad',
  oracle: oracleLayerNormGrad,
  wgsl: missing('layerNormGrad', 'wgsl'),
  wasm: missing('layerNormGrad', 'wasm'),
};

export const rowStats: Kernel = {
  name: 'rowStats',
  oracle: oracleRowStats,
  wgsl: missing('rowStats', 'wgsl'),
  wasm: missing('rowStats', 'wasm'),
};
