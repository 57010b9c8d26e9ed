/**
 * Which values a replay may re-make. Replays stay inside the block of their reader: a value that crosses blocks (the
 * residual stream) is an anchor, or all-recompute would hold every layer at once. A value whose producers lead to
 * graph inputs only (an embedding) may always be replayed.
 */

import type { Node, ValueId } from '../../ir/graph.ts';

const sameBlock = (a: Node, b: Node): boolean =>
  a.block?.stack === b.block?.stack && a.block?.index === b.block?.index;

/** True if re-executing `producer` for `reader` keeps to the rule above. */
export function replayable(
  producer: Node,
  reader: Node,
  forward: readonly Node[],
  madeBy: ReadonlyMap<ValueId, number>,
): boolean {
  return sameBlock(producer, reader) || leafLike(producer, forward, madeBy);
}

/** All inputs are graph inputs, or views of them. */
function leafLike(
  node: Node,
  forward: readonly Node[],
  madeBy: ReadonlyMap<ValueId, number>,
): boolean {
  return node.inputs.every((input) => {
    if (input === null) return true;
    const made = madeBy.get(input);
    if (made === undefined) return true;
    const parent = forward[made];
    return parent?.op === 'reshape' && leafLike(parent, forward, madeBy);
  });
}
