/**
 * mask: one bit an element, for a residual of which the backward only asks whether it exceeds a number (relu and its
 * kin: dx = x > 0 ? dy : 0). Lossless: what it restores compares alike.
 */

import { bytesOf, coded, elements } from '../ir/types.ts';
import { decode, measured, traffic } from './policy.ts';
import type { Policy } from './policy.ts';

/** The header holds the threshold and 1 in f16; whole numbers up to 1024 are exact there. */
const holds = (above: number): boolean => Number.isInteger(above) && Math.abs(above) <= 1024;

export const mask: Policy = {
  name: 'mask',
  replays: false,
  kernels: ['mask'],
  partial: true,
  fits: ({ type, compared }) =>
    type.dtype === 'f32' && type.shape.length > 0 && compared !== null && holds(compared),
  bytes: (type) => bytesOf(coded(type.shape, 1)),
  time: ({ type, machine }) => {
    const numbers = elements(type.shape);
    const bytes = 4 * numbers + bytesOf(coded(type.shape, 1));
    return (
      measured(machine, { family: 'mask', flops: numbers, bytes, launches: 1 }) ??
      traffic(machine, 8 * numbers, 2)
    );
  },
  error: () => 0,
  pack: ({ g, compared }, value) => {
    if (compared === null) throw new Error('internal: nothing compares the residual');
    return [g.add('mask', [value], { above: compared }, 'mask')];
  },
  unpack: decode,
};
