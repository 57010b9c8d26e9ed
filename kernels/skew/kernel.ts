/** skew: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleSkew } from './oracle.ts';
import type { SkewAttrs } from './oracle.ts';
import { wasmSkew } from './wasm.ts';
import { wgslSkew } from './wgsl.ts';

export const skew: Kernel<SkewAttrs> = {
  name: 'skew',
  oracle: oracleSkew,
  on: { wgsl: wgslSkew, wasm: wasmSkew },
};
