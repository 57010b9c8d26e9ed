/** Numbers to bytes and back, for every element type. Little end first. */

import type { DType } from '../../compiler/ir/types.ts';
import { roundToHalf } from './half.ts';

/** The bits of an f16, round to nearest even. */
export function halfBits(x: number): number {
  const y = roundToHalf(x);
  const sign = y < 0 || Object.is(y, -0) ? 0x8000 : 0;
  const size = Math.abs(y);
  if (Number.isNaN(y)) return 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  if (size < 2 ** -14) return sign | (size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign | ((exponent + 15) << 10) | ((size / 2 ** exponent - 1) * 1024);
}

/** The number that the bits of an f16 stand for. */
export function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent ? (1 + fraction / 1024) * 2 ** (exponent - 15) : fraction * 2 ** -24);
}

export function encode(data: Float64Array, dtype: DType): Uint8Array {
  const arrays = {
    f32: () => new Float32Array(data),
    i32: () => new Int32Array(data),
    u32: () => new Uint32Array(data),
    f16: () => new Uint16Array(Array.from(data, halfBits)),
  };
  return new Uint8Array(arrays[dtype]().buffer);
}

/** The first `count` elements of the bytes. */
export function decode(bytes: Uint8Array, dtype: DType, count: number): Float64Array {
  const own = bytes.slice().buffer;
  const arrays = {
    f32: () => new Float32Array(own, 0, count),
    i32: () => new Int32Array(own, 0, count),
    u32: () => new Uint32Array(own, 0, count),
    f16: () => Array.from(new Uint16Array(own, 0, count), halfValue),
  };
  return new Float64Array(arrays[dtype]());
}
