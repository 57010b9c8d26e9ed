/** Numbers to bytes and back, for every element type and format. Little end first. */

import type { Format } from '../../../runtime/format/storage/format.ts';
import {
  type FormatName,
  type Plain,
  formats,
  isFormat,
} from '../../../runtime/format/storage/index.ts';
import { type DType, type TensorType, bytesOf, elements, isPlain } from '../../ir/types.ts';

const format = (name: FormatName): Format => formats[name];

const arrays = { f32: Float32Array, i32: Int32Array, u32: Uint32Array } as const;

/** What stands for a tensor's numbers here: themselves, or the words of one that lies in rows. */
const written = (dtype: DType): Plain => (isPlain(dtype) ? dtype : 'u32');

/** Bytes of numbers; the numbers of a tensor that lies in rows are its words. */
export function encode(data: Float64Array, dtype: DType): Uint8Array<ArrayBuffer> {
  const own = written(dtype);
  return isFormat(own)
    ? format(own).encode(data, { dtype: own, shape: [data.length] })
    : new Uint8Array(new arrays[own](data).buffer);
}

/** The first `count` elements of the bytes; of a tensor that lies in rows, words. */
export function decode(bytes: Uint8Array<ArrayBuffer>, dtype: DType, count: number): Float64Array {
  const own = written(dtype);
  return isFormat(own)
    ? format(own).decode(bytes, { dtype: own, shape: [count] }, new Float64Array(count))
    : new Float64Array(new arrays[own](bytes.slice().buffer, 0, count));
}

/** How many numbers stand for a tensor: its elements, or the words of one that lies in rows. */
export const lengthOf = (type: TensorType): number =>
  isPlain(type.dtype) ? elements(type.shape) : Math.ceil(bytesOf(type) / 4);

/** The numbers that a tensor means. */
export const meaning = (data: Float64Array, type: TensorType): Float64Array =>
  isPlain(type.dtype)
    ? data
    : format(type.dtype).decode(
        encode(data, type.dtype),
        type,
        new Float64Array(elements(type.shape)),
      );

/** Numbers as their storage holds them. */
export const stored = (numbers: Float64Array, dtype: DType): Float64Array => {
  if (!isPlain(dtype) || dtype === 'i32' || dtype === 'u32') return numbers;
  return decode(encode(numbers, dtype), dtype, numbers.length);
};
