/** ia3: a trained scale of each output, y = l ⊙ (x wᵀ + bias), or of each input, y = (l ⊙ x) wᵀ + bias (Liu et al. 2022). */

import type { Ia3Recipe } from '../recipe.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { Attach } from './adapter.ts';
import { namesSite } from './targets.ts';

export const ia3: Attach<Ia3Recipe> = (at, { feedforward }) => {
  const { g, x, w, bias, name, into, out, site } = at;
  const inward = feedforward.some((target) => namesSite(site, target));
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
    return g.add('linear', [scaled, w, bias], site.node.attrs);
  }
  const base = g.add('linear', [x, w, bias], site.node.attrs, `${name} base`);
  return map(g, times, [base, vector]);
};
