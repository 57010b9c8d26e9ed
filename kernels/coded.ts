/**
 * Coded tensors: per-channel asymmetric codes of 8, 4, 2 or 1 bits, self-contained in one range of u32 words. With C
 * channels (the last axis), R rows, b bits and m exact channels:
 *
 *     header  C words           pack2x16float(scale, min); a channel held exactly has bit 15 set (no scale is negative)
 *                               and its slot j < m in the high half
 *     codes   R · ⌈C·b / 32⌉    little end first along the row; every row begins a word
 *     exact   R · m             f32, row-major: the exact channels' values
 *
 * x[r, c] = code · scale + min, or exact[r, j].
 */

/** Types whose elements lie one after the other. */
export type Plain = 'f32' | 'f16' | 'i32' | 'u32';
/** Codes of 8, 4, 2 and 1 bits. */
export type Coded = 'q8' | 'q4' | 'q2' | 'q1';
export type DType = Plain | Coded;

export const isCoded = (dtype: DType): dtype is Coded => dtype.startsWith('q');

const widths: Readonly<Record<Coded, 8 | 4 | 2 | 1>> = { q8: 8, q4: 4, q2: 2, q1: 1 };

export const bitsOf = (dtype: Coded): 8 | 4 | 2 | 1 => widths[dtype];

/** A coded tensor, seen as rows × channels. */
export interface CodedType {
  readonly dtype: Coded;
  readonly shape: readonly number[];
  readonly exact?: number;
}

/** A type that is coded, with what its layout needs. */
export const isCodedType = (
  type: Omit<CodedType, 'dtype'> & { readonly dtype: DType },
): type is CodedType => isCoded(type.dtype);

/** Where the parts of a coded tensor lie, in words. */
export interface CodedLayout {
  readonly bits: 8 | 4 | 2 | 1;
  readonly rows: number;
  readonly channels: number;
  readonly exact: number;
  /** Words of one row of codes. */
  readonly rowWords: number;
  /** First word of the codes, and of the exact values; the header is at 0. */
  readonly codesAt: number;
  readonly exactAt: number;
  readonly words: number;
}

export function codedLayout({ dtype, shape, exact = 0 }: CodedType): CodedLayout {
  const bits = bitsOf(dtype);
  const channels = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1).reduce((n, d) => n * d, 1);
  const rowWords = Math.ceil((channels * bits) / 32);
  const codesAt = channels;
  const exactAt = codesAt + rows * rowWords;
  return {
    bits,
    rows,
    channels,
    exact,
    rowWords,
    codesAt,
    exactAt,
    words: exactAt + rows * exact,
  };
}

export const codedBytes = (type: CodedType): number => 4 * codedLayout(type).words;

/** Bit 15 of a header word: the channel is held exactly, in the slot that the high half names. */
export const exactBit = 0x8000;
