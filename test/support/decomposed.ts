/** Programs whose only work is to find the principal part of one weight. */

import { decompositionsOf } from '../../compiler/lowering/principal.ts';
import { draft, finish, measure } from '../../compiler/lowering/program.ts';
import type { Timeline } from '../../compiler/lowering/program.ts';
import { Selector } from '../../compiler/lowering/select/select.ts';
import { withModule } from '../../compiler/lowering/select/codes.ts';
import type { WeightInput } from '../../compiler/ir/graph.ts';
import { tensor } from '../../compiler/ir/types.ts';
import type { Target } from '../../compiler/targets/target.ts';
import type { Program } from '../../runtime/format/program.ts';

/** The base `w` [out, in] and its factors `left` and `right`. */
export async function decomposing<Code extends { readonly name: string }>(
  target: Target<Code>,
  [out, columns]: readonly [number, number],
  rank: number,
  dtype: 'f32' | 'f16' = 'f32',
): Promise<Program> {
  const types = {
    w: tensor([out, columns], dtype),
    left: tensor([out, rank]),
    right: tensor([rank, columns]),
  };
  const values = Object.entries(types).map(([name, type], id) => ({ id, name, type }));
  const options = { of: 'w', rank, scale: 1, balanced: false, taken: false };
  const inputs = values.map(({ id, name }): WeightInput => {
    const what = { kind: 'weight', value: id, path: name, names: [name] } as const;
    return name === 'left' || name === 'right'
      ? {
          ...what,
          ...{ role: 'adapter', trainable: false },
          init: { kind: 'principal', part: name, ...options },
        }
      : { ...what, role: 'base', trainable: false, init: { kind: 'zeros' } };
  });
  const { limits } = target;
  const decompositions = decompositionsOf({ inputs, values }, limits);
  const selector = new Selector(target);
  const forward: Timeline = { values, inputs, sections: { forward: [] }, outputs: {} };
  const timelines = [forward, ...decompositions.map(({ timeline }) => timeline)];
  const measured = timelines.map((timeline) => measure(timeline, selector, limits));
  const { program, codes } = finish(draft(measured, limits), target, 1);
  const entries = decompositions.map(({ entry }) => entry);
  return withModule({ ...program, decompositions: entries }, codes, target);
}
