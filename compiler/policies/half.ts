/** half: f32 rounded to f16, nearest even. */

import { bytesOf, elements, tensor } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import { decode, traffic } from './policy.ts';
import type { Policy } from './policy.ts';

export const half: Policy = {
  name: 'half',
  replays: false,
  fits: ({ type }) => type.dtype === 'f32',
  bytes: (type) => bytesOf(tensor(type.shape, 'f16')),
  // Each of pack and unpack moves 4 + 2 bytes an element.
  time: ({ type, machine }) => traffic(machine, 12 * elements(type.shape), 2),
  // The unit roundoff of f16: |fl(x) − x| ≤ 2⁻¹¹ |x| for normal numbers.
  error: () => 2 ** -11,
  pack: ({ g }, value) => [map(g, s.arg(0), [value], { dtype: 'f16', name: 'half' })],
  unpack: decode,
};
