/** PSOFT: a rotation in the principal subspace of each weight. */

import { principalPart } from '../weights/decompose.ts';
import type { LowRankChange, PeftKind, TargetTensors } from './kind.ts';
import { layers } from './low-rank.ts';
import { cayley, neumann } from './rotation.ts';
import { adding, at } from './rows.ts';

export interface PsoftSettings {
  readonly kind: 'psoft';
  readonly rank: number;
  readonly alpha: number;
  readonly dropout: number;
  readonly vectors: boolean;
}

/** Above this rank PSOFT's rotation is an even Neumann series, of `psoftTerms` terms as PEFT counts them. */
const psoftExactUpTo = 256;
/** (I + Q)(I + Q + … + Q⁴): PEFT's count is the highest power, 4, and two. */
const psoftTerms = 6;

const anglesPart = 'psoft_R.weight';

export const psoft: PeftKind<PsoftSettings, 'psoft'> = {
  kind: 'psoft',
  type: 'PSOFT',
  parts: ['psoft_A', 'psoft_B', anglesPart, 'psoft_R.vector_a', 'psoft_R.vector_b'],
  past: ['init_weights', 'psoft_svd_lowrank_niter', 'random_seed', 'cayley_neumann_eps'],
  config: ({ rank, alpha, dropout, vectors }) => {
    const series = rank > psoftExactUpTo;
    return {
      ...layers,
      ...{ ab_svd_init: 'psoft_init', cayley_neumann_eps: null, exclude_modules: null },
      ...{ psoft_svd: 'full', psoft_svd_lowrank_niter: 10, random_seed: 0 },
      init_weights: true,
      num_cayley_neumann_terms: series ? psoftTerms : 5,
      psoft_alpha: alpha,
      psoft_dropout: dropout,
      psoft_mag_a: vectors,
      psoft_mag_b: vectors,
      psoft_orth: true,
      r: rank,
      use_cayley_neumann: series,
    };
  },
  read: (keys) => {
    const rank = keys.number('r');
    const series = rank > psoftExactUpTo;
    keys.must('psoft_orth', [true]);
    keys.must('ab_svd_init', ['psoft_init']);
    keys.must('psoft_svd', ['full']);
    keys.must('use_cayley_neumann', [series], false);
    if (series) keys.must('num_cayley_neumann_terms', [psoftTerms], 5);
    else keys.number('num_cayley_neumann_terms', 5);
    if (series) keys.must('cayley_neumann_eps', [null]);
    const vectors = keys.flag('psoft_mag_a', true);
    keys.must('psoft_mag_b', [vectors], true);
    const settings = {
      ...{ kind: 'psoft' as const, rank, vectors, alpha: keys.number('psoft_alpha') },
      dropout: keys.number('psoft_dropout', 0),
    };
    return () => settings;
  },
  sizes: ({ rank }) => ({ [anglesPart]: [0, (rank * (rank - 1)) / 2, 'r'] }),
  fits: (part, shape, { out, into }) =>
    part === 'psoft_A' ? shape[1] === into : part !== 'psoft_B' || shape[0] === out,
  change: async (settings, target) => ({ rows: adding(await pair(settings, target)) }),
  pair,
  mark: () => 'psoft',
  // PEFT takes them anew from the base, by LAPACK, and singular vectors have no sign of their own.
  factors: { parts: ['psoft_A', 'psoft_B'], turned: anglesPart },
};

/** y += s·(p·C − p)·Bᵀ with p = x·Aᵀ, so b = s·B·(C − I)ᵀ and a = A; C = diag(α)·R·diag(β). */
async function pair(
  { rank, alpha, vectors }: PsoftSettings,
  target: TargetTensors,
): Promise<LowRankChange> {
  const { out, into, read, find } = target;
  const scale = alpha / rank;
  const [given, beside] = [await find('psoft_A'), await find('psoft_B')];
  let a: ArrayLike<number>;
  let left: (i: number) => number;
  if (given && beside) {
    [a, left] = [given, (i) => scale * at(beside, i)];
  } else {
    const part = principalPart(await target.weight(), [out, into], rank);
    [a, left] = [part.right, (i) => at(part.left, i)];
  }
  const angles = await read('psoft_R.weight');
  const turn = rank > psoftExactUpTo ? neumann(angles, rank, psoftTerms - 2) : cayley(angles, rank);
  const first = vectors ? await read('psoft_R.vector_a') : null;
  const second = vectors ? await read('psoft_R.vector_b') : null;
  const c = turn.map((value, k) => {
    const [i, j] = [Math.floor(k / rank), k % rank];
    const scaled = value * (first ? at(first, i) : 1) * (second ? at(second, j) : 1);
    return i === j ? scaled - 1 : scaled;
  });
  const b = new Float64Array(out * rank);
  for (let i = 0; i < out; i++) {
    for (let r = 0; r < rank; r++) {
      let sum = 0;
      for (let k = 0; k < rank; k++) sum += left(i * rank + k) * at(c, r * rank + k);
      b[i * rank + r] = sum;
    }
  }
  return { rank, a: Float64Array.from(a), b };
}
