/**
 * Layers that no stack says: written out one after another, or read from weights of their own names (w.block0, w.block1). They
 * are found in the graph as a stretch of nodes that repeats, and labelled as a stack's turns are; plans of many layers are
 * searched turn by turn, and without turns they would be searched as one.
 */

import type { Graph, Node, ValueId } from '../ir/graph.ts';

/** Fewer nodes than this outside of stacks are planned as they are: where replays may begin is then free. */
const many = 120;
/** A layer is more than a linear with its activation. */
const shortest = 6;
const fewestTurns = 3;

/** A stretch of `period` nodes from `first` on, `turns` times. */
interface Repeat {
  readonly first: number;
  readonly period: number;
  readonly turns: number;
}

/** The graph, its repeated stretches labelled where many nodes have no label. */
export function labelRepeats(graph: Graph): Graph {
  if (graph.nodes.filter(({ block }) => !block).length < many) return graph;
  const found = longestRepeat(graph);
  if (!found) return graph;
  const stack = freeName(graph, found);
  const nodes = graph.nodes.map((node, i): Node => {
    const index = Math.floor((i - found.first) / found.period);
    return index < 0 || index >= found.turns ? node : { ...node, block: { stack, index } };
  });
  return { ...graph, nodes };
}

/** Nodes before `end` that are each what the node a period before is, but for the first period. */
interface Run {
  readonly end: number;
  readonly length: number;
  readonly period: number;
}

/** Nodes of whole turns. */
const covered = (run: Run | null): number => (run ? run.length - (run.length % run.period) : 0);

/** The repeat that covers most nodes, of the fewest nodes a turn, cut where the fewest values cross from turn to turn. */
function longestRepeat(graph: Graph): Repeat | null {
  const signs = signatures(graph);
  let best: Run | null = null;
  for (let period = shortest; period * fewestTurns <= signs.length; period++) {
    let length = period;
    for (let i = period; i < signs.length; i++) {
      length = signs[i] !== null && signs[i] === signs[i - period] ? length + 1 : period;
      if (length < period * fewestTurns) continue;
      const next: Run = { end: i + 1, length, period };
      // Turns of twice the length cover no more: a longer one must gain a turn to be chosen.
      const gained = best && best.period !== period ? best.period : 0;
      if (covered(next) > covered(best) + gained) best = next;
      else if (best?.period === period && best.end === i) best = next;
    }
  }
  if (!best) return null;
  const { end, length, period } = best;
  const turns = Math.floor(length / period);
  const from = end - length;
  const firsts = Array.from({ length: (length % period) + 1 }, (_, i) => from + i);
  const crossing = crossings(graph);
  const cost = (first: number): number =>
    Array.from({ length: turns + 1 }, (_, turn) => crossing[first + turn * period] ?? 0).reduce(
      (a, b) => a + b,
      0,
    );
  const first = firsts.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  return { first, period, turns };
}

/** A number for what a node is but for its place: null where it has a label. Draws of dropout differ by their salt alone. */
function signatures({ nodes, values }: Graph): readonly (number | null)[] {
  const numbers = new Map<string, number>();
  const made = new Set(nodes.flatMap(({ outputs }) => outputs));
  return nodes.map(({ op, inputs, outputs, attrs, block }) => {
    if (block) return null;
    const shape = (id: ValueId): string => (values[id]?.type.shape ?? []).join();
    const sign = JSON.stringify([
      op,
      inputs.map((id) => (id === null ? null : `${made.has(id) ? '' : 'w'}${shape(id)}`)),
      outputs.map(shape),
      attrs,
    ]).replaceAll(/"salt":\d+/g, '');
    const number = numbers.get(sign) ?? numbers.size;
    numbers.set(sign, number);
    return number;
  });
}

/** Before each node: how many values were made that are read from it on. */
function crossings({ nodes, outputs }: Graph): readonly number[] {
  const last = new Map<ValueId, number>();
  nodes.forEach(({ inputs }, i) => inputs.forEach((id) => id !== null && last.set(id, i)));
  for (const id of Object.values(outputs)) last.set(id, nodes.length);
  const across = new Array<number>(nodes.length + 1).fill(0);
  nodes.forEach((node, made) => {
    for (const id of node.outputs) {
      for (let i = made + 1; i <= (last.get(id) ?? made); i++) across[i] = (across[i] ?? 0) + 1;
    }
  });
  return across;
}

/** What the weights of the turns are called in common, without numbers: `block` of `block0.q` and `block1.q`; else `layers`. */
function freeName({ nodes, inputs }: Graph, { first, period, turns }: Repeat): string {
  const paths = new Map(
    inputs.flatMap((input) =>
      input.kind === 'weight' ? [[input.value, input.path] as const] : [],
    ),
  );
  const heads = new Set(
    nodes
      .slice(first, first + period * turns)
      .flatMap(({ inputs: ids }) => ids.flatMap((id) => paths.get(id ?? -1) ?? []))
      .filter((path) => /\d/.test(path))
      .map((path) => path.replace(/[._]?\d.*$/, '')),
  );
  const [name = ''] = heads;
  const taken = new Set(nodes.flatMap(({ block }) => (block ? [block.stack] : [])));
  return heads.size === 1 && name !== '' && !taken.has(name) ? name : 'layers';
}
