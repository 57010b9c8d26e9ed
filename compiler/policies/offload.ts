/**
 * offload: the residual waits in the host's memory; what stays on the device is a ticket of one word. Lossless. WebGPU has
 * one queue, on which copies and dispatches follow one another, and the host has to see each copy arrive: nothing is
 * computed meanwhile that could be counted on, so the whole way there and back is priced as time that is lost.
 */

import type { Machine, Work } from '../ir/machine.ts';
import { secondsOf } from '../ir/machine.ts';
import { bytesOf, isPlain, tensor } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import type { Policy } from './policy.ts';

const ticket = tensor([1], 'u32');

/** One way over the link. */
const way = (family: 'offload' | 'fetch', type: TensorType): Work => ({
  ...{ family, flops: 0, launches: 1, overLink: true },
  bytes: bytesOf(type) + bytesOf(ticket),
});

/** 2·bytes / link + 2·launch, or as such copies were measured. */
const seconds = (type: TensorType, machine: Machine): number =>
  secondsOf(machine, way('offload', type)) + secondsOf(machine, way('fetch', type));

export const offload: Policy = {
  name: 'offload',
  replays: false,
  whole: true,
  permission: '--allow offload',
  // How large is worth it is the price's to say: what begins a transfer is in it.
  fits: ({ type, machine: { hostLink } }) =>
    typeof hostLink === 'number' && isPlain(type.dtype) && bytesOf(type) > bytesOf(ticket),
  bytes: () => bytesOf(ticket),
  time: ({ type, machine }) => seconds(type, machine),
  error: () => 0,
  pack: ({ g, salt }, value) => [g.add('offload', [value], { place: salt }, 'ticket')],
  unpack: ({ g, salt }, [stored], { shape, dtype }) => {
    if (stored === undefined || !isPlain(dtype))
      throw new Error('internal: offload leaves a ticket for numbers');
    return g.add('fetch', [stored], { place: salt, shape, dtype }, 'fetched');
  },
};
