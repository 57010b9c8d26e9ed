/**
 * The values that a plan may store: residuals, with views folded into the owners of the bytes, and other forward values
 * that replays could begin from (a frozen linear's output; the residual stream).
 */

import type { Node, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import { producers, roots } from '../ir/walk.ts';
import { thresholdOf } from './compared.ts';
import { replayable } from './replay.ts';

/** A value as the planner sees it: the owner of the bytes, who reads it, and whether a replay is allowed. */
export interface Site {
  readonly value: ValueId;
  readonly producer: number;
  /** The backward reads it; else only replays do, and nothing is stored unless a plan says so. */
  readonly residual: boolean;
  readonly replayable: boolean;
  /** The number that every reader in the backward compares it with, `x > c`, reading nothing else of it; else null. */
  readonly compared: number | null;
  /** Equal for the same place in every turn of a stack. */
  readonly template: string;
  readonly layer: number;
}

/** Found before: plans of one model ask again and again. */
const found = new WeakMap<JointGraph, readonly Site[]>();

/** The residuals, in order of production. */
export function sites(joint: JointGraph): readonly Site[] {
  const known = found.get(joint) ?? findSites(joint);
  found.set(joint, known);
  return known;
}

function findSites(joint: JointGraph): readonly Site[] {
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
  const describe = describer(joint);
  return [...readers]
    .map(([value, nodes]): Site => {
      const producer = madeBy.get(value) ?? -1;
      const node = joint.forward[producer];
      if (!node) throw new Error(`internal: residual ${value} has no producer`);
      return {
        ...describe(value, producer),
        residual: true,
        replayable: nodes.every((reader) => replayable(node, reader, joint.forward, madeBy)),
        compared: thresholdOf(value, nodes),
      };
    })
    .sort((a, b) => a.producer - b.producer || a.value - b.value);
}

/** A site of a forward value that is no residual. */
export function anchor(joint: JointGraph, value: ValueId): Site {
  const producer = producers(joint.forward).get(value);
  if (producer === undefined) throw new Error(`internal: nothing makes value ${value}`);
  const described = describer(joint)(value, producer);
  return { ...described, residual: false, replayable: true, compared: null };
}

/** Names the place of a value within its turn of a stack. */
function describer(joint: JointGraph) {
  const positions = positionsInBlock(joint.forward);
  return (
    value: ValueId,
    producer: number,
  ): Pick<Site, 'value' | 'producer' | 'template' | 'layer'> => {
    const node = joint.forward[producer];
    const output = node?.outputs.indexOf(value) ?? 0;
    const template = node?.block
      ? `${node.block.stack}/${positions[producer] ?? 0}.${output}`
      : `#${value}`;
    return { value, producer, template, layer: node?.block?.index ?? 0 };
  };
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
