/**
 * vera: y = x wᵀ + λb ⊙ ((λd ⊙ (x aᵀ)) bᵀ), with one frozen random pair a, b for all target modules, of which each takes the
 * first columns and rows (Kopiczko et al. 2023). x aᵀ is all that a gradient reads: x is not stored.
 */

import { adapterRules } from '../../runtime/format/rules.ts';
import { numberField, type RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { AdapterKind, Attach } from './adapter.ts';
import { dropout, rank, targets } from './fields.ts';

const fields = {
  rank: rank(256),
  /** Where the inner vector begins; the outer one begins at 0. */
  initial: numberField(
    0.1,
    adapterRules.initial,
    ['veraInitial', '<x>', 'where VeRA’s inner vectors begin'],
    {
      resumed: {
        why: 'it is written with what was trained',
        says: 'where VeRA’s inner vectors begin',
      },
    },
  ),
  dropout,
  /** PEFT draws its projections from it. */
  key: numberField(
    0,
    adapterRules.key,
    ['veraKey', '<n>', 'what VeRA’s projections are drawn from'],
    {
      resumed: {
        why: 'they are part of the function',
        says: 'what VeRA’s projections are drawn from',
      },
    },
  ),
  targets,
};

type VeraRecipe = RecipeOf<'vera', typeof fields>;

/** The shared pair fits the widest and the tallest of the target modules. */
const attach: Attach<VeraRecipe> = (at, { rank, initial, dropout, key }) => {
  const most = Math.max(...at.all.map(({ into }) => into));
  const tallest = Math.max(...at.all.map(({ out }) => out));
  const { g, x, w, bias, name, into, out } = at;
  // As PEFT draws them, one after the other: Kaiming-uniform for relu, bound = √2·√(3 / fan in).
  const frozen = (part: string, shape: readonly [number, number], skip: number) =>
    at.common(part, {
      shape,
      init: { kind: 'torchUniform', bound: Math.sqrt(6 / shape[1]), seed: key, skip },
      trainable: false,
    });
  const wide = frozen('vera_A', [rank, most], 0);
  const tall = frozen('vera_B', [tallest, rank], rank * most);
  const a = into === most ? wide : g.add('slice', [wide], { starts: [0, 0], sizes: [rank, into] });
  const b = out === tallest ? tall : g.add('slice', [tall], { starts: [0, 0], sizes: [out, rank] });
  const inner = at.own({
    part: 'vera_lambda_d',
    shape: [rank],
    init: { kind: 'constant', value: initial },
    noWeightDecay: true,
  });
  const outer = at.own({ part: 'vera_lambda_b', shape: [out], init: { kind: 'zeros' } });
  const base = g.add('linear', [x, w, bias], at.linear.node.attrs, `${name} base`);
  const low = g.add('linear', [at.dropped(dropout), a], {}, `${name} low`);
  const scaled = map(g, s.mul(s.arg(0), s.arg(1)), [low, inner], { name: `${name} low` });
  const high = g.add('linear', [scaled, b], {}, `${name} high`);
  return map(g, s.add(s.arg(0), s.mul(s.arg(1), s.arg(2))), [base, high, outer]);
};

export const vera: AdapterKind<VeraRecipe, typeof fields> = { fields, attach, shares: 'vera_A' };
