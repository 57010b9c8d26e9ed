/** Terms of rows, and the choices of items as terms. */

import type { Choice } from './frame.ts';

export type Term = [column: number, coefficient: number];

export interface Choices {
  /** The choices of an item that a test holds of, weighted; 1 where nothing else is said. */
  readonly where: (
    item: number,
    test: (choice: Choice) => boolean,
    weight?: (choice: Choice) => number,
  ) => Term[];
  /** The choice of an item to be replayed. */
  readonly replays: (item: number) => Term[];
}

export const minus = (terms: readonly (readonly [number, number])[]): Term[] =>
  terms.map(([column, value]) => [column, -value]);
