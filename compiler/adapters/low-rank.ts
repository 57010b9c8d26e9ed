/** What LoRA and DoRA share: the pair of factors, its scale, and the weight that they change. */

import type { ValueId } from '../ir/graph.ts';
import type { RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { Attachment } from './adapter.ts';
import type { lowRank } from './fields.ts';

type LowRank = RecipeOf<string, typeof lowRank>;

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

/** w + scale·b·a in one product that begins from w, so that one tensor of the weight's size exists. */
export function changed({ g, w, name }: Attachment, { a, b }: Pair, scale: number): ValueId {
  const scaled = map(g, s.mul(s.arg(0), s.literal(scale)), [a], { name: `${name} a` });
  const attrs = { transposeA: false, transposeB: false };
  return g.add('matmul', [b, scaled, w], attrs, `${name} weight`);
}

/** Sizes of a target module, and what time is counted by. */
type Sized = Pick<Attachment, 'into' | 'out' | 'seconds'>;

/**
 * Tokens from which the changed weight takes less time than the factors beside it. What the two do not
 * share, of one step, with N tokens: on activations x's two ways through the narrow middle, h·bᵀ and t·a, and their two
 * sums of full width; through the weight w + s·b·a, once: whether the backward makes it again is the plan's decision, which
 * pays for it there. In operations alone the crossover is at in·out / (in + out); the sums move it down.
 */
export function crossover({ into, out, seconds }: Sized, rank: number): number {
  const f32 = 4;
  const beside = (tokens: number): number => {
    const wide = tokens * (into + out);
    return seconds(2 * rank * wide, f32 * (4 * wide + rank * (2 * tokens + into + out)), 4);
  };
  const weight = into * out;
  const through = seconds(2 * rank * weight, f32 * (2 * weight + rank * (into + out)), 2);
  const [none, one] = [beside(0), beside(1)];
  return Math.max(0, Math.ceil((through - none) / (one - none)));
}

/** Whether the module's function goes through the changed weight; dropout cannot be expressed there. */
export function throughWeight(at: Attachment, { form, rank, dropout }: LowRank): boolean {
  if (form !== 'auto') return form !== 'activation';
  return dropout === 0 && at.tokens * at.times > crossover(at, rank);
}
