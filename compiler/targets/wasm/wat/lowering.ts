/** Lowerings of one dispatch, the common case. */

import type { Lowering, View, WasmCode } from '../../../../kernels/kernel.ts';

/** One dispatch of `units` units over whole operands, by index, and no workspace. */
export const single = (
  code: WasmCode,
  operands: readonly number[],
  params: readonly number[],
  units: number,
): Lowering<WasmCode> => ({
  workspace: [],
  dispatches: [{ code, views: operands.map(whole), params, grid: [units, 1, 1] }],
});

/** All bytes of an operand. */
export const whole = (operand: number): View => ({ operand });
