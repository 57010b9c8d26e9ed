/** Sums of products: matmul (batched, either side transposed) and linear. */

import type { MatmulAttrs } from '../../kernels/matmul/oracle.ts';
import type { NoAttrs } from '../ir/operators.ts';
import { elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import { loading, type Gradient, type Op } from './op.ts';
import { s } from './scalar.ts';
import {
  axis,
  last,
  leading,
  operand,
  require,
  requireAxes,
  requireF32,
  requireFloat,
  requireRank,
  rowsOf,
} from './shapes.ts';
import { product, reduce, reshape } from './sugar.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly matmul: MatmulAttrs;
    readonly linear: NoAttrs;
  }
}

/** [rows, columns] of a matrix operand as the product sees it. */
const facing = ({ shape }: TensorType, transposed: boolean): readonly [number, number] => {
  const [rows, columns] = [axis(shape, shape.length - 2), last(shape)];
  return transposed ? [columns, rows] : [rows, columns];
};

// y = a·b: da = dy·bᵀ, db = aᵀ·dy; where an operand came in transposed, so does its cotangent.
const gradientA: Gradient<MatmulAttrs> = {
  saves: () => ['x1'],
  rule: (g, saved, attrs) => {
    const [dy] = saved.d;
    if (dy === null || dy === undefined) return null;
    const { transposeA: ta, transposeB: tb } = attrs;
    const b = saved.input(1);
    return ta ? product(g, b, dy, tb, true) : product(g, dy, b, false, !tb);
  },
};

const gradientB: Gradient<MatmulAttrs> = {
  saves: () => ['x0'],
  rule: (g, saved, attrs) => {
    const [dy] = saved.d;
    if (dy === null || dy === undefined) return null;
    const { transposeA: ta, transposeB: tb } = attrs;
    const a = saved.input(0);
    return tb ? product(g, dy, a, true, ta) : product(g, a, dy, !ta, false);
  },
};

const gradientPlus: Gradient<MatmulAttrs> = {
  saves: () => [],
  rule: (_, saved) => saved.d[0] ?? null,
};

/** Both factors of a product are decoded while they are packed. */
const factors = loading([0, 1]);

/** y = op(a)·op(b) + plus, batched over equal leading axes. */
export const matmul: Op<'matmul'> = {
  name: 'matmul',
  inputs: ['a', 'b', 'plus?'],
  infer: (inputs, attrs) => {
    const [a, b] = [operand(inputs, 0), operand(inputs, 1)];
    const { transposeA: ta, transposeB: tb } = attrs;
    requireFloat('matmul', 'a', a, factors[0]);
    requireFloat('matmul', 'b', b, factors[1]);
    requireAxes('matmul', 'a', a, 2);
    requireAxes('matmul', 'b', b, 2);
    const batch = a.shape.slice(0, -2);
    require(sameShape(batch, b.shape.slice(0, -2)), {
      a,
      b,
    }, 'matmul wants equal leading axes of a and b, before the last two');
    const [m, ka] = facing(a, ta);
    const [kb, n] = facing(b, tb);
    require(ka === kb, {
      a,
      b,
    }, `matmul joins ${ta ? 'the last axis but one' : 'the last axis'} of a (${ka}) with ${tb ? 'the last axis' : 'the last axis but one'} of b (${kb})`, ka ===
      n
      ? 'did you mean to transpose b?'
      : m === kb && 'did you mean to transpose a?');
    const { 2: plus } = inputs;
    if (plus)
      require(plus.dtype === 'f32' && sameShape(plus.shape, [...batch, m, n]), {
        a,
        b,
        plus,
      }, 'matmul adds plus of the shape of its result');
    return [tensor([...batch, m, n])];
  },
  gradients: { 0: gradientA, 1: gradientB, 2: gradientPlus },
  loads: factors,
  flops: ([a], [y], attrs) => (a && y ? 2 * elements(y.shape) * facing(a, attrs.transposeA)[1] : 0),
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([53, 29])],
      attrs: { transposeA: false, transposeB: false },
    },
    {
      inputs: [tensor([53, 37]), tensor([53, 29])],
      attrs: { transposeA: true, transposeB: false },
    },
    {
      inputs: [tensor([37, 53]), tensor([29, 53])],
      attrs: { transposeA: false, transposeB: true },
    },
    { inputs: [tensor([7, 5]), tensor([3, 7])], attrs: { transposeA: true, transposeB: true } },
    {
      inputs: [tensor([2, 3, 5, 7]), tensor([2, 3, 7, 11])],
      attrs: { transposeA: false, transposeB: false },
    },
    {
      inputs: [tensor([3, 5, 7]), tensor([3, 5, 9])],
      attrs: { transposeA: true, transposeB: false },
    },
    {
      inputs: [tensor([37, 53]), tensor([29, 53]), tensor([37, 29])],
      attrs: { transposeA: false, transposeB: true },
    },
    {
      inputs: [tensor([3, 5, 7]), tensor([3, 5, 9]), tensor([3, 7, 9])],
      attrs: { transposeA: true, transposeB: false },
    },
    { inputs: [tensor([1, 1]), tensor([1, 5])], attrs: { transposeA: false, transposeB: false } },
  ],
};

const rows = ({ shape }: TensorType): readonly number[] => [rowsOf(shape), last(shape)];

export const linear: Op<'linear'> = {
  name: 'linear',
  inputs: ['x', 'w', 'bias?'],
  infer: (inputs) => {
    const [x, w] = [operand(inputs, 0), operand(inputs, 1)];
    const bias = inputs[2] ?? null;
    requireFloat('linear', 'x', x, factors[0]);
    requireFloat('linear', 'w', w, factors[1]);
    requireAxes('linear', 'x', x, 1);
    requireRank('linear', 'w', w, 2);
    const [out, into] = [axis(w.shape, 0), axis(w.shape, 1)];
    require(last(x.shape) === into, {
      x,
      w,
    }, `linear joins the last axis of x (${last(x.shape)}) with the last axis of w (${into}), which is [out, in]`, last(
      x.shape,
    ) === out && 'did you mean to transpose w?');
    if (bias) {
      requireF32('linear', 'bias', bias);
      require(sameShape(bias.shape, [out]), {
        w,
        bias,
      }, `linear adds a bias of ${out} numbers, one for each row of w`);
    }
    return [tensor([...leading(x.shape), out])];
  },
  gradients: {
    0: {
      saves: () => ['x1'],
      rule: (g, saved, _attrs, types) => {
        const [dy] = saved.d;
        if (dy === null || dy === undefined) return null;
        const flat = reshape(g, dy, rows(g.typeOf(dy)));
        const dx = product(g, flat, saved.input(1), false, false);
        return reshape(g, dx, operand(types, 0).shape);
      },
    },
    1: {
      saves: () => ['x0'],
      rule: (g, saved, _attrs, types) => {
        const [dy] = saved.d;
        if (dy === null || dy === undefined) return null;
        const x = reshape(g, saved.input(0), rows(operand(types, 0)));
        return product(g, reshape(g, dy, rows(g.typeOf(dy))), x, true, false);
      },
    },
    2: {
      saves: () => [],
      rule: (g, saved) => {
        const [dy] = saved.d;
        if (dy === null || dy === undefined) return null;
        const flat = reshape(g, dy, rows(g.typeOf(dy)));
        return reduce(g, 'sum', s.arg(0), [flat], { axes: [0] });
      },
    },
  },
  loads: factors,
  weight: 1,
  flops: ([x], [y]) => (x && y ? 2 * elements(y.shape) * last(x.shape) : 0),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([29, 53]), null], attrs: {} },
    { inputs: [tensor([3, 7, 11]), tensor([5, 11]), tensor([5])], attrs: {} },
    { inputs: [tensor([9]), tensor([4, 9]), tensor([4])], attrs: {} },
    { inputs: [tensor([1, 1, 1, 6]), tensor([1, 6]), null], attrs: {} },
    { inputs: [tensor([65, 66]), tensor([67, 66], 'f16'), null], attrs: {} },
  ],
};
