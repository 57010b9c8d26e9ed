/** matmul, linear: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleMatmul, oracleLinear } from './oracle.ts';

export const matmul: Kernel = {
  name: 'matmul',
  oracle: oracleMatmul,
  wgsl: missing('matmul', 'wgsl'),
  wasm: missing('matmul', 'wasm'),
};

export const linear: Kernel = {
  name: 'linear',
  oracle: oracleLinear,
  wgsl: missing('linear', 'wgsl'),
  wasm: missing('linear', 'wasm'),
};
