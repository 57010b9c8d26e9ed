/** embed, embedGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleEmbed, oracleEmbedGrad } from './oracle.ts';
import type { EmbedGradAttrs } from './oracle.ts';
import { wasmEmbed, wasmEmbedGrad } from './wasm.ts';
import { wgslEmbed, wgslEmbedGrad } from './wgsl.ts';

export const embed: Kernel = {
  name: 'embed',
  oracle: oracleEmbed,
  on: { wgsl: wgslEmbed, wasm: wasmEmbed },
};

export const embedGrad: Kernel<EmbedGradAttrs> = {
  name: 'embedGrad',
  oracle: oracleEmbedGrad,
  on: { wgsl: wgslEmbedGrad, wasm: wasmEmbedGrad },
};
