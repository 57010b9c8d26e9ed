/**
 * Tensors that wait in the host's memory. The ticket is a tensor of one word that stands for the copy: who holds it may
 * fetch, so lifetimes and the order of nodes are those of any other value.
 */

import { isCoded, tensor } from '../ir/types.ts';
import { number, numbers, text } from './attrs.ts';
import type { Op } from './op.ts';
import { operand, require } from './shapes.ts';

/** A copy of x goes to the host, under the number `place`, which is its own. */
export const offload: Op = {
  name: 'offload',
  inputs: ['x'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    number(attrs, 'place');
    require(!isCoded(x.dtype), { x }, 'offload wants numbers, not codes');
    return [tensor([1], 'u32')];
  },
  gradients: {},
  flops: () => 0,
  overLink: true,
  runs: 'kernel',
  samples: [],
};

/** The copy under `place` comes back as a tensor of `shape` and `dtype`. */
export const fetch: Op = {
  name: 'fetch',
  inputs: ['ticket'],
  infer: (inputs, attrs) => {
    const ticket = operand(inputs, 0);
    number(attrs, 'place');
    require(ticket.dtype === 'u32', { ticket }, 'fetch wants a ticket, u32[1]');
    const dtype = text(attrs, 'dtype');
    if (dtype !== 'f32' && dtype !== 'f16' && dtype !== 'i32' && dtype !== 'u32') {
      throw new Error(`internal: nothing of type ${dtype} was offloaded`);
    }
    return [tensor(numbers(attrs, 'shape'), dtype)];
  },
  gradients: {},
  flops: () => 0,
  overLink: true,
  runs: 'kernel',
  samples: [],
};
