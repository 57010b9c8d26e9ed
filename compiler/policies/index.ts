/** The policies there are. A new one is a file and a line here. */

import { half } from './half.ts';
import { keep } from './keep.ts';
import { lowRank } from './low-rank.ts';
import type { Policy } from './policy.ts';
import { quantised } from './quantised.ts';
import { recompute } from './recompute.ts';

export const policies: readonly Policy[] = [
  keep,
  recompute,
  half,
  quantised(8),
  quantised(4),
  quantised(2),
  lowRank(4),
  lowRank(8),
  lowRank(16),
];
