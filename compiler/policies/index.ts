/** The policies there are. A new one is a file and a line here. */

import { half } from './half.ts';
import { keep } from './keep.ts';
import { lowRank } from './low-rank.ts';
import { mask } from './mask.ts';
import { offload } from './offload.ts';
import { outliers } from './outliers.ts';
import type { Policy } from './policy.ts';
import { quantised } from './quantised.ts';
import { recompute } from './recompute.ts';

export const policies: readonly Policy[] = [
  keep,
  recompute,
  offload,
  mask,
  half,
  quantised(8),
  quantised(4),
  quantised(2),
  outliers(8),
  outliers(4),
  outliers(2),
  outliers(4, { stochastic: true }),
  outliers(2, { stochastic: true }),
  lowRank(2),
  lowRank(4),
  lowRank(8),
  lowRank(8, { iterations: 1 }),
  lowRank(16),
  lowRank(8, { factors: 'f16' }),
  lowRank(16, { factors: 'f16' }),
  lowRank(8, { factors: 8 }),
  lowRank(2, { factors: 8 }),
  lowRank(8, { factors: 4 }),
  lowRank(16, { factors: 4 }),
];

/** Policies by their names. */
export const policyNamed: ReadonlyMap<string, Policy> = new Map(
  policies.map((policy) => [policy.name, policy]),
);
