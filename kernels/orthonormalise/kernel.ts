/** orthonormalise: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleOrthonormalise } from './oracle.ts';
import type { OrthonormaliseAttrs } from './oracle.ts';
import { wasmOrthonormalise } from './wasm.ts';
import { wgslOrthonormalise } from './wgsl.ts';

export const orthonormalise: Kernel<OrthonormaliseAttrs> = {
  name: 'orthonormalise',
  oracle: oracleOrthonormalise,
  on: { wgsl: wgslOrthonormalise, wasm: wasmOrthonormalise },
};
