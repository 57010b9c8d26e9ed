/** Reductions over axes, with a formula computed on the way in. */

import type { Scalar } from '../ir/scalar.ts';
import { elements, tensor, type TensorType } from '../ir/types.ts';
import { derivative } from './derivative.ts';
import { anyOperand, everyOperand, loading, type Gradient, type Op, type Sample } from './op.ts';
import { argsOf, literalOf, operations, s } from './scalar.ts';
import { axis, broadcastsTo, operand, reducedShape, require } from './shapes.ts';
import { reduce as reduction, reshape, sumOf } from './sugar.ts';

export type Reduction = 'sum' | 'mean' | 'max';

export interface ReduceAttrs {
  readonly formula: Scalar;
  /** At which the formula is taken. */
  readonly shape: readonly number[];
  /** Ascending. */
  readonly axes: readonly number[];
  /** Reduced axes stay, of size 1. */
  readonly keep: boolean;
  readonly reduction: Reduction;
}

declare module '../ir/operators.ts' {
  interface Operators {
    readonly reduce: ReduceAttrs;
  }
}

const count = (attrs: ReduceAttrs): number => {
  const { shape } = attrs;
  return attrs.axes.reduce((n, a) => n * axis(shape, a), 1);
};

/** Operands that the gradient of operand `index` reads. */
const reads = (attrs: ReduceAttrs, index: number): readonly number[] => {
  const whole = attrs.formula;
  const partial = argsOf(derivative(whole, index));
  return attrs.reduction === 'max'
    ? [...new Set([...argsOf(whole), ...partial])].sort((a, b) => a - b)
    : partial;
};

const gradient = (index: number): Gradient<ReduceAttrs> => ({
  saves: (attrs) => [
    ...reads(attrs, index).map((i) => `x${i}`),
    ...(attrs.reduction === 'max' ? ['y0'] : []),
  ],
  rule: (g, saved, attrs, types) => {
    const [given] = saved.d;
    const whole = attrs.formula;
    const partial = derivative(whole, index);
    if (given === null || given === undefined || literalOf(partial) === 0) return null;
    const { shape, axes } = attrs;
    const kept = reducedShape(shape, axes, true);
    const target = operand(types, index).shape;
    const needed = reads(attrs, index);
    const operands = types.map((_, i) => (needed.includes(i) ? saved.input(i) : null));
    const n = types.length;
    const dy = reshape(g, given, kept);
    if (attrs.reduction !== 'max') {
      const scale = attrs.reduction === 'mean' ? 1 / count(attrs) : 1;
      const body = s.mul(s.mul(s.arg(n), s.literal(scale)), partial);
      return sumOf(g, { formula: body, operands: [...operands, dy] }, shape, target);
    }
    // Where several elements are the maximum they share the cotangent evenly.
    const y = reshape(g, saved.output(0), kept);
    const isMax = s.select(s.ge(whole, s.arg(n)), s.literal(1), s.literal(0));
    const ties = reduction(g, 'sum', isMax, [...operands, y], { axes, shape, keep: true });
    const share = s.div(s.arg(n + 1), s.max(s.arg(n + 2), s.literal(1)));
    return sumOf(
      g,
      { formula: s.mul(s.mul(isMax, share), partial), operands: [...operands, y, dy, ties] },
      shape,
      target,
    );
  },
});

const x0 = s.arg(0);

const sample = (
  inputs: readonly TensorType[],
  attrs: Partial<ReduceAttrs> & Pick<ReduceAttrs, 'shape' | 'axes' | 'reduction'>,
): Sample<ReduceAttrs> => ({ inputs, attrs: { formula: x0, keep: false, ...attrs } });

export const reduce: Op<'reduce'> = {
  name: 'reduce',
  inputs: ['x…'],
  infer: (inputs, attrs) => {
    const { shape, axes } = attrs;
    const name = attrs.reduction;
    const operands = Object.fromEntries(inputs.map((_, i) => [`x${i}`, operand(inputs, i)]));
    require(Object.values(operands).every((type) =>
      broadcastsTo(type.shape, shape),
    ), operands, `${name} wants operands that broadcast to [${shape.join(', ')}]`);
    require(axes.every(
      (a, i) => Number.isInteger(a) && a >= 0 && a < shape.length && a > (axes[i - 1] ?? -1),
    ), operands, `${name} wants axes between 0 and ${shape.length - 1}, each once, ascending; they are [${axes.join(', ')}]`);
    return [tensor(reducedShape(shape, axes, attrs.keep))];
  },
  gradients: everyOperand(gradient),
  loads: loading(anyOperand),
  flops: (_inputs, _outputs, attrs) => elements(attrs.shape) * (1 + operations(attrs.formula)),
  runs: 'reduce',
  samples: [
    sample([tensor([37, 53])], { shape: [37, 53], axes: [1], reduction: 'sum' }),
    sample([tensor([37, 53])], { shape: [37, 53], axes: [0], keep: true, reduction: 'mean' }),
    sample([tensor([5, 7, 3, 2])], { shape: [5, 7, 3, 2], axes: [0, 2], reduction: 'sum' }),
    sample([tensor([11, 13])], { shape: [11, 13], axes: [1], reduction: 'max' }),
    sample([tensor([5, 3, 7])], { shape: [5, 3, 7], axes: [0, 1], keep: true, reduction: 'max' }),
    sample([tensor([19])], { shape: [19], axes: [0], reduction: 'sum' }),
    sample([tensor([1, 1])], { shape: [1, 1], axes: [0, 1], reduction: 'mean' }),
    sample([tensor([9, 5]), tensor([5])], {
      formula: s.mul(x0, s.sub(x0, s.arg(1))),
      shape: [9, 5],
      axes: [0, 1],
      reduction: 'mean',
    }),
    sample([tensor([9, 1]), tensor([1, 5])], {
      formula: s.tanh(s.mul(x0, s.arg(1))),
      shape: [9, 5],
      axes: [1],
      reduction: 'sum',
    }),
  ],
};
