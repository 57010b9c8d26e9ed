/**
 * psoft: y = x wᵀ + s·(p·C − p) b with p = x aᵀ, C = diag(α)·R·diag(β), R orthogonal; a [rank, in] the principal right
 * singular vectors of w and b [out, rank] what w maps them to, over s = alpha / rank. Written as
 * p·D + p ⊙ (αβ − 1), D = diag(α)(R − I)diag(β), so that it begins exactly at the base model. a and b are frozen, so p
 * [tokens, rank] is all that a gradient reads: x is not stored, and C is formed once (the scaled-R form of §5.2).
 */

import type { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import { count } from '../../runtime/format/rules.ts';
import { stateField, type RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map, product, reshape } from '../ops/sugar.ts';
import type { AdapterKind, Attach } from './adapter.ts';
import { requireRank } from './adapter.ts';
import { alpha, dropout, rank, targets } from './fields.ts';

/** Above this rank R is an even Neumann series instead of a solve (O(r³) in one workgroup). */
const exactUpTo = 256;
/** Highest power of Q in the sum; even, so that RᵀR − I is of order ‖Q‖^(2K + 2). */
const terms = 4;

const fields = {
  // The scale stays 1 at any rank unless alpha is said.
  rank: rank(32, count(2), { sets: 'alpha' }),
  /** The subspace's part of the weight is divided by alpha / rank and its change multiplied by it. */
  alpha: alpha(32),
  dropout,
  /** Train the two scaling vectors, too. */
  vectors: stateField(['psoftVectors', 'whether PSOFT trains its scaling vectors'], {
    resumed: { why: 'another function', says: 'whether PSOFT trains its vectors' },
  }),
  targets,
};

export type PsoftRecipe = RecipeOf<'psoft', typeof fields>;

const attach: Attach<PsoftRecipe> = (at, recipe) => {
  const { g, x, w, bias, name, into, out, tokens, linear } = at;
  const { rank, alpha, dropout, vectors } = recipe;
  requireRank(linear, rank);
  const scale = alpha / rank;
  const principal = {
    kind: 'principal' as const,
    ...{ of: linear.weight.path, rank, scale, balanced: false, taken: false },
  };
  const frozen = { trainable: false };
  const a = at.own({
    ...{ part: 'psoft_A', shape: [rank, into], ...frozen },
    init: { ...principal, part: 'right' },
  });
  const b = at.own({
    ...{ part: 'psoft_B', shape: [out, rank], ...frozen },
    init: { ...principal, part: 'left' },
  });
  const angles = at.own({
    part: 'psoft_R.weight',
    shape: [(rank * (rank - 1)) / 2],
    init: { kind: 'zeros' },
  });
  const skew = g.add('skew', [angles], { size: rank }, `${name} Q`);
  const turn = rank <= exactUpTo ? g.add('cayley', [skew], {}, `${name} R − I`) : series(g, skew);

  const base = g.add('linear', [x, w, bias], linear.node.attrs, `${name} base`);
  const low = g.add('linear', [at.dropped(dropout), a], {}, `${name} low`);
  const p = reshape(g, low, [tokens, rank]);
  const times = s.mul(s.arg(0), s.literal(scale));
  let moved: ValueId;
  if (vectors) {
    const vector = (part: string): ValueId =>
      at.own({ part, shape: [rank], init: { kind: 'ones' }, noWeightDecay: true });
    const [first, second] = [vector('psoft_R.vector_a'), vector('psoft_R.vector_b')];
    const column = g.add('reshape', [first], { shape: [rank, 1] });
    const d = map(g, s.mul(s.mul(s.arg(0), s.arg(1)), s.arg(2)), [turn, column, second], {
      name: `${name} D`,
    });
    const turned = product(g, p, d, false, false, `${name} turned`);
    const stretched = s.mul(s.arg(1), s.sub(s.mul(s.arg(2), s.arg(3)), s.literal(1)));
    const both = s.mul(s.add(s.arg(0), stretched), s.literal(scale));
    moved = map(g, both, [turned, p, first, second], { name: `${name} moved` });
  } else {
    moved = map(g, times, [product(g, p, turn, false, false)], { name: `${name} moved` });
  }
  const high = g.add('linear', [reshape(g, moved, g.typeOf(low).shape), b], {}, `${name} high`);
  return map(g, s.add(s.arg(0), s.arg(1)), [base, high]);
};

export const psoft: AdapterKind<PsoftRecipe, typeof fields> = { fields, attach };

/**
 * R − I for R = (I − Q) Σⱼ₌₀ᴷ (−Q)ʲ. With P = −Q that is 2(P + … + Pᴷ) + Pᴷ⁺¹, by Horner: T ← P·T + 2P from T = P.
 */
function series(g: GraphBuilder, skew: ValueId): ValueId {
  const negative = map(g, s.neg(s.arg(0)), [skew], { name: 'P' });
  const twice = map(g, s.mul(s.literal(-2), s.arg(0)), [skew], { name: '2P' });
  let sum = negative;
  for (let k = 0; k < terms; k++) {
    sum = g.add(
      'matmul',
      [negative, sum, twice],
      { transposeA: false, transposeB: false },
      'R − I',
    );
  }
  return sum;
}
