/** What if: the same model with other sizes or another recipe, one row each. */

import { duration, size } from '../../../runtime/format/units.ts';
import { compile } from '../../compile.ts';
import { BudgetTooSmall } from '../../diagnostics.ts';
import { levelPlanner } from '../../planning/search/levels.ts';
import { align, errorText } from '../../trainer/table.ts';
import { vary } from '../inputs/vary.ts';
import type { Asked, Variation } from '../inputs/vary.ts';

export interface WhatIf {
  /** As asked: `batch=16,T=1024`; empty for the compilation as it is. */
  readonly what: string;
  readonly minimumBytes: number;
  readonly keepAllBytes: number;
  /** Null where no plan fits the budget. */
  readonly allocatedBytes: number | null;
  /** Of a step; null where nothing fits. */
  readonly predictedSeconds: number | null;
  readonly predictedError: number | null;
  readonly fits: boolean;
}

/** The row of one variation. Throws for everything but a budget that is too small. */
export async function whatIf(asked: Asked, what: string, variation: Variation): Promise<WhatIf> {
  const options = vary(asked, variation);
  try {
    const { plan } = await compile({ ...options, minimum: true });
    return {
      what,
      minimumBytes: plan.minimumBytes,
      keepAllBytes: plan.keepAllBytes,
      allocatedBytes: plan.predictedBytes,
      predictedSeconds: plan.predictedSeconds,
      predictedError: plan.predictedError,
      fits: true,
    };
  } catch (error) {
    if (!(error instanceof BudgetTooSmall)) throw error;
    const kept = await compile({ ...options, budget: 'max', planner: levelPlanner('keep') });
    return {
      what,
      minimumBytes: error.minimum,
      keepAllBytes: kept.plan.predictedBytes,
      ...{ allocatedBytes: null, predictedSeconds: null, predictedError: null },
      fits: false,
    };
  }
}

/** The rows as a table. */
export function whatIfLines(rows: readonly WhatIf[]): readonly string[] {
  const heading = ['what if', 'minimum', 'keep-all', 'allocated', 'a step', 'error', ''];
  const cells = rows.map((row) => [
    row.what === '' ? 'as it is' : row.what,
    size(row.minimumBytes),
    size(row.keepAllBytes),
    row.allocatedBytes === null ? '–' : size(row.allocatedBytes),
    row.predictedSeconds === null ? '–' : duration(row.predictedSeconds),
    row.predictedError === null ? '–' : errorText(row.predictedError),
    row.fits ? 'fits' : 'does not fit',
  ]);
  return align([heading, ...cells], new Set([1, 2, 3, 4]));
}
