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

import { Shelf } from './shelf.ts';

/** Bytes over steps `first` … `last`, both included. */
export interface Item {
  readonly size: number;
  readonly first: number;
  readonly last: number;
}

export interface Found {
  /** Address of each item, counted from the ground; null where none were found. */
  readonly offsets: readonly number[] | null;
  /** Placements tried. */
  readonly nodes: number;
}

/** Looks that a second is enough for, roughly (2 GHz). */
export const looksPerSecond = 100e6;
const firstNodes = 1000;
const growth = 1.3;

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
      if (found) return { offsets: completed(items, kept, peeled, found), nodes };
      if (descent.finished || left <= 0) return { offsets: null, nodes };
    }
  }
  return { offsets: null, nodes };
}

const none: Item = { size: 0, first: 0, last: 0 };
const span = ({ first, last }: Item): number => last - first + 1;
const area = (item: Item): number => item.size * span(item);

/** Keys of the order among candidates of equal address, compared one after the other, larger first. `load`: the most in its life. */
const orders: readonly ((item: Item, load: number) => readonly number[])[] = [
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

/** One depth-first search with one order of candidates. */
class Descent {
  nodes = 0;
  looks = 0;
  /** Every canonical packing was refused, so none exists. */
  finished = false;
  private mostNodes = 0;
  private mostLooks = 0;
  private readonly capacity: number;
  private readonly size: Float64Array;
  /** Sections are the stretches of time between two of the items' ends; item i covers `from[i]` … `to[i]`. */
  private readonly from: Float64Array;
  private readonly to: Float64Array;
  /** Place in the order of candidates. */
  private readonly rank: Float64Array;
  /** Items that share a section with item i, by their first section. */
  private readonly beside: readonly Float64Array[];
  /** Items of each section. */
  private readonly within: readonly Float64Array[];
  /** Where item i lies, or the lowest it still can. */
  private readonly offset: Float64Array;
  private readonly placed: Float64Array;
  /** Bytes still to be placed in each section. */
  private readonly left: Float64Array;
  /** Items whose `offset` was raised, and what it was, to be undone. */
  private readonly raised: number[] = [];
  private readonly was: number[] = [];
  /** How often an item was in the way. */
  private readonly blame: Float64Array;
  private readonly sorted: Float64Array;

  constructor(
    items: readonly Item[],
    capacity: number,
    keys: (item: Item, load: number) => readonly number[],
    blame: Float64Array,
  ) {
    this.capacity = capacity;
    this.blame = blame;
    const times = [...new Set(items.flatMap(({ first, last }) => [first, last + 1]))];
    times.sort((a, b) => a - b);
    const section = new Map(times.map((time, index) => [time, index]));
    this.size = Float64Array.from(items, ({ size }) => size);
    this.from = Float64Array.from(items, ({ first }) => section.get(first) ?? 0);
    this.to = Float64Array.from(items, ({ last }) => (section.get(last + 1) ?? 1) - 1);
    this.left = new Float64Array(times.length);
    const within: number[][] = times.map(() => []);
    for (let i = 0; i < items.length; i++) {
      for (let s = get(this.from, i); s <= get(this.to, i); s++) {
        this.left[s] = get(this.left, s) + get(this.size, i);
        within[s]?.push(i);
      }
    }
    this.within = within.map((list) => Float64Array.from(list));
    const early = items.map((_, i) => i).sort((a, b) => get(this.from, a) - get(this.from, b));
    this.beside = items.map((_, i) =>
      Float64Array.from(
        early.filter(
          (j) =>
            j !== i && get(this.from, j) <= get(this.to, i) && get(this.to, j) >= get(this.from, i),
        ),
      ),
    );
    const ranked = items.map((item, i) => {
      let load = 0;
      for (let s = get(this.from, i); s <= get(this.to, i); s++)
        load = Math.max(load, get(this.left, s));
      return { i, keys: [get(blame, i), ...keys(item, load)] };
    });
    ranked.sort((a, b) => descending(a.keys, b.keys) || a.i - b.i);
    this.rank = new Float64Array(items.length);
    ranked.forEach(({ i }, rank) => (this.rank[i] = rank));
    this.offset = new Float64Array(items.length);
    this.placed = new Float64Array(items.length);
    this.sorted = new Float64Array(items.length);
  }

  /** Addresses of all items; null where there are none or the effort is spent. */
  run(nodes: number, looks: number): readonly number[] | null {
    this.mostNodes = nodes;
    this.mostLooks = looks;
    const all = Array.from(this.size, (_, i) => i);
    all.sort((a, b) => get(this.from, a) - get(this.from, b) || a - b);
    if (this.solve(all, 0, -1)) return Array.from(this.offset);
    this.finished = !this.spent();
    return null;
  }

  private spent(): boolean {
    return this.nodes >= this.mostNodes || this.looks >= this.mostLooks;
  }

  /** Places `items`, sorted by first section, at (floor, rank) or above. True: they are all placed. */
  private solve(items: readonly number[], floor: number, rank: number): boolean {
    if (items.length === 0) return true;
    const parts = this.parts(items);
    if (parts.length === 1) return this.descend(items, floor, rank);
    const mark = this.raised.length;
    for (const [index, part] of parts.entries()) {
      if (this.solve(part, floor, rank)) continue;
      for (const done of parts.slice(0, index)) for (const i of done) this.lift(i);
      this.undo(mark);
      return false;
    }
    return true;
  }

  /** Items apart in time. */
  private parts(items: readonly number[]): readonly (readonly number[])[] {
    const parts: number[][] = [];
    let part: number[] = [];
    let end = -1;
    for (const i of items) {
      if (get(this.from, i) > end) parts.push((part = []));
      part.push(i);
      end = Math.max(end, get(this.to, i));
    }
    return parts;
  }

  private descend(items: readonly number[], floor: number, rank: number): boolean {
    let ceiling = this.ceiling(items);
    for (const i of items) {
      ceiling = Math.min(ceiling, get(this.offset, i) + get(this.size, i) - 1);
    }
    let [low, order] = [floor, rank];
    for (;;) {
      const i = this.next(items, low, order, ceiling);
      if (i < 0 || this.spent()) return false;
      [low, order] = [get(this.offset, i), get(this.rank, i)];
      this.nodes++;
      const mark = this.raised.length;
      if (this.place(i)) {
        const rest = items.filter((j) => j !== i);
        if (this.solve(rest, low, order)) return true;
      }
      this.lift(i);
      this.undo(mark);
    }
  }

  /** The highest address at which every section's rest still fits. */
  private ceiling(items: readonly number[]): number {
    let end = 0;
    for (const i of items) end = Math.max(end, get(this.to, i));
    let most = 0;
    for (let s = get(this.from, items[0] ?? 0); s <= end; s++)
      most = Math.max(most, get(this.left, s));
    this.looks += end;
    return this.capacity - most;
  }

  /** The first candidate after (low, order), by address and then rank; −1 where none is left. */
  private next(items: readonly number[], low: number, order: number, ceiling: number): number {
    let best = -1;
    let bestOffset = Infinity;
    this.looks += items.length;
    for (const i of items) {
      const offset = get(this.offset, i);
      if (offset > ceiling || offset < low || offset > bestOffset) continue;
      if (offset === low && get(this.rank, i) <= order) continue;
      if (offset === bestOffset && get(this.rank, i) > get(this.rank, best)) continue;
      [best, bestOffset] = [i, offset];
    }
    return best;
  }

  /** Fixes item i where it can lie lowest and raises those beside it; false if some rest then no longer fits. */
  private place(i: number): boolean {
    const { from, to, left, offset, size, capacity } = this;
    this.placed[i] = 1;
    for (let s = get(from, i); s <= get(to, i); s++) left[s] = get(left, s) - get(size, i);
    const top = get(offset, i) + get(size, i);
    const mark = this.raised.length;
    const beside = this.beside[i] ?? empty;
    this.looks += beside.length;
    for (const j of beside) {
      if (get(this.placed, j) || get(offset, j) >= top) continue;
      this.raised.push(j);
      this.was.push(get(offset, j));
      offset[j] = top;
      if (top + get(size, j) > capacity) {
        this.blame[j] = get(this.blame, j) + 1;
        return false;
      }
    }
    // Only what a raised item's section holds can have become too much, and only where all of it above `top` would be.
    let next = 0;
    for (let k = mark; k < this.raised.length; k++) {
      const j = this.raised[k] ?? 0;
      next = Math.max(next, get(from, j));
      this.looks += get(to, j) + 1 - next;
      for (; next <= get(to, j); next++) {
        if (top + get(left, next) > capacity && !this.fits(next)) return false;
      }
    }
    return true;
  }

  /** Whether a section's rest fits: no item, with all that can only lie above where it can, ends above the capacity. */
  private fits(section: number): boolean {
    const { offset, placed, sorted, capacity } = this;
    let count = 0;
    for (const i of this.within[section] ?? empty) {
      if (get(placed, i)) continue;
      let k = count++;
      for (; k > 0 && get(offset, get(sorted, k - 1)) < get(offset, i); k--) {
        sorted[k] = get(sorted, k - 1);
      }
      sorted[k] = i;
    }
    this.looks += 4 * count;
    let above = 0;
    for (let k = 0; k < count; k++) {
      const i = get(sorted, k);
      above += get(this.size, i);
      if (get(offset, i) + above <= capacity) continue;
      for (; k >= 0; k--) {
        const j = get(sorted, k);
        this.blame[j] = get(this.blame, j) + 1;
      }
      return false;
    }
    return true;
  }

  private lift(i: number): void {
    this.placed[i] = 0;
    for (let s = get(this.from, i); s <= get(this.to, i); s++) {
      this.left[s] = get(this.left, s) + get(this.size, i);
    }
  }

  private undo(mark: number): void {
    while (this.raised.length > mark) {
      this.offset[this.raised.pop() ?? 0] = this.was.pop() ?? 0;
    }
  }
}

const get = (list: Float64Array, index: number): number => list[index] ?? 0;
const empty = new Float64Array(0);

function descending(a: readonly number[], b: readonly number[]): number {
  for (const [i, key] of a.entries()) if (key !== b[i]) return (b[i] ?? 0) - key;
  return 0;
}
