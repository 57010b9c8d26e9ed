/** What memory costs at the margin: the plans of a little less and a little more of it. */

import { size } from '../../../runtime/format/units.ts';
import type { Compiled } from '../../compile.ts';
import { compile } from '../../compile.ts';
import { BudgetTooSmall } from '../../diagnostics.ts';
import { manyNodes, nodesOf } from '../../ir/walk.ts';
import type { Asked } from '../inputs/vary.ts';

/** A neighbouring plan, beside the one that was chosen. */
export interface Neighbour {
  readonly allocatedBytes: number;
  /** Seconds a step more than the chosen plan. */
  readonly seconds: number;
}

export interface Margin {
  /** The plan of about 2 % less; null at the minimum. */
  readonly less: Neighbour | null;
  /** The plan of about 2 % more; null where nothing can be gained. */
  readonly more: Neighbour | null;
}

const near = 0.02;

/** The neighbours; null for a model that takes long to compile. */
export async function marginOf(asked: Asked, compiled: Compiled): Promise<Margin | null> {
  const { plan, decision } = compiled;
  if (nodesOf(decision.problem.joint) > manyNodes) return null;
  const { predictedBytes, minimumBytes, keepAllBytes } = plan;
  const below = Math.max(minimumBytes, Math.floor(predictedBytes * (1 - near)));
  const limit = plan.budgetBytes ?? keepAllBytes;
  const above = Math.min(keepAllBytes, Math.ceil(Math.max(limit, predictedBytes) * (1 + near)));
  const at = async (budget: number): Promise<Neighbour | null> => {
    try {
      const { plan: other } = await compile({ ...asked, budget });
      const allocatedBytes = other.predictedBytes;
      if (allocatedBytes === predictedBytes) return null;
      return { allocatedBytes, seconds: other.predictedSeconds - plan.predictedSeconds };
    } catch (error) {
      if (error instanceof BudgetTooSmall) return null;
      throw error;
    }
  };
  return {
    less: below < predictedBytes ? await at(below) : null,
    more: above > predictedBytes ? await at(above) : null,
  };
}

const mebibyte = 2 ** 20;

/** One row a neighbour. */
export function marginRows(
  { less, more }: Margin,
  allocatedBytes: number,
): readonly (readonly [string, string, string])[] {
  const rate = (one: Neighbour): string =>
    `${((1000 * one.seconds * mebibyte) / (allocatedBytes - one.allocatedBytes)).toPrecision(3)} ms/MiB`;
  return [
    ...(less
      ? [['margin', rate(less), `lost with less, down to ${size(less.allocatedBytes)}`] as const]
      : []),
    ...(more
      ? [['', rate(more), `gained with more, up to ${size(more.allocatedBytes)}`] as const]
      : []),
  ];
}
