/** matmul, linear: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleMatmul, oracleLinear } from './oracle.ts';
import type { MatmulAttrs } from './oracle.ts';
import { wasmMatmul, wasmLinear } from './wasm.ts';
import { wgslMatmul, wgslLinear } from './wgsl.ts';

export const matmul: Kernel<MatmulAttrs> = {
  name: 'matmul',
  oracle: oracleMatmul,
  on: { wgsl: wgslMatmul, wasm: wasmMatmul },
};

export const linear: Kernel = {
  name: 'linear',
  oracle: oracleLinear,
  on: { wgsl: wgslLinear, wasm: wasmLinear },
};
