/** Terms of rows, and the options of variables as terms. */

import type { StorageOption } from './decision-space.ts';

export type Term = [column: number, coefficient: number];

export interface OptionTerms {
  /** The options of a variable that a test holds of, weighted; 1 by default. */
  readonly where: (
    variable: number,
    test: (option: StorageOption) => boolean,
    weight?: (option: StorageOption) => number,
  ) => Term[];
  /** The option of a variable to be replayed. */
  readonly replays: (variable: number) => Term[];
}

export const minus = (terms: readonly (readonly [number, number])[]): Term[] =>
  terms.map(([column, value]) => [column, -value]);
