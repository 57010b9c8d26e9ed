/** embed, embedGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleEmbed, oracleEmbedGrad } from './oracle.ts';
import { wasmEmbed, wasmEmbedGrad } from './wasm.ts';

export const embed: Kernel = {
  name: 'embed',
  oracle: oracleEmbed,
  wgsl: missing('embed', 'wgsl'),
  wasm: wasmEmbed,
};

export const embedGrad: Kernel = {
  name: 'embedGrad',
  oracle: oracleEmbedGrad,
  wgsl: missing('embedGrad', 'wgsl'),
  wasm: wasmEmbedGrad,
};
