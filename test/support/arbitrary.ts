/** Random small models: stacks of blocks with linears, norms, gates and skips, of odd sizes, some weights frozen. */

import fc from 'fast-check';
import { GraphBuilder } from '../../compiler/ir/builder.ts';
import type { Graph, ValueId } from '../../compiler/ir/graph.ts';
import { tensor } from '../../compiler/ir/types.ts';
import { s } from '../../compiler/ops/scalar.ts';
import { map, reduce } from '../../compiler/ops/sugar.ts';
import { infer } from '../../compiler/ops/table.ts';
import { rmsNorm } from './norms.ts';

export interface ModelShape {
  readonly rows: number;
  readonly width: number;
  readonly hidden: number;
  readonly layers: number;
  /** What each block is made of, in order. */
  readonly body: readonly ('linear' | 'norm' | 'gate' | 'skip' | 'softmax')[];
  /** Every n-th weight is frozen; 0 freezes none. */
  readonly frozenEvery: number;
  /** All layers use the first layer's weights. */
  readonly shared: boolean;
}

export const modelShapes: fc.Arbitrary<ModelShape> = fc.record({
  rows: fc.integer({ min: 8, max: 13 }),
  width: fc.integer({ min: 3, max: 9 }),
  hidden: fc.integer({ min: 2, max: 17 }),
  layers: fc.integer({ min: 1, max: 4 }),
  body: fc.array(fc.constantFrom('linear', 'norm', 'gate', 'skip', 'softmax'), {
    minLength: 1,
    maxLength: 5,
  }),
  frozenEvery: fc.integer({ min: 0, max: 3 }),
  shared: fc.boolean(),
});

/** The graph of a shape; its loss is the mean square of the last block's output. */
export function modelOf(shape: ModelShape): Graph {
  const { rows, width, hidden, layers, body, frozenEvery, shared } = shape;
  const g = new GraphBuilder(infer);
  let weights = 0;
  const known = new Map<string, ValueId>();
  const weight = (path: string, dims: readonly number[]): ValueId => {
    const found = known.get(path);
    if (found !== undefined) return found;
    weights++;
    const value = g.input({
      kind: 'weight',
      value: g.value(path, tensor(dims)),
      path,
      names: [path],
      role: 'base',
      trainable: frozenEvery === 0 || weights % (frozenEvery + 1) !== 0,
      init: { kind: 'normal', std: 0.5 },
    });
    known.set(path, value);
    return value;
  };
  let x = g.input({ kind: 'data', name: 'x', value: g.value('x', tensor([rows, width])) });
  x = g.add('linear', [x, weight('first', [width, width]), null], {}, 'first');
  for (let layer = 0; layer < layers; layer++) {
    g.origin = { block: { stack: 'blocks', index: layer } };
    const owner = shared ? 0 : layer;
    const into = x;
    body.forEach((part, i) => {
      const path = `blocks.${owner}.${part}${i}`;
      switch (part) {
        case 'linear':
          x = g.add('linear', [x, weight(path, [width, width]), null], {}, path);
          break;
        case 'norm':
          x = rmsNorm(g, x, weight(path, [width]), path);
          break;
        case 'gate': {
          const up = g.add('linear', [x, weight(`${path}.up`, [hidden, width]), null], {}, 'up');
          const gate = g.add('linear', [x, weight(`${path}.gate`, [hidden, width]), null], {});
          const h = map(g, s.mul(s.tanh(s.arg(0)), s.arg(1)), [gate, up], { name: 'h' });
          x = g.add('linear', [h, weight(`${path}.down`, [width, hidden]), null], {}, path);
          break;
        }
        case 'skip':
          x = map(g, s.add(s.arg(0), s.arg(1)), [x, into], { name: 'skip' });
          break;
        case 'softmax':
          x = g.add('softmax', [x], {}, path);
          break;
        default:
          part satisfies never;
      }
    });
  }
  g.origin = {};
  const loss = reduce(g, 'mean', s.mul(s.arg(0), s.arg(0)), [x], { axes: [0, 1], name: 'loss' });
  return g.finish({ loss });
}
