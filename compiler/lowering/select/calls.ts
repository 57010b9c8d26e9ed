/** Steps with places become the calls that a device executes. */

import type { Lowering } from '../../../kernels/kernel.ts';
import type { Call, Range } from '../../../runtime/format/program.ts';
import type { Node, ValueId } from '../../ir/graph.ts';
import { align } from '../../ir/types.ts';
import type { Limits } from '../../targets/target.ts';
import type { Step, Storage } from './select.ts';

/** A tensor is larger than one binding of the device may be. The compile step turns it into a diagnostic. */
export class BindingTooLarge extends Error {
  readonly tensor: string;
  readonly bytes: number;
  readonly node: Node;
  /** Null for a workspace. */
  readonly value: ValueId | null;
  constructor({ name, value }: Storage, bytes: number, node: Node) {
    super(`${name} is ${bytes} bytes`);
    this.tensor = name;
    this.bytes = bytes;
    this.node = node;
    this.value = value;
  }
}

export interface Places<Code> {
  readonly storages: readonly Storage[];
  /** Address of each storage. */
  readonly addresses: readonly number[];
  readonly rangeAt: (address: number, bytes: number) => Range;
  readonly kernelOf: (code: Code) => number;
  readonly limits: Limits;
}

/** The calls of one step, copies first. Throws `BindingTooLarge`. */
export function callsOf<Code>(step: Step<Code>, label: string, places: Places<Code>): Call[] {
  const { node, lowering, operands, copies } = step;
  return [
    ...copies.flatMap((copy) =>
      dispatches(copy.lowering, [copy.from, copy.to], node, label, places),
    ),
    ...dispatches(lowering, operands, node, label, places),
  ];
}

function dispatches<Code>(
  lowering: Lowering<Code>,
  operands: readonly (number | null)[],
  node: Node,
  label: string,
  { storages, addresses, rangeAt, kernelOf, limits }: Places<Code>,
): Call[] {
  return lowering.dispatches.map(({ code, views, params, grid }) => ({
    kernel: kernelOf(code),
    ranges: views.map(({ operand, offset = 0, bytes }) => {
      const id = operands[operand] ?? -1;
      const storage = storages[id];
      const address = addresses[id];
      if (!storage || address === undefined || address < 0) {
        throw new Error(`internal: ${node.op} binds operand ${operand}, which has no place`);
      }
      const length = align(bytes ?? storage.bytes - offset, 4);
      if (length > limits.bindingBytes) throw new BindingTooLarge(storage, length, node);
      return rangeAt(address + offset, length);
    }),
    params,
    grid,
    label,
  }));
}
