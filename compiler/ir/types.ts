/** Element types and static tensor types: what every value of every stage has. */

export type DType = 'f32' | 'f16' | 'i32' | 'u32';

/** A dense row-major tensor of static shape. A scalar has shape []. */
export interface TensorType {
  readonly dtype: DType;
  readonly shape: readonly number[];
}

export const tensor = (shape: readonly number[], dtype: DType = 'f32'): TensorType => ({
  dtype,
  shape,
});

export const elements = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1);

/** Bytes of one element. */
export const sizeOf = (dtype: DType): number => (dtype === 'f16' ? 2 : 4);

/** Bytes of the tensor's elements, without padding. */
export const bytesOf = (type: TensorType): number => elements(type.shape) * sizeOf(type.dtype);

/** `f32[4, 8]` */
export const showType = (type: TensorType): string => `${type.dtype}[${type.shape.join(', ')}]`;

export const sameShape = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((d, i) => d === b[i]);

/** `bytes` rounded up to a multiple of `unit`. */
export const align = (bytes: number, unit: number): number => Math.ceil(bytes / unit) * unit;
