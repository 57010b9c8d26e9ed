/** crossEntropy(linear(x, w)) becomes `headLoss`, whose logits exist only a chunk of rows at a time. */

import { elements } from '../ir/types.ts';
import { axis, last } from '../ops/shapes.ts';
import { reshape } from '../ops/sugar.ts';
import type { Context, Rule, Rules } from './rewrite.ts';
import type { Node, ValueId } from '../ir/graph.ts';

/** Bytes of logits that may exist at once, where nothing else is said. */
export const usualChunkBytes = 4 * 2 ** 20;

/** Rows at a time: a multiple of 64, at least 64, no more than there are. */
export function chunkOf(rows: number, classes: number, chunkBytes: number): number {
  const fitting = Math.floor(chunkBytes / (4 * classes) / 64) * 64;
  return Math.min(Math.max(64, fitting), Math.ceil(rows / 64) * 64);
}

/** The linear that makes the logits, perhaps seen through a reshape of its leading axes; null if others read them. */
function headOf(logits: ValueId | null | undefined, context: Context): Node | null {
  const node = context.producer(logits);
  const [y] = node?.outputs ?? [];
  if (!node || y === undefined || !context.readOnce(y)) return null;
  const [x, , bias] = node.inputs;
  if (node.op === 'linear') return bias === undefined || bias === null ? node : null;
  if (node.op !== 'reshape' || x === undefined || x === null) return null;
  const [from, to] = [context.g.typeOf(x).shape, context.g.typeOf(y).shape];
  return last(from) === last(to) ? headOf(x, context) : null;
}

const crossEntropyOfLinear =
  (chunkBytes: number): Rule<'crossEntropy'> =>
  (node, context) => {
    const { g } = context;
    const [logits, targets] = node.inputs;
    const [x, w] = headOf(logits, context)?.inputs ?? [];
    if (x === undefined || x === null || w === undefined || w === null) return null;
    if (targets === undefined || targets === null) return null;
    const rows = g.typeOf(targets).shape;
    const { shape } = g.typeOf(w);
    return g.apply('headLoss', [reshape(g, x, [...rows, axis(shape, 1)]), w, targets], {
      ...node.attrs,
      chunk: chunkOf(elements(rows), axis(shape, 0), chunkBytes),
    });
  };

/** The rule, for chunks of so many bytes of logits. */
export const headLoss = (chunkBytes: number): Rules => ({
  crossEntropy: [crossEntropyOfLinear(chunkBytes)],
});
