/** attention, attentionGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleAttention, oracleAttentionGrad } from './oracle.ts';

export const attention: Kernel = {
  name: 'attention',
  oracle: oracleAttention,
  wgsl: missing('attention', 'wgsl'),
  wasm: missing('attention', 'wasm'),
};

export const attentionGrad: Kernel = {
  name: 'attentionGrad',
  oracle: oracleAttentionGrad,
  wgsl: missing('attentionGrad', 'wgsl'),
  wasm: missing('attentionGrad', 'wasm'),
};
