/** What a storage format is, as far as bytes go: how kernels read it is in kernels/formats. */

/** A tensor as it is stored: row-major, its last axis the row. */
export interface StoredType<D extends string = string> {
  readonly dtype: D;
  readonly shape: readonly number[];
  /** Channels (of the last axis) that are held exactly, in f32, where the format can do that. */
  readonly exact?: number;
}

/** Numbers on the host: f32 of weights, float64 of references. */
export type Numbers = Float32Array | Float64Array;

export interface Format {
  /**
   * Where a number is: after those before it, or only through its row, which a header or blocks go with. Of a row's
   * numbers four neighbours from a multiple of four on are loaded at once.
   */
  readonly lies: 'alone' | 'in rows';
  /** Bytes of the whole tensor, without padding. */
  readonly bytes: (type: StoredType) => number;
  /** Writes the numbers that bytes stand for. */
  readonly decode: <T extends Numbers>(
    bytes: Uint8Array<ArrayBuffer>,
    type: StoredType,
    to: T,
  ) => T;
  /** The bytes nearest to numbers, ties to even. */
  readonly encode: (numbers: Numbers, type: StoredType) => Uint8Array<ArrayBuffer>;
  /** The largest number it holds, and from which magnitude on it holds none; null where that depends on the others. */
  readonly range: { readonly most: number; readonly infiniteFrom: number } | null;
  /** How far a number may be off that is computed and then stored so, relative to the tensor's largest; of codes none. */
  readonly tolerance: number;
  /** Forms of it that kernels are tried on. */
  readonly variants: readonly Pick<StoredType, 'exact'>[];
}

/** Element i. Reading outside the tensor gives NaN, which no comparison lets pass. */
export const at = (x: Numbers, i: number): number => x[i] ?? NaN;

/** Bytes as 16-bit words; they may begin at any byte, typed arrays may not. */
export function halvesOf(bytes: Uint8Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const own = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(own.buffer, own.byteOffset, own.length >> 1);
}

/** How many numbers a shape has. */
export const elements = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1);
