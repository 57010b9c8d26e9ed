/** quantize, dequantize: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleQuantize, oracleDequantize } from './oracle.ts';
import { wasmQuantize, wasmDequantize } from './wasm.ts';
import { wgslQuantize, wgslDequantize } from './wgsl.ts';

export const quantize: Kernel = {
  name: 'quantize',
  oracle: oracleQuantize,
  wgsl: wgslQuantize,
  wasm: wasmQuantize,
};

export const dequantize: Kernel = {
  name: 'dequantize',
  oracle: oracleDequantize,
  wgsl: wgslDequantize,
  wasm: wasmDequantize,
};
