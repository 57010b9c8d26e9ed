/** Reading and writing tensor elements of the plain storage types as floats, four at a time or one; and tensors in rows. */

import {
  type Alone,
  type Plain,
  isFormat,
  isPlain,
} from '../../../../runtime/format/storage/index.ts';
import type { Stored, WatAlone, WatTensor } from '../../../../kernels/formats/format.ts';
import { loaders } from '../../../../kernels/formats/index.ts';
import { f32, f32x4, i32 } from './expr.ts';
import type { Expr, F, I, V } from './expr.ts';
import type { Fn } from './function.ts';

/** log2 of an element's bytes. */
export const shiftOf = (dtype: Plain): number => (isFormat(dtype) ? loaders[dtype].wat.shift : 2);

/** Address of element `index` of a tensor. */
export const elementAt = (base: I, index: I, dtype: Plain = 'f32'): Expr<'i32'> =>
  i32.add(base, i32.mul(index, 1 << shiftOf(dtype)));

/** Four consecutive elements as floats. */
export function load4(f: Fn, dtype: Plain, at: I): V {
  switch (dtype) {
    case 'f32':
      return f32x4.load(at);
    case 'i32':
      return f32x4.fromSigned(f32x4.load(at));
    case 'u32':
      return f32x4.fromUnsigned(f32x4.load(at));
    default:
      return loaders[dtype].wat.load4(f, at);
  }
}

/** One element as a float. */
export function load1(f: Fn, dtype: Plain, at: I): Expr<'f32'> {
  switch (dtype) {
    case 'f32':
      return f32.load(at);
    case 'i32':
      return f32.from(i32.load(at));
    case 'u32':
      return f32.fromUnsigned(i32.load(at));
    default:
      return loaders[dtype].wat.load1(f, at);
  }
}

/** Stores four consecutive floats as `dtype`, which is f32 or a format that can be stored to. */
export function store4(f: Fn, dtype: Plain, at: I, value: V): void {
  if (isFormat(dtype)) storer(dtype, 'store4')(f, at, value);
  else f.store(at, value);
}

/** Stores one float as `dtype`, which is f32 or a format that can be stored to. */
export function store1(f: Fn, dtype: Plain, at: I, value: F): void {
  if (isFormat(dtype)) storer(dtype, 'store1')(f, at, value);
  else f.store(at, f32.const(value));
}

function storer<K extends 'store4' | 'store1'>(dtype: Alone, width: K): NonNullable<WatAlone[K]> {
  const store = loaders[dtype].wat[width];
  if (!store) throw new Error(`internal: nothing is stored as ${dtype}`);
  return store;
}

/** The tensor of rows × columns at an address, in a format that lies in rows. */
export function tensorOf(
  f: Fn,
  type: Stored,
  address: Expr<'i32'>,
  rows: I,
  columns: I,
): WatTensor {
  const { dtype } = type;
  if (isPlain(dtype)) throw new Error(`internal: ${dtype} has no rows`);
  return loaders[dtype].wat.tensor(f, type, address, rows, columns);
}
