/**
 * Sums of very many floats. Lanes of f32 that take a whole row of a vocabulary lose its small terms, so they take a
 * block of it at a time; the blocks are added in doubles. The order depends on the row's length alone.
 */

import { f32, f64x2 } from './expr.ts';
import type { Expr, V } from './expr.ts';
import type { Fn } from './function.ts';
import { highHalf, joinLow } from './math.ts';

/** Vectors of one block: four lanes of 16 terms each err by less than one rounding of the result. */
export const blockVectors = 16;

/** Four sums in doubles, one a lane. */
export interface WideSums {
  /** Adds the sums of a block, lane by lane. */
  add(block: V): void;
  /** The four sums, rounded once. */
  lanes(): V;
  /** Their sum, rounded once. */
  total(): Expr<'f32'>;
}

/** Four sums that begin with zero. */
export function wideSums(f: Fn): WideSums {
  const low = f.vector('wideLow', f64x2.const(0));
  const high = f.vector('wideHigh', f64x2.const(0));
  return {
    add: (block) => {
      const lanes = f.vector('block', block);
      f.set(low, f64x2.add(low, f64x2.promote(lanes)));
      f.set(high, f64x2.add(high, f64x2.promote(highHalf(lanes))));
    },
    lanes: () => joinLow(f64x2.demote(low), f64x2.demote(high)),
    total: () => {
      const both = f.vector('both', f64x2.add(low, high));
      return f32.lane(f64x2.demote(f64x2.add(both, highHalf(both))), 0);
    },
  };
}
