/** Short ways to add nodes: pointwise formulas with broadcasting, reductions, and the sums that gradients need. */

import type { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import type { Operators } from '../ir/operators.ts';
import type { Scalar } from '../ir/scalar.ts';
import { sameShape } from '../ir/types.ts';
import { argsOf, s, substitute } from './scalar.ts';
import { broadcast, repeatedAxes } from './shapes.ts';

/** A formula with its operands; operands that the formula does not mention may be null. */
export interface Pointwise {
  readonly formula: Scalar;
  readonly operands: readonly (ValueId | null)[];
}

/** The same formula over the operands it mentions only, each once. */
export function dense({ formula, operands }: Pointwise): {
  readonly formula: Scalar;
  readonly operands: readonly ValueId[];
} {
  const used: ValueId[] = [];
  const place = new Map<number, number>();
  for (const index of argsOf(formula)) {
    const value = operands[index];
    if (value === undefined || value === null)
      throw new Error(`internal: formula reads operand ${index}, which is absent`);
    const known = used.indexOf(value);
    place.set(index, known < 0 ? used.push(value) - 1 : known);
  }
  const at = (index: number): number => place.get(index) ?? index;
  return { formula: substitute(formula, (i) => s.arg(at(i)), at), operands: used };
}

/** y = formula(xs), elementwise, at the shape that the operands broadcast to, or at `shape`. */
export function map(
  g: GraphBuilder,
  formula: Scalar,
  xs: readonly (ValueId | null)[],
  options: {
    readonly shape?: readonly number[];
    readonly dtype?: 'f32' | 'f16';
    readonly name?: string;
  } = {},
): ValueId {
  const call = dense({ formula, operands: xs });
  const shape =
    options.shape ??
    broadcast('map', Object.fromEntries(call.operands.map((x, i) => [`x${i}`, g.typeOf(x)])));
  return g.add(
    'map',
    call.operands,
    { formula: call.formula, shape, dtype: options.dtype ?? 'f32' },
    options.name,
  );
}

/** Reduces formula(xs), taken at `shape`, over `axes`. */
export function reduce(
  g: GraphBuilder,
  reduction: Operators['reduce']['reduction'],
  formula: Scalar,
  xs: readonly (ValueId | null)[],
  options: {
    readonly axes: readonly number[];
    readonly shape?: readonly number[];
    readonly keep?: boolean;
    readonly name?: string;
  },
): ValueId {
  const call = dense({ formula, operands: xs });
  const shape =
    options.shape ??
    broadcast(reduction, Object.fromEntries(call.operands.map((x, i) => [`x${i}`, g.typeOf(x)])));
  return g.add(
    'reduce',
    call.operands,
    {
      formula: call.formula,
      shape,
      axes: [...options.axes].sort((a, b) => a - b),
      keep: options.keep ?? false,
      reduction,
    },
    options.name,
  );
}

/** a·b, either side transposed where said. */
export const product = (
  g: GraphBuilder,
  a: ValueId,
  b: ValueId,
  transposeA: boolean,
  transposeB: boolean,
  name?: string,
): ValueId => g.add('matmul', [a, b], { transposeA, transposeB }, name);

/** The value seen at `shape`; nothing is added where it has that shape already. */
export function reshape(
  g: GraphBuilder,
  x: ValueId,
  shape: readonly number[],
  name?: string,
): ValueId {
  return sameShape(g.typeOf(x).shape, shape) ? x : g.add('reshape', [x], { shape }, name);
}

/**
 * formula(operands), taken at `shape`, summed over the axes along which a value of shape `to` was repeated: how the
 * cotangent of a broadcast operand comes back to the operand's shape.
 */
export function sumOf(
  g: GraphBuilder,
  { formula, operands }: Pointwise,
  shape: readonly number[],
  to: readonly number[],
): ValueId {
  const axes = repeatedAxes(to, shape);
  const bare = formula.kind === 'arg' ? operands[formula.index] : undefined;
  if (axes.length === 0) {
    if (bare !== undefined && bare !== null) {
      const type = g.typeOf(bare);
      if (type.dtype === 'f32' && sameShape(type.shape, to)) return bare;
    }
    return reshape(g, map(g, formula, operands, { shape }), to);
  }
  return reshape(g, reduce(g, 'sum', formula, operands, { axes, shape }), to);
}

/** Sums a cotangent over the axes along which a value of shape `shape` was repeated to make it. */
export const sumTo = (g: GraphBuilder, value: ValueId, shape: readonly number[]): ValueId =>
  sumOf(g, { formula: s.arg(0), operands: [value] }, g.typeOf(value).shape, shape);

/** Adds values of one shape, up to four in a node. */
export function sum(g: GraphBuilder, values: readonly ValueId[], name?: string): ValueId {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error('internal: a sum of nothing');
  if (rest.length === 0) return first;
  const group = values.slice(0, 4);
  const formula = group.slice(1).reduce((f, _, i) => s.add(f, s.arg(i + 1)), s.arg(0));
  const partial = map(g, formula, group, name === undefined ? {} : { name });
  return sum(g, [partial, ...values.slice(4)], name);
}

/** A tensor of one value everywhere. */
export const fill = (g: GraphBuilder, value: number, shape: readonly number[]): ValueId =>
  map(g, s.literal(value), [], { shape });
