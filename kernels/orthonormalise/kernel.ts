/** orthonormalise: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleOrthonormalise } from './oracle.ts';
import { wasmOrthonormalise } from './wasm.ts';

export const orthonormalise: Kernel = {
  name: 'orthonormalise',
  oracle: oracleOrthonormalise,
  wgsl: missing('orthonormalise', 'wgsl'),
  wasm: wasmOrthonormalise,
};
