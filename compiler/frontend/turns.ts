/**
 * Which turn of a `Stack` a node belongs to, however the stack was run through. A loop over a stack's items, and a call with
 * an item, say it beforehand. A loop over numbers says it by the weights that its body reads: known at the end of each round,
 * when the round's nodes and names get what they would have got in a loop over the items.
 */

import type { Block } from '../ir/graph.ts';
import { qualifiedBy } from './names.ts';
import type { Round, Run } from './run.ts';
import type { Value } from './values.ts';

/** A weight that lies in these turns is read. */
export function touch({ round }: Run, turns: readonly Block[]): void {
  if (turns.length > 0) round?.read.set(pathOf(turns), turns);
}

/** The turn that a value is an item of; null for anything else. */
export const turnOf = (value: Value | undefined): Block | null =>
  value?.kind === 'weights' && value.position.path === pathOf(value.position.turns)
    ? (value.position.turns.at(-1) ?? null)
    : null;

const pathOf = (turns: readonly Block[]): string => {
  const last = turns.at(-1);
  return last ? `${last.stack}.${last.index}` : '';
};

/** Reads with `block` as the turn, where it is one. */
export function inTurn<T>(run: Run, block: Block | null, read: () => T): T {
  if (!block) return read();
  const outer = run.block;
  run.block = block;
  const result = read();
  run.block = outer;
  return result;
}

/** Reads one round of a loop over numbers. */
export function inRound<T>(run: Run, read: () => T): T {
  const outer = run.round;
  const round: Round = { read: new Map(), named: new Map() };
  const first = run.g.nodes.length;
  run.round = round;
  const result = read();
  run.round = outer;
  const common = commonTurns([...round.read.values()]);
  const block = common.at(-1);
  if (block && !same(block, run.block)) {
    label(run, round, block, first);
    touch(run, common.slice(0, -1));
  } else round.read.forEach((turns) => touch(run, turns));
  round.named.forEach((by, id) => outer?.named.set(id, by));
  return result;
}

/**
 * The turns that all weights lie in, where those of an outer turn beside an inner one do not count. Of stacks side by side, of
 * which a round reads the same turn, the first that was read gives its name.
 */
function commonTurns(all: readonly (readonly Block[])[]): readonly Block[] {
  const [{ stack, index } = { stack: '', index: -1 }] = all[0] ?? [];
  const together = all.every(([outermost]) => outermost?.index === index);
  const read = together ? all.filter(([outermost]) => outermost?.stack === stack) : all;
  const deepest = read.filter(
    (turns) =>
      !read.some((more) => more.length > turns.length && turns.every((b, i) => same(b, more[i]))),
  );
  const [first = []] = deepest;
  const end = first.findIndex((block, i) => !deepest.every((turns) => same(block, turns[i])));
  return end < 0 ? first : first.slice(0, end);
}

/** Gives the nodes since `first`, and what was named, to a turn, unless an inner one has them. */
function label({ g, block: outer }: Run, { named }: Round, block: Block, first: number): void {
  const ids = new Set([...named].flatMap(([id, by]) => (same(by, outer) ? [id] : [])));
  for (let i = first; i < g.nodes.length; i++) {
    const node = g.nodes[i];
    if (!node || !same(node.block, outer)) continue;
    g.nodes[i] = { ...node, block };
    for (const id of node.outputs) if (!named.has(id)) ids.add(id);
  }
  const prefix = qualifiedBy(outer, '');
  for (const id of ids) {
    named.set(id, block);
    g.rename(id, qualifiedBy(block, g.get(id).name.slice(prefix.length)));
  }
}

const same = (a: Block | null | undefined, b: Block | null | undefined): boolean =>
  a?.stack === b?.stack && a?.index === b?.index;
