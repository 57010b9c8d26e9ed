/** keep: the residual stays as it is. */

import { bytesOf } from '../ir/types.ts';
import type { Policy } from './policy.ts';

export const keep: Policy = {
  name: 'keep',
  replays: false,
  fits: () => true,
  bytes: bytesOf,
  time: () => 0,
  error: () => 0,
  pack: (_, value) => [value],
  unpack: (_, [stored]) => {
    if (stored === undefined) throw new Error('internal: keep stores one value');
    return stored;
  },
};
