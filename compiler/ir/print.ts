/**
 * Graphs as text, one node a line, the way jaxprs are printed. Goldens and DEBUG show the same text.
 *
 *     graph(tokens: i32[8, 128], embed: f32[512, 64])
 *       x: f32[8, 128, 64] = embed(embed, tokens)
 *       return loss
 */

import type { Graph, GraphInput, Node, Value, ValueId } from './graph.ts';
import type { JointGraph } from './joint.ts';
import { attrEntries, type AttrValue, type Attrs } from './operators.ts';
import type { Scalar } from './scalar.ts';
import { showScalar } from './show-scalar.ts';
import { showType } from './types.ts';

/** The text of a graph. Values of equal name are told apart by their number: `q'17`. */
export function print(graph: Graph): string {
  const name = namesOf(graph.values, mentioned(graph.inputs, [graph.nodes]));
  return [
    ...header('graph', graph, name),
    ...body(graph.nodes, graph.values, name),
    ...footer(graph, name),
    '',
  ].join('\n');
}

/** The text of a joint graph: forward, backward, update, and what is saved between the first two. */
export function printJoint(joint: JointGraph): string {
  const { forward, backward, update } = joint;
  const name = namesOf(joint.values, mentioned(joint.inputs, [forward, backward, update]));
  const section = (title: string, nodes: readonly Node[]): readonly string[] =>
    nodes.length === 0 ? [] : [` ${title}`, ...body(nodes, joint.values, name)];
  return [
    ...header(
      joint.microBatches > 1 ? `joint ${joint.microBatches} micro-batches ` : 'joint',
      joint,
      name,
    ),
    ...section('forward', forward),
    ' saved',
    ...joint.residuals.map(({ value }) => `  ${typed(joint.values, name)(value)}`),
    ...section('backward', backward),
    ...section('update', update),
    ...footer(joint, name),
    '',
  ].join('\n');
}

type Naming = (id: ValueId) => string;

/** The values that the text will mention. */
function mentioned(
  inputs: readonly GraphInput[],
  sections: readonly (readonly Node[])[],
): ReadonlySet<ValueId> {
  const ids = new Set(inputs.map((input) => input.value));
  for (const node of sections.flat()) {
    for (const id of [...node.inputs, ...node.outputs]) if (id !== null) ids.add(id);
  }
  return ids;
}

function namesOf(values: readonly Value[], shown: ReadonlySet<ValueId>): Naming {
  const uses = new Map<string, number>();
  for (const { id, name } of values) {
    if (shown.has(id)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return (id) => {
    const name = values[id]?.name ?? '?';
    return (uses.get(name) ?? 0) > 1 ? `${name}'${id}` : name;
  };
}

const typed =
  (values: readonly Value[], name: Naming) =>
  (id: ValueId): string => {
    const value = values[id];
    return value ? `${name(id)}: ${showType(value.type)}` : '?';
  };

function header(
  title: string,
  { inputs, values }: Pick<Graph, 'inputs' | 'values'>,
  name: Naming,
): readonly string[] {
  const show = typed(values, name);
  return [`${title}(`, ...inputs.map((input) => `  ${show(input.value)}  ${about(input)}`), ')'];
}

/** What an input is, in a few words. */
function about(input: GraphInput): string {
  switch (input.kind) {
    case 'weight': {
      const { init, role, trainable, names } = input;
      const begins =
        init.kind === 'normal'
          ? `normal(${init.std})`
          : init.kind === 'uniform'
            ? `uniform(${init.bound})`
            : init.kind;
      const from = names.length > 1 ? ` from ${names.slice(0, -1).join(', ')}` : '';
      return `${trainable ? 'trained' : 'frozen'} ${role}, ${begins}${from}`;
    }
    case 'data':
      return 'data';
    case 'scalar':
      return 'scalar';
    case 'constant': {
      const { theta, scaling } = input.table;
      return `rope table, theta ${theta}${scaling ? `, ${scaling.kind} scaling ${scaling.factor}` : ''}`;
    }
    case 'state':
      return `state ${input.role}`;
    default:
      return input satisfies never;
  }
}

const body = (
  nodes: readonly Node[],
  values: readonly Value[],
  name: Naming,
): readonly string[] => {
  const show = typed(values, name);
  return nodes.map((node) => {
    const results = node.outputs.map(show).join(', ');
    const call = `${node.op}(${node.inputs.map((i) => (i === null ? '–' : name(i))).join(', ')})`;
    return `  ${results === '' ? '' : `${results} = `}${call}${attributes(node.attrs)}`;
  });
};

function attributes(attrs: Attrs): string {
  const shown = attrEntries(attrs).map(([key, value]) => `${key}: ${attribute(value)}`);
  return shown.length === 0 ? '' : ` {${shown.join(', ')}}`;
}

function attribute(value: AttrValue): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isFormula(value)) return showScalar(value);
  return `[${value.map((v) => (typeof v === 'number' ? String(v) : showScalar(v))).join(', ')}]`;
}

const isFormula = (value: object): value is Scalar => !Array.isArray(value);

const footer = (graph: Pick<Graph, 'outputs'>, name: Naming): readonly string[] => [
  `  return ${Object.entries(graph.outputs)
    .map(([output, id]) => (output === name(id) ? output : `${output}: ${name(id)}`))
    .join(', ')}`,
];
