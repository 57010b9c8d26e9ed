/**
 * search: whether items fit below a capacity, by depth-first search over canonical packings, the kind that MiniMalloc
 * searches (Moffitt, ASPLOS 2024). Every packing can be pushed down until each item rests on another or on the ground; so
 * items are placed in order of address, each as low as those before it leave. Cut are:
 *
 * - an item that could always be placed last, whatever the others do (`core`),
 * - an address above which the rest of some section no longer fits below the capacity,
 * - an item above another's lowest top: that other could be pushed below it (dominance),
 * - equal addresses in any order but one,
 * - parts of time that no item to come connects: each is searched alone, and one that fails ends them all.
 *
 * Descents are restarted with other orders, in which items that failed come sooner. Effort is counted in looks at an item
 * or a section, never in seconds: the same items give the same answer on any machine.
 */

import { Descent } from './descent.ts';
import type { Item, Keys } from './descent.ts';
import { Shelf } from './interval-map.ts';

export type { Item } from './descent.ts';

export interface Found {
  /** Address of each item, counted from the ground; null where none were found. */
  readonly offsets: readonly number[] | null;
  /** Placements tried. */
  readonly nodes: number;
  readonly looks: number;
}

const firstNodes = 300;
const growth = 1.2;

/** Searches with at most `looks`. */
export function search(items: readonly Item[], capacity: number, looks: number): Found {
  const { kept, peeled } = core(items, capacity);
  const hard = kept.map((i) => items[i] ?? none);
  const blame = orders.map(() => new Float64Array(hard.length));
  let nodes = 0;
  let left = looks;
  for (let part = firstNodes; left > 0; part = Math.ceil(part * growth)) {
    for (const [index, keys] of orders.entries()) {
      const descent = new Descent(hard, capacity, keys, blame[index] ?? new Float64Array(0));
      const found = descent.run(Math.max(part, 2 * hard.length), left);
      nodes += descent.nodes;
      left -= descent.looks;
      if (found)
        return { offsets: completed(items, kept, peeled, found), nodes, looks: looks - left };
      if (descent.finished || left <= 0) return { offsets: null, nodes, looks: looks - left };
    }
  }
  return { offsets: null, nodes, looks: looks - left };
}

const none: Item = { size: 0, first: 0, last: 0 };
const span = ({ first, last }: Item): number => last - first + 1;
const area = (item: Item): number => item.size * span(item);

/** Keys of the order among candidates of equal address, compared one after the other, larger first. `load`: the most in its life. */
const orders: readonly Keys[] = [
  (item, load) => [span(item), area(item), load],
  (item, load) => [load, area(item), span(item)],
  (item, load) => [load, span(item), area(item)],
  (item) => [area(item)],
  (item) => [item.size],
];

/**
 * Items that matter, and the others. Each of those fits below the capacity wherever the items that matter and those after
 * it in `peeled` lie: an item alive with it forbids size + size − 1 of its addresses, and they are too few.
 */
function core(
  items: readonly Item[],
  capacity: number,
): { readonly kept: readonly number[]; readonly peeled: readonly number[] } {
  const peeled: number[] = [];
  let kept = items.map((_, i) => i);
  for (;;) {
    const alive = kept.map((i) => items[i] ?? none);
    const starts = new Sums(alive.map(({ first, size }) => [first, size]));
    const ends = new Sums(alive.map(({ last, size }) => [last, size]));
    const matters = alive.map((item) => {
      // Alive with it: begun by its last step, and not ended before its first.
      const begun = starts.upTo(item.last);
      const ended = ends.upTo(item.first - 1);
      const others = begun.count - ended.count - 1;
      const forbidden = begun.sum - ended.sum - item.size + others * (item.size - 1);
      return forbidden >= capacity - item.size + 1;
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

/** Addresses of all items: the peeled ones join the others, last peeled first, each at its lowest free address. */
function completed(
  items: readonly Item[],
  kept: readonly number[],
  peeled: readonly number[],
  found: readonly number[],
): readonly number[] {
  const steps = items.reduce((most, { last }) => Math.max(most, last + 1), 1);
  const shelf = new Shelf(steps, [], Infinity);
  const offsets = new Array<number>(items.length).fill(0);
  const put = (i: number, { size, first, last }: Item, start: number): void => {
    offsets[i] = start;
    shelf.put(start, size, first, last);
  };
  kept.forEach((i, k) => put(i, items[i] ?? none, found[k] ?? 0));
  for (const i of peeled.toReversed()) {
    const item = items[i] ?? none;
    put(i, item, shelf.lowest(item.size, item.first, item.last));
  }
  return offsets;
}
