/** Half floats in memory: exact decoding, and encoding that rounds to nearest even; subnormals and infinities included. */

import { f32, f32x4, i32, i32x4, v128 } from '../../../compiler/targets/wasm/wat/expr.ts';
import { helper } from '../../../compiler/targets/wasm/wat/function.ts';
import type { WatAlone } from '../format.ts';

/**
 * Four halves (as u16 in 32-bit lanes) to floats. The 15 low bits moved to a float's place read 2⁻¹¹² too small, which
 * one exact multiplication mends, subnormals too; an exponent of all ones must stay all ones.
 */
export const decodeHalves = helper('half.decode', [['h', 'v128']], 'v128', (f, { h }) => {
  const shifted = f.vector('shifted', i32x4.shl(v128.and(h, i32x4.const(0x7fff)), 13));
  const value = f.vector('value', f32x4.mul(shifted, f32x4.const(2 ** 112)));
  const special = i32x4.gt(shifted, i32x4.const(0x0f7fffff));
  f.set(value, v128.or(value, v128.and(special, i32x4.const(0x7f800000))));
  return v128.or(value, i32x4.shl(v128.and(h, i32x4.const(0x8000)), 16));
});

/** Four floats to halves (as u16 in 32-bit lanes). After F. Giesen, "float_to_half_fast3_rtne". */
export const encodeHalves = helper('half.encode', [['x', 'v128']], 'v128', (f, { x }) => {
  const sign = f.vector('sign', v128.and(x, i32x4.const(0x80000000)));
  const a = f.vector('a', v128.xor(x, sign));
  // Adding ½ makes the float adder round to multiples of 2⁻²⁴, a half's subnormal step.
  const tiny = f.vector('tiny', i32x4.sub(f32x4.add(a, f32x4.const(0.5)), i32x4.const(0x3f000000)));
  const odd = v128.and(i32x4.shr(a, 13), i32x4.const(1));
  const rebias = i32x4.const(((15 - 127) << 23) + 0xfff);
  const normal = i32x4.shr(i32x4.add(i32x4.add(a, rebias), odd), 13);
  const isNaN = i32x4.gt(a, i32x4.const(0x7f800000));
  const huge = v128.select(isNaN, i32x4.const(0x7e00), i32x4.const(0x7c00));
  const finite = v128.select(i32x4.lt(a, i32x4.const(113 << 23)), tiny, normal);
  const bits = v128.select(i32x4.gt(a, i32x4.const(0x477fffff)), huge, finite);
  return v128.or(bits, i32x4.shr(sign, 16));
});

/** The four halves at an address, as floats. */
export const loadHalves = helper('half.load', [['at', 'i32']], 'v128', (f, { at }) =>
  f.call(decodeHalves, i32x4.load16(at)),
);

/** The half at an address, as a float. */
const loadHalf = helper('half.load1', [['at', 'i32']], 'f32', (f, { at }) =>
  f32.lane(f.call(decodeHalves, i32x4.splat(i32.load16(at))), 0),
);

/** Stores four floats as halves. */
export const storeHalves = helper(
  'half.store',
  [
    ['at', 'i32'],
    ['x', 'v128'],
  ],
  null,
  (f, { at, x }) => {
    const bits = f.vector('bits', f.call(encodeHalves, x));
    f.storeLow(at, i32x4.narrow(bits, bits));
    return null;
  },
);

/** Stores one float as a half. */
const storeHalf = helper(
  'half.store1',
  [
    ['at', 'i32'],
    ['x', 'f32'],
  ],
  null,
  (f, { at, x }) => {
    f.store16(at, i32.lane(f.call(encodeHalves, f32x4.splat(x)), 0));
    return null;
  },
);

export const f16: WatAlone = {
  shift: 1,
  load4: (f, at) => f.call(loadHalves, at),
  load1: (f, at) => f.call(loadHalf, at),
  store4: (f, at, value) => f.run(storeHalves, at, value),
  store1: (f, at, value) => f.run(storeHalf, at, value),
};
