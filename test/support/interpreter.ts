/**
 * The oracle: runs a graph in float64, one node after another, by the dumbest means. Every target, policy and plan is
 * judged by it; it is for tests only and never made faster at the price of being plain.
 */

import type { GraphInput, Node, Value, ValueId } from '../../compiler/ir/graph.ts';
import type { JointGraph } from '../../compiler/ir/joint.ts';
import { showType } from '../../compiler/ir/types.ts';
import { kernelOf } from '../../compiler/lowering/select/kernels.ts';
import { type Numbers, generatedOf } from './generated.ts';
import { roundToHalf } from './half.ts';
import { ropeTable } from './rope-table.ts';
import { lengthOf, meaning } from '../../compiler/cli/alone/storage.ts';

/** The parts of a graph that running it needs; of a `JointGraph`, `nodes` is one of its three lists. */
export interface Runnable {
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  readonly nodes: readonly Node[];
}

/** Numbers by value. Integers of i32 and u32 values are themselves; a coded value is its words. */
export type Environment = Map<ValueId, Float64Array>;

/**
 * Every value's numbers after running `nodes` in order, the fed ones included. Feed all inputs but constants (those
 * are computed here), and for a later part of a joint graph whatever earlier parts made. f16 values are rounded to f16
 * storage. `update` changes the fed arrays in place, so that state lives on in the caller's hands.
 */
export function interpret(graph: Runnable, feeds: ReadonlyMap<ValueId, Float64Array>): Environment {
  const values: Environment = new Map(feeds);
  const typeOf = (id: ValueId): Value['type'] => {
    const value = graph.values[id];
    if (!value) throw new Error(`internal: no value ${id}`);
    return value.type;
  };
  const keep = (id: ValueId, data: Float64Array): void => {
    const type = typeOf(id);
    if (data.length !== lengthOf(type)) {
      const name = graph.values[id]?.name ?? '';
      throw new Error(`internal: ${name} is ${showType(type)} but has ${data.length} elements`);
    }
    values.set(id, type.dtype === 'f16' ? data.map(roundToHalf) : data);
  };
  const read = (id: ValueId, node: Node): Numbers => {
    const data = values.get(id);
    if (!data) throw new Error(`internal: ${node.op} reads value ${id}, which nothing made`);
    const type = typeOf(id);
    return { data: meaning(data, type), shape: type.shape };
  };
  for (const [id, data] of feeds) keep(id, data);
  for (const input of graph.inputs) {
    if (input.kind === 'constant') keep(input.value, ropeTable(input.table));
  }
  for (const node of graph.nodes) {
    const [input, output] = [node.inputs[0] ?? -1, node.outputs[0] ?? -1];
    if (node.op === 'reshape') {
      // A view shares its input's bytes, coded or not.
      keep(output, values.get(input) ?? new Float64Array());
      continue;
    }
    const operands = node.inputs.map((id) => (id === null ? null : read(id, node)));
    const types = node.inputs.map((id) => (id === null ? null : typeOf(id)));
    const results = run(node, operands, types, node.outputs.map(typeOf));
    node.outputs.forEach((id, i) => {
      const result = results[i];
      if (!result) throw new Error(`internal: ${node.op} gave no output ${i}`);
      keep(id, result);
    });
  }
  return values;
}

function run(
  { op, attrs }: Node,
  operands: readonly (Numbers | null)[],
  inputs: readonly (Value['type'] | null)[],
  outputs: readonly Value['type'][],
): readonly Float64Array[] {
  const present = operands.filter((x) => x !== null);
  const results = generatedOf(op, attrs, present);
  if (results) return results;
  const kernel = kernelOf(op);
  if (!kernel) throw new Error(`internal: no kernel for ${op}`);
  return kernel.oracle(
    { inputs, outputs, attrs },
    operands.map((x) => x?.data ?? null),
  );
}

/** One step of a joint graph with a single micro-batch: forward, backward, update. The fed state and weights change. */
export function interpretStep(
  joint: JointGraph,
  feeds: ReadonlyMap<ValueId, Float64Array>,
): Environment {
  const parts = [joint.forward, joint.backward, joint.update];
  return parts.reduce<Environment>(
    (made, nodes) => interpret({ ...joint, nodes }, made),
    new Map(feeds),
  );
}
