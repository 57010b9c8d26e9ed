/** adamw8: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleAdamw8 } from './oracle.ts';
import type { Adamw8Attrs } from './oracle.ts';
import { wasmAdamw8 } from './wasm.ts';
import { wgslAdamw8 } from './wgsl.ts';

export const adamw8: Kernel<Adamw8Attrs> = {
  name: 'adamw8',
  oracle: oracleAdamw8,
  on: { wgsl: wgslAdamw8, wasm: wasmAdamw8 },
};
