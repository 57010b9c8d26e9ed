/**
 * interval map: what is placed so far, in addresses × steps, and the lowest place that is free for a whole life. Steps are cut
 * into a few hundred blocks that list what lies in them by address; neighbours of equal life become one, so a stack of
 * saved tensors is a single entry in most blocks.
 */

/** A range of addresses, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Entry {
  start: number;
  end: number;
  readonly first: number;
  readonly last: number;
}

const mostBlocks = 256;

export class IntervalMap {
  private readonly width: number;
  private readonly blocks: readonly Entry[][];
  private readonly bufferBytes: number;

  /** `taken` stays for all `steps`. Nothing is placed across a multiple of `bufferBytes`. */
  constructor(steps: number, taken: readonly Span[], bufferBytes: number) {
    this.bufferBytes = bufferBytes;
    this.width = Math.ceil(steps / mostBlocks);
    const always = { first: 0, last: Infinity };
    this.blocks = Array.from({ length: Math.ceil(steps / this.width) }, () =>
      taken.map(({ start, end }) => ({ start, end, ...always })),
    );
  }

  /** The lowest address where `size` bytes are free from step `first` to `last`. */
  lowest(size: number, first: number, last: number): number {
    const from = Math.floor(first / this.width);
    const to = Math.floor(last / this.width);
    let start = withinBuffer(0, size, this.bufferBytes);
    // Round the blocks until none of them raises it any more.
    let calm = 0;
    for (let b = from; calm <= to - from; b = b === to ? from : b + 1) {
      const before = start;
      for (const entry of this.blocks[b] ?? []) {
        if (entry.end <= start || entry.first > last || entry.last < first) continue;
        if (start + size <= entry.start) break;
        start = withinBuffer(entry.end, size, this.bufferBytes);
      }
      calm = start === before ? calm + 1 : 1;
    }
    return start;
  }

  put(start: number, size: number, first: number, last: number): void {
    const to = Math.floor(last / this.width);
    for (let b = Math.floor(first / this.width); b <= to; b++) {
      const low = b * this.width;
      const high = low + this.width - 1;
      insert(this.blocks[b] ?? [], {
        start,
        end: start + size,
        first: first <= low ? 0 : first,
        last: last >= high ? Infinity : last,
      });
    }
  }
}

/** Keeps `list` by address, and one entry of neighbours with equal lives. */
function insert(list: Entry[], entry: Entry): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < entry.start) low = middle + 1;
    else high = middle;
  }
  const before = list[low - 1];
  const after = list[low];
  if (before && before.end === entry.start && sameLife(before, entry)) before.end = entry.end;
  else if (after && after.start === entry.end && sameLife(after, entry)) after.start = entry.start;
  else list.splice(low, 0, entry);
}

const sameLife = (a: Entry, b: Entry): boolean => a.first === b.first && a.last === b.last;

/** The lowest address ≥ start whose range does not straddle two buffers. */
export function withinBuffer(start: number, size: number, bufferBytes: number): number {
  const end = (Math.floor(start / bufferBytes) + 1) * bufferBytes;
  return start + size > end && size <= bufferBytes ? end : start;
}
