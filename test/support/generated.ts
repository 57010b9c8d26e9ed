/** What the generated operators mean, in float64: `map`, `update` and `reduce` by evaluating their formula per element. */

import type { AttrsOf, OpName } from '../../compiler/ir/operators.ts';
import type { Scalar } from '../../compiler/ir/scalar.ts';
import { elements } from '../../compiler/ir/types.ts';
import type { MapAttrs } from '../../compiler/ops/map.ts';
import type { UpdateAttrs } from '../../compiler/ops/optimizer.ts';
import type { ReduceAttrs } from '../../compiler/ops/reduction.ts';
import { evaluate } from '../../compiler/ops/scalar.ts';
import type { ProductMapAttrs } from '../../compiler/ops/storage.ts';
import { at, axis, strides } from '../../kernels/reading.ts';
import { uniform } from '../../runtime/format/random.ts';

/** An operand's numbers and shape; the values of a formula's arguments. */
export interface Numbers {
  readonly data: Float64Array;
  readonly shape: readonly number[];
}

/** For each element of `shape` in order: the arguments that the operands, broadcast to it, give the formula. */
function* argumentsOf(
  operands: readonly Numbers[],
  shape: readonly number[],
): Generator<{ index: number; args: number[] }> {
  const steps = strides(shape);
  const own = operands.map((x) => {
    const missing = shape.length - x.shape.length;
    const dense = strides(x.shape);
    return shape.map((_, d) =>
      d < missing || x.shape[d - missing] === 1 ? 0 : axis(dense, d - missing),
    );
  });
  for (let index = 0; index < elements(shape); index++) {
    const args = operands.map((x, n) => {
      let position = 0;
      shape.forEach((size, d) => {
        position += (Math.floor(index / axis(steps, d)) % size) * (own[n]?.[d] ?? NaN);
      });
      return at(x.data, position);
    });
    yield { index, args };
  }
}

/** The formula's value where `random` is the counter-based draw of this element. */
function valueAt(
  formula: Scalar,
  operands: readonly Numbers[],
  { index, args }: { index: number; args: number[] },
): number {
  return evaluate(formula, args, (seed, salt) => {
    const operand = operands[seed];
    return uniform(operand ? at(operand.data, 0) : NaN, salt, index);
  });
}

/** y[i] = formula(x0[i], x1[i], …), each operand broadcast to `shape`. */
function mapOf(
  attrs: Pick<MapAttrs, 'formula' | 'shape'>,
  operands: readonly Numbers[],
): Float64Array {
  const { formula, shape } = attrs;
  const y = new Float64Array(elements(shape));
  for (const element of argumentsOf(operands, shape)) {
    y[element.index] = valueAt(formula, operands, element);
  }
  return y;
}

/** Operand targets[i] becomes formulas[i], element by element, in place; every formula reads the old values. */
function updateWith(attrs: UpdateAttrs, operands: readonly Numbers[]): void {
  const { targets, formulas } = attrs;
  const shape = operands[targets[0] ?? -1]?.shape;
  if (!shape) throw new Error('internal: update has no target');
  for (const element of argumentsOf(operands, shape)) {
    formulas.forEach((formula, i) => {
      const target = operands[targets[i] ?? -1];
      if (target) target.data[element.index] = valueAt(formula, operands, element);
    });
  }
}

/** Sum, mean or maximum over `axes` of the formula's values over `shape`. */
function reduceOf(attrs: ReduceAttrs, operands: readonly Numbers[]): Float64Array {
  const { formula, shape, axes } = attrs;
  const kept = shape.map((size, d) => (axes.includes(d) ? 1 : size));
  const from = strides(shape);
  const to = strides(kept);
  const largest = attrs.reduction === 'max';
  const y = new Float64Array(elements(kept)).fill(largest ? -Infinity : 0);
  for (const element of argumentsOf(operands, shape)) {
    let position = 0;
    shape.forEach((size, d) => {
      const coordinate = Math.floor(element.index / axis(from, d)) % size;
      if (!axes.includes(d)) position += coordinate * axis(to, d);
    });
    const value = valueAt(formula, operands, element);
    y[position] = largest ? Math.max(at(y, position), value) : at(y, position) + value;
  }
  const count = attrs.reduction === 'mean' ? elements(shape) / y.length : 1;
  return y.map((sum) => sum / count);
}

/** y = f(a·b, …), the formula's first arguments being products of pairs of operands. */
function productMapOf(attrs: ProductMapAttrs, operands: readonly Numbers[]): Float64Array {
  const { shape, transposed: turned } = attrs;
  const products = turned.map((turn, i): Numbers => {
    const [a, b] = [operands[2 * i], operands[2 * i + 1]];
    if (!a || !b) throw new Error('internal: productMap without its operands');
    const [rows, k] = [axis(a.shape, 0), axis(a.shape, 1)];
    const columns = elements(shape) / rows;
    const data = new Float64Array(rows * columns).map((_, n) => {
      const [row, column] = [Math.floor(n / columns), n % columns];
      let sum = 0;
      for (let j = 0; j < k; j++)
        sum +=
          at(a.data, row * k + j) * at(b.data, turn === 1 ? column * k + j : j * columns + column);
      return sum;
    });
    return { data, shape };
  });
  return mapOf(attrs, [...products, ...operands.slice(2 * turned.length)]);
}

/** Results by generated operator; `update` has none and changes its operands. */
type Meanings = {
  readonly [N in OpName]?: (
    attrs: AttrsOf<N>,
    operands: readonly Numbers[],
  ) => readonly Float64Array[];
};

const meanings: Meanings = {
  map: (attrs, operands) => [mapOf(attrs, operands)],
  detach: (attrs, operands) => [mapOf(attrs, operands)],
  productMap: (attrs, operands) => [productMapOf(attrs, operands)],
  reduce: (attrs, operands) => [reduceOf(attrs, operands)],
  update: (attrs, operands) => {
    updateWith(attrs, operands);
    return [];
  },
};

/** What a generated operator makes of its operands; null for one with a kernel. */
export function generatedOf<N extends OpName>(
  op: N,
  attrs: AttrsOf<N>,
  operands: readonly Numbers[],
): readonly Float64Array[] | null {
  const meaning: Meanings[N] = meanings[op];
  return meaning ? meaning(attrs, operands) : null;
}
