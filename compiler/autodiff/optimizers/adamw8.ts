/** AdamW of one weight with its moments in 8 bits: a kernel of its own, for codes belong to blocks of numbers. */

import { elements, tensor, type TensorType } from '../../ir/types.ts';
import { momentsType } from '../../ops/optimizer.ts';
import type { Optimizer } from './optimizer.ts';

/** As in `adamw`; the numbers are those of the kernel. */
export const adamw8 = (
  {
    beta1,
    beta2,
    epsilon,
    weightDecay,
  }: Readonly<Record<'beta1' | 'beta2' | 'epsilon' | 'weightDecay', number>>,
  type: TensorType,
): Optimizer => ({
  states: { moments: momentsType(elements(type.shape)) },
  step: (g, { weight, gradient, scale, states, scalars }) => {
    const seed = g.scalar('seed', tensor([1], 'u32'));
    const moments = states['moments'] ?? -1;
    g.apply('adamw8', [weight, moments, gradient, ...Object.values(scalars), seed, scale], {
      ...{ beta1, beta2, epsilon, weightDecay },
    });
  },
});
