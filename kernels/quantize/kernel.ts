/** quantize, dequantize: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleQuantize, oracleDequantize } from './oracle.ts';
import { wasmQuantize, wasmDequantize } from './wasm.ts';

export const quantize: Kernel = {
  name: 'quantize',
  oracle: oracleQuantize,
  wgsl: missing('quantize', 'wgsl'),
  wasm: wasmQuantize,
};

export const dequantize: Kernel = {
  name: 'dequantize',
  oracle: oracleDequantize,
  wgsl: missing('dequantize', 'wgsl'),
  wasm: wasmDequantize,
};
