/** attention, attentionGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleAttention, oracleAttentionGrad } from './oracle.ts';
import type { AttentionAttrs } from './oracle.ts';
import { wasmAttention, wasmAttentionGrad } from './wasm.ts';
import { wgslAttention, wgslAttentionGrad } from './wgsl.ts';

export const attention: Kernel<AttentionAttrs> = {
  name: 'attention',
  oracle: oracleAttention,
  on: { wgsl: wgslAttention, wasm: wasmAttention },
};

export const attentionGrad: Kernel<AttentionAttrs> = {
  name: 'attentionGrad',
  oracle: oracleAttentionGrad,
  on: { wgsl: wgslAttentionGrad, wasm: wasmAttentionGrad },
};
