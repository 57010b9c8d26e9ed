/**
 * The values that a plan may store: residuals, with views folded into the owners of the bytes, and other forward values
 * that replays could begin from (a frozen linear's output; the residual stream).
 */

import type { Node, ValueId } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import { RecomputeGraph } from './recompute-graph.ts';
import { thresholdOf } from './threshold-only.ts';

/** A value as the planner sees it: the owner of the bytes, who reads it, and whether a replay is allowed. */
export interface Site {
  readonly value: ValueId;
  readonly producer: number;
  /** The backward reads it; else only replays do, and nothing is stored unless a plan says so. */
  readonly residual: boolean;
  readonly replayable: boolean;
  /** The number that every reader in the backward compares it with, `x > c`, reading nothing else of it; else null. */
  readonly compared: number | null;
  /** Neither data nor chance has a part in it. */
  readonly ofWeights: boolean;
  /** Equal for the same place in every layer of a stack. */
  readonly template: string;
  readonly layer: number;
}

/** What is known of a joint graph: plans of one model ask again and again. */
interface Known {
  readonly graph: RecomputeGraph;
  readonly describe: ReturnType<typeof describer>;
  readonly anchors: Map<ValueId, Site>;
  residuals: readonly Site[] | null;
}

const knownOf = new WeakMap<JointGraph, Known>();

function knowing(joint: JointGraph): Known {
  const known = knownOf.get(joint) ?? {
    graph: new RecomputeGraph(joint),
    describe: describer(joint),
    anchors: new Map(),
    residuals: null,
  };
  knownOf.set(joint, known);
  return known;
}

export const recomputeGraph = (joint: JointGraph): RecomputeGraph => knowing(joint).graph;

/** The residuals, in order of production. */
export function sites(joint: JointGraph): readonly Site[] {
  const known = knowing(joint);
  known.residuals ??= findSites(joint, known);
  return known.residuals;
}

function findSites(joint: JointGraph, { graph, describe }: Known): readonly Site[] {
  const { madeBy, rootOf } = graph;
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
  return [...readers]
    .map(([value, nodes]): Site => {
      const producer = madeBy.get(value) ?? -1;
      return {
        ...describe(value, producer),
        residual: true,
        replayable: nodes.every((reader) => !graph.crosses(producer, reader)),
        compared: thresholdOf(value, nodes),
      };
    })
    .sort((a, b) => a.producer - b.producer || a.value - b.value);
}

/** A site of a forward value that is no residual; the same one whenever it is asked for. */
export function anchor(joint: JointGraph, value: ValueId): Site {
  const { graph, describe, anchors } = knowing(joint);
  const known = anchors.get(value);
  if (known) return known;
  const producer = graph.madeBy.get(value);
  if (producer === undefined) throw new Error(`internal: nothing makes value ${value}`);
  const described = describe(value, producer);
  const site = { ...described, residual: false, replayable: true, compared: null };
  anchors.set(value, site);
  return site;
}

/** Names the place of a value within its layer of a stack. */
function describer(joint: JointGraph) {
  const positions = positionsInBlock(joint.forward);
  const varying = varyingIn(joint);
  return (
    value: ValueId,
    producer: number,
  ): Pick<Site, 'value' | 'producer' | 'ofWeights' | 'template' | 'layer'> => {
    const node = joint.forward[producer];
    const output = node?.outputs.indexOf(value) ?? 0;
    const template = node?.block
      ? `${node.block.stack}/${positions[producer] ?? 0}.${output}`
      : `#${value}`;
    const ofWeights = !varying.has(value);
    return { value, producer, ofWeights, template, layer: node?.block?.index ?? 0 };
  };
}

/** Values that differ from batch to batch while no weight does. */
function varyingIn({ inputs, forward }: JointGraph): ReadonlySet<ValueId> {
  const varying = new Set(
    inputs.flatMap(({ kind, value }) => (kind === 'data' || kind === 'scalar' ? [value] : [])),
  );
  for (const node of forward) {
    if (node.inputs.some((v) => v !== null && varying.has(v))) {
      for (const v of node.outputs) varying.add(v);
    }
  }
  return varying;
}

/** Index of each node among the nodes of its own layer. */
function positionsInBlock(forward: readonly Node[]): readonly number[] {
  const counts = new Map<string, number>();
  return forward.map((node) => {
    const key = node.block ? `${node.block.stack}:${node.block.index}` : '';
    const position = counts.get(key) ?? 0;
    counts.set(key, position + 1);
    return position;
  });
}
