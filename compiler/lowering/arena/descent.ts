/**
 * descent: one depth-first search over canonical packings (see search.ts), with one order of candidates. What has been
 * tried is on an explicit stack: a program of many layers has thousands of items.
 */

/** Bytes over steps `first` … `last`, both included. */
export interface Item {
  readonly size: number;
  readonly first: number;
  readonly last: number;
}

/** Items from index `from` to `to`, those already placed left out, to be placed at (floor, rank) or above. */
interface Task {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly rank: number;
  /** The frame whose placement left this part of time alone: where to go on if it cannot be done. */
  readonly owner: number;
  /** What else is to be done after it. */
  readonly next: Task | null;
}

/** A task under way: the last candidate tried, by address and rank, and where the trails stood before. */
interface Frame {
  readonly task: Task;
  readonly ceiling: number;
  low: number;
  rank: number;
  readonly trail: number;
  readonly raised: number;
}

/** Keys of the order among candidates of equal address, larger first. `load`: the most in an item's life. */
export type Keys = (item: Item, load: number) => readonly number[];

export class Descent {
  nodes = 0;
  looks = 0;
  /** Every canonical packing was refused, so there is none. */
  finished = false;
  private readonly capacity: number;
  /** Items in order of their first section, by their number outside. */
  private readonly outside: readonly number[];
  private readonly size: Float64Array;
  /** Sections are the stretches of time between two of the items' ends; item i covers `from[i]` … `to[i]`. */
  private readonly from: Float64Array;
  private readonly to: Float64Array;
  /** Place in the order of candidates. */
  private readonly rank: Float64Array;
  /** Items of each section. */
  private readonly within: readonly (readonly number[])[];
  /** Where item i lies, or the lowest it still can. */
  private readonly offset: Float64Array;
  private readonly placed: Float64Array;
  /** Bytes still to be placed in each section. */
  private readonly left: Float64Array;
  /** Items placed, and items whose `offset` was raised with what it was: to be undone. */
  private readonly trail: number[] = [];
  private readonly raised: number[] = [];
  private readonly was: number[] = [];
  /** How often an item was in the way, by its number outside: such items come first in the next descent. */
  private readonly blame: Float64Array;
  private readonly sorted: Float64Array;

  constructor(items: readonly Item[], capacity: number, keys: Keys, blame: Float64Array) {
    const count = items.length;
    this.capacity = capacity;
    this.blame = blame;
    const times = [...new Set(items.flatMap(({ first, last }) => [first, last + 1]))];
    times.sort((a, b) => a - b);
    const section = new Map(times.map((time, index) => [time, index]));
    const indexed = items.map((item, i) => ({ item, i }));
    indexed.sort((a, b) => a.item.first - b.item.first || a.i - b.i);
    this.outside = indexed.map(({ i }) => i);
    this.size = Float64Array.from(indexed, ({ item }) => item.size);
    this.from = Float64Array.from(indexed, ({ item }) => section.get(item.first) ?? 0);
    this.to = Float64Array.from(indexed, ({ item }) => (section.get(item.last + 1) ?? 1) - 1);
    this.left = new Float64Array(times.length);
    const within: number[][] = times.map(() => []);
    for (let i = 0; i < count; i++) {
      for (let s = get(this.from, i); s <= get(this.to, i); s++) {
        this.left[s] = get(this.left, s) + get(this.size, i);
        within[s]?.push(i);
      }
    }
    this.within = within;
    const ranked = indexed.map(({ item, i: outside }, i) => {
      const load = this.mostLeft(get(this.from, i), get(this.to, i));
      return { i, keys: [get(blame, outside), ...keys(item, load)] };
    });
    ranked.sort((a, b) => descending(a.keys, b.keys) || a.i - b.i);
    this.rank = new Float64Array(count);
    for (const [rank, { i }] of ranked.entries()) this.rank[i] = rank;
    this.offset = new Float64Array(count);
    this.placed = new Float64Array(count);
    this.sorted = new Float64Array(count);
  }

  /** Addresses of all items; null where there are none, or `nodes` placements or `looks` are spent. */
  run(nodes: number, looks: number): readonly number[] | null {
    const stack: Frame[] = [];
    const whole = { from: 0, to: this.size.length, floor: 0, rank: -1, owner: -1, next: null };
    let task = this.parts(whole);
    while (task) {
      stack.push(this.frame(task));
      for (task = null; !task;) {
        const frame = stack.at(-1);
        if (!frame || this.nodes >= nodes || this.looks >= looks) return null;
        const i = this.candidate(frame);
        if (i < 0) {
          const { owner } = frame.task;
          this.finished = owner < 0;
          stack.length = owner + 1;
        } else {
          [frame.low, frame.rank] = [get(this.offset, i), get(this.rank, i)];
          this.nodes++;
          if (this.place(i, frame.task)) {
            const { low: floor, rank } = frame;
            task = this.parts({ ...frame.task, floor, rank, owner: stack.length - 1 });
            if (!task) return this.found();
            continue;
          }
        }
        const top = stack.at(-1);
        if (top) this.undo(top);
      }
    }
    return this.found();
  }

  private found(): readonly number[] {
    const offsets = new Array<number>(this.outside.length).fill(0);
    for (const [i, outside] of this.outside.entries()) offsets[outside] = get(this.offset, i);
    return offsets;
  }

  /** A task's items, in parts that no item to come connects, and then what follows it. */
  private parts(task: Task): Task | null {
    const starts: number[] = [];
    let end = -1;
    this.looks += task.to - task.from;
    for (let i = task.from; i < task.to; i++) {
      if (get(this.placed, i)) continue;
      if (get(this.from, i) > end) starts.push(i);
      end = Math.max(end, get(this.to, i));
    }
    let { next, to } = task;
    for (const from of starts.toReversed()) {
      next = { ...task, from, to, next };
      to = from;
    }
    return next;
  }

  /** What comes next lies below every item's lowest top, and where every section's rest still fits above. */
  private frame(task: Task): Frame {
    let ceiling = Infinity;
    let last = 0;
    this.looks += task.to - task.from;
    for (let i = task.from; i < task.to; i++) {
      if (get(this.placed, i)) continue;
      ceiling = Math.min(ceiling, get(this.offset, i) + get(this.size, i) - 1);
      last = Math.max(last, get(this.to, i));
    }
    ceiling = Math.min(ceiling, this.capacity - this.mostLeft(get(this.from, task.from), last));
    const marks = { trail: this.trail.length, raised: this.raised.length };
    return { task, ceiling, low: task.floor, rank: task.rank, ...marks };
  }

  /** The most bytes still to be placed in sections `from` … `to`. */
  private mostLeft(from: number, to: number): number {
    let most = 0;
    this.looks += to - from;
    for (let s = from; s <= to; s++) most = Math.max(most, get(this.left, s));
    return most;
  }

  /** The first candidate after the last one, by address and then rank; −1 where none is left. */
  private candidate({ task, low, rank, ceiling }: Frame): number {
    let best = -1;
    let bestOffset = Infinity;
    this.looks += task.to - task.from;
    for (let i = task.from; i < task.to; i++) {
      const offset = get(this.offset, i);
      if (offset > ceiling || offset < low || offset > bestOffset || get(this.placed, i)) continue;
      if (offset === low && get(this.rank, i) <= rank) continue;
      if (offset === bestOffset && get(this.rank, i) > get(this.rank, best)) continue;
      [best, bestOffset] = [i, offset];
    }
    return best;
  }

  /** Fixes item i where it can lie lowest and raises those alive with it; false if some rest then no longer fits. */
  private place(i: number, task: Task): boolean {
    const { from, to, left, offset, size, capacity } = this;
    const [first, last] = [get(from, i), get(to, i)];
    const top = get(offset, i) + get(size, i);
    this.placed[i] = 1;
    this.trail.push(i);
    for (let s = first; s <= last; s++) left[s] = get(left, s) - get(size, i);
    const mark = this.raised.length;
    this.looks += task.to - task.from;
    for (let j = task.from; j < task.to && get(from, j) <= last; j++) {
      if (get(to, j) < first || get(this.placed, j) || get(offset, j) >= top) continue;
      this.raised.push(j);
      this.was.push(get(offset, j));
      offset[j] = top;
      if (top + get(size, j) > capacity) {
        this.blameFor(j);
        return false;
      }
    }
    // Only what a raised item's sections hold can have become too much, and only where all of it above `top` would be.
    let s = 0;
    for (let k = mark; k < this.raised.length; k++) {
      const j = this.raised[k] ?? 0;
      s = Math.max(s, get(from, j));
      this.looks += Math.max(0, get(to, j) + 1 - s);
      for (; s <= get(to, j); s++) {
        if (top + get(left, s) > capacity && !this.fits(s)) return false;
      }
    }
    return true;
  }

  /** Whether a section's rest fits: no item, with all that can only lie above where it can, ends above the capacity. */
  private fits(section: number): boolean {
    const { offset, placed, sorted, capacity } = this;
    let count = 0;
    for (const i of this.within[section] ?? []) {
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
      for (; k >= 0; k--) this.blameFor(get(sorted, k));
      return false;
    }
    return true;
  }

  private blameFor(i: number): void {
    const outside = this.outside[i] ?? 0;
    this.blame[outside] = get(this.blame, outside) + 1;
  }

  private undo({ trail, raised }: Frame): void {
    while (this.trail.length > trail) {
      const i = this.trail.pop() ?? 0;
      this.placed[i] = 0;
      for (let s = get(this.from, i); s <= get(this.to, i); s++) {
        this.left[s] = get(this.left, s) + get(this.size, i);
      }
    }
    while (this.raised.length > raised) {
      this.offset[this.raised.pop() ?? 0] = this.was.pop() ?? 0;
    }
  }
}

const get = (list: Float64Array, index: number): number => list[index] ?? 0;

function descending(a: readonly number[], b: readonly number[]): number {
  for (const [i, key] of a.entries()) if (key !== b[i]) return (b[i] ?? 0) - key;
  return 0;
}
