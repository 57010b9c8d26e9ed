/** The addresses of broadcast operands inside the loops of a generated kernel. */

import type { DType } from '../../../kernels/kernel.ts';
import { f32x4, i32 } from '../../../kernels/wat/expr.ts';
import type { Expr, I, V } from '../../../kernels/wat/expr.ts';
import type { Fn } from '../../../kernels/wat/function.ts';
import { load1, load4, shiftOf } from '../../../kernels/wat/memory.ts';
import { countFrom } from './formula.ts';
import type { Level, Reader } from './formula.ts';

/** Operands of a kernel under construction: their base addresses, types, and how they move over the axes. */
export interface Bound {
  readonly bases: readonly Expr<'i32'>[];
  readonly dtypes: readonly DType[];
  readonly moves: readonly (readonly boolean[])[];
}

/** The index along each of `axes` (outermost first) of a row-major index over them. */
export function decompose(
  f: Fn,
  index: Expr<'i32'>,
  axes: readonly number[],
  sizes: readonly Expr<'i32'>[],
): ReadonlyMap<number, Expr<'i32'>> {
  const found = new Map<number, Expr<'i32'>>();
  let rest = index;
  for (const axis of [...axes].reverse()) {
    const size = sizes[axis];
    if (!size) throw new Error(`internal: no axis ${axis}`);
    if (axis === axes[0]) {
      found.set(axis, rest);
    } else {
      found.set(axis, f.int('index', i32.rem(rest, size)));
      rest = f.int('rest', i32.div(rest, size));
    }
  }
  return found;
}

/** Elements from an operand's start to where the given indices put it; axes without an index count as 0. */
export function offsetOf(
  moves: readonly boolean[],
  indices: ReadonlyMap<number, Expr<'i32'>>,
  sizes: readonly Expr<'i32'>[],
): Expr<'i32'> {
  const stride: I[] = [];
  const terms: I[] = [];
  for (let axis = moves.length - 1; axis >= 0; axis--) {
    const size = sizes[axis];
    if (!moves[axis] || !size) continue;
    const index = indices.get(axis);
    if (index) terms.push(i32.mul(index, ...stride));
    stride.push(size);
  }
  return i32.add(...terms);
}

/** Loads `width` elements at index i of the innermost axis; operands that do not move along it were hoisted. */
export function reader(
  bound: Bound,
  rows: readonly Expr<'i32'>[],
  width: 1 | 4,
  i: Expr<'i32'> | null,
  counter: Expr<'i32'> | null,
): Reader {
  const levelOf = (index: number): Level => {
    const moves = bound.moves[index] ?? [];
    return moves.at(-1) ? 2 : moves.some((m) => m) ? 1 : 0;
  };
  return {
    level: levelOf,
    load(f, index): V {
      const level = levelOf(index);
      const dtype = bound.dtypes[index] ?? 'f32';
      const row = level === 0 ? bound.bases[index] : rows[index];
      if (!row) throw new Error(`internal: operand ${index} has no address`);
      if (level === 2 && i) {
        const at = i32.add(row, i32.mul(i, 1 << shiftOf(dtype)));
        if (width === 4) return load4(f, dtype, at);
        return splat(f, dtype, at);
      }
      return splat(f, dtype, row);
    },
    seed(_, index): Expr<'i32'> {
      const base = bound.bases[index];
      if (!base) throw new Error(`internal: no seed operand ${index}`);
      return i32.load(base);
    },
    counter(): V {
      if (!counter) throw new Error('internal: random has no counter here');
      return countFrom(counter);
    },
  };
}

const splat = (f: Fn, dtype: DType, at: Expr<'i32'>): V =>
  dtype === 'f32' ? f32x4.loadSplat(at) : f32x4.splat(load1(f, dtype, at));
