/** unskew: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleUnskew } from './oracle.ts';
import { wasmUnskew } from './wasm.ts';
import { wgslUnskew } from './wgsl.ts';

export const unskew: Kernel = {
  name: 'unskew',
  oracle: oracleUnskew,
  on: { wgsl: wgslUnskew, wasm: wasmUnskew },
};
