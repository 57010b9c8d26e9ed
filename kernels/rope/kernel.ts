/** rope: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleRope } from './oracle.ts';
import type { RopeAttrs } from './oracle.ts';
import { wasmRope } from './wasm.ts';
import { wgslRope } from './wgsl.ts';

export const rope: Kernel<RopeAttrs> = {
  name: 'rope',
  oracle: oracleRope,
  on: { wgsl: wgslRope, wasm: wasmRope },
};
