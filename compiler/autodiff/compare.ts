/**
 * compare: two joint graphs of one step become one list of nodes that makes both gradients of the same batch and
 * leaves how far they are apart. A gradient of the second is compared as soon as it is there, and then is free.
 */

import { GraphBuilder } from '../ir/builder.ts';
import type { GraphInput, Node, Value, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import { inputKey } from '../ir/inputs.ts';
import { sameShape } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { reduce, reshape, sum } from '../ops/sugar.ts';
import { infer } from '../ops/table.ts';
import { live, rename } from '../rewrite/clean.ts';

type Half = Pick<JointGraph, 'values' | 'inputs' | 'forward' | 'backward' | 'gradients'>;

export interface Comparison {
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  readonly nodes: readonly Node[];
  /** f32: for each layer Σ (g̃ − g)², then Σ g²; what follows only fills up. */
  readonly errors: ValueId;
  /** Names of the layers, in the order of `errors`: `blocks.3`, or a weight outside every stack. */
  readonly layers: readonly string[];
}

/** Compares `stored` with `exact`, whose forward values up to their own passes' are numbered alike. */
export function compare(stored: Half, exact: Half): Comparison {
  const g = new GraphBuilder(infer, { ...stored, nodes: [], outputs: {} });
  g.nodes.push(...wanted(stored));
  const copy = copier(g, exact);
  const layerOf = layers(stored);
  const weightsOf = new Map<ValueId, ValueId[]>();
  for (const [weight, gradient] of exact.gradients)
    weightsOf.set(gradient, [...(weightsOf.get(gradient) ?? []), weight]);
  const parts = new Map<string, { readonly apart: ValueId[]; readonly whole: ValueId[] }>();
  for (const node of wanted(exact)) {
    g.nodes.push(copy.node(node));
    for (const gradient of node.outputs) {
      for (const weight of weightsOf.get(gradient) ?? []) {
        const other = stored.gradients.get(weight);
        if (other === undefined) throw new Error(`internal: weight ${weight} has one gradient`);
        const layer = layerOf(weight);
        const sums = parts.get(layer) ?? { apart: [], whole: [] };
        parts.set(layer, sums);
        const [apart, whole] = distance(g, other, copy.value(gradient));
        sums.apart.push(apart);
        sums.whole.push(whole);
      }
    }
  }
  const names = [...new Set([...stored.gradients.keys()].map(layerOf))];
  const sums = names.flatMap((name) => {
    const { apart = [], whole = [] } = parts.get(name) ?? {};
    return [add(g, apart), add(g, whole)];
  });
  const errors = vector(g, sums);
  return { values: g.values, inputs: g.inputs, nodes: g.nodes, errors, layers: names };
}

/** What the gradients need. */
const wanted = ({ forward, backward, gradients }: Half): readonly Node[] =>
  live([...forward, ...backward], gradients.values());

/** Σ (a − b)² and Σ b². */
export function distance(
  g: GraphBuilder,
  a: ValueId,
  b: ValueId,
): readonly [apart: ValueId, whole: ValueId] {
  const axes = g.typeOf(b).shape.map((_, i) => i);
  const difference = s.sub(s.arg(0), s.arg(1));
  return [
    reduce(g, 'sum', s.mul(difference, difference), [a, b], { axes, name: 'Σ(g̃−g)²' }),
    reduce(g, 'sum', s.mul(s.arg(0), s.arg(0)), [b], { axes, name: 'Σg²' }),
  ];
}

const add = (g: GraphBuilder, values: readonly ValueId[]): ValueId => sum(g, values, 'Σ');

/**
 * Scalars as one vector, its length the next power of two, by a tree of pairs: every pair of a level is the same kernel,
 * so there are few kernels however many scalars.
 */
export function vector(g: GraphBuilder, scalars: readonly ValueId[]): ValueId {
  let level = scalars.map((value) => reshape(g, value, [1]));
  const last = level.at(-1);
  if (last === undefined) throw new Error('internal: a vector of nothing');
  while (level.length < 2 || !Number.isInteger(Math.log2(level.length))) level.push(last);
  while (level.length > 1) {
    level = Array.from({ length: level.length / 2 }, (_, i) =>
      g.add('concat', level.slice(2 * i, 2 * i + 2), { axis: 0 }, 'errors'),
    );
  }
  return level[0] ?? last;
}

/** Values are numbered alike in both, so a state's owner has its number for a name. */
const keyOf = (input: GraphInput): string => inputKey(input, ({ of }) => String(of));

/** Values and nodes of the second graph as values and nodes of the builder; inputs are shared. */
function copier(
  g: GraphBuilder,
  { values, inputs }: Half,
): { readonly value: (id: ValueId) => ValueId; readonly node: (node: Node) => Node } {
  const known = new Map(g.inputs.map((input) => [keyOf(input), input.value]));
  const renamed = new Map<ValueId, ValueId>();
  const value = (id: ValueId): ValueId => {
    const there = renamed.get(id);
    if (there !== undefined) return there;
    const { name, type } = values[id] ?? {};
    if (name === undefined || !type) throw new Error(`internal: no value ${id}`);
    const made = g.value(name, type);
    renamed.set(id, made);
    return made;
  };
  for (const input of inputs) {
    const same = known.get(keyOf(input));
    if (same !== undefined) renamed.set(input.value, same);
    else g.input({ ...input, value: value(input.value) });
  }
  const node = (original: Node): Node => ({
    ...original,
    inputs: original.inputs.map((v) => (v === null ? null : value(v))),
    outputs: original.outputs.map(value),
  });
  return { value, node };
}

/** The layer that a weight belongs to: the turn of the stack that reads it, else the linear whose adapter it is, or itself. */
function layers({
  forward,
  inputs,
}: Pick<Half, 'forward' | 'inputs'>): (weight: ValueId) => string {
  const blocks = new Map<ValueId, string>();
  for (const { inputs: read, block } of forward) {
    for (const v of read) {
      if (v !== null && block && !blocks.has(v)) blocks.set(v, `${block.stack}.${block.index}`);
    }
  }
  const paths = new Map(
    inputs.flatMap((input) =>
      input.kind === 'weight' ? [[input.value, input.path.replace(/\.lora_[AB]$/, '')]] : [],
    ),
  );
  return (weight) => blocks.get(weight) ?? paths.get(weight) ?? '';
}

/**
 * The same nodes over inputs of full size: where a data input has fewer rows than `full` says, the first rows of the
 * whole input are taken.
 */
export function firstRows(
  { values, inputs, nodes }: Pick<Comparison, 'values' | 'inputs' | 'nodes'>,
  full: Half,
): Pick<Comparison, 'values' | 'inputs' | 'nodes'> {
  const g = new GraphBuilder(infer, { values, inputs: [], nodes: [], outputs: {} });
  const whole = new Map(
    full.inputs.flatMap((input) =>
      input.kind === 'data' ? [[input.name, full.values[input.value]?.type]] : [],
    ),
  );
  const renamed = new Map<ValueId, ValueId>();
  for (const input of inputs) {
    const type = input.kind === 'data' ? whole.get(input.name) : undefined;
    const { name, type: part } = g.get(input.value);
    if (!type || sameShape(type.shape, part.shape)) {
      g.input(input);
      continue;
    }
    const value = g.input({ ...input, value: g.value(name, type) });
    const starts = part.shape.map(() => 0);
    renamed.set(input.value, g.add('slice', [value], { starts, sizes: part.shape }, name));
  }
  const read = nodes.map((node) => rename(node, renamed));
  return { values: g.values, inputs: g.inputs, nodes: [...g.nodes, ...read] };
}
