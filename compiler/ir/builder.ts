/** Adds nodes to a growing graph: the one way by which the frontend, gradient rules, adapters and policies make nodes. */

import { nodeOf } from './graph.ts';
import type { Block, Graph, GraphInput, Location, Node, Value, ValueId } from './graph.ts';
import { requireSizes } from './limits.ts';
import type { AttrsOf, OpName } from './operators.ts';
import type { TensorType } from './types.ts';

/** What a builder needs of an operator: its result types. Throws a `ShapeError` where the inputs do not fit. */
export type Infer = <N extends OpName>(
  op: N,
  inputs: readonly (TensorType | null)[],
  attrs: AttrsOf<N>,
) => readonly TensorType[];

/** Provenance that new nodes carry. */
export interface Origin {
  readonly at?: Location;
  readonly block?: Block;
}

/** The provenance of a node, for those that are made in its place or to serve it. */
export const originOf = ({ at, block }: Node): Origin => ({
  ...(at ? { at } : {}),
  ...(block ? { block } : {}),
});

export class GraphBuilder {
  readonly values: Value[] = [];
  readonly inputs: GraphInput[] = [];
  nodes: Node[] = [];
  /** Given to every node added while it is set. */
  origin: Origin = {};
  private readonly infer: Infer;

  constructor(infer: Infer, from?: Graph) {
    this.infer = infer;
    if (from) {
      this.values.push(...from.values);
      this.inputs.push(...from.inputs);
      this.nodes.push(...from.nodes);
    }
  }

  value(name: string, type: TensorType): ValueId {
    const id = this.values.length;
    this.values.push({ id, name, type });
    return id;
  }

  typeOf(id: ValueId): TensorType {
    return this.get(id).type;
  }

  get(id: ValueId): Value {
    const value = this.values[id];
    if (!value) throw new Error(`internal: no value ${id}`);
    return value;
  }

  rename(id: ValueId, name: string): void {
    this.values[id] = { ...this.get(id), name };
  }

  /** Adds an input; its `value` must have been made by `value`. */
  input(input: GraphInput): ValueId {
    this.inputs.push(input);
    return input.value;
  }

  /** The number of that name which the host writes: an input that is made once, by whoever asks first. */
  scalar(name: string, type: TensorType): ValueId {
    const known = this.inputs.find((input) => input.kind === 'scalar' && input.name === name);
    return known?.value ?? this.input({ kind: 'scalar', value: this.value(name, type), name });
  }

  /** Adds a node with any number of outputs; absent optional inputs are null. */
  apply<N extends OpName>(
    op: N,
    inputs: readonly (ValueId | null)[],
    attrs: AttrsOf<N>,
    name?: string,
  ): readonly ValueId[] {
    const types = this.infer(
      op,
      inputs.map((i) => (i === null ? null : this.typeOf(i))),
      attrs,
    );
    const outputs = types.map((type) => this.value(name ?? op, type));
    this.nodes.push(nodeOf<N>({ op, inputs, outputs, attrs, ...this.origin }));
    return outputs;
  }

  /** Adds a node with one output. */
  add<N extends OpName>(
    op: N,
    inputs: readonly (ValueId | null)[],
    attrs: AttrsOf<N>,
    name?: string,
  ): ValueId {
    const [output] = this.apply(op, inputs, attrs, name);
    if (output === undefined) throw new Error(`internal: ${op} has no output`);
    return output;
  }

  /** Throws `size-too-large` for an input that no device holds. */
  finish(outputs: Readonly<Record<string, ValueId>>): Graph {
    requireSizes(this.inputs, this.values);
    return { values: this.values, inputs: this.inputs, nodes: this.nodes, outputs };
  }
}
