/** lora: y = x wᵀ + s · (x aᵀ) bᵀ with w frozen (Hu et al. 2021), or x w'ᵀ with w' = w + s·b·a: the same function. */

import { wordField, type RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { AdapterKind, Attach, Attachment } from './adapter.ts';
import { requireRank } from './adapter.ts';
import { lowRank } from './fields.ts';
import { beside, changed, scaleOf, throughWeight, zeroPair } from './low-rank.ts';
import type { Pair } from './low-rank.ts';

const fields = {
  ...lowRank,
  /** How a and b begin: as PEFT draws them, b at zero; or as the weight's principal part, taken off it (PiSSA). */
  start: wordField(
    ['zero', 'pissa'],
    ['loraStart', '<start>', 'b at zero, or the weight’s principal part'],
    {
      resumed: {
        why: 'of PiSSA the base has lost what the adapter has',
        says: 'where the adapter begins',
      },
    },
  ),
};

export type LoraRecipe = RecipeOf<'lora', typeof fields>;

const attach: Attach<LoraRecipe> = (at, recipe) => {
  const { g, x, w, bias, name } = at;
  const scale = scaleOf(recipe);
  const pair = recipe.start === 'pissa' ? principalPair(at, recipe) : zeroPair(at, recipe);
  const { dropout } = recipe;
  if (throughWeight(at, recipe)) return g.add('linear', [x, changed(at, pair, scale), bias], {});
  const base = g.add('linear', [x, w, bias], at.linear.node.attrs, `${name} base`);
  const high = beside(at, at.dropped(dropout), pair, scale);
  return map(g, s.add(s.arg(0), s.arg(1)), [base, high]);
};

export const lora: AdapterKind<LoraRecipe, typeof fields> = { fields, attach };

/** The weight's principal part as the pair, split evenly and taken off the weight (PiSSA, Meng et al. 2024). */
function principalPair({ own, linear, into, out }: Attachment, recipe: LoraRecipe): Pair {
  const { rank } = recipe;
  requireRank(linear, rank);
  const part = {
    kind: 'principal' as const,
    ...{ of: linear.weight.path, rank, scale: scaleOf(recipe) },
    ...{ balanced: true, taken: true },
  };
  return {
    a: own({ part: 'lora_A.weight', shape: [rank, into], init: { ...part, part: 'right' } }),
    b: own({ part: 'lora_B.weight', shape: [out, rank], init: { ...part, part: 'left' } }),
  };
}
