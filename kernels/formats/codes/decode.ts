/**
 * Coded tensors (runtime/format/storage/codes.ts) read as floats where they are used: four neighbouring elements of a row at a time, or
 * one. Where no channel is exact, no code looks for one.
 */

import { type Coded, bitsOf, exactBit } from '../../../runtime/format/storage/codes.ts';
import { f32, f32x4, i32, i32x4, v128 } from '../../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I, V } from '../../../compiler/targets/wasm/wat/expr.ts';
import { helper } from '../../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../../compiler/targets/wasm/wat/function.ts';
import type { Stored } from '../format.ts';

/** Where the parts of a coded tensor lie, as a kernel knows it. */
export interface CodedTensor {
  readonly type: Stored<Coded>;
  readonly header: Expr<'i32'>;
  /** Address of the codes, and bytes of one row of them. */
  readonly codes: Expr<'i32'>;
  readonly rowBytes: Expr<'i32'>;
  /** Address of the exact values. */
  readonly values: Expr<'i32'>;
}

/** One row of a coded tensor: the header, the row's codes, its exact values. */
export interface CodedRow {
  readonly type: Stored<Coded>;
  readonly header: Expr<'i32'>;
  readonly codes: Expr<'i32'>;
  readonly values: Expr<'i32'>;
}

/** Bytes of one row of codes of `channels`. */
export const rowBytesOf = (dtype: Coded, channels: I): Expr<'i32'> =>
  i32.mul(i32.shr(i32.add(i32.mul(channels, bitsOf(dtype)), 31), 5), 4);

/** The tensor of rows × channels at an address; its parts' addresses are kept in locals. */
export function codedTensor(
  f: Fn,
  type: Stored<Coded>,
  address: Expr<'i32'>,
  rows: I,
  channels: I,
): CodedTensor {
  const rowBytes = f.int('rowBytes', rowBytesOf(type.dtype, channels));
  const codes = f.int('codes', i32.add(address, i32.mul(channels, 4)));
  const values = type.exact ? f.int('values', i32.add(codes, i32.mul(rowBytes, rows))) : address;
  return { type, header: address, codes, rowBytes, values };
}

/** A row of it, its addresses kept in locals. */
export function codedRow(
  f: Fn,
  { type, header, codes, rowBytes, values }: CodedTensor,
  row: I,
): CodedRow {
  return {
    type,
    header,
    codes: f.int('row.codes', i32.add(codes, i32.mul(row, rowBytes))),
    values: type.exact
      ? f.int('row.values', i32.add(values, i32.mul(row, 4 * type.exact)))
      : values,
  };
}

/** A number for four lanes whose code is in place l of a group: multiplied, it moves the code down. */
const downs = (bits: number): V => {
  const power = (lane: number): number => (127 - bits * lane) << 23;
  return i32x4.lanes(power(0), power(1), power(2), power(3));
};

/** What the header says of four channels. `scale` fits codes as `placed4` gives them. */
export interface Header4 {
  readonly words: Expr<'v128'>;
  readonly scale: Expr<'v128'>;
  readonly min: Expr<'v128'>;
}

/** 2^112: what a half's bits, moved to a float's place, read too small by. Header numbers are finite. */
const rebias = 2 ** 112;

/** The header of channels `column` to `column + 3`, decoded into locals. */
export function header4(
  f: Fn,
  { type, header }: Pick<CodedRow, 'type' | 'header'>,
  column: I,
): Header4 {
  const bits = bitsOf(type.dtype);
  const words = f.vector('words', f32x4.load(i32.add(header, i32.mul(column, 4))));
  const wide = (half: V): V =>
    f32x4.mul(v128.and(half, i32x4.const(0x7fff << 13)), f32x4.const(rebias));
  const scale = wide(i32x4.shl(words, 13));
  const sign = v128.and(words, i32x4.const(0x80000000));
  return {
    words,
    scale: f.vector('scale', bits === 8 ? scale : f32x4.mul(scale, downs(bits))),
    min: f.vector('min', v128.or(wide(i32x4.shr(words, 3)), sign)),
  };
}

/** Four codes as floats: of fewer than 8 bits, each times 2^(bits · lane). `column` is a multiple of four. */
export function placed4(dtype: Coded, codes: I, column: I): V {
  const bits = bitsOf(dtype);
  const at = i32.add(codes, bits === 8 ? column : i32.shr(column, Math.log2(8 / bits)));
  if (bits === 8) return f32x4.fromSigned(i32x4.fromBytes(f32x4.loadOne(at)));
  const most = 2 ** bits - 1;
  const masks = i32x4.lanes(most, most << bits, most << (2 * bits), most << (3 * bits));
  const word = bits === 4 ? i32x4.loadSplat16(at) : i32x4.loadSplat8(at);
  const own = bits === 1 ? i32x4.shr(word, i32.and(column, 4)) : word;
  return f32x4.fromSigned(v128.and(own, masks));
}

/** Whether any of four channels is exact. */
export const anyExact = (words: V): Expr<'i32'> => i32.any(v128.and(words, i32x4.const(exactBit)));

/** `x` with the lanes of exact channels replaced by the row's exact values. */
export const exact4 = helper(
  'coded.exact4',
  [
    ['x', 'v128'],
    ['words', 'v128'],
    ['values', 'i32'],
  ],
  'v128',
  (f, { x, words, values }) => {
    for (const lane of [0, 1, 2, 3]) {
      const word = f.int('word', i32.lane(words, lane));
      f.if(i32.and(word, exactBit), () => {
        const slot = i32.shr(word, 16);
        f.set(x, f32x4.replace(x, lane, f32.load(i32.add(values, i32.mul(slot, 4)))));
      });
    }
    return x;
  },
);

/** Elements `column` to `column + 3` of a row under a header that was decoded before. `column` is a multiple of four. */
export function under4(f: Fn, row: CodedRow, { words, scale, min }: Header4, column: I): V {
  const codes = placed4(row.type.dtype, row.codes, column);
  const value = f32x4.add(f32x4.mul(codes, scale), min);
  if (!row.type.exact) return value;
  const x = f.vector('x', value);
  f.if(anyExact(words), () => f.set(x, f.call(exact4, x, words, row.values)));
  return x;
}

/** Elements `column` to `column + 3` of a row. `column` is a multiple of four, and the four must be there. */
export const decode4 = (f: Fn, row: CodedRow, column: I): V =>
  under4(f, row, header4(f, row, column), column);

const one = ({ dtype, exact = 0 }: Stored<Coded>) =>
  helper(
    `coded.one.${dtype}${exact > 0 ? '.exact' : ''}`,
    [
      ['header', 'i32'],
      ['codes', 'i32'],
      ['values', 'i32'],
      ['column', 'i32'],
    ],
    'f32',
    (f, { header, codes, values, column }) => {
      const bits = bitsOf(dtype);
      const word = f.int('word', i32.load(i32.add(header, i32.mul(column, 4))));
      const wide = (half: I): Expr<'f32'> => f32.mul(f32.fromBits(half), rebias);
      const scale = wide(i32.shl(i32.and(word, 0x7fff), 13));
      const size = i32.bits(wide(i32.and(i32.shr(word, 3), 0x7fff << 13)));
      const min = f32.fromBits(i32.or(size, i32.and(word, 0x80000000)));
      const bit = f.int('bit', i32.mul(column, bits));
      const byte = i32.load8(i32.add(codes, i32.shr(bit, 3)));
      const code = i32.and(i32.shr(byte, i32.and(bit, 7)), 2 ** bits - 1);
      const value = f.float('value', f32.add(f32.mul(f32.from(code), scale), min));
      if (exact > 0)
        f.if(i32.and(word, exactBit), () =>
          f.set(value, f32.load(i32.add(values, i32.mul(i32.shr(word, 16), 4)))),
        );
      return value;
    },
  );

/** One element of a row. */
export const decode1 = (f: Fn, { type, header, codes, values }: CodedRow, column: I): Expr<'f32'> =>
  f.call(one(type), header, codes, values, column);
