/** Reading and writing tensor elements of the plain storage types as floats, four at a time or one. */

import type { Plain } from '../../../../kernels/coded.ts';
import { f32, f32x4, i32 } from './expr.ts';
import type { Expr, F, I, V } from './expr.ts';
import type { Fn } from './function.ts';
import { loadHalf, loadHalves, storeHalf, storeHalves } from './half.ts';

/** log2 of an element's bytes. */
export const shiftOf = (dtype: Plain): number => (dtype === 'f16' ? 1 : 2);

/** Address of element `index` of a tensor. */
export const elementAt = (base: I, index: I, dtype: Plain = 'f32'): Expr<'i32'> =>
  i32.add(base, i32.mul(index, 1 << shiftOf(dtype)));

/** Four consecutive elements as floats. */
export function load4(f: Fn, dtype: Plain, at: I): V {
  switch (dtype) {
    case 'f32':
      return f32x4.load(at);
    case 'f16':
      return f.call(loadHalves, at);
    case 'i32':
      return f32x4.fromSigned(f32x4.load(at));
    case 'u32':
      return f32x4.fromUnsigned(f32x4.load(at));
  }
  return dtype satisfies never;
}

/** One element as a float. */
export function load1(f: Fn, dtype: Plain, at: I): Expr<'f32'> {
  switch (dtype) {
    case 'f32':
      return f32.load(at);
    case 'f16':
      return f.call(loadHalf, at);
    case 'i32':
      return f32.from(i32.load(at));
    case 'u32':
      return f32.fromUnsigned(i32.load(at));
  }
  return dtype satisfies never;
}

/** Stores four consecutive floats as `dtype`, which is f32 or f16. */
export function store4(f: Fn, dtype: Plain, at: I, value: V): void {
  if (dtype === 'f16') f.run(storeHalves, at, value);
  else f.store(at, value);
}

/** Stores one float as `dtype`, which is f32 or f16. */
export function store1(f: Fn, dtype: Plain, at: I, value: F): void {
  if (dtype === 'f16') f.run(storeHalf, at, value);
  else f.store(at, f32.const(value));
}
