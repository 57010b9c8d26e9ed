/** Pointwise: `map`, whose meaning is a scalar formula, and whose gradient is the formula's derivative; `detach` has none. */

import type { Scalar } from '../ir/scalar.ts';
import { elements, tensor } from '../ir/types.ts';
import { derivative } from './derivative.ts';
import { anyOperand, everyOperand, loading, type Gradient, type Op } from './op.ts';
import { argsOf, literalOf, operations, s } from './scalar.ts';
import { broadcastsTo, operand, require } from './shapes.ts';
import { sumOf } from './sugar.ts';

export interface MapAttrs {
  readonly formula: Scalar;
  /** Of the result. */
  readonly shape: readonly number[];
  readonly dtype: 'f32' | 'f16';
}

declare module '../ir/operators.ts' {
  interface Operators {
    readonly map: MapAttrs;
    readonly detach: MapAttrs;
  }
}

/** Gradient of operand `index` of a formula: dy · ∂formula, summed back where the operand was repeated. */
const pointwise = (index: number): Gradient<MapAttrs> => ({
  saves: (attrs) => argsOf(derivative(attrs.formula, index)).map((i) => `x${i}`),
  rule: (g, saved, attrs, types) => {
    const [dy] = saved.d;
    const partial = derivative(attrs.formula, index);
    if (dy === null || dy === undefined || literalOf(partial) === 0) return null;
    const operands = types.map((_, i) => (argsOf(partial).includes(i) ? saved.input(i) : null));
    return sumOf(
      g,
      { formula: s.mul(s.arg(types.length), partial), operands: [...operands, dy] },
      attrs.shape,
      operand(types, index).shape,
    );
  },
});

const silu = s.div(s.arg(0), s.add(s.literal(1), s.exp(s.neg(s.arg(0)))));
const gelu = s.mul(
  s.mul(s.literal(0.5), s.arg(0)),
  s.add(
    s.literal(1),
    s.tanh(
      s.mul(
        s.literal(Math.sqrt(2 / Math.PI)),
        s.add(s.arg(0), s.mul(s.literal(0.044715), s.pow(s.arg(0), s.literal(3)))),
      ),
    ),
  ),
);
const dropout = s.select(
  s.ge(s.random(1, 7), s.literal(0.3)),
  s.div(s.arg(0), s.literal(0.7)),
  s.literal(0),
);

const infer =
  (name: string): Op<'map'>['infer'] =>
  (inputs, attrs) => {
    const { shape } = attrs;
    const operands = Object.fromEntries(inputs.map((_, i) => [`x${i}`, operand(inputs, i)]));
    require(Object.values(operands).every((type) =>
      broadcastsTo(type.shape, shape),
    ), operands, `${name} wants operands that broadcast to [${shape.join(', ')}]`);
    return [tensor(shape, attrs.dtype === 'f16' ? 'f16' : 'f32')];
  };

export const map: Op<'map'> = {
  name: 'map',
  inputs: ['x…'],
  infer: infer('map'),
  gradients: everyOperand(pointwise),
  loads: loading(anyOperand),
  flops: (_, [y], attrs) => elements(y?.shape ?? []) * Math.max(1, operations(attrs.formula)),
  runs: 'map',
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([37, 53])],
      attrs: { formula: s.mul(silu, s.arg(1)), shape: [37, 53], dtype: 'f32' },
    },
    { inputs: [tensor([5, 7, 3])], attrs: { formula: gelu, shape: [5, 7, 3], dtype: 'f32' } },
    {
      inputs: [tensor([3, 1, 5]), tensor([4, 1]), tensor([])],
      attrs: {
        formula: s.sub(s.mul(s.arg(0), s.arg(1)), s.mul(s.arg(2), s.arg(0))),
        shape: [3, 4, 5],
        dtype: 'f32',
      },
    },
    {
      inputs: [tensor([9, 11]), tensor([9, 11])],
      attrs: {
        formula: s.add(
          s.max(s.sin(s.arg(0)), s.min(s.cos(s.arg(1)), s.abs(s.arg(0)))),
          s.select(s.lt(s.arg(0), s.arg(1)), s.tanh(s.arg(0)), s.neg(s.arg(1))),
        ),
        shape: [9, 11],
        dtype: 'f32',
      },
    },
    {
      inputs: [tensor([2, 1, 3, 7]), tensor([7])],
      attrs: {
        formula: s.add(s.div(s.log(s.arg(0)), s.sqrt(s.arg(1))), s.pow(s.arg(0), s.literal(2.5))),
        shape: [2, 1, 3, 7],
        dtype: 'f32',
      },
      draw: ['positive', 'positive'],
    },
    {
      inputs: [tensor([13, 17]), tensor([1], 'u32')],
      attrs: { formula: dropout, shape: [13, 17], dtype: 'f32' },
      draw: ['normal', 'seed'],
    },
    {
      inputs: [tensor([7]), tensor([1], 'u32')],
      attrs: { formula: dropout, shape: [3, 5, 7], dtype: 'f32' },
      draw: ['normal', 'seed'],
    },
    { inputs: [], attrs: { formula: s.literal(2.5), shape: [3, 5], dtype: 'f32' } },
  ],
};

/** As `map`, but a constant to the gradient: nothing that it reads trains through it. */
export const detach: Op<'detach'> = {
  ...map,
  name: 'detach',
  infer: infer('detach'),
  gradients: {},
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([53])],
      attrs: { formula: s.mul(silu, s.arg(1)), shape: [37, 53], dtype: 'f32' },
    },
    { inputs: [tensor([5, 7, 3])], attrs: { formula: s.arg(0), shape: [5, 7, 3], dtype: 'f32' } },
  ],
};
