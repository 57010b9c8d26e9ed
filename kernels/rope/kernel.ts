/** rope: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleRope } from './oracle.ts';
import { wasmRope } from './wasm.ts';

export const rope: Kernel = {
  name: 'rope',
  oracle: oracleRope,
  wgsl: missing('rope', 'wgsl'),
  wasm: wasmRope,
};
