/** bf16 in memory: each is the upper half of an f32. */

import { f32, i32, i32x4 } from '../../../compiler/targets/wasm/wat/expr.ts';
import type { WatAlone } from '../format.ts';

export const bf16: WatAlone = {
  shift: 1,
  load4: (_, at) => i32x4.shl(i32x4.load16(at), 16),
  load1: (_, at) => f32.fromBits(i32.shl(i32.load16(at), 16)),
};
