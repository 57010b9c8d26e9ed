/** How near a device must come to the oracle. NaN is never near. */

import { formatOf } from '../../../runtime/format/storage/index.ts';
import type { DType } from '../../ir/types.ts';

/** Error that a tensor may have, relative to its largest element: arithmetic is f32 everywhere, so storage decides. */
const toleranceIn = (dtype: DType): number =>
  dtype === 'f32' ? 2e-5 : (formatOf(dtype)?.tolerance ?? 0);

/** Operators whose f32 arithmetic loses more, each with its reason. */
const looser: Readonly<Record<string, number>> = {
  // P = exp(scores − lse) repeats the rounding of both.
  attentionGrad: 5e-5,
};

/** The tolerance of an operator's result. */
export const toleranceOf = (dtype: DType, op = ''): number =>
  Math.max(toleranceIn(dtype), dtype === 'f32' ? (looser[op] ?? 0) : 0);

/** Largest magnitude; 0 for none. */
export const largest = (x: ArrayLike<number>): number =>
  Array.from(x).reduce((max, v) => Math.max(max, Math.abs(v)), 0);

/**
 * What is wrong with `actual`, in words, or null when every element is within tolerance × scale of the expected one.
 * Without `floor`, or with one as a number, the scale is the largest expected magnitude, at least `floor`; with
 * `{ each: floor }` it is each element's own magnitude, at least `floor`.
 */
export function difference(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  floor: number | { readonly each: number } = 0,
): string | null {
  if (actual.length !== expected.length) {
    return `has ${actual.length} elements, wanted ${expected.length}`;
  }
  const whole = typeof floor === 'number' ? Math.max(largest(expected), floor) : 0;
  const allowed = (wanted: number): number =>
    tolerance * (typeof floor === 'number' ? whole : Math.max(Math.abs(wanted), floor.each));
  let worst = -1;
  let most = 0;
  let wrong = 0;
  for (let i = 0; i < expected.length; i++) {
    const wanted = expected[i] ?? NaN;
    const error = Math.abs((actual[i] ?? NaN) - wanted);
    if (error <= allowed(wanted) || actual[i] === wanted) continue;
    wrong++;
    if (worst < 0 || Number.isNaN(error) || error > most) {
      worst = i;
      most = error;
    }
  }
  if (wrong === 0) return null;
  const margin = allowed(expected[worst] ?? NaN).toExponential(1);
  const place = `element ${worst} is ${actual[worst]}, wanted ${expected[worst]} ± ${margin}`;
  return `${wrong} of ${expected.length} wrong, worst: ${place}`;
}

/** Throws, naming the tensor, unless `difference` finds nothing. */
export function assertClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  what = 'result',
): void {
  const wrong = difference(actual, expected, tolerance);
  if (wrong) throw new Error(`${what}: ${wrong}`);
}
