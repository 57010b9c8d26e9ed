/** Stochastic gradient descent with momentum, as torch.optim.SGD with dampening 0. */

import { fraction } from '../../../runtime/format/rules.ts';
import { numberField, switchField, type RecipeOf } from '../../ir/fields.ts';
import { s } from '../../ops/scalar.ts';
import { learningRate, weightDecay } from './fields.ts';
import { elementwise, type OptimizerKind } from './optimizer.ts';

const fields = {
  lr: learningRate(0.1),
  momentum: numberField(0.9, fraction, ['momentum', '<x>', 'momentum; 0 keeps no state'], {
    resumed: { why: 'the states are sums over it', says: 'the momentum' },
  }),
  nesterov: switchField(['nesterov', 'Nesterov momentum'], {
    resumed: { why: 'the states are used otherwise', says: 'Nesterov momentum' },
  }),
  weightDecay,
};

export type SgdRecipe = RecipeOf<'sgd', typeof fields>;
export type SgdSettings = Omit<SgdRecipe, 'lr'>;

/**
 *     g ← g + decay·p,   b ← μ·b + g,   p ← p − lr·b   (Nesterov: p − lr·(g + μ·b))
 *
 * Without momentum nothing is kept.
 */
export const sgd: OptimizerKind<SgdSettings, typeof fields> = {
  fields,
  scalars: ['learningRate'],
  idle: [
    {
      flag: 'nesterov',
      when: ({ nesterov, momentum }) => nesterov && momentum === 0,
      because: 'there is no momentum.',
      instead: 'Give --momentum, or leave it out.',
    },
  ],
  of: ({ momentum, nesterov, weightDecay }, type) =>
    elementwise(
      momentum === 0 ? [] : ['momentum'],
      type,
      ({ weight, gradient, states, scalar }) => {
        const g = s.add(gradient, s.mul(s.literal(weightDecay), weight));
        const descend = (direction: typeof g): typeof g =>
          s.sub(weight, s.mul(scalar('learningRate'), direction));
        if (momentum === 0) return { weight: descend(g), states: { momentum: g } };
        const b = s.add(s.mul(s.literal(momentum), states.momentum), g);
        const direction = nesterov ? s.add(g, s.mul(s.literal(momentum), b)) : b;
        return { weight: descend(direction), states: { momentum: b } };
      },
    ),
};
