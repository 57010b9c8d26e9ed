/** sample: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleSample } from './oracle.ts';
import { wasmSample } from './wasm.ts';

export const sample: Kernel = {
  name: 'sample',
  oracle: oracleSample,
  wgsl: missing('sample', 'wgsl'),
  wasm: wasmSample,
};
