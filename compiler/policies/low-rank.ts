/**
 * low-rank: x ≈ P·Rᵀ by the sampled orthogonal decomposition of LoRAct. With m tokens and n features,
 * the samples are k columns of x when m > n, else k rows; Y = xᵀ·x[:, idx] (or x·x[idx, :]ᵀ); Q = orth(Y) on the small
 * side; the other factor is the projection. No calibration, one pass, repeatable: the indices come from the
 * counter-based generator. Y is not divided by √m as there: `orthonormalise` scales every column itself.
 *
 * Both factors are stored as [·, k], so that the channels in which they may be quantised are the k components: rows of the
 * orthonormal factor as it multiplies, columns of the other.
 */

import type { ValueId } from '../ir/graph.ts';
import type { Machine } from '../ir/machine.ts';
import { bytesOf, elements, tensor } from '../ir/types.ts';
import type { DType, TensorType } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { map, reshape } from '../ops/sugar.ts';
import { familyOf } from '../ops/work.ts';
import { matrix, measured, traffic } from './policy.ts';
import type { Policy, Storage } from './policy.ts';

/** Which decomposition, and how its factors are stored. */
export interface LowRank {
  /** k = ⌊ratio · features⌋, as the reference reads a fractional rank. */
  readonly ratio: number;
  /** f32, f16, or codes of 8 or 4 bits per component. */
  readonly factors: 'f32' | 'f16' | 8 | 4;
  /** Power iterations: each turns Q once more towards the leading directions, for two more products. */
  readonly iterations: 0 | 1;
}

const dtypes = { f32: 'f32', f16: 'f16', 8: 'q8', 4: 'q4' } as const satisfies Record<
  LowRank['factors'],
  DType
>;

const rankOf = (type: TensorType, { ratio }: LowRank): number => {
  const { rows, columns } = matrix(type);
  return Math.min(Math.floor(ratio * columns), rows);
};

function bytes(type: TensorType, form: LowRank): number {
  const { rows, columns } = matrix(type);
  const k = rankOf(type, form);
  const dtype = dtypes[form.factors];
  return bytesOf(tensor([rows, k], dtype)) + bytesOf(tensor([columns, k], dtype));
}

/** Relative error of a factor with components of `length` elements: rounding, or the quantiser's as in quantised.ts. */
function factorError(length: number, factors: LowRank['factors']): number {
  if (factors === 'f32') return 0;
  if (factors === 'f16') return 2 ** -12;
  const range = 2 * Math.sqrt(2 * Math.log(Math.max(length, 2)));
  return range / ((2 ** factors - 1) * Math.sqrt(12));
}

/**
 * The tail of a power-law spectrum σᵢ = 1/i, which activations follow roughly, times the measured excess of the sampled
 * decomposition over the optimum, 1.13, or 1.03 after a power iteration; and the factors' own errors.
 */
function error(type: TensorType, form: LowRank): number {
  const { rows, columns } = matrix(type);
  const k = rankOf(type, form);
  let tail = 0;
  let all = 0;
  for (let i = 1; i <= Math.min(rows, columns); i++) {
    all += 1 / i ** 2;
    if (i > k) tail += 1 / i ** 2;
  }
  const left = (form.iterations > 0 ? 1.03 : 1.13) * Math.sqrt(tail / all);
  return Math.hypot(left, factorError(rows, form.factors), factorError(columns, form.factors));
}

/** Two products to pack, two more for an iteration, one to unpack; and the small side made orthonormal. */
function time({ type, machine }: Parameters<Policy['time']>[0], form: LowRank): number {
  const { rows, columns } = matrix(type);
  const k = rankOf(type, form);
  const products = (6 + 4 * form.iterations) * rows * columns * k;
  const known = measuredTime(machine, rows, columns, k, form);
  if (known !== null) return known;
  // About three passes over n×k of a product with one side and a substitution, at half the speed of a matmul.
  const bases = (1 + form.iterations) * 12 * Math.min(rows, columns) * k * k;
  return (products + bases) / machine.flops + traffic(machine, 2 * bytes(type, form), 30);
}

/** The same by calls that were measured; null where none were. */
function measuredTime(
  machine: Machine,
  rows: number,
  columns: number,
  k: number,
  { iterations }: LowRank,
): number | null {
  const small = Math.min(rows, columns);
  const [x, factor] = [tensor([rows, columns]), tensor([columns, k])];
  const product = measured(machine, {
    family: familyOf('matmul', [x, factor], [tensor([rows, k])]),
    flops: 2 * rows * columns * k,
    bytes: bytesOf(x) + bytesOf(factor) + 4 * rows * k,
    launches: 2,
  });
  const basis = measured(machine, {
    family: 'orthonormalise',
    flops: 4 * small * k * k,
    bytes: 8 * small * k,
    launches: 20,
  });
  if (product === null || basis === null) return null;
  return (3 + 2 * iterations) * product + (1 + iterations) * basis;
}

/** A factor as it is stored; only rows that are tokens can be padding. */
function stored(
  { g, salt, faults }: Storage,
  factor: ValueId,
  real: ValueId | null,
  { factors }: LowRank,
  name: string,
): ValueId {
  if (factors === 'f32') return factor;
  if (factors === 'f16') return map(g, s.arg(0), [factor], { dtype: 'f16', name });
  const attrs = { bits: factors, exact: 0, clip: 0, salt, site: salt };
  return g.add('quantize', [factor, null, null, real, null, faults()], attrs, name);
}

function pack(storage: Storage, value: ValueId, form: LowRank): readonly ValueId[] {
  const { g, salt } = storage;
  const type = g.typeOf(value);
  const { rows, columns } = matrix(type);
  const k = rankOf(type, form);
  const x = reshape(g, value, [rows, columns]);
  const tall = rows > columns;
  // The small side of x, where Q lives: `along` takes [small, k] there from [large, k], `across` back.
  const along = (b: ValueId, transposeB: boolean, name: string): ValueId =>
    g.add('matmul', [x, b], { transposeA: tall, transposeB }, name);
  const across = (q: ValueId, name: string): ValueId =>
    g.add('matmul', [x, q], { transposeA: !tall, transposeB: false }, name);
  const basis = (y: ValueId): ValueId =>
    g.add('orthonormalise', [y, storage.faults()], { site: salt }, 'Q');
  const attrs = { axis: tall ? 1 : 0, count: k, salt };
  const sampled = g.add('sample', [x, storage.seed()], attrs, 'sampled');
  let q = basis(along(sampled, !tall, 'gram'));
  for (let i = 0; i < form.iterations; i++) q = basis(along(across(q, 'turned'), false, 'gram'));
  const other = across(q, 'projected');
  const [p, r] = tall ? [other, q] : [q, other];
  return [stored(storage, p, storage.real(rows), form, 'P'), stored(storage, r, null, form, 'R')];
}

const suffix = ({ factors, iterations }: LowRank): string =>
  (factors === 'f32' ? '' : factors === 'f16' ? ' f16' : ` ${factors}-bit`) +
  (iterations > 0 ? ` +${iterations}` : '');

/** The policy of a ratio, with factors in f32 and no power iteration where nothing else is said. */
export function lowRank(
  ratio: 2 | 4 | 8 | 16,
  options: Partial<Omit<LowRank, 'ratio'>> = {},
): Policy {
  const form: LowRank = { factors: 'f32', iterations: 0, ...options, ratio: 1 / ratio };
  return {
    name: `low-rank 1/${ratio}${suffix(form)}`,
    replays: false,
    kernels: [
      ...(['matmul', 'sample', 'orthonormalise'] as const),
      ...(typeof form.factors === 'number' ? (['quantize'] as const) : []),
    ],
    byChannel: true,
    family: 'low-rank',
    probe: ratio === 8 && form.factors === 'f32' && form.iterations === 0,
    fits: ({ type }) => {
      const { rows, columns } = matrix(type);
      const k = rankOf(type, form);
      // Above k = mn / (m + n) the factors hold more numbers than x.
      return (
        type.dtype === 'f32' &&
        k >= 1 &&
        k * (rows + columns) < rows * columns &&
        bytes(type, form) < 4 * elements(type.shape)
      );
    },
    bytes: (type) => bytes(type, form),
    time: (candidate) => time(candidate, form),
    error: (type) => error(type, form),
    pack: (storage, value) => pack(storage, value, form),
    unpack: ({ g }, [p, r], type) => {
      if (p === undefined || r === undefined)
        throw new Error('internal: low-rank stores two factors');
      const y = g.add('matmul', [p, r], { transposeA: false, transposeB: true }, 'decoded');
      return reshape(g, y, type.shape);
    },
  };
}
