/** The addresses of broadcast operands inside the loops of a generated kernel. */

import { type Plain, isPlain } from '../../../runtime/format/storage/index.ts';
import type { Stored, WatRow, WatTensor } from '../../../kernels/formats/format.ts';
import { f32x4, i32 } from './wat/expr.ts';
import type { Expr, I, V } from './wat/expr.ts';
import type { Fn } from './wat/function.ts';
import { elementAt, load1, load4, tensorOf } from './wat/memory.ts';
import { countFrom } from './formula.ts';
import type { Level, Reader } from './formula.ts';

/** An operand of a kernel under construction: where it lies, how it is stored, and how it moves over the axes. */
export interface Bound {
  readonly base: Expr<'i32'>;
  readonly stored: PlainOperand | WatTensor;
  readonly moves: readonly boolean[];
}
interface PlainOperand {
  readonly dtype: Plain;
}

/** Where an operand's innermost axis begins: an address, or a row. */
type Start = Expr<'i32'> | WatRow;

const isInRows = (stored: Bound['stored']): stored is WatTensor => 'row' in stored;

/** Binds operands at the kernel's start. */
export const bind = (
  f: Fn,
  bases: readonly Expr<'i32'>[],
  types: readonly Stored[],
  moves: readonly (readonly boolean[])[],
  sizes: readonly Expr<'i32'>[],
): readonly Bound[] =>
  bases.map((base, i) => {
    const [type, own] = [types[i], moves[i] ?? []];
    if (!type) throw new Error(`internal: operand ${i} has no type`);
    if (isPlain(type.dtype)) return { base, stored: { dtype: type.dtype }, moves: own };
    const outer = sizes.filter((_, axis) => axis < sizes.length - 1 && own[axis]);
    const columns = own.at(-1) ? (sizes.at(-1) ?? 1) : 1;
    return { base, stored: tensorOf(f, type, base, i32.mul(...outer), columns), moves: own };
  });

/** Where each operand's innermost axis begins, given the indices along the others. */
export const startsOf = (
  f: Fn,
  bound: readonly Bound[],
  indices: ReadonlyMap<number, Expr<'i32'>>,
  sizes: readonly Expr<'i32'>[],
): readonly Start[] =>
  bound.map(({ base, stored, moves }) => {
    if (isInRows(stored)) return stored.row(f, offsetOf(moves.slice(0, -1), indices, sizes));
    return f.int('at', elementAt(base, offsetOf(moves, indices, sizes), stored.dtype));
  });

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
  bound: readonly Bound[],
  starts: readonly Start[],
  width: 1 | 4,
  i: Expr<'i32'> | null,
  counter: Expr<'i32'> | null,
): Reader {
  const operand = (index: number): Bound => {
    const own = bound[index];
    if (!own) throw new Error(`internal: no operand ${index}`);
    return own;
  };
  const levelOf = (index: number): Level => {
    const { moves } = operand(index);
    return moves.at(-1) ? 2 : moves.some((m) => m) ? 1 : 0;
  };
  const startOf = (f: Fn, index: number): Start => {
    const { base, stored } = operand(index);
    if (levelOf(index) === 0) return isInRows(stored) ? stored.row(f, 0) : base;
    const start = starts[index];
    if (!start) throw new Error(`internal: operand ${index} has no address`);
    return start;
  };
  return {
    level: levelOf,
    load(f, index): V {
      const { stored } = operand(index);
      const start = startOf(f, index);
      const moving = levelOf(index) === 2 ? i : null;
      if ('decode4' in start) {
        if (moving && width === 4) return start.decode4(f, moving);
        return f32x4.splat(start.decode1(f, moving ?? 0));
      }
      if (isInRows(stored)) throw new Error(`internal: operand ${index} has no row`);
      const { dtype } = stored;
      const at = moving ? elementAt(start, moving, dtype) : start;
      return moving && width === 4 ? load4(f, dtype, at) : splat(f, dtype, at);
    },
    seed(_, index): Expr<'i32'> {
      return i32.load(operand(index).base);
    },
    counter(): V {
      if (!counter) throw new Error('internal: random has no counter here');
      return countFrom(counter);
    },
  };
}

const splat = (f: Fn, dtype: Plain, at: Expr<'i32'>): V =>
  dtype === 'f32' ? f32x4.loadSplat(at) : f32x4.splat(load1(f, dtype, at));
