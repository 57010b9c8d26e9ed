/**
 * Whether a budget can be met, asked quickly: of the planner's proposals only those that store least are lowered. What
 * this planner finds feasible is; the whole search may find a little more.
 */

import { compile } from '../../compile.ts';
import { greedy } from '../../planning/search/greedy.ts';
import type { Planner } from '../../planning/problem/planner.ts';
import { isDiagnostic } from '../errors.ts';
import type { Asked } from '../inputs/vary.ts';

const proposals = 3;

export const frugal: Planner = (problem) => {
  const stored = greedy(problem)
    .plans.map((plan) => ({ plan, bytes: plan.placements.reduce((sum, p) => sum + p.bytes, 0) }))
    .sort((a, b) => a.bytes - b.bytes);
  return { plans: stored.slice(0, proposals).map(({ plan }) => plan) };
};

/** The bytes that would be allocated by the plan found, or why there is none: the code of the diagnostic. */
export async function attempt(options: Asked): Promise<number | string> {
  try {
    return (await compile(options)).plan.predictedBytes;
  } catch (error) {
    if (isDiagnostic(error)) return error.code;
    throw error;
  }
}
