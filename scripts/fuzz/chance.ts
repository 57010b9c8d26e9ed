/** What is drawn for one input: a function of its seed alone. */

import { bits, uniform } from '../../runtime/format/random.ts';

export class Chance {
  private readonly seed: number;
  private drawn = 0;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** A whole number from 0, less than `most`. */
  below(most: number): number {
    return Math.floor((bits(this.seed, 0, this.drawn++) / 2 ** 32) * most);
  }

  /** Whether something of this probability happens. */
  is(probability: number): boolean {
    return uniform(this.seed, 0, this.drawn++) < probability;
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  }
}
