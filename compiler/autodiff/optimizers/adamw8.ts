/** One weight's step of AdamW with its moments in 8 bits: a node of its own, for codes belong to blocks of numbers. */

import type { GraphBuilder } from '../../ir/builder.ts';
import type { ValueId, WeightInput } from '../../ir/graph.ts';
import { elements, tensor } from '../../ir/types.ts';
import { momentsType } from '../../ops/optimizer.ts';
import type { AdamW } from './adamw.ts';

/** Smaller tensors keep f32 moments: there is little to save, and norms and biases are sensitive (as bitsandbytes does). */
export const smallest = 4096;

/** Whether this weight's moments are kept in 8 bits. */
export const in8Bits = (
  settings: { readonly kind: string; readonly states?: AdamW['states'] },
  shape: readonly number[],
): settings is AdamW =>
  settings.kind === 'adamw' && settings.states === '8-bit' && elements(shape) >= smallest;

/** The node; `scale` is what the gradient is multiplied by, null where it is not clipped. */
export function stepIn8Bits(
  g: GraphBuilder,
  { beta1, beta2, epsilon, weightDecay }: AdamW,
  weight: WeightInput,
  gradient: ValueId,
  scale: ValueId | null,
): void {
  const { name, type } = g.get(weight.value);
  const role = 'moments';
  const value = g.value(`${role} of ${name}`, momentsType(elements(type.shape)));
  g.input({ kind: 'state', value, role, of: weight.value });
  const [rate, c1, c2] = ['learningRate', 'biasCorrection1', 'biasCorrection2'].map((scalar) =>
    g.scalar(scalar, tensor([])),
  );
  const seed = g.scalar('seed', tensor([1], 'u32'));
  g.apply('adamw8', [weight.value, value, gradient, rate ?? -1, c1 ?? -1, c2 ?? -1, seed, scale], {
    ...{ beta1, beta2, epsilon, weightDecay },
  });
}
