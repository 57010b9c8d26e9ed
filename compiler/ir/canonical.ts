/**
 * A graph as a text that says what it computes, and nothing of how it is written: values go by their number in order,
 * without names, places and turns of stacks. Weights are told by their path, under which they are kept.
 */

import type { Graph, GraphInput, ValueId } from './graph.ts';
import { attrEntries } from './operators.ts';
import { showType } from './types.ts';

/** The same text of the same function, whatever its variables and files are called. */
export function canonical({ inputs, nodes, outputs, values }: Graph): string {
  const numbers = new Map<ValueId, number>();
  const number = (id: ValueId): string => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    const value = values[id];
    return `${known}: ${value ? showType(value.type) : '?'}`;
  };
  return [
    ...inputs.map((input) => `${about(input)} ${number(input.value)}`),
    ...nodes.map(({ op, inputs: read, outputs: made, attrs }) =>
      JSON.stringify([
        op,
        read.map((id) => (id === null ? null : number(id))),
        made.map(number),
        attrEntries(attrs).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    ),
    ...Object.entries(outputs).map(([name, id]) => `${name} ${number(id)}`),
  ].join('\n');
}

function about(input: GraphInput): string {
  switch (input.kind) {
    case 'weight':
      return `weight ${input.path}`;
    case 'data':
    case 'scalar':
      return `${input.kind} ${input.name}`;
    case 'constant':
      return JSON.stringify(input.table);
    case 'state':
      return `state ${input.role}`;
    default:
      return input satisfies never;
  }
}
