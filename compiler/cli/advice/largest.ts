/**
 * The largest size of a dimension that fits the budget. It is assumed that a larger size never needs less; then doubling
 * and bisection find the boundary, and both of its sides are compiled.
 */

import { size as bytesText } from '../../../runtime/format/units.ts';
import { compile } from '../../compile.ts';
import { maxUndecided, unknownDimension } from '../../diagnostics.ts';
import { loadModel } from '../../frontend/index.ts';
import { gradientGraph, readModel } from '../../graphs.ts';
import { isDiagnostic } from '../errors.ts';
import { attempt, frugal } from './frugal.ts';
import { vary } from '../inputs/vary.ts';
import type { Asked } from '../inputs/vary.ts';

export interface Largest {
  readonly dimension: string;
  /** Null where not even the smallest size fits. */
  readonly size: number | null;
  readonly allocatedBytes: number | null;
  /** The next size, and the least budget in which it would train; null where it cannot be built. */
  readonly next: { readonly size: number; readonly minimumBytes: number | null };
  /** Why the next size does not do, where that is not its bytes: the code of the diagnostic. */
  readonly because: string | null;
  /** Sizes are multiples of this, as the model's other dimensions want it. */
  readonly step: number;
  readonly budgetBytes: number;
}

/** No model has a larger dimension. */
const most = 2 ** 24;

/** Finds it. Throws `max-undecided` without a budget in bytes, and what is wrong where no other size can be built. */
export async function largest(asked: Asked, dimension: string): Promise<Largest> {
  const model = asked.model ?? loadModel(asked.modelFile);
  const known = [...model.dimensions.keys()];
  if (!known.includes(dimension)) throw unknownDimension(dimension, known);
  const { budget } = asked;
  if (typeof budget !== 'number') {
    throw maxUndecided(
      dimension,
      `with the budget ${budget} every size fits.`,
      'A budget in bytes.',
      '--budget 64MiB',
    );
  }
  const at = (size: number): Asked =>
    vary({ ...asked, model }, { flags: {}, sizes: { [dimension]: size } });
  const now = sizeNow({ ...asked, model }, dimension);
  const step = stepOf(at, now);
  const fits = async (n: number, quickly: boolean): Promise<number | string> => {
    if (n * step > most) return 'too large';
    const options = at(n * step);
    return attempt(quickly ? { ...options, planner: frugal } : options);
  };
  const holds = async (n: number, quickly: boolean): Promise<boolean> =>
    typeof (await fits(n, quickly)) === 'number';

  // Quickly first; then on from there with the whole search.
  const quick = await boundary(0, now / step, (n) => holds(n, true));
  const found = await boundary(quick, 1, (n) => holds(n, false));
  const allocated = found === 0 ? null : await fits(found, false);
  const why = await fits(found + 1, false);
  const next = (found + 1) * step;
  return {
    dimension,
    size: found === 0 ? null : found * step,
    allocatedBytes: typeof allocated === 'number' ? allocated : null,
    next: { size: next, minimumBytes: why === 'budget-too-small' ? await least(at(next)) : null },
    because: why === 'budget-too-small' || typeof why === 'number' ? null : why,
    step,
    budgetBytes: budget,
  };
}

/** The largest n that holds, where `from` does (0 always does): strides that double, then bisection. */
async function boundary(
  from: number,
  first: number,
  holds: (n: number) => Promise<boolean>,
): Promise<number> {
  let low = from;
  let stride = first;
  while (await holds(low + stride)) {
    low += stride;
    stride *= 2;
  }
  let high = low + stride;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const least = async (options: Asked): Promise<number> =>
  (await compile({ ...options, budget: 'min' })).plan.minimumBytes;

/** The dimension's size as things are; 1 where nothing says. */
function sizeNow(asked: Asked, dimension: string): number {
  try {
    return readModel(asked).sizes.dimensions.get(dimension) ?? 1;
  } catch (error) {
    if (isDiagnostic(error)) return 1;
    throw error;
  }
}

/** The least step between sizes that can be built: 1, or a divisor of the size as it is. */
function stepOf(at: (size: number) => Asked, now: number): number {
  let first: unknown = null;
  for (let step = 1; step <= now; step++) {
    if (now % step !== 0) continue;
    try {
      for (const size of [now, now + step]) gradientGraph(readModel(at(size)));
      return step;
    } catch (error) {
      if (!isDiagnostic(error)) throw error;
      if (error.code === 'context-too-long') return step;
      first ??= error;
    }
  }
  throw first;
}

/** In a sentence or two. */
export function largestLines(one: Largest): readonly string[] {
  const { dimension, size, allocatedBytes, next, because, step, budgetBytes } = one;
  const after =
    because !== null
      ? `${dimension}=${next.size} cannot be had: ${because}.`
      : `${dimension}=${next.size} would need ${bytesText(next.minimumBytes ?? 0)} (${next.minimumBytes ?? 0}).`;
  const assumed = `Assuming that a larger ${dimension} never needs less${step > 1 ? `; tried in steps of ${step}` : ''}.`;
  if (size === null) {
    return [`No ${dimension} fits ${bytesText(budgetBytes)} (${budgetBytes}).`, after, assumed];
  }
  return [
    `${dimension}=${size} is the largest that fits ${bytesText(budgetBytes)} (${budgetBytes}): ${bytesText(allocatedBytes ?? 0)} (${allocatedBytes ?? 0}) allocated.`,
    after,
    assumed,
  ];
}
