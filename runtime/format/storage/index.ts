/** The storage formats, one line each; kernels/formats/index.ts says how kernels read them. */

import { bf16 } from './bfloat.ts';
import { codes } from './codes.ts';
import { type Format, type StoredType, elements } from './format.ts';
import { f16 } from './half.ts';

/** Formats that real numbers are stored in besides f32, by name. */
export const formats = {
  f16,
  bf16,
  q8: codes('q8', 1),
  q4: codes('q4', 2),
  q2: codes('q2'),
  q1: codes('q1'),
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Words that kernels compute with as they are. */
export type Word = 'f32' | 'i32' | 'u32';

/** How the numbers of a tensor are stored. */
export type DType = Word | FormatName;

export const formatNames = Object.keys(formats) as readonly FormatName[];

export const isFormat = (dtype: DType): dtype is FormatName => dtype in formats;

/** The format of numbers that are stored otherwise than as words; null of words. */
export const formatOf = (dtype: DType): Format | null => (isFormat(dtype) ? formats[dtype] : null);

/** Formats whose numbers lie one after the other. */
export type Alone = {
  [K in FormatName]: (typeof formats)[K]['lies'] extends 'alone' ? K : never;
}[FormatName];

/** Types whose numbers lie one after the other. */
export type Plain = Word | Alone;

export const isPlain = (dtype: DType): dtype is Plain => formatOf(dtype)?.lies !== 'in rows';

/** Bytes of the whole tensor, without padding. */
export const bytesOf = (type: StoredType<DType>): number =>
  formatOf(type.dtype)?.bytes(type) ?? 4 * elements(type.shape);
