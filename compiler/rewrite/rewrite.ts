/** The driver of rewrite rules: applies them until nothing changes, sharing equal nodes and dropping dead ones. */

import { GraphBuilder, originOf } from '../ir/builder.ts';
import type { Graph, Node, ValueId } from '../ir/graph.ts';
import type { OpName } from '../ir/operators.ts';
import { uses } from '../ir/walk.ts';
import { infer } from '../ops/table.ts';
import { live, rename, share } from './clean.ts';

/** What a rule may ask, and the builder it makes nodes with. */
export interface Context {
  readonly g: GraphBuilder;
  /** The node that makes the value; undefined for inputs of the graph. */
  producer(value: ValueId | null | undefined): Node | undefined;
  /** Whether one node reads the value and it is no result of the graph. */
  readOnce(value: ValueId): boolean;
  /** The nodes that read the value, as they were before this walk; a result of the graph counts none. */
  readers(value: ValueId): readonly Node[];
}

/** The values that stand for the node's outputs, or null where the rule does not apply. */
export type Rule<N extends OpName = OpName> = (
  node: Node<N>,
  context: Context,
) => readonly ValueId[] | null;

/** Rules by the operator they rewrite. */
export type Rules = { readonly [N in OpName]?: readonly Rule<N>[] };

/**
 * The fixpoint of the tables' rules, tried in their order. Inputs keep their values; new nodes carry the place of the node
 * they replace.
 */
export function rewrite(graph: Graph, rules: readonly Rules[]): Graph {
  let current = clean(graph);
  for (;;) {
    const next = pass(current, rules);
    if (!next) return current;
    current = clean(next);
  }
}

function clean(graph: Graph): Graph {
  const { nodes, renamed } = share(graph.nodes);
  const outputs = renameOutputs(graph.outputs, renamed);
  return { ...graph, nodes: live(nodes, Object.values(outputs)), outputs };
}

const renameOutputs = (
  outputs: Graph['outputs'],
  renamed: ReadonlyMap<ValueId, ValueId>,
): Graph['outputs'] =>
  Object.fromEntries(Object.entries(outputs).map(([name, v]) => [name, renamed.get(v) ?? v]));

/** One walk over the nodes; null where no rule applied. */
function pass(graph: Graph, rules: readonly Rules[]): Graph | null {
  const g = new GraphBuilder(infer, { ...graph, nodes: [] });
  const renamed = new Map<ValueId, ValueId>();
  const made = new Map<ValueId, Node>();
  const readers = uses(graph.nodes);
  const results = new Set(Object.values(graph.outputs));
  const context: Context = {
    g,
    producer: (value) => (value === null || value === undefined ? undefined : made.get(value)),
    readOnce: (value) => readers.get(value)?.length === 1 && !results.has(value),
    readers: (value) => (readers.get(value) ?? []).flatMap((i) => graph.nodes[i] ?? []),
  };
  for (const original of graph.nodes) {
    const node = rename(original, renamed);
    const before = { nodes: g.nodes.length, values: g.values.length };
    g.origin = originOf(node);
    const replacement = firstOf(rules, node, context);
    if (replacement) {
      node.outputs.forEach((v, i) => {
        const by = replacement[i] ?? v;
        renamed.set(v, by);
        if (by >= before.values) g.rename(by, g.get(v).name);
      });
    } else {
      g.nodes.push(node);
    }
    for (const added of g.nodes.slice(before.nodes))
      for (const v of added.outputs) made.set(v, added);
  }
  if (renamed.size === 0) return null;
  return g.finish(renameOutputs(graph.outputs, renamed));
}

function firstOf<N extends OpName>(
  tables: readonly Rules[],
  node: Node<N>,
  context: Context,
): readonly ValueId[] | undefined {
  for (const table of tables) {
    const rules: readonly Rule<N>[] = table[node.op] ?? [];
    for (const rule of rules) {
      const replacement = rule(node, context);
      if (replacement) return replacement;
    }
  }
  return undefined;
}
