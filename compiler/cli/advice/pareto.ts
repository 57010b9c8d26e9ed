/** Budget against bytes, time and error: what a model costs at ten budgets from the least to keeping everything. */

import { duration, size } from '../../../runtime/format/units.ts';
import { compile } from '../../compile.ts';
import type { CompileOptions } from '../../compile.ts';
import { BudgetTooSmall } from '../../diagnostics.ts';
import { align, errorText } from '../../trainer/table.ts';

/** A budget, and the plan that is chosen for it. */
export interface ParetoPoint {
  readonly budgetBytes: number;
  readonly allocatedBytes: number;
  /** Of a step; null where the machine's speed is not known. */
  readonly predictedSeconds: number | null;
  /** Relative error of the whole gradient. */
  readonly predictedError: number;
  readonly lossy: boolean;
}

const budgets = 10;

/**
 * The plans at ten budgets, evenly from the least to that of keeping everything, ascending; `options.budget` is not
 * asked. A single point where nothing can be saved. A budget that the search cannot meet is left out.
 */
export async function paretoOf(options: CompileOptions): Promise<readonly ParetoPoint[]> {
  const { plan: least } = await compile({ ...options, budget: 'min' });
  const from = least.minimumBytes;
  const to = Math.max(from, least.keepAllBytes);
  const count = to === from ? 1 : budgets;
  const points: ParetoPoint[] = [];
  for (let i = 0; i < count; i++) {
    const budgetBytes = Math.round(from + ((to - from) * i) / Math.max(1, count - 1));
    const point = await pointAt(options, budgetBytes);
    if (point) points.push(point);
  }
  return points;
}

async function pointAt(options: CompileOptions, budget: number): Promise<ParetoPoint | null> {
  try {
    const { plan } = await compile({ ...options, budget });
    return {
      budgetBytes: budget,
      allocatedBytes: plan.predictedBytes,
      predictedSeconds: plan.predictedSeconds,
      predictedError: plan.predictedError,
      lossy: plan.lossy,
    };
  } catch (error) {
    if (error instanceof BudgetTooSmall) return null;
    throw error;
  }
}

/** The points as a table. */
export function paretoLines(points: readonly ParetoPoint[]): readonly string[] {
  const heading = ['budget', 'bytes', 'allocated', 'a step', 'error'];
  const rows = points.map((point) => [
    size(point.budgetBytes),
    String(point.budgetBytes),
    size(point.allocatedBytes),
    point.predictedSeconds === null ? '–' : duration(point.predictedSeconds),
    errorText(point.predictedError),
  ]);
  return align([heading, ...rows], new Set([0, 1, 2, 3]));
}
