/** Element types and static tensor types: what every value of every stage has. */

import type { StoredType } from '../../runtime/format/storage/format.ts';
import type { DType } from '../../runtime/format/storage/index.ts';

export { elements } from '../../runtime/format/storage/format.ts';
export { bytesOf, formatNames, isFormat, isPlain } from '../../runtime/format/storage/index.ts';
export type { DType, FormatName } from '../../runtime/format/storage/index.ts';

/** A dense row-major tensor of static shape. A scalar has shape []. */
export type TensorType = StoredType<DType>;

export const tensor = (shape: readonly number[], dtype: DType = 'f32'): TensorType => ({
  dtype,
  shape,
});

/** A tensor in codes of so many bits, `exact` of its channels held exactly. */
export const coded = (shape: readonly number[], bits: 8 | 4 | 2 | 1, exact = 0): TensorType => ({
  ...tensor(shape, `q${bits}`),
  ...(exact > 0 ? { exact } : {}),
});

/** `f32[4, 8]` */
export const showType = (type: TensorType): string =>
  `${type.dtype}${type.exact ? `+${type.exact}` : ''}[${type.shape.join(', ')}]`;

export const sameShape = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((d, i) => d === b[i]);

export const sameType = (a: TensorType, b: TensorType): boolean =>
  a.dtype === b.dtype && (a.exact ?? 0) === (b.exact ?? 0) && sameShape(a.shape, b.shape);

/** `bytes` rounded up to a multiple of `unit`. */
export const align = (bytes: number, unit: number): number => Math.ceil(bytes / unit) * unit;
