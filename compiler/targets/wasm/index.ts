/** The generated side of the wasm target: pointwise operators, reductions, and the module that holds every kernel. */

import type { WasmProfile } from '../../../kernels/kernel.ts';
import { lowerMap, lowerUpdate } from './pointwise.ts';
import { lowerReduce } from './reduce.ts';

export { lowerMap, lowerUpdate, lowerReduce };

/** What every engine of today has: relaxed SIMD must be asked for. */
export const defaultProfile: WasmProfile = { fma: false };

export const wasmTarget = {
  name: 'wasm',
  lowerMap,
  lowerUpdate,
  lowerReduce,
  defaultProfile,
} as const;
