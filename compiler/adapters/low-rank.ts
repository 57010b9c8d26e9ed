/** What LoRA and DoRA share: the pair of factors, its scale, and the weight that they change. */

import type { ValueId } from '../ir/graph.ts';
import type { DoraRecipe, LoraRecipe } from '../ir/recipe.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { Attachment } from './adapter.ts';

type LowRank = LoraRecipe | DoraRecipe;

/** alpha / rank, or alpha / √rank for rank-stabilised LoRA (Kalajdzievski 2023). */
export const scaleOf = ({ alpha, rank, rsLora }: LowRank): number =>
  alpha / (rsLora ? Math.sqrt(rank) : rank);

/** a [rank, in] and b [out, rank]. */
export interface Pair {
  readonly a: ValueId;
  readonly b: ValueId;
}

/** The factors as PEFT begins them: a as a linear's weight, b at zero, so that the first step sees the base model. */
export function zeroPair({ own, into, out }: Attachment, { rank }: LowRank): Pair {
  return {
    // Kaiming-uniform with a = √5: bound = √(6 / ((1 + 5)·in)) = 1/√in.
    a: own({
      part: 'lora_A.weight',
      shape: [rank, into],
      init: { kind: 'uniform', bound: 1 / Math.sqrt(into) },
    }),
    b: own({ part: 'lora_B.weight', shape: [out, rank], init: { kind: 'zeros' } }),
  };
}

/** x aᵀ, scaled in the narrow middle, then times bᵀ: no full-width tensor is made for the scale. */
export function beside({ g, name }: Attachment, x: ValueId, pair: Pair, scale: number): ValueId {
  const low = g.add('linear', [x, pair.a], {}, `${name} low`);
  const scaled = map(g, s.mul(s.arg(0), s.literal(scale)), [low], { name: `${name} low` });
  return g.add('linear', [scaled, pair.b], {}, `${name} high`);
}

/** w + scale·b·a in one product that begins from w, so that one tensor of the weight's size exists (methods §4.1). */
export function changed({ g, w, name }: Attachment, { a, b }: Pair, scale: number): ValueId {
  const scaled = map(g, s.mul(s.arg(0), s.literal(scale)), [a], { name: `${name} a` });
  const attrs = { transposeA: false, transposeB: false };
  return g.add('matmul', [b, scaled, w], attrs, `${name} weight`);
}

/**
 * Whether the changed weight takes fewer multiplications than the factors beside it, forward and backward together
 * (methods §4.2): 4r·in·out + 4Nr(in + out) < 6Nr(in + out), so N > 2·in·out / (in + out).
 */
export const throughWeight = ({ tokens, into, out }: Attachment): boolean =>
  tokens > (2 * into * out) / (into + out);
