/** Numbers to bytes and back, for every element type. Little end first. */

import { type DType, type TensorType, elements, isCoded } from '../../ir/types.ts';
import { decode as decodeCoded } from '../../../kernels/quantize/oracle.ts';
import { codedLayout, isCodedType } from '../../../kernels/coded.ts';
import { halfBits, halfValue } from '../../../kernels/half.ts';

/** Bytes of numbers; a coded tensor's numbers are its words. */
export function encode(data: Float64Array, dtype: DType): Uint8Array {
  const arrays = {
    f32: () => new Float32Array(data),
    i32: () => new Int32Array(data),
    u32: () => new Uint32Array(data),
    f16: () => new Uint16Array(Array.from(data, halfBits)),
  };
  return new Uint8Array(arrays[isCoded(dtype) ? 'u32' : dtype]().buffer);
}

/** The first `count` elements of the bytes; of a coded tensor, words. */
export function decode(bytes: Uint8Array, dtype: DType, count: number): Float64Array {
  const own = bytes.slice().buffer;
  const arrays = {
    f32: () => new Float32Array(own, 0, count),
    i32: () => new Int32Array(own, 0, count),
    u32: () => new Uint32Array(own, 0, count),
    f16: () => Array.from(new Uint16Array(own, 0, count), halfValue),
  };
  return new Float64Array(arrays[isCoded(dtype) ? 'u32' : dtype]());
}

/** How many numbers stand for a tensor: its elements, or the words of a coded one. */
export const lengthOf = (type: TensorType): number =>
  isCodedType(type) ? codedLayout(type).words : elements(type.shape);

/** The numbers that a tensor means: a coded one decoded. */
export const meaning = (data: Float64Array, type: TensorType): Float64Array =>
  isCodedType(type) ? decodeCoded(data, type) : data;
