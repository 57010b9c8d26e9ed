/** sample: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleSample } from './oracle.ts';
import type { SampleAttrs } from './oracle.ts';
import { wasmSample } from './wasm.ts';
import { wgslSample } from './wgsl.ts';

export const sample: Kernel<SampleAttrs> = {
  name: 'sample',
  oracle: oracleSample,
  on: { wgsl: wgslSample, wasm: wasmSample },
};
