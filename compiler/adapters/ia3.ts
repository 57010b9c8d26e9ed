/** ia3: a trained scale of each output, y = l ⊙ (x wᵀ + bias), or of each input, y = (l ⊙ x) wᵀ + bias (Liu et al. 2022). */

import type { Rule } from '../../runtime/format/rules.ts';
import { namesField, type RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { AdapterKind, Attach } from './adapter.ts';
import { targets } from './fields.ts';
import { namesModule } from './targets.ts';

const names: Rule = {
  wanted: 'a list of names',
  holds: (v) => Array.isArray(v) && v.every((n) => typeof n === 'string'),
};

const fields = {
  targets,
  /** Targets, named as they are, whose input is scaled. */
  feedforward: namesField([], names, ['feedforward', 'targets whose input is scaled'], {
    resumed: { why: 'another function', says: 'targets whose input is scaled' },
    unwritten: true,
  }),
};

type Ia3Recipe = RecipeOf<'ia3', typeof fields>;

const attach: Attach<Ia3Recipe> = (at, { feedforward }) => {
  const { g, x, w, bias, name, into, out, linear } = at;
  const inward = feedforward.some((target) => namesModule(linear, target));
  const scale = at.own({
    part: 'ia3_l',
    shape: inward ? [1, into] : [out, 1],
    init: { kind: 'ones' },
    noWeightDecay: true,
  });
  const times = s.mul(s.arg(0), s.arg(1));
  const vector = g.add('reshape', [scale], { shape: [inward ? into : out] });
  if (inward) {
    const scaled = map(g, times, [x, vector], { name: `${name} input` });
    return g.add('linear', [scaled, w, bias], linear.node.attrs);
  }
  const base = g.add('linear', [x, w, bias], linear.node.attrs, `${name} base`);
  return map(g, times, [base, vector]);
};

export const ia3: AdapterKind<Ia3Recipe, typeof fields> = { fields, attach };
