/** Rows looked up by id: embed, and its gradient, which adds rows up. */

import type { EmbedGradAttrs } from '../../kernels/embed/oracle.ts';
import type { NoAttrs } from '../ir/operators.ts';
import { elements, sameShape, tensor } from '../ir/types.ts';
import { alone, loading, type Op } from './op.ts';
import {
  axis,
  last,
  leading,
  operand,
  require,
  requireF32,
  requireFloat,
  requireIds,
  requireRank,
} from './shapes.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly embed: NoAttrs;
    readonly embedGrad: EmbedGradAttrs;
  }
}

/** Of embed. */
const loads = loading([0], alone);

export const embed: Op<'embed'> = {
  name: 'embed',
  inputs: ['table', 'ids'],
  infer: (inputs) => {
    const [table, ids] = [operand(inputs, 0), operand(inputs, 1)];
    requireRank('embed', 'table', table, 2);
    requireFloat('embed', 'table', table, loads[0]);
    requireIds('embed', 'ids', ids);
    return [tensor([...ids.shape, axis(table.shape, 1)])];
  },
  gradients: {
    0: {
      saves: () => ['x1'],
      rule: (g, saved, _attrs, types) => {
        const [dy] = saved.d;
        if (dy === null || dy === undefined) return null;
        return g.add('embedGrad', [saved.input(1), dy], { rows: axis(operand(types, 0).shape, 0) });
      },
    },
  },
  indexes: () => ({ ids: 1, table: 0, axis: 0 }),
  flops: () => 0,
  loads,
  weight: 0,
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([37, 13]), tensor([3, 11], 'i32')],
      attrs: {},
      draw: ['normal', { below: 37 }],
    },
    { inputs: [tensor([5, 1]), tensor([7], 'i32')], attrs: {}, draw: ['normal', { below: 5 }] },
    {
      inputs: [tensor([19, 6], 'f16'), tensor([2, 5], 'i32')],
      attrs: {},
      draw: ['normal', { below: 19 }],
    },
  ],
};

export const embedGrad: Op<'embedGrad'> = {
  name: 'embedGrad',
  inputs: ['ids', 'dy'],
  infer: (inputs, attrs) => {
    const [ids, dy] = [operand(inputs, 0), operand(inputs, 1)];
    requireIds('embedGrad', 'ids', ids);
    requireF32('embedGrad', 'dy', dy);
    require(dy.shape.length > 0 && sameShape(leading(dy.shape), ids.shape), {
      ids,
      dy,
    }, 'embedGrad wants a row of dy for each id');
    return [tensor([attrs.rows, last(dy.shape)])];
  },
  gradients: {},
  flops: ([, dy]) => elements(dy?.shape ?? []),
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([3, 11], 'i32'), tensor([3, 11, 13])],
      attrs: { rows: 37 },
      draw: [{ below: 37 }, 'normal'],
    },
    {
      inputs: [tensor([29], 'i32'), tensor([29, 5])],
      attrs: { rows: 3 },
      draw: [{ below: 3 }, 'normal'],
    },
  ],
};
