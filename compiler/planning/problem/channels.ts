/** How a residual is shown to policies that work by channel: tokens × channels. */

import type { JointGraph } from '../../ir/joint.ts';
import { elements } from '../../ir/types.ts';
import type { TensorType } from '../../ir/types.ts';
import type { Policy } from '../../policies/policy.ts';

/** Tokens of a batch; null for a model without them. */
export function tokensOf({ inputs, values }: Pick<JointGraph, 'inputs' | 'values'>): number | null {
  const tokens = inputs.find((input) => input.kind === 'data' && input.name === 'tokens');
  const shape = tokens ? values[tokens.value]?.type.shape : undefined;
  return shape ? elements(shape) : null;
}

/** [batch, tokens, heads, size] is [batch, tokens, heads · size] where leading axes are the batch's tokens. */
export function byChannels(type: TensorType, tokens: number | null): TensorType {
  const { shape } = type;
  for (let axes = 1; tokens !== null && axes < shape.length - 1; axes++) {
    const leading = shape.slice(0, axes);
    if (elements(leading) === tokens)
      return { ...type, shape: [...leading, elements(shape.slice(axes))] };
  }
  return type;
}

/** The type that a policy is asked about for a value of this type. */
export const typeFor = (policy: Policy, type: TensorType, tokens: number | null): TensorType =>
  policy.byChannel === true ? byChannels(type, tokens) : type;
