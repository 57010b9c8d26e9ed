/**
 * low-rank: x ≈ P·R by the sampled orthogonal decomposition of LoRAct (methods §2.2). With m tokens and n features,
 * the samples are k columns of x when m > n, else k rows; Y = xᵀ·x[:, idx] / √m (or x·x[idx, :]ᵀ / √n);
 * Q = orth(Y) on the small side; the other factor is the projection. No calibration, one pass, repeatable: the
 * indices come from the counter-based generator.
 */

import { elements } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import { matrix, traffic } from './policy.ts';
import type { Policy, Storage } from './policy.ts';

/** k = ⌊ratio · features⌋, as the reference reads a fractional rank. */
const rankOf = (type: TensorType, ratio: number): number =>
  Math.min(Math.floor(ratio * matrix(type).columns), matrix(type).rows);

const bytes = (type: TensorType, ratio: number): number => {
  const { rows, columns } = matrix(type);
  return 4 * rankOf(type, ratio) * (rows + columns);
};

/**
 * The tail of a power-law spectrum σᵢ = 1/i, which activations follow roughly, times 1.13, the measured excess of the
 * sampled decomposition over the optimum (methods §2.4-5).
 */
function error(type: TensorType, ratio: number): number {
  const { rows, columns } = matrix(type);
  const k = rankOf(type, ratio);
  let tail = 0;
  let all = 0;
  for (let i = 1; i <= Math.min(rows, columns); i++) {
    all += 1 / i ** 2;
    if (i > k) tail += 1 / i ** 2;
  }
  return 1.13 * Math.sqrt(tail / all);
}

/** Reshapes to tokens × features, a view. */
function flatten({ g }: Storage, value: number): number {
  const { rows, columns } = matrix(g.typeOf(value));
  return g.add('reshape', [value], { shape: [rows, columns] });
}

export const lowRank = (denominator: 4 | 8 | 16): Policy => {
  const ratio = 1 / denominator;
  return {
    name: `low-rank 1/${denominator}`,
    replays: false,
    fits: ({ type }) =>
      type.dtype === 'f32' &&
      rankOf(type, ratio) >= 1 &&
      bytes(type, ratio) < 4 * elements(type.shape),
    bytes: (type) => bytes(type, ratio),
    time: ({ type, machine }) => {
      const { rows, columns } = matrix(type);
      const k = rankOf(type, ratio);
      const small = Math.min(rows, columns);
      // Two products to pack, one to unpack, and the orthonormalisation of the small side.
      return (6 * rows * columns * k + 4 * small * k * k) / machine.flops + traffic(machine, 0, 6);
    },
    error: (type) => error(type, ratio),
    pack: (storage, value) => {
      const { g, salt } = storage;
      const { rows, columns } = matrix(g.typeOf(value));
      const k = rankOf(g.typeOf(value), ratio);
      const x = flatten(storage, value);
      const axis = rows > columns ? 1 : 0;
      const sampled = g.add('sample', [x, storage.seed()], { axis, count: k, salt }, 'sampled');
      const gram =
        axis === 1
          ? g.add('matmul', [x, sampled], { transposeA: true, transposeB: false }, 'gram')
          : g.add('matmul', [x, sampled], { transposeA: false, transposeB: true }, 'gram');
      const y = map(g, s.mul(s.arg(0), s.literal(1 / Math.sqrt(axis === 1 ? rows : columns))), [
        gram,
      ]);
      const q = g.add('orthonormalise', [y, storage.faults()], { site: salt }, 'Q');
      const other =
        axis === 1
          ? g.add('matmul', [x, q], { transposeA: false, transposeB: false }, 'P')
          : g.add('matmul', [q, x], { transposeA: true, transposeB: false }, 'R');
      return axis === 1 ? [other, q] : [q, other];
    },
    unpack: ({ g }, [p, r], type) => {
      if (p === undefined || r === undefined)
        throw new Error('internal: low-rank stores two factors');
      const { rows, columns } = matrix(type);
      const y = g.add(
        'matmul',
        [p, r],
        { transposeA: false, transposeB: rows > columns },
        'decoded',
      );
      return g.add('reshape', [y], { shape: type.shape });
    },
  };
};
