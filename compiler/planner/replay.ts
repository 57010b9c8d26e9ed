/**
 * Which values a replay may re-make. Replays stay inside the block of their reader: a value that crosses blocks (the
 * residual stream) is an anchor, or all-recompute would hold every layer at once. A value whose producers lead to
 * graph inputs only (an embedding) may always be replayed.
 */

import type { Node, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import { producers, roots } from '../ir/walk.ts';

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

/** A residual as the planner sees it: the owner of the bytes, who reads it, and whether a replay is allowed. */
export interface Site {
  readonly value: ValueId;
  readonly producer: number;
  readonly replayable: boolean;
  /** Equal for the same place in every turn of a stack. */
  readonly template: string;
  readonly layer: number;
}

/** The residuals with views folded into their owners, in order of production. */
export function sites(joint: JointGraph): readonly Site[] {
  const madeBy = producers(joint.forward);
  const rootOf = roots(joint.forward);
  const readers = new Map<ValueId, Node[]>();
  for (const residual of joint.residuals) {
    const root = rootOf(residual.value);
    if (!madeBy.has(root)) continue;
    const list = readers.get(root) ?? [];
    for (const index of residual.usedBy) {
      const node = joint.backward[index];
      if (node) list.push(node);
    }
    readers.set(root, list);
  }
  const positions = positionsInBlock(joint.forward);
  return [...readers]
    .map(([value, nodes]): Site => {
      const producer = madeBy.get(value) ?? -1;
      const node = joint.forward[producer];
      if (!node) throw new Error(`internal: residual ${value} has no producer`);
      const output = node.outputs.indexOf(value);
      return {
        value,
        producer,
        replayable: nodes.every((reader) => replayable(node, reader, joint.forward, madeBy)),
        template: node.block
          ? `${node.block.stack}/${positions[producer] ?? 0}.${output}`
          : `#${value}`,
        layer: node.block?.index ?? 0,
      };
    })
    .sort((a, b) => a.producer - b.producer || a.value - b.value);
}

/** Index of each node among the nodes of its own turn. */
function positionsInBlock(forward: readonly Node[]): readonly number[] {
  const counts = new Map<string, number>();
  return forward.map((node) => {
    const key = node.block ? `${node.block.stack}:${node.block.index}` : '';
    const position = counts.get(key) ?? 0;
    counts.set(key, position + 1);
    return position;
  });
}
