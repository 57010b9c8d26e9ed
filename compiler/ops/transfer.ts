/**
 * Tensors that wait in the host's memory. The ticket is a tensor of one word that stands for the copy: who holds it may
 * fetch, so lifetimes and the order of nodes are those of any other value.
 */

import type { Plain } from '../../runtime/format/storage/index.ts';
import type { TransferAttrs } from '../../kernels/transfer/oracle.ts';
import { isPlain, tensor } from '../ir/types.ts';
import type { Op } from './op.ts';
import { operand, require } from './shapes.ts';

export interface FetchAttrs extends TransferAttrs {
  readonly shape: readonly number[];
  readonly dtype: Plain;
}

declare module '../ir/operators.ts' {
  interface Operators {
    readonly offload: TransferAttrs;
    readonly fetch: FetchAttrs;
  }
}

/** A copy of x goes to the host, under the number `place`, which is its own. */
export const offload: Op<'offload'> = {
  name: 'offload',
  inputs: ['x'],
  infer: (inputs) => {
    const x = operand(inputs, 0);
    require(isPlain(x.dtype), { x }, 'offload wants numbers, not codes');
    return [tensor([1], 'u32')];
  },
  gradients: {},
  flops: () => 0,
  overLink: true,
  runs: 'kernel',
  samples: [],
};

/** The copy under `place` comes back as a tensor of `shape` and `dtype`. */
export const fetch: Op<'fetch'> = {
  name: 'fetch',
  inputs: ['ticket'],
  infer: (inputs, attrs) => {
    const ticket = operand(inputs, 0);
    require(ticket.dtype === 'u32', { ticket }, 'fetch wants a ticket, u32[1]');
    return [tensor(attrs.shape, attrs.dtype)];
  },
  gradients: {},
  flops: () => 0,
  overLink: true,
  runs: 'kernel',
  samples: [],
};
