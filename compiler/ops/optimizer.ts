/** The one operator with an effect: state tensors rewritten in place by formulas that read their old values. */

import { elements, sameShape, tensor } from '../ir/types.ts';
import { formulas, numbers } from './attrs.ts';
import type { Op } from './op.ts';
import { operations, s } from './scalar.ts';
import { broadcastsTo, operand, require } from './shapes.ts';

export const update: Op = {
  name: 'update',
  inputs: ['x…'],
  infer: (inputs, attrs) => {
    const targets = numbers(attrs, 'targets');
    const operands = Object.fromEntries(inputs.map((_, i) => [`x${i}`, operand(inputs, i)]));
    const { shape } = operand(inputs, targets[0] ?? 0);
    require(targets.every((i) => {
      const type = operand(inputs, i);
      return type.dtype === 'f32' && sameShape(type.shape, shape);
    }), operands, 'update wants the tensors it rewrites to be f32 and of one shape');
    require(Object.values(operands).every((type) =>
      broadcastsTo(type.shape, shape),
    ), operands, `update wants operands that broadcast to [${shape.join(', ')}]`);
    if (formulas(attrs).length !== targets.length)
      throw new Error('internal: update wants a formula for each target');
    return [];
  },
  gradients: {},
  flops: (inputs, _outputs, attrs) =>
    elements(inputs[0]?.shape ?? []) *
    formulas(attrs).reduce((n, formula) => n + operations(formula), 0),
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
