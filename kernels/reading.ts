/** How the oracles read a call: its operands and shapes. What is missing is a broken call, so it throws. */

import { type Plain, isPlain } from '../runtime/format/storage/index.ts';
import type { CallSite, Operand } from './kernel.ts';

export { at } from '../runtime/format/storage/format.ts';

export type Inputs = readonly (Float64Array | null)[];

/** The numbers of a required input. */
export function input(inputs: Inputs, index: number): Float64Array {
  const x = inputs[index];
  if (!x) throw new Error(`internal: input ${index} is absent`);
  return x;
}

/** Type and shape of a required input. */
export function operand(site: CallSite, index: number): Operand {
  const x = site.inputs[index];
  if (!x) throw new Error(`internal: operand ${index} is absent`);
  return x;
}

/** Type and shape of an output. */
export function result(site: CallSite, index: number): Operand {
  const y = site.outputs[index];
  if (!y) throw new Error(`internal: output ${index} is absent`);
  return y;
}

/** The type of an operand whose numbers lie one after the other. */
export function plain({ dtype }: Operand): Plain {
  if (!isPlain(dtype)) throw new Error(`internal: ${dtype} is not read here`);
  return dtype;
}

/** Axis i of a shape; negative counts from the end. */
export function axis(shape: readonly number[], i: number): number {
  const size = shape.at(i);
  if (size === undefined) throw new Error(`internal: no axis ${i} in [${shape.join(', ')}]`);
  return size;
}

/** Elements per unit step of each axis of a dense row-major tensor. */
export function strides(shape: readonly number[]): number[] {
  const steps: number[] = [];
  let step = 1;
  for (const size of [...shape].reverse()) {
    steps.unshift(step);
    step *= size;
  }
  return steps;
}
