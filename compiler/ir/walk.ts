/** Questions about ordered nodes that several phases ask. */

import type { Node, ValueId } from './graph.ts';
import type { JointGraph } from './joint.ts';

/** The nodes of both passes. */
export const nodesOf = ({ forward, backward }: JointGraph): number =>
  forward.length + backward.length;

/** A graph of more nodes takes seconds to lower: searches that lower many plans of it are thinned. */
export const manyNodes = 1500;

/** Value → index of the node that makes it. */
export function producers(nodes: readonly Node[]): ReadonlyMap<ValueId, number> {
  const made = new Map<ValueId, number>();
  nodes.forEach((node, index) => node.outputs.forEach((v) => made.set(v, index)));
  return made;
}

/** Value → indices of the nodes that read it, ascending. */
export function uses(nodes: readonly Node[]): ReadonlyMap<ValueId, readonly number[]> {
  const readers = new Map<ValueId, number[]>();
  nodes.forEach((node, index) => {
    for (const v of new Set(node.inputs)) {
      if (v === null) continue;
      const list = readers.get(v);
      if (list) list.push(index);
      else readers.set(v, [index]);
    }
  });
  return readers;
}

/** Views share their input's bytes: value → the value that owns the bytes. */
export function roots(nodes: readonly Node[]): (value: ValueId) => ValueId {
  const viewOf = new Map<ValueId, ValueId>();
  for (const node of nodes) {
    const [input] = node.inputs;
    const [output] = node.outputs;
    if (node.op === 'reshape' && input !== undefined && input !== null && output !== undefined) {
      viewOf.set(output, viewOf.get(input) ?? input);
    }
  }
  return (value) => viewOf.get(value) ?? value;
}
