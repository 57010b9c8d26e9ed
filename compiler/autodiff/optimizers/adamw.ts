/** AdamW (Loshchilov and Hutter 2019), step by step as torch.optim.AdamW does it. */

import { s } from '../../ops/scalar.ts';
import type { Optimizer } from './optimizer.ts';

export interface AdamW {
  readonly kind: 'adamw';
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
  /** How m and v are held; f32 where not said. */
  readonly states?: 'f32' | '8-bit';
}

/**
 *     p ← p·(1 − lr·decay)
 *     m ← β₁·m + (1 − β₁)·g,   v ← β₂·v + (1 − β₂)·g²
 *     p ← p − lr / c₁ · m / (√v / √c₂ + ε),   cᵢ = 1 − βᵢᵗ as `biasCorrection1` and `biasCorrection2`
 */
export const adamw = ({ beta1, beta2, epsilon, weightDecay }: AdamW): Optimizer => ({
  states: ['m', 'v'],
  scalars: ['learningRate', 'biasCorrection1', 'biasCorrection2'],
  step: ({ weight, gradient, state, scalar }) => {
    const rate = scalar('learningRate');
    const mixed = (beta: number, old: typeof weight, seen: typeof weight): typeof weight =>
      s.add(s.mul(s.literal(beta), old), s.mul(s.literal(1 - beta), seen));
    const m = mixed(beta1, state('m'), gradient);
    const v = mixed(beta2, state('v'), s.mul(gradient, gradient));
    const decayed = s.mul(weight, s.sub(s.literal(1), s.mul(rate, s.literal(weightDecay))));
    const root = s.div(s.sqrt(v), s.sqrt(scalar('biasCorrection2')));
    const step = s.mul(
      s.div(rate, scalar('biasCorrection1')),
      s.div(m, s.add(root, s.literal(epsilon))),
    );
    return { weight: s.sub(decayed, step), states: { m, v } };
  },
});
