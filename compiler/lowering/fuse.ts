/**
 * fuse: a pointwise node read by one pointwise or reduce node becomes part of it, so its result never exists. Values
 * stay the same numbers: a formula is substituted, never rearranged. A pair is left alone where fusing would keep more
 * bytes alive than it removes.
 */

import type { Node, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { Scalar } from '../ir/scalar.ts';
import { bytesOf, sameShape } from '../ir/types.ts';
import { uses } from '../ir/walk.ts';
import { s, substitute } from '../ops/scalar.ts';

/** What is merged into, by its formula. */
type Pointwise = Node<'map' | 'reduce'>;

type Fusable = Pick<JointGraph, 'values' | 'forward' | 'backward' | 'update' | 'outputs'>;

/** Pairs merged before, by identity: the plans of one model share most of their nodes. */
export type Merges = WeakMap<Node, WeakMap<Node, Node>>;

/** Fuses within each section. `operands` bounds the inputs of a fused node. */
export function fuse<G extends Fusable>(
  graph: G,
  operands: number,
  merges: Merges = new WeakMap(),
): G {
  const counts = new Map<ValueId, number>();
  for (const nodes of [graph.forward, graph.backward, graph.update]) {
    for (const node of nodes) {
      for (const v of node.inputs) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1);
    }
  }
  for (const v of Object.values(graph.outputs)) counts.set(v, Infinity);
  const section = (nodes: readonly Node[]): readonly Node[] =>
    fuseSection(nodes, graph, counts, operands, merges);
  return {
    ...graph,
    forward: section(graph.forward),
    backward: section(graph.backward),
    update: section(graph.update),
  };
}

function fuseSection(
  nodes: readonly Node[],
  graph: Fusable,
  counts: ReadonlyMap<ValueId, number>,
  operands: number,
  merges: Merges,
): readonly Node[] {
  const out: (Node | null)[] = [...nodes];
  const readers = uses(nodes);
  const typeOf = (v: ValueId) => {
    const type = graph.values[v]?.type;
    if (!type) throw new Error(`internal: no value ${v}`);
    return type;
  };
  const writes = nodes.map((node) =>
    node.op === 'update' ? new Set(node.attrs.targets.map((t) => node.inputs[t])) : null,
  );
  for (let a = 0; a < nodes.length; a++) {
    const first = out[a];
    const [result] = first?.outputs ?? [];
    if (!first || first.op !== 'map' || result === undefined || counts.get(result) !== 1) continue;
    const b = readers.get(result)?.[0];
    const second = b === undefined ? null : out[b];
    if (b === undefined || !second) continue;
    if (second.op !== 'map' && second.op !== 'reduce') continue;
    const shape = second.op === 'map' ? typeOf(second.outputs[0] ?? -1).shape : second.attrs.shape;
    if (typeOf(result).dtype !== 'f32' || !sameShape(typeOf(result).shape, shape)) continue;
    const read = first.inputs.filter((v): v is ValueId => v !== null);
    const written = writes.slice(a + 1, b).some((set) => set && read.some((v) => set.has(v)));
    if (written) continue;
    const lastRead = (v: ValueId): number => readers.get(v)?.at(-1) ?? -1;
    const prolonged = read
      .filter((v) => lastRead(v) < b)
      .reduce((sum, v) => sum + bytesOf(typeOf(v)), 0);
    if (b > a + 1 && prolonged > bytesOf(typeOf(result))) continue;
    const merged = merges.get(first)?.get(second) ?? merge(first, second, result);
    const known = merges.get(first) ?? new WeakMap<Node, Node>();
    merges.set(first, known.set(second, merged));
    if (merged.inputs.length > operands) continue;
    out[a] = null;
    out[b] = merged;
  }
  return out.filter((node): node is Node => node !== null).map(listOnce);
}

/** Every operand of a generated node is listed once, whatever the formula reads twice. */
function listOnce(node: Node): Node {
  if (node.op !== 'map' && node.op !== 'reduce') return node;
  const inputs = [...new Set(node.inputs)];
  if (inputs.length === node.inputs.length) return node;
  const at = (i: number): number => inputs.indexOf(node.inputs[i] ?? null);
  const formula = substitute(node.attrs.formula, (i) => s.arg(at(i)), at);
  return withFormula(node, inputs, formula);
}

const withFormula = (
  node: Pointwise,
  inputs: readonly (ValueId | null)[],
  formula: Scalar,
): Pointwise =>
  node.op === 'map'
    ? { ...node, inputs, attrs: { ...node.attrs, formula } }
    : { ...node, inputs, attrs: { ...node.attrs, formula } };

/** `second` with `first`'s formula in place of `value`; equal operands are listed once. */
function merge(first: Node<'map'>, second: Pointwise, value: ValueId): Pointwise {
  const inputs: (ValueId | null)[] = [];
  const indexOf = (v: ValueId | null): number => {
    const known = inputs.indexOf(v);
    return known >= 0 ? known : inputs.push(v) - 1;
  };
  const outer = second.inputs.map((v) => (v === value ? -1 : indexOf(v)));
  const inner = first.inputs.map(indexOf);
  const innerAt = (i: number): number => inner[i] ?? -1;
  const outerAt = (i: number): number => outer[i] ?? -1;
  const replacement = substitute(first.attrs.formula, (i) => s.arg(innerAt(i)), innerAt);
  const formula = substitute(
    second.attrs.formula,
    (i) => (outerAt(i) < 0 ? replacement : s.arg(outerAt(i))),
    outerAt,
  );
  return withFormula(second, inputs, formula);
}
