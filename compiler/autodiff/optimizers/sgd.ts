/** Stochastic gradient descent with momentum, as torch.optim.SGD with dampening 0. */

import { s } from '../../ops/scalar.ts';
import type { Optimizer } from './optimizer.ts';

export interface Sgd {
  readonly kind: 'sgd';
  readonly momentum: number;
  readonly nesterov?: boolean;
  readonly weightDecay: number;
}

/**
 *     g ← g + decay·p,   b ← μ·b + g,   p ← p − lr·b   (Nesterov: p − lr·(g + μ·b))
 *
 * Without momentum nothing is kept.
 */
export const sgd = ({ momentum, nesterov = false, weightDecay }: Sgd): Optimizer => ({
  states: momentum === 0 ? [] : ['momentum'],
  scalars: ['learningRate'],
  step: ({ weight, gradient, state, scalar }) => {
    const g = s.add(gradient, s.mul(s.literal(weightDecay), weight));
    const descend = (direction: typeof g): typeof g =>
      s.sub(weight, s.mul(scalar('learningRate'), direction));
    if (momentum === 0) return { weight: descend(g), states: {} };
    const b = s.add(s.mul(s.literal(momentum), state('momentum')), g);
    const direction = nesterov ? s.add(g, s.mul(s.literal(momentum), b)) : b;
    return { weight: descend(direction), states: { momentum: b } };
  },
});
