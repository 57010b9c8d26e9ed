/** Dead code and common subexpressions, on ordered nodes. Neither changes a value that somebody reads. */

import type { Node, ValueId } from '../ir/graph.ts';
import { attrEntries, type AttrValue, type Attrs } from '../ir/operators.ts';

/** The nodes that `roots` need, in their order. A node without outputs acts on state and is always needed. */
export function live(nodes: readonly Node[], roots: Iterable<ValueId>): readonly Node[] {
  const needed = new Set<ValueId>(roots);
  const kept: Node[] = [];
  for (const node of nodes.toReversed()) {
    if (node.outputs.length > 0 && !node.outputs.some((v) => needed.has(v))) continue;
    kept.push(node);
    for (const v of node.inputs) if (v !== null) needed.add(v);
  }
  return kept.toReversed();
}

/** Nodes without repetitions, and for each value of a dropped node the value that stands for it. */
export function share(nodes: readonly Node[]): {
  readonly nodes: readonly Node[];
  readonly renamed: ReadonlyMap<ValueId, ValueId>;
} {
  const renamed = new Map<ValueId, ValueId>();
  const known = new Map<string, Node>();
  const kept: Node[] = [];
  for (const original of nodes) {
    const node = rename(original, renamed);
    const key = keyOf(node);
    const same = node.outputs.length > 0 ? known.get(key) : undefined;
    if (same) {
      node.outputs.forEach((v, i) => renamed.set(v, same.outputs[i] ?? v));
      continue;
    }
    known.set(key, node);
    kept.push(node);
  }
  return { nodes: kept, renamed };
}

/** The node reading the values that stand for its inputs. */
export function rename(node: Node, renamed: ReadonlyMap<ValueId, ValueId>): Node {
  if (!node.inputs.some((v) => v !== null && renamed.has(v))) return node;
  return { ...node, inputs: node.inputs.map((v) => (v === null ? null : (renamed.get(v) ?? v))) };
}

const keyOf = ({ op, inputs, attrs }: Node): string => `${op}(${inputs.join()})${showAttrs(attrs)}`;

/** Attributes never change, and passes hand them on: their text is made once. */
const texts = new WeakMap<Attrs, string>();

/** Attributes as text, in one order. JSON has no Infinity and no NaN. */
function showAttrs(attrs: Attrs): string {
  const known = texts.get(attrs);
  if (known !== undefined) return known;
  const text = attrEntries(attrs)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${showAttr(value)}`)
    .join();
  texts.set(attrs, text);
  return text;
}

const showAttr = (value: AttrValue): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0))
      ? `#${Object.is(part, -0) ? '-0' : part}`
      : part,
  );
