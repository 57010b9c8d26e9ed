/**
 * descent: one depth-first search over canonical packings (see search.ts), with one order of candidates. What has been
 * tried is on an explicit stack: a program of many layers has thousands of rectangles.
 */

/** Bytes over steps `first` … `last`, both included. */
export interface Rectangle {
  readonly size: number;
  readonly first: number;
  readonly last: number;
}

/** Rectangles from index `from` to `to`, those already placed left out, to be placed at (floor, rank) or above. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly rank: number;
  /** The branch whose placement left this part of time alone: where to go on if it cannot be done. */
  readonly owner: number;
  /** What else is to be done after it. */
  readonly next: Part | null;
}

/** A part under way: the last candidate tried, by address and rank, and where the trails stood before. */
interface Branch {
  readonly part: Part;
  readonly ceiling: number;
  low: number;
  rank: number;
  readonly trail: number;
  readonly raised: number;
}

/** Keys of the order among candidates of equal address, larger first. `load`: the most in a rectangle's life. */
export type Keys = (rectangle: Rectangle, load: number) => readonly number[];

export class Descent {
  nodes = 0;
  searchSteps = 0;
  /** Every canonical packing was refused, so there is none. */
  finished = false;
  private readonly capacity: number;
  /** Rectangles in order of their first section, by their number outside. */
  private readonly outside: readonly number[];
  private readonly size: Float64Array;
  /** Sections are the stretches of time between two of the rectangles' ends; rectangle i covers `from[i]` … `to[i]`. */
  private readonly from: Float64Array;
  private readonly to: Float64Array;
  /** Place in the order of candidates. */
  private readonly rank: Float64Array;
  /** Rectangles of each section. */
  private readonly within: readonly (readonly number[])[];
  /** Where rectangle i lies, or the lowest it still can. */
  private readonly offset: Float64Array;
  private readonly placed: Float64Array;
  /** Bytes still to be placed in each section. */
  private readonly left: Float64Array;
  /** Rectangles placed, and rectangles whose `offset` was raised with what it was: to be undone. */
  private readonly trail: number[] = [];
  private readonly raised: number[] = [];
  private readonly was: number[] = [];
  /** How often a rectangle was in the way, by its number outside: such ones come first in the next descent. */
  private readonly conflictWeights: Float64Array;
  private readonly sorted: Float64Array;

  constructor(
    rectangles: readonly Rectangle[],
    capacity: number,
    keys: Keys,
    conflictWeights: Float64Array,
  ) {
    const count = rectangles.length;
    this.capacity = capacity;
    this.conflictWeights = conflictWeights;
    const times = [...new Set(rectangles.flatMap(({ first, last }) => [first, last + 1]))];
    times.sort((a, b) => a - b);
    const section = new Map(times.map((time, index) => [time, index]));
    const indexed = rectangles.map((rectangle, i) => ({ rectangle, i }));
    indexed.sort((a, b) => a.rectangle.first - b.rectangle.first || a.i - b.i);
    this.outside = indexed.map(({ i }) => i);
    this.size = Float64Array.from(indexed, ({ rectangle }) => rectangle.size);
    this.from = Float64Array.from(indexed, ({ rectangle }) => section.get(rectangle.first) ?? 0);
    this.to = Float64Array.from(
      indexed,
      ({ rectangle }) => (section.get(rectangle.last + 1) ?? 1) - 1,
    );
    this.left = new Float64Array(times.length);
    const within: number[][] = times.map(() => []);
    for (let i = 0; i < count; i++) {
      for (let s = get(this.from, i); s <= get(this.to, i); s++) {
        this.left[s] = get(this.left, s) + get(this.size, i);
        within[s]?.push(i);
      }
    }
    this.within = within;
    const ranked = indexed.map(({ rectangle, i: outside }, i) => {
      const load = this.mostLeft(get(this.from, i), get(this.to, i));
      return { i, keys: [get(conflictWeights, outside), ...keys(rectangle, load)] };
    });
    ranked.sort((a, b) => descending(a.keys, b.keys) || a.i - b.i);
    this.rank = new Float64Array(count);
    for (const [rank, { i }] of ranked.entries()) this.rank[i] = rank;
    this.offset = new Float64Array(count);
    this.placed = new Float64Array(count);
    this.sorted = new Float64Array(count);
  }

  /** Addresses of all rectangles; null where there are none, or `nodes` placements or `searchSteps` are spent. */
  run(nodes: number, searchSteps: number): readonly number[] | null {
    const stack: Branch[] = [];
    const whole = { from: 0, to: this.size.length, floor: 0, rank: -1, owner: -1, next: null };
    let part = this.parts(whole);
    while (part) {
      stack.push(this.branch(part));
      for (part = null; !part;) {
        const branch = stack.at(-1);
        if (!branch || this.nodes >= nodes || this.searchSteps >= searchSteps) return null;
        const i = this.candidate(branch);
        if (i < 0) {
          const { owner } = branch.part;
          this.finished = owner < 0;
          stack.length = owner + 1;
        } else {
          [branch.low, branch.rank] = [get(this.offset, i), get(this.rank, i)];
          this.nodes++;
          if (this.place(i, branch.part)) {
            const { low: floor, rank } = branch;
            part = this.parts({ ...branch.part, floor, rank, owner: stack.length - 1 });
            if (!part) return this.found();
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

  /** A part's rectangles, in the parts that no rectangle to come connects, and then what follows it. */
  private parts(part: Part): Part | null {
    const starts: number[] = [];
    let end = -1;
    this.searchSteps += part.to - part.from;
    for (let i = part.from; i < part.to; i++) {
      if (get(this.placed, i)) continue;
      if (get(this.from, i) > end) starts.push(i);
      end = Math.max(end, get(this.to, i));
    }
    let { next, to } = part;
    for (const from of starts.toReversed()) {
      next = { ...part, from, to, next };
      to = from;
    }
    return next;
  }

  /** What comes next lies below every rectangle's lowest top, and where every section's rest still fits above. */
  private branch(part: Part): Branch {
    let ceiling = Infinity;
    let last = 0;
    this.searchSteps += part.to - part.from;
    for (let i = part.from; i < part.to; i++) {
      if (get(this.placed, i)) continue;
      ceiling = Math.min(ceiling, get(this.offset, i) + get(this.size, i) - 1);
      last = Math.max(last, get(this.to, i));
    }
    ceiling = Math.min(ceiling, this.capacity - this.mostLeft(get(this.from, part.from), last));
    const marks = { trail: this.trail.length, raised: this.raised.length };
    return { part, ceiling, low: part.floor, rank: part.rank, ...marks };
  }

  /** The most bytes still to be placed in sections `from` … `to`. */
  private mostLeft(from: number, to: number): number {
    let most = 0;
    this.searchSteps += to - from;
    for (let s = from; s <= to; s++) most = Math.max(most, get(this.left, s));
    return most;
  }

  /** The first candidate after the last one, by address and then rank; −1 where none is left. */
  private candidate({ part, low, rank, ceiling }: Branch): number {
    let best = -1;
    let bestOffset = Infinity;
    this.searchSteps += part.to - part.from;
    for (let i = part.from; i < part.to; i++) {
      const offset = get(this.offset, i);
      if (offset > ceiling || offset < low || offset > bestOffset || get(this.placed, i)) continue;
      if (offset === low && get(this.rank, i) <= rank) continue;
      if (offset === bestOffset && get(this.rank, i) > get(this.rank, best)) continue;
      [best, bestOffset] = [i, offset];
    }
    return best;
  }

  /** Fixes rectangle i where it can lie lowest and raises those alive with it; false if some rest then no longer fits. */
  private place(i: number, part: Part): boolean {
    const { from, to, left, offset, size, capacity } = this;
    const [first, last] = [get(from, i), get(to, i)];
    const top = get(offset, i) + get(size, i);
    this.placed[i] = 1;
    this.trail.push(i);
    for (let s = first; s <= last; s++) left[s] = get(left, s) - get(size, i);
    const mark = this.raised.length;
    this.searchSteps += part.to - part.from;
    for (let j = part.from; j < part.to && get(from, j) <= last; j++) {
      if (get(to, j) < first || get(this.placed, j) || get(offset, j) >= top) continue;
      this.raised.push(j);
      this.was.push(get(offset, j));
      offset[j] = top;
      if (top + get(size, j) > capacity) {
        this.countConflict(j);
        return false;
      }
    }
    // Only what a raised rectangle's sections hold can have become too much, and only where all of it above `top` would be.
    let s = 0;
    for (let k = mark; k < this.raised.length; k++) {
      const j = this.raised[k] ?? 0;
      s = Math.max(s, get(from, j));
      this.searchSteps += Math.max(0, get(to, j) + 1 - s);
      for (; s <= get(to, j); s++) {
        if (top + get(left, s) > capacity && !this.fits(s)) return false;
      }
    }
    return true;
  }

  /** Whether a section's rest fits: no rectangle, with all that can only lie above where it can, ends above the capacity. */
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
    this.searchSteps += 4 * count;
    let above = 0;
    for (let k = 0; k < count; k++) {
      const i = get(sorted, k);
      above += get(this.size, i);
      if (get(offset, i) + above <= capacity) continue;
      for (; k >= 0; k--) this.countConflict(get(sorted, k));
      return false;
    }
    return true;
  }

  private countConflict(i: number): void {
    const outside = this.outside[i] ?? 0;
    this.conflictWeights[outside] = get(this.conflictWeights, outside) + 1;
  }

  private undo({ trail, raised }: Branch): void {
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
