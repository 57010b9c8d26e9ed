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

import { type Format, type Numbers, type StoredType, at } from './format.ts';
import { narrow, widen } from './half.ts';

/** Codes of 8, 4, 2 and 1 bits. */
export type Coded = 'q8' | 'q4' | 'q2' | 'q1';

const widths: Readonly<Record<Coded, 8 | 4 | 2 | 1>> = { q8: 8, q4: 4, q2: 2, q1: 1 };

export const isCoded = (dtype: string): dtype is Coded => dtype in widths;

export const bitsOf = (dtype: Coded): 8 | 4 | 2 | 1 => widths[dtype];

/** A coded tensor, seen as rows × channels. */
export type CodedType = StoredType<Coded>;

/** A type that is coded. */
export const isCodedType = (type: StoredType): type is CodedType => isCoded(type.dtype);

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

/** The layout of a coded tensor. */
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

/** Bit 15 of a header word: the channel is held exactly, in the slot that the high half names. */
export const exactBit = 0x8000;

/** Words of x under ranges [low; high; energy; slot]; `up(e)` is what element e's fraction is rounded by. */
export function encode(
  x: Numbers,
  type: CodedType,
  ranges: Float64Array,
  up: (element: number) => number = () => 0.5,
): Float64Array<ArrayBuffer> {
  const { bits, rows, channels: C, exact, rowWords, codesAt, exactAt, words } = codedLayout(type);
  const most = 2 ** bits - 1;
  const out = new Float64Array(words);
  const real = new Float32Array(1);
  const word = new Uint32Array(real.buffer);
  for (let c = 0; c < C; c++) {
    const slot = at(ranges, 3 * C + c);
    const [low, high] = [at(ranges, c), at(ranges, C + c)];
    const scaleBits = narrow((high - low) / most) & 0x7fff;
    const minBits = narrow(low);
    out[c] = slot >= 0 ? slot * 65536 + exactBit : minBits * 65536 + scaleBits;
    const [scale, min] = [widen(scaleBits), widen(minBits)];
    for (let n = 0; n < rows; n++) {
      const v = at(x, n * C + c);
      if (slot >= 0) {
        real[0] = v;
        out[exactAt + n * exact + slot] = word[0] ?? 0;
        continue;
      }
      const steps = scale > 0 ? Math.floor((v - min) / scale + up(n * C + c)) : 0;
      const code = Math.min(most, Math.max(0, steps));
      const place = codesAt + n * rowWords + Math.floor((c * bits) / 32);
      out[place] = at(out, place) + code * 2 ** ((c * bits) % 32);
    }
  }
  return out;
}

/** The numbers that a coded tensor's words stand for. */
export function decode(words: Float64Array, type: CodedType): Float64Array<ArrayBuffer> {
  const { bits, rows, channels: C, exact, rowWords, codesAt, exactAt } = codedLayout(type);
  const x = new Float64Array(rows * C);
  const word = new Uint32Array(1);
  const real = new Float32Array(word.buffer);
  for (let c = 0; c < C; c++) {
    const header = at(words, c);
    const high = Math.floor(header / 65536);
    const held = (header & exactBit) !== 0;
    for (let n = 0; n < rows; n++) {
      if (held) {
        word[0] = at(words, exactAt + n * exact + high);
        x[n * C + c] = real[0] ?? NaN;
        continue;
      }
      const packed = at(words, codesAt + n * rowWords + Math.floor((c * bits) / 32));
      const code = Math.floor(packed / 2 ** ((c * bits) % 32)) % 2 ** bits;
      x[n * C + c] = code * widen(header & 0xffff) + widen(high);
    }
  }
  return x;
}

/** Ranges [low; high; energy; slot] of each channel of x: from its least to its greatest number, the last channels exact. */
function rangesOf(x: Numbers, type: CodedType): Float64Array {
  const { rows, channels: C, exact } = codedLayout(type);
  const ranges = new Float64Array(4 * C);
  for (let c = 0; c < C; c++) {
    let [low, high] = [Infinity, -Infinity];
    for (let n = 0; n < rows; n++) {
      low = Math.min(low, at(x, n * C + c));
      high = Math.max(high, at(x, n * C + c));
    }
    ranges[c] = low;
    ranges[C + c] = high;
    ranges[3 * C + c] = Math.max(-1, c - (C - exact));
  }
  return ranges;
}

/** The format of codes; kernels are tried with each of these numbers of exact channels, and with none. */
export const codes = (dtype: Coded, ...exact: readonly number[]) => {
  const own = (type: StoredType): CodedType => ({ ...type, dtype });
  return {
    lies: 'in rows',
    bytes: (type) => 4 * codedLayout(own(type)).words,
    decode: (bytes, type, to) => {
      const words = Float64Array.from(new Uint32Array(bytes.slice().buffer));
      to.set(decode(words, own(type)));
      return to;
    },
    encode: (numbers, type) => {
      const words = encode(numbers, own(type), rangesOf(numbers, own(type)));
      return new Uint8Array(Uint32Array.from(words).buffer);
    },
    range: null,
    tolerance: 0,
    variants: [{}, ...exact.map((channels) => ({ exact: channels }))],
  } as const satisfies Format;
};
