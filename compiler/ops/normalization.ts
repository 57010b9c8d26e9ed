/** Row-wise over the last axis: what the norms share, and softmax, with their gradients. */

import type { NormaliseAttrs, NormaliseGradAttrs } from '../../kernels/normalise/oracle.ts';
import type { ValueId } from '../ir/graph.ts';
import type { NoAttrs } from '../ir/operators.ts';
import { elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import { loading, type Op, type Saved } from './op.ts';
import { leading, operand, require, requireAxes, requireF32, requireFloat } from './shapes.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly normalise: NormaliseAttrs;
    readonly normaliseGrad: NormaliseGradAttrs;
    readonly softmax: NoAttrs;
    readonly softmaxGrad: NoAttrs;
  }
}

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

function alike(op: string, y: TensorType, dy: TensorType): void {
  require(sameShape(y.shape, dy.shape), { y, dy }, `${op} wants dy to have the shape of y`);
}

const perElement = (n: number) => (inputs: readonly (TensorType | null)[]) =>
  n * elements(inputs[0]?.shape ?? []);

const cotangent = (saved: Saved): ValueId | null => saved.d[0] ?? null;

/** A value for each row. */
const column = (x: TensorType): TensorType => tensor([...leading(x.shape), 1]);

/**
 * x̂ = (x − mean(x)) rstd with rstd = 1 / √(mean((x − mean(x))²) + eps), or the same without the mean where not
 * `centered`: layer norm and RMS norm before their weights. Second result: rstd of each row, for the gradient only.
 */
export const normalise: Op<'normalise'> = {
  name: 'normalise',
  inputs: ['x'],
  infer: (inputs) => {
    const x = row('normalise', inputs);
    return [tensor(x.shape), column(x)];
  },
  gradients: {
    0: {
      // x̂ and rstd say all of x that matters, so x is not kept; x̂ is what the weight's gradient reads, too.
      saves: () => ['y0', 'y1'],
      rule: (g, saved, attrs) => {
        const [dx, drstd] = saved.d;
        if (drstd !== null && drstd !== undefined)
          throw new Error("internal: normalise's rstd is not differentiable");
        if (dx === null || dx === undefined) return null;
        return g.add('normaliseGrad', [saved.output(0), saved.output(1), dx], {
          centered: attrs.centered,
        });
      },
    },
  },
  flops: perElement(5),
  runs: 'kernel',
  samples: [true, false].flatMap((centered) => [
    { inputs: [tensor([37, 53])], attrs: { eps, centered } },
    { inputs: [tensor([3, 5, 8])], attrs: { eps: 1e-6, centered } },
    { inputs: [tensor([7])], attrs: { eps, centered } },
    { inputs: [tensor([5, 1])], attrs: { eps, centered } },
  ]),
};

const storedOnes: readonly TensorType[] = [
  ...[[37, 53], [3, 5, 8], [7], [5, 1]].map((shape) => tensor(shape)),
  ...(['q8', 'q4', 'q2'] as const).flatMap((dtype) => [
    tensor([37, 53], dtype),
    { ...tensor([3, 5, 8], dtype), exact: 2 },
  ]),
  { ...tensor([37, 53], 'q4'), exact: 2 },
  tensor([9, 36], 'q2'),
];

/** What was normalised may be stored. */
const normalised = loading([0]);

/** dx = rstd (dy − y mean(dy ⊙ y)), less rstd mean(dy) where `centered`; y is x̂, which may be stored as codes. */
export const normaliseGrad: Op<'normaliseGrad'> = {
  name: 'normaliseGrad',
  inputs: ['y', 'rstd', 'dy'],
  infer: (inputs) => {
    const [y, rstd] = [operand(inputs, 0), row('normaliseGrad', inputs, 1, 'rstd')];
    requireFloat('normaliseGrad', 'y', y, normalised[0]);
    requireAxes('normaliseGrad', 'y', y, 1);
    alike('normaliseGrad', y, row('normaliseGrad', inputs, 2, 'dy'));
    require(sameShape(rstd.shape, column(y).shape), {
      y,
      rstd,
    }, 'normaliseGrad wants rstd to be one number for each row of y');
    return [tensor(y.shape)];
  },
  gradients: {},
  loads: normalised,
  flops: perElement(8),
  runs: 'kernel',
  samples: [true, false].flatMap((centered) =>
    storedOnes.map((y) => ({
      inputs: [y, column(y), tensor(y.shape)],
      attrs: { centered },
      draw: ['normal', 'positive', 'normal'] as const,
    })),
  ),
};

export const softmax: Op<'softmax'> = {
  name: 'softmax',
  inputs: ['x'],
  infer: (inputs) => [tensor(row('softmax', inputs).shape)],
  gradients: {
    0: {
      // dx = y ⊙ (dy − Σ dy ⊙ y): needs only y, so x is not kept.
      saves: () => ['y0'],
      rule: (g, saved) => {
        const dy = cotangent(saved);
        return dy === null ? null : g.add('softmaxGrad', [saved.output(0), dy], {});
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

export const softmaxGrad: Op<'softmaxGrad'> = {
  name: 'softmaxGrad',
  inputs: ['y', 'dy'],
  infer: (inputs) => {
    const y = row('softmaxGrad', inputs, 0, 'y');
    alike('softmaxGrad', y, row('softmaxGrad', inputs, 1, 'dy'));
    return [tensor(y.shape)];
  },
  gradients: {},
  gradientOf: { op: 'softmax', reads: [0], results: [0] },
  flops: perElement(4),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53]), tensor([37, 53])], attrs: {} },
    { inputs: [tensor([2, 3, 7]), tensor([2, 3, 7])], attrs: {} },
  ],
};
