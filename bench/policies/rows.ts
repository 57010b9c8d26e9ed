/** The rows of the comparison: what is stored how, at which granularity. */

import type { Level } from '../../compiler/planning/search/levels.ts';

/** How a row becomes a plan. */
export type Way =
  /** One policy, everywhere it fits at a level. */
  | { readonly kind: 'level'; readonly level: Level; readonly policy: string | null }
  /** The planner's own choice within a share of the activation memory that keeping everything takes. */
  | { readonly kind: 'share'; readonly share: number }
  /** The planner's own least lossless plan. */
  | { readonly kind: 'minimum' };

export interface Row {
  readonly name: string;
  /** Rows of a family share a colour. */
  readonly family: string;
  /** Its mark's text in the plot. */
  readonly mark: string;
  readonly way: Way;
  /** Whether the backward may work on stored forms. */
  readonly storedForm: boolean;
}

/** The row that all others are compared with. */
export const reference = 'keep';

const bits = [8, 4, 2] as const;
const ratios = ['1/4', '1/8', '1/16'] as const;
const levels = ['operator', 'sublayer', 'layer'] as const;

const level = (
  name: string,
  family: string,
  mark: string,
  at: Level,
  policy: string | null = null,
): Row => ({
  name,
  family,
  mark,
  way: { kind: 'level', level: at, policy },
  storedForm: true,
});

const decoded = (row: Row): Row => ({
  ...row,
  name: `${row.name}, decoded`,
  storedForm: false,
});

const plain = bits.map((b) => level(`${b}-bit`, 'codes', `${b}`, 'plain', `${b}-bit`));
const lowRank = levels.flatMap((at) =>
  ratios.map((ratio) =>
    level(`low-rank ${ratio}, ${at}`, `low-rank, ${at}`, ratio, at, `low-rank ${ratio}`),
  ),
);

const named = (name: string): Row => {
  const found = [...plain, ...lowRank].find((row) => row.name === name);
  if (!found) throw new Error(`internal: no row ${name}`);
  return found;
};

export const rows: readonly Row[] = [
  level(reference, 'lossless', 'keep', 'keep'),
  level('recompute', 'lossless', 'recompute', 'recompute'),
  {
    name: 'lossless minimum',
    family: 'lossless',
    mark: 'minimum',
    way: { kind: 'minimum' },
    storedForm: true,
  },
  level('half', 'half', 'half', 'plain', 'half'),
  ...plain,
  ...bits.map((b) =>
    level(`${b}-bit + outliers`, 'codes + outliers', `${b}`, 'plain', `${b}-bit + outliers`),
  ),
  ...([4, 2] as const).map((b) =>
    level(
      `${b}-bit + outliers + inter`,
      'codes + outliers + inter',
      `${b}`,
      'inter',
      `${b}-bit + outliers`,
    ),
  ),
  level(
    '2-bit + outliers + inter, stochastic',
    'codes + outliers + inter',
    '2 drawn',
    'inter',
    '2-bit + outliers, stochastic',
  ),
  ...lowRank,
  level('low-rank 1/8 +1, sublayer', 'low-rank, sublayer', '1/8 +1', 'sublayer', 'low-rank 1/8 +1'),
  level('low-rank 1/2, operator', 'low-rank, operator', '1/2', 'operator', 'low-rank 1/2'),
  level('low-rank 1/2, sublayer', 'low-rank, sublayer', '1/2', 'sublayer', 'low-rank 1/2'),
  level('8-bit, sublayer', 'codes, sublayer', '8', 'sublayer', '8-bit'),
  level('4-bit, sublayer', 'codes, sublayer', '4', 'sublayer', '4-bit'),
  level(
    'low-rank 1/8 in 4 bits, sublayer',
    'low-rank, sublayer',
    '1/8 × 4 bit',
    'sublayer',
    'low-rank 1/8 4-bit',
  ),
  decoded(named('4-bit')),
  decoded(named('low-rank 1/8, sublayer')),
  ...([2, 4, 8] as const).map((n): Row => {
    const way: Way = { kind: 'share', share: 1 / n };
    const mark = `mix 1/${n}`;
    return { name: `planner's mix, 1/${n}`, family: 'mix', mark, way, storedForm: true };
  }),
];

export function rowNamed(name: string): Row {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`There is no row ${name}.`);
  return found;
}
