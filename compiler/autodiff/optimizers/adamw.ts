/** AdamW (Loshchilov and Hutter 2019), step by step as torch.optim.AdamW does it. */

import { fraction, positive } from '../../../runtime/format/rules.ts';
import { numberField, type RecipeOf } from '../../ir/fields.ts';
import type { TensorType } from '../../ir/types.ts';
import { s } from '../../ops/scalar.ts';
import { adamw8 } from './adamw8.ts';
import { in8Bits, learningRate, states, weightDecay } from './fields.ts';
import { elementwise, type Optimizer, type OptimizerKind } from './optimizer.ts';

const corrected = {
  resumed: { why: 'the moments are means over it, and their correction goes by it' },
};
const fields = {
  lr: learningRate(1e-3),
  beta1: numberField(0.9, fraction, ['beta1', '<x>', 'decay of the first moment'], corrected),
  beta2: numberField(0.999, fraction, ['beta2', '<x>', 'decay of the second moment'], corrected),
  epsilon: numberField(
    1e-8,
    positive,
    ['epsilon', '<x>', 'added to the root of the second moment'],
    {
      resumed: { why: 'it scales every update' },
    },
  ),
  weightDecay,
  /** 8 bytes a parameter, or 2 (docs/optimizer.md). */
  states,
};

export type AdamwRecipe = RecipeOf<'adamw', typeof fields>;
/** `states`: f32 unless said. */
export type AdamwSettings = Omit<AdamwRecipe, 'lr' | 'states'> &
  Partial<Pick<AdamwRecipe, 'states'>>;

export const adamw: OptimizerKind<AdamwSettings, typeof fields> = {
  fields,
  scalars: ['learningRate', 'biasCorrection1', 'biasCorrection2'],
  betas: ({ beta1, beta2 }) => [beta1, beta2],
  of: (settings, weight) =>
    in8Bits(settings, weight) ? adamw8(settings, weight) : inFloats(settings, weight),
};

/**
 *     p ← p·(1 − lr·decay)
 *     m ← β₁·m + (1 − β₁)·g,   v ← β₂·v + (1 − β₂)·g²
 *     p ← p − lr / c₁ · m / (√v / √c₂ + ε),   cᵢ = 1 − βᵢᵗ as `biasCorrection1` and `biasCorrection2`
 */
const inFloats = (
  { beta1, beta2, epsilon, weightDecay }: AdamwSettings,
  type: TensorType,
): Optimizer =>
  elementwise(['m', 'v'], type, ({ weight, gradient, states, scalar }) => {
    const rate = scalar('learningRate');
    const mixed = (beta: number, old: typeof weight, seen: typeof weight): typeof weight =>
      s.add(s.mul(s.literal(beta), old), s.mul(s.literal(1 - beta), seen));
    const m = mixed(beta1, states.m, gradient);
    const v = mixed(beta2, states.v, s.mul(gradient, gradient));
    const decayed = s.mul(weight, s.sub(s.literal(1), s.mul(rate, s.literal(weightDecay))));
    const root = s.div(s.sqrt(v), s.sqrt(scalar('biasCorrection2')));
    const step = s.mul(
      s.div(rate, scalar('biasCorrection1')),
      s.div(m, s.add(root, s.literal(epsilon))),
    );
    return { weight: s.sub(decayed, step), states: { m, v } };
  });
