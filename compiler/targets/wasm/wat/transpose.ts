/** The transpose of a 4 × 4 block of floats in registers. */

import { shuffle } from './expr.ts';
import type { V } from './expr.ts';
import type { Fn } from './function.ts';

/** The columns of a block given by its four rows, which are used more than once: locals. */
export function transposed(f: Fn, rows: readonly V[]): readonly V[] {
  const [a, b, c, d] = rows;
  if (!a || !b || !c || !d) throw new Error('internal: a block has four rows');
  const low = f.vector('low', shuffle(a, b, [0, 4, 1, 5]));
  const high = f.vector('high', shuffle(a, b, [2, 6, 3, 7]));
  const low2 = f.vector('low2', shuffle(c, d, [0, 4, 1, 5]));
  const high2 = f.vector('high2', shuffle(c, d, [2, 6, 3, 7]));
  return [
    shuffle(low, low2, [0, 1, 4, 5]),
    shuffle(low, low2, [2, 3, 6, 7]),
    shuffle(high, high2, [0, 1, 4, 5]),
    shuffle(high, high2, [2, 3, 6, 7]),
  ];
}
