/**
 * dora: each row of w + s·b·a keeps its direction and takes a trained length m (Liu et al. 2024): with
 * c = m / ‖w + s·b·a‖, row by row and the norm taken for constant (§4.3 there), y = c ⊙ (x wᵀ + s (x aᵀ) bᵀ) + bias.
 */

import type { ValueId } from '../ir/graph.ts';
import type { RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map, product, reduce } from '../ops/sugar.ts';
import type { AdapterKind, Attach, Attachment } from './adapter.ts';
import { lowRank } from './fields.ts';
import { beside, changed, scaleOf, zeroPair } from './low-rank.ts';
import type { Pair } from './low-rank.ts';

export type DoraRecipe = RecipeOf<'dora', typeof lowRank>;

const attach: Attach<DoraRecipe> = (at, recipe) => {
  const { g, x, w, bias, name, out, into, linear } = at;
  const scale = scaleOf(recipe);
  const pair = zeroPair(at, recipe);
  const length = at.own({
    part: 'lora_magnitude_vector',
    shape: [out],
    init: { kind: 'rowNorms', of: linear.weight.path },
    noWeightDecay: true,
  });
  const { dropout } = recipe;
  // dm needs the changed weight's cotangent whole, as many operations again as the linear itself: through the weight is
  // slower at any number of tokens, and only stores less.
  if (recipe.form === 'weight' || recipe.form === 'hybrid') {
    const moved = changed(at, pair, scale);
    const c = ratio(at, length, norm(at, reduce(g, 'sum', squared, [moved], { axes: [1] })));
    const column = g.add('reshape', [c], { shape: [out, 1] });
    const turned = map(g, s.mul(s.arg(0), s.arg(1)), [moved, column], { shape: [out, into] });
    g.rename(turned, `${name} weight`);
    return g.add('linear', [x, turned, bias], {});
  }
  const c = ratio(at, length, norm(at, squaresOf(at, pair, scale)));
  const base = g.add('linear', [x, w], {}, `${name} base`);
  const input = at.dropped(dropout);
  const high = beside(at, input, pair, scale);
  // With dropout the change alone sees it, as in PEFT: y = x wᵀ + (c − 1) ⊙ x̂ wᵀ + c ⊙ s (x̂ aᵀ) bᵀ.
  const again = dropout === 0 ? base : g.add('linear', [input, w], {}, `${name} dropped`);
  const change = s.add(s.mul(s.sub(s.arg(2), s.literal(1)), s.arg(3)), s.mul(s.arg(2), s.arg(1)));
  const y = dropout === 0 ? s.mul(s.add(s.arg(0), s.arg(1)), s.arg(2)) : s.add(s.arg(0), change);
  return map(g, bias === null ? y : s.add(y, s.arg(4)), [base, high, c, again, bias]);
};

export const dora: AdapterKind<DoraRecipe, typeof lowRank> = { fields: lowRank, attach };

const squared = s.mul(s.arg(0), s.arg(0));

/** The norms, through which no gradient passes. */
const norm = ({ g, out, name }: Attachment, squares: ValueId): ValueId =>
  g.add(
    'detach',
    [squares],
    { formula: s.sqrt(s.arg(0)), shape: [out], dtype: 'f32' },
    `${name} norm`,
  );

const ratio = ({ g, name }: Attachment, length: ValueId, norms: ValueId): ValueId =>
  map(g, s.div(s.arg(0), s.arg(1)), [length, norms], { name: `${name} scale` });

/**
 * ‖w_j + s·b_j·a‖² = ‖w_j‖² + b_j · (2s·a w_j + s²·(a aᵀ) b_j), so that no tensor of the weight's size is made:
 * with u = w aᵀ [out, r] and k = a aᵀ [r, r].
 */
function squaresOf({ g, w, out, name }: Attachment, { a, b }: Pair, scale: number): ValueId {
  const u = product(g, w, a, false, true, `${name} w aᵀ`);
  const k = product(g, a, a, false, true, `${name} a aᵀ`);
  const bk = product(g, b, k, false, false);
  const cross = s.mul(
    s.arg(0),
    s.add(s.mul(s.literal(2 * scale), s.arg(1)), s.mul(s.literal(scale * scale), s.arg(2))),
  );
  const changes = reduce(g, 'sum', cross, [b, u, bk], { axes: [1] });
  const whole = reduce(g, 'sum', squared, [w], { axes: [1] });
  return map(g, s.add(s.arg(0), s.arg(1)), [whole, changes], { shape: [out] });
}
