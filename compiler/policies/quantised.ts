/**
 * quantised: per-channel asymmetric codes of 8, 4 or 2 bits with f16 scale and minimum (HyC-LoRA, the plain
 * tier). A channel is a column of the tokens × features matrix; its range is that of the whole batch, padding
 * left out.
 */

import { bytesOf, coded, elements } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import { decode, matrix, measured, traffic } from './policy.ts';
import type { Policy } from './policy.ts';

const bytes = (type: TensorType, bits: 8 | 4 | 2): number => bytesOf(coded(type.shape, bits));

/**
 * Uniform quantisation of a channel of range R with 2ᵇ levels has rms error R / ((2ᵇ − 1)·√12); the expected range of
 * n normal samples of unit variance is about 2·√(2 ln n).
 */
function error(type: TensorType, bits: number): number {
  const { rows } = matrix(type);
  const range = 2 * Math.sqrt(2 * Math.log(Math.max(rows, 2)));
  return range / ((2 ** bits - 1) * Math.sqrt(12));
}

export const quantised = (bits: 8 | 4 | 2): Policy => ({
  name: `${bits}-bit`,
  replays: false,
  kernels: ['quantize'],
  byChannel: true,
  probe: bits === 4,
  fits: ({ type }) =>
    type.dtype === 'f32' && matrix(type).rows >= 8 && bytes(type, bits) < 4 * elements(type.shape),
  bytes: (type) => bytes(type, bits),
  time: ({ type, machine }) => {
    const [numbers, codes] = [elements(type.shape), bytes(type, bits)];
    const work = { flops: 5 * numbers, bytes: 4 * numbers + codes, launches: 4 };
    return (
      measured(machine, { ...work, family: 'quantize' }) ??
      // Pack reads x twice (range, codes), unpack writes it once.
      traffic(machine, 12 * numbers + 2 * codes, work.launches)
    );
  },
  error: (type) => error(type, bits),
  pack: (storage, value) => {
    const { g, salt } = storage;
    const { rows } = matrix(g.typeOf(value));
    const attrs = { bits, exact: 0, salt, site: salt, clip: 0 };
    const inputs = [value, null, null, storage.real(rows), null, storage.faults()];
    return [g.add('quantize', inputs, attrs, `${bits}-bit`)];
  },
  unpack: decode,
});
