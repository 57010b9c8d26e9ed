/**
 * oft: y = (x·R) wᵀ + bias, R block diagonal and orthogonal (Qiu et al. 2023; on the input, as OFTv2). With R = I + S
 * for each block, S = cayley(Q): x + x·S, exactly x at the start. x is kept for dR alone; nothing of full width besides.
 */

import { adapterRules } from '../../runtime/format/rules.ts';
import { numberField, type RecipeOf } from '../ir/fields.ts';
import { s } from '../ops/scalar.ts';
import { map, product, reshape } from '../ops/sugar.ts';
import type { AdapterKind, Attach } from './adapter.ts';
import { targets } from './fields.ts';

const fields = {
  /** Where a width is not a multiple of it, the nearest divisor, as PEFT takes it. */
  blockSize: numberField(
    32,
    adapterRules.blockSize,
    ['blockSize', '<n>', 'width of OFT’s blocks'],
    {
      resumed: { why: 'tensors have this shape', says: 'the width of OFT’s blocks' },
    },
  ),
  targets,
};

type OftRecipe = RecipeOf<'oft', typeof fields>;

const attach: Attach<OftRecipe> = (at, recipe) => {
  const { g, x, w, bias, name, into, tokens, linear } = at;
  const size = blockOf(into, recipe.blockSize);
  const blocks = into / size;
  const angles = at.own({
    part: 'oft_R.weight',
    shape: [blocks, (size * (size - 1)) / 2],
    init: { kind: 'zeros' },
  });
  const skew = g.add('skew', [angles], { size }, `${name} Q`);
  const turn = g.add('cayley', [skew], {}, `${name} R − I`);
  const order = [1, 0, 2];
  const cut = reshape(g, x, [tokens, blocks, size]);
  const apart = g.add('permute', [cut], { order }, `${name} blocks`);
  const moved = product(g, apart, turn, false, false, `${name} turned`);
  const { shape } = g.typeOf(x);
  const back = reshape(g, g.add('permute', [moved], { order }), shape);
  const rotated = map(g, s.add(s.arg(0), s.arg(1)), [x, back], { name: `${name} input` });
  return g.add('linear', [rotated, w, bias], linear.node.attrs);
};

export const oft: AdapterKind<OftRecipe, typeof fields> = { fields, attach };

/** The divisor of `width` nearest to `wanted`, the smaller of two, as PEFT's `adjust_oft_parameters`. */
export function blockOf(width: number, wanted: number): number {
  if (wanted >= width) return width;
  let lower = wanted;
  let higher = wanted;
  while (width % lower !== 0) lower--;
  while (width % higher !== 0) higher++;
  return wanted - lower <= higher - wanted ? lower : higher;
}
