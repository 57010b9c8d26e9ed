/** How large a model may be: beyond these no device holds it, and planning it would take longer than anyone waits. */

import { sizeTooLarge } from '../diagnostics.ts';
import type { GraphInput, Value } from './graph.ts';
import { elements } from './types.ts';

/** Turns of a stack or of a loop. */
export const mostTurns = 1024;
/** Kernels count elements in 32 bits. */
const mostNumbers = 2 ** 32;
/** Ids of a micro-batch. */
const mostIds = 2 ** 24;

/** Throws `size-too-large` for an input that no device holds. */
export function requireSizes(inputs: readonly GraphInput[], values: readonly Value[]): void {
  for (const input of inputs) {
    const value = values[input.value];
    if (!value) continue;
    const { shape, dtype } = value.type;
    const ids = input.kind === 'data' && dtype === 'i32';
    const most = ids ? mostIds : mostNumbers;
    if (elements(shape) > most)
      throw sizeTooLarge(value.name, shape, most, 'at' in input ? input.at : undefined);
  }
}
