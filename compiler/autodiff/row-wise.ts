/**
 * Whether micro-batches train the loss that was asked for: the loss of the whole batch must be the mean of theirs, so each
 * operator must work row by row until a mean over the rows is taken. Read off the graphs of the whole batch and of one
 * micro-batch side by side; what is not known to be so is refused.
 */

import type { Graph, Node, ValueId } from '../ir/graph.ts';
import { attrEntries } from '../ir/operators.ts';
import { elements, sameShape } from '../ir/types.ts';
import type { Part } from './parts.ts';
import { RowsMix } from './parts.ts';
import type { Operand, Site } from './row-rules.ts';
import { at, constant, partOf, requireGrown } from './row-rules.ts';

/** Throws `RowsMix` unless the loss of `whole`, of `times` as many rows as `micro`, is the mean of the losses of `micro`. */
export function requireRowWise(whole: Graph, micro: Graph, rows: number, times: number): void {
  const parts = new Map<ValueId, Part>();
  const shapeIn = (graph: Graph, id: ValueId): readonly number[] =>
    graph.values[id]?.type.shape ?? [];
  whole.inputs.forEach((input, i) => {
    const other = micro.inputs[i];
    if (other?.kind !== input.kind)
      throw new RowsMix(null, 'What the model reads depends on the size of the batch.');
    parts.set(
      input.value,
      inputPart(input, shapeIn(whole, input.value), shapeIn(micro, other.value), rows, times),
    );
  });
  if (whole.nodes.length !== micro.nodes.length) {
    throw new RowsMix(null, 'What the model computes depends on the size of the batch.');
  }
  whole.nodes.forEach((node, i) => {
    const other = micro.nodes[i];
    if (other?.op !== node.op || !alike(node, other)) {
      throw new RowsMix(node, 'What the model computes here depends on the size of the batch.');
    }
    const operands = node.inputs.map((id): Operand | null =>
      id === null ? null : { part: parts.get(id) ?? constant, shape: shapeIn(whole, id) },
    );
    const [first = 0] = node.outputs;
    const site: Site = {
      ...{ whole: node, micro: other, operands, rows, times },
      shape: shapeIn(whole, first),
    };
    const part = partOf(node.op, site);
    node.outputs.forEach((id, k) => {
      const [a, b] = [shapeIn(whole, id), shapeIn(micro, other.outputs[k] ?? 0)];
      // Further results have fewer numbers for each row of the last axis.
      const stride =
        (part.kind === 'rows' ? part.stride : 0) * (elements(a) / elements(site.shape));
      const own: Part = part.kind === 'rows' ? { ...part, stride } : part;
      requireGrown(site, a, b, own.kind === 'rows' ? at(site, a, stride).axis : null);
      parts.set(id, own);
    });
  });
  const id = whole.outputs['loss'];
  const loss = id === undefined ? undefined : parts.get(id);
  if (!loss || loss.kind === 'rows') throw new RowsMix(null, 'The loss is not one number.');
  if (loss.kind === 'total' && loss.power !== 1) {
    throw new RowsMix(
      loss.by,
      'The loss is a sum over the rows of the batch, so it grows with them, and the gradients of micro-batches are averaged.',
    );
  }
  if (loss.kind === 'same' && loss.power !== 0) {
    throw new RowsMix(null, 'The loss depends on the size of the batch.');
  }
}

/** Attributes that say a shape, or a formula in which sizes may be written: looked at by the rules. */
const sized = new Set(['formula', 'shape', 'sizes']);

const alike = (a: Node, b: Node): boolean => {
  const others = new Map(attrEntries(b.attrs));
  return (
    a.inputs.length === b.inputs.length &&
    a.inputs.every((id, i) => id === b.inputs[i]) &&
    a.outputs.every((id, i) => id === b.outputs[i]) &&
    attrEntries(a.attrs).every(
      ([name, value]) =>
        sized.has(name) || JSON.stringify(value) === JSON.stringify(others.get(name)),
    )
  );
};

function inputPart(
  input: Graph['inputs'][number],
  whole: readonly number[],
  micro: readonly number[],
  rows: number,
  times: number,
): Part {
  const [first = 1, ...rest] = whole;
  const [fewer = 1, ...same] = micro;
  if (input.kind === 'data') {
    const byRows = first === times * fewer && sameShape(rest, same) && whole.length > 0;
    if (byRows && elements(whole) % rows === 0) {
      return { kind: 'rows', stride: elements(whole) / rows, power: 0 };
    }
    throw new RowsMix(
      null,
      `${input.name} has no row for each row of the batch: its first axis is not the batch.`,
    );
  }
  if (!sameShape(whole, micro)) {
    throw new RowsMix(
      null,
      `${nameOf(input)} has an axis of the batch: row by row it is another one.`,
    );
  }
  // The host writes the mean number of targets of a micro-batch.
  return { kind: 'same', power: input.kind === 'scalar' && input.name === 'count' ? -1 : 0 };
}

const nameOf = (input: Graph['inputs'][number]): string =>
  input.kind === 'weight' ? input.path : input.kind;
