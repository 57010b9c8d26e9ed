/** Row-wise over the last axis: the norms with their gradients, row statistics, softmax. */

import type { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import type { Scalar } from '../ir/scalar.ts';
import { elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import { number } from './attrs.ts';
import type { Gradient, Op, Saved } from './op.ts';
import { s } from './scalar.ts';
import { last, leading, operand, require, requireAxes, requireF32 } from './shapes.ts';
import { sumOf } from './sugar.ts';

const eps = 1e-5;

function row(
  op: string,
  inputs: readonly (TensorType | null)[],
  index = 0,
  name = 'x',
): TensorType {
  const x = operand(inputs, index);
  requireF32(op, name, x);
  requireAxes(op, name, x, 1);
  return x;
}

/** An optional vector over the last axis of x. */
function vector(
  op: string,
  x: TensorType,
  given: TensorType | null | undefined,
  name: string,
): void {
  if (!given) return;
  requireF32(op, name, given);
  require(sameShape(given.shape, [last(x.shape)]), {
    x,
    [name]: given,
  }, `${op} wants ${name} to be one number for each element of x's last axis (${last(x.shape)})`);
}

function alike(op: string, x: TensorType, dy: TensorType): void {
  require(sameShape(x.shape, dy.shape), { x, dy }, `${op} wants dy to have the shape of x`);
}

const perElement = (n: number) => (inputs: readonly (TensorType | null)[]) =>
  n * elements(inputs[0]?.shape ?? []);

/** dx by the operator's own gradient operator, which re-forms the statistics from x. */
const inputGradient = (op: string): Gradient => ({
  saves: (_attrs, inputs) => (inputs[1] ? ['x0', 'x1'] : ['x0']),
  rule: (g, saved, attrs, types) => {
    const dy = cotangent(saved);
    return dy === null
      ? null
      : g.add(op, [saved.input(0), types[1] ? saved.input(1) : null, dy], attrs);
  },
});

const cotangent = (saved: Saved): ValueId | null => saved.d[0] ?? null;

/** dw = Σ rows dy ⊙ (x − mean)·rstd */
const scaleGradient = (centered: boolean): Gradient => ({
  saves: () => ['x0'],
  rule: (g, saved, attrs, types) => {
    const dy = cotangent(saved);
    if (dy === null) return null;
    const x = saved.input(0);
    const [mean = x, rstd = x] = statistics(g, x, number(attrs, 'eps'), centered);
    const centred: Scalar = centered ? s.sub(s.arg(1), s.arg(3)) : s.arg(1);
    const formula = s.mul(s.mul(s.arg(0), centred), s.arg(2));
    const { shape } = operand(types, 0);
    return sumOf(g, { formula, operands: [dy, x, rstd, mean] }, shape, [last(shape)]);
  },
});

const statistics = (
  g: GraphBuilder,
  x: ValueId,
  epsilon: number,
  centered: boolean,
): readonly ValueId[] => g.apply('rowStats', [x], { eps: epsilon, centered });

const shiftGradient: Gradient = {
  saves: () => [],
  rule: (g, saved, _attrs, types) => {
    const dy = cotangent(saved);
    if (dy === null) return null;
    const { shape } = operand(types, 0);
    return sumOf(g, { formula: s.arg(0), operands: [dy] }, shape, [last(shape)]);
  },
};

export const rmsNorm: Op = {
  name: 'rmsNorm',
  inputs: ['x', 'w?'],
  infer: (inputs) => {
    const x = row('rmsNorm', inputs);
    vector('rmsNorm', x, inputs[1], 'w');
    return [tensor(x.shape)];
  },
  gradients: { 0: inputGradient('rmsNormGrad'), 1: scaleGradient(false) },
  flops: perElement(4),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([53])], attrs: { eps } },
    { inputs: [tensor([3, 5, 8]), null], attrs: { eps: 1e-6 } },
    { inputs: [tensor([7]), tensor([7])], attrs: { eps } },
    { inputs: [tensor([5, 1]), tensor([1])], attrs: { eps } },
  ],
};

const gradientOf =
  (op: string): Op['infer'] =>
  (inputs) => {
    const x = row(op, inputs);
    vector(op, x, inputs[1], 'w');
    alike(op, x, row(op, inputs, 2, 'dy'));
    return [tensor(x.shape)];
  };

export const rmsNormGrad: Op = {
  name: 'rmsNormGrad',
  inputs: ['x', 'w?', 'dy'],
  infer: gradientOf('rmsNormGrad'),
  gradients: {},
  flops: perElement(8),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([53]), tensor([37, 53])], attrs: { eps } },
    { inputs: [tensor([3, 5, 8]), null, tensor([3, 5, 8])], attrs: { eps } },
  ],
};

export const layerNorm: Op = {
  name: 'layerNorm',
  inputs: ['x', 'w?', 'b?'],
  infer: (inputs) => {
    const x = row('layerNorm', inputs);
    vector('layerNorm', x, inputs[1], 'w');
    vector('layerNorm', x, inputs[2], 'b');
    return [tensor(x.shape)];
  },
  gradients: { 0: inputGradient('layerNormGrad'), 1: scaleGradient(true), 2: shiftGradient },
  flops: perElement(6),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([53]), tensor([53])], attrs: { eps } },
    { inputs: [tensor([3, 5, 8]), tensor([8]), null], attrs: { eps } },
    { inputs: [tensor([9, 7]), null, null], attrs: { eps } },
  ],
};

export const layerNormGrad: Op = {
  name: 'layerNormGrad',
  inputs: ['x', 'w?', 'dy'],
  infer: gradientOf('layerNormGrad'),
  gradients: {},
  flops: perElement(10),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([53]), tensor([37, 53])], attrs: { eps } },
    { inputs: [tensor([3, 5, 8]), null, tensor([3, 5, 8])], attrs: { eps } },
  ],
};

export const rowStats: Op = {
  name: 'rowStats',
  inputs: ['x'],
  infer: (inputs) => {
    const x = row('rowStats', inputs);
    const column = tensor([...leading(x.shape), 1]);
    return [column, column];
  },
  gradients: {},
  flops: perElement(4),
  runs: 'kernel',
  samples: [true, false].flatMap((centered) => [
    { inputs: [tensor([37, 53])], attrs: { eps, centered } },
    { inputs: [tensor([2, 3, 7])], attrs: { eps, centered } },
  ]),
};

export const softmax: Op = {
  name: 'softmax',
  inputs: ['x'],
  infer: (inputs) => [tensor(row('softmax', inputs).shape)],
  gradients: {
    0: {
      // dx = y ⊙ (dy − Σ dy ⊙ y): needs only y, so x is not kept.
      saves: () => ['y0'],
      rule: (g, saved) => {
        const dy = cotangent(saved);
        return dy === null ? null : g.add('softmaxGrad', [saved.output(0), dy]);
      },
    },
  },
  flops: perElement(5),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53])], attrs: {} },
    { inputs: [tensor([2, 3, 5, 7])], attrs: {} },
    { inputs: [tensor([11])], attrs: {} },
    { inputs: [tensor([5, 1])], attrs: {} },
  ],
};

export const softmaxGrad: Op = {
  name: 'softmaxGrad',
  inputs: ['y', 'dy'],
  infer: (inputs) => {
    const y = row('softmaxGrad', inputs, 0, 'y');
    alike('softmaxGrad', y, row('softmaxGrad', inputs, 1, 'dy'));
    return [tensor(y.shape)];
  },
  gradients: {},
  flops: perElement(4),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([37, 53])], attrs: {} },
    { inputs: [tensor([2, 3, 7]), tensor([2, 3, 7])], attrs: {} },
  ],
};
