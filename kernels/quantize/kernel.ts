/** quantize, mask: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleMask, oracleQuantize } from './oracle.ts';
import type { MaskAttrs, QuantizeAttrs } from './oracle.ts';
import { wasmMask, wasmQuantize } from './wasm.ts';
import { wgslMask, wgslQuantize } from './wgsl.ts';

export const quantize: Kernel<QuantizeAttrs> = {
  name: 'quantize',
  oracle: oracleQuantize,
  on: { wgsl: wgslQuantize, wasm: wasmQuantize },
};

export const mask: Kernel<MaskAttrs> = {
  name: 'mask',
  oracle: oracleMask,
  on: { wgsl: wgslMask, wasm: wasmMask },
};
