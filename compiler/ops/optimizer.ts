/** Operators whose whole effect is in place: tensors and states that become what formulas make of their old values. */

import type { Adamw8Attrs } from '../../kernels/adamw8/oracle.ts';
import { momentsLayout } from '../../kernels/moments.ts';
import type { Scalar } from '../ir/scalar.ts';
import { elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import type { Op, Sample } from './op.ts';
import { operations, s } from './scalar.ts';
import { broadcastsTo, operand, require } from './shapes.ts';

export interface UpdateAttrs {
  /** Operands that change, and what each becomes. */
  readonly targets: readonly number[];
  readonly formulas: readonly Scalar[];
}

declare module '../ir/operators.ts' {
  interface Operators {
    readonly update: UpdateAttrs;
    readonly adamw8: Adamw8Attrs;
  }
}

export const update: Op<'update'> = {
  name: 'update',
  inputs: ['x…'],
  infer: (inputs, attrs) => {
    const { targets } = attrs;
    const operands = Object.fromEntries(inputs.map((_, i) => [`x${i}`, operand(inputs, i)]));
    const { shape } = operand(inputs, targets[0] ?? 0);
    require(targets.every((i) => {
      const type = operand(inputs, i);
      return type.dtype === 'f32' && sameShape(type.shape, shape);
    }), operands, 'update wants the tensors it rewrites to be f32 and of one shape');
    require(Object.values(operands).every((type) =>
      broadcastsTo(type.shape, shape),
    ), operands, `update wants operands that broadcast to [${shape.join(', ')}]`);
    if (attrs.formulas.length !== targets.length)
      throw new Error('internal: update wants a formula for each target');
    return [];
  },
  gradients: {},
  writes: ({ targets }) => targets,
  flops: (inputs, _outputs, attrs) =>
    elements(inputs[0]?.shape ?? []) *
    attrs.formulas.reduce((n, formula) => n + operations(formula), 0),
  runs: 'update',
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([37, 53])],
      attrs: { targets: [0], formulas: [s.add(s.arg(0), s.mul(s.arg(1), s.literal(0.25)))] },
    },
    {
      inputs: [tensor([5, 7]), tensor([5, 7]), tensor([5, 7]), tensor([])],
      attrs: {
        targets: [0, 1],
        formulas: [
          s.sub(s.arg(0), s.mul(s.arg(3), s.add(s.mul(s.literal(0.9), s.arg(1)), s.arg(2)))),
          s.add(s.mul(s.literal(0.9), s.arg(1)), s.arg(2)),
        ],
      },
    },
  ],
};

/** The state of role `moments` of a tensor of so many numbers. */
export const momentsType = (count: number): TensorType =>
  tensor([momentsLayout(count).words], 'u32');

/** One call on a tensor, its gradient scaled or not. */
function step(
  shape: readonly number[],
  clipped: boolean,
  more: Partial<Adamw8Attrs> = {},
): Sample<Adamw8Attrs> {
  const scalar = tensor([]);
  const scale = clipped ? [scalar] : [];
  return {
    inputs: [
      ...[tensor(shape), momentsType(elements(shape)), tensor(shape)],
      ...[scalar, scalar, scalar, tensor([1], 'u32'), ...scale],
    ],
    attrs: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01, ...more },
    draw: [
      ...(['normal', 'moments', 'normal'] as const),
      ...([
        { only: 2 ** -7 },
        { only: 0.1875 },
        { only: 2 ** -9 },
        'seed',
        { only: 0.25 },
      ] as const),
    ],
  };
}

/**
 * One step of AdamW on moments in 8 bits, with the arithmetic of autodiff/optimizers/adamw.ts: changes `weight` and
 * `moments` (kernels/moments.ts) in place. `scale` is what the gradient is multiplied by.
 */
export const adamw8: Op<'adamw8'> = {
  name: 'adamw8',
  inputs: [
    ...['weight', 'moments', 'gradient', 'learningRate', 'biasCorrection1', 'biasCorrection2'],
    ...['seed', 'scale?'],
  ],
  infer: (inputs) => {
    const [weight, moments, gradient] = [0, 1, 2].map((i) => operand(inputs, i)) as [
      TensorType,
      TensorType,
      TensorType,
    ];
    require(weight.dtype === 'f32' && gradient.dtype === 'f32', {
      weight,
      gradient,
    }, 'adamw8 wants the weight and its gradient to be f32');
    require(sameShape(weight.shape, gradient.shape), {
      weight,
      gradient,
    }, 'adamw8 wants a gradient of the weight’s shape');
    const wanted = momentsType(elements(weight.shape));
    require(moments.dtype === 'u32' && sameShape(moments.shape, wanted.shape), {
      weight,
      moments,
    }, `adamw8 wants moments to be u32[${wanted.shape.join()}]`);
    return [];
  },
  gradients: {},
  writes: () => [0, 1],
  flops: ([weight]) => 60 * elements(weight?.shape ?? []),
  runs: 'kernel',
  samples: [
    step([37, 53], true),
    step([16, 32], false),
    step([257], false),
    step([3], true, { weightDecay: 0 }),
    step([1, 513, 2], false, { beta2: 0.95, epsilon: 1e-3 }),
  ],
};
