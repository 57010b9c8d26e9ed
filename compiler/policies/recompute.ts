/** recompute: nothing is stored; the backward re-executes the producers from what is kept (rematerialisation). */

import type { Policy } from './policy.ts';

export const recompute: Policy = {
  name: 'recompute',
  replays: true,
  fits: ({ replay }) => replay !== null,
  bytes: () => 0,
  time: ({ replay }) => replay ?? Infinity,
  error: () => 0,
  pack: () => [],
  unpack: ({ replay }) => replay(),
};
