/**
 * search: whether rectangles fit below a capacity, by depth-first search over canonical packings, the kind that
 * MiniMalloc searches (Moffitt, ASPLOS 2024). Every packing can be pushed down until each rectangle rests on another or
 * on the floor; so they are placed in order of address, each as low as those before it leave. Cut are:
 *
 * - a rectangle that could always be placed last, whatever the others do (`core`),
 * - an address above which the rest of some section no longer fits below the capacity,
 * - a rectangle above another's lowest top: that other could be pushed below it (dominance),
 * - equal addresses in any order but one,
 * - parts of time that no rectangle to come connects: each is searched alone, and one that fails ends them all.
 *
 * Descents are restarted with other orders, in which rectangles of more conflicts come sooner. Effort is counted in
 * search steps, of which each reads one rectangle or section, never in seconds: the same rectangles give the same answer
 * on any machine.
 */

import { Descent } from './descent.ts';
import type { Keys, Rectangle } from './descent.ts';
import { IntervalMap } from './interval-map.ts';

export type { Rectangle } from './descent.ts';

export interface Found {
  /** Address of each rectangle, counted from the floor; null where none were found. */
  readonly offsets: readonly number[] | null;
  /** Placements tried. */
  readonly nodes: number;
  readonly searchSteps: number;
}

const firstNodes = 300;
const growth = 1.2;

/** Searches in at most so many steps. */
export function search(
  rectangles: readonly Rectangle[],
  capacity: number,
  searchSteps: number,
): Found {
  const { kept, peeled } = core(rectangles, capacity);
  const hard = kept.map((i) => rectangles[i] ?? none);
  const weights = orders.map(() => new Float64Array(hard.length));
  let nodes = 0;
  let left = searchSteps;
  for (let part = firstNodes; left > 0; part = Math.ceil(part * growth)) {
    for (const [index, keys] of orders.entries()) {
      const descent = new Descent(hard, capacity, keys, weights[index] ?? new Float64Array(0));
      const found = descent.run(Math.max(part, 2 * hard.length), left);
      nodes += descent.nodes;
      left -= descent.searchSteps;
      if (found)
        return {
          offsets: completed(rectangles, kept, peeled, found),
          nodes,
          searchSteps: searchSteps - left,
        };
      if (descent.finished || left <= 0)
        return { offsets: null, nodes, searchSteps: searchSteps - left };
    }
  }
  return { offsets: null, nodes, searchSteps: searchSteps - left };
}

const none: Rectangle = { size: 0, first: 0, last: 0 };
const span = ({ first, last }: Rectangle): number => last - first + 1;
const area = (rectangle: Rectangle): number => rectangle.size * span(rectangle);

/** Keys of the order among candidates of equal address, compared one after the other, larger first. `load`: the most in its life. */
const orders: readonly Keys[] = [
  (rectangle, load) => [span(rectangle), area(rectangle), load],
  (rectangle, load) => [load, area(rectangle), span(rectangle)],
  (rectangle, load) => [load, span(rectangle), area(rectangle)],
  (rectangle) => [area(rectangle)],
  (rectangle) => [rectangle.size],
];

/**
 * Rectangles that matter, and the others. Each of those fits below the capacity wherever the ones that matter and those
 * after it in `peeled` lie: a rectangle alive with it forbids size + size − 1 of its addresses, and they are too few.
 */
function core(
  rectangles: readonly Rectangle[],
  capacity: number,
): { readonly kept: readonly number[]; readonly peeled: readonly number[] } {
  const peeled: number[] = [];
  let kept = rectangles.map((_, i) => i);
  for (;;) {
    const alive = kept.map((i) => rectangles[i] ?? none);
    const starts = new Sums(alive.map(({ first, size }) => [first, size]));
    const ends = new Sums(alive.map(({ last, size }) => [last, size]));
    const matters = alive.map((rectangle) => {
      // Alive with it: begun by its last step, and not ended before its first.
      const begun = starts.upTo(rectangle.last);
      const ended = ends.upTo(rectangle.first - 1);
      const others = begun.count - ended.count - 1;
      const forbidden = begun.sum - ended.sum - rectangle.size + others * (rectangle.size - 1);
      return forbidden >= capacity - rectangle.size + 1;
    });
    if (matters.every(Boolean)) return { kept, peeled };
    peeled.push(...kept.filter((_, k) => !matters[k]));
    kept = kept.filter((_, k) => matters[k]);
  }
}

/** How many pairs have a key up to a bound, and the sum of their values. */
class Sums {
  private readonly keys: readonly number[];
  private readonly sums: readonly number[];

  constructor(pairs: readonly (readonly [key: number, value: number])[]) {
    const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
    let sum = 0;
    this.keys = sorted.map(([key]) => key);
    this.sums = [0, ...sorted.map(([, value]) => (sum += value))];
  }

  upTo(bound: number): { readonly count: number; readonly sum: number } {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? 0) <= bound) low = middle + 1;
      else high = middle;
    }
    return { count: low, sum: this.sums[low] ?? 0 };
  }
}

/** Addresses of all rectangles: the peeled ones join the others, last peeled first, each at its lowest free address. */
function completed(
  rectangles: readonly Rectangle[],
  kept: readonly number[],
  peeled: readonly number[],
  found: readonly number[],
): readonly number[] {
  const steps = rectangles.reduce((most, { last }) => Math.max(most, last + 1), 1);
  const intervals = new IntervalMap(steps, [], Infinity);
  const offsets = new Array<number>(rectangles.length).fill(0);
  const put = (i: number, { size, first, last }: Rectangle, start: number): void => {
    offsets[i] = start;
    intervals.put(start, size, first, last);
  };
  kept.forEach((i, k) => put(i, rectangles[i] ?? none, found[k] ?? 0));
  for (const i of peeled.toReversed()) {
    const rectangle = rectangles[i] ?? none;
    put(i, rectangle, intervals.lowest(rectangle.size, rectangle.first, rectangle.last));
  }
  return offsets;
}
