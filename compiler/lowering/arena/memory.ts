/** memory: which tensor wrote each byte last, as far as a run has come. Ranges of one holder are one entry. */

const nobody = -1;

export class Memory {
  /** Stretch i of buffer b begins at `starts[b][i]` and ends where the next begins. */
  private readonly starts: readonly number[][];
  private readonly holders: readonly number[][];

  constructor(buffers: number) {
    this.starts = Array.from({ length: buffers }, () => [0]);
    this.holders = Array.from({ length: buffers }, () => [nobody]);
  }

  /** `tensor` holds the bytes from `start` to `end` from now on. */
  write(buffer: number, start: number, end: number, tensor: number): void {
    const starts = this.starts[buffer] ?? [];
    const holders = this.holders[buffer] ?? [];
    const low = stretch(starts, start);
    let high = low;
    while ((starts[high + 1] ?? Infinity) < end) high++;
    if (low === high && holders[low] === tensor) return;
    const [before, after] = [starts[low] ?? 0, starts[high + 1] ?? Infinity];
    const tail = holders[high] ?? nobody;
    const newStarts: number[] = [];
    const newHolders: number[] = [];
    if (before < start) {
      newStarts.push(before);
      newHolders.push(holders[low] ?? nobody);
    }
    newStarts.push(start);
    newHolders.push(tensor);
    if (end < after) {
      newStarts.push(end);
      newHolders.push(tail);
    }
    starts.splice(low, high - low + 1, ...newStarts);
    holders.splice(low, high - low + 1, ...newHolders);
  }

  /** Somebody else than `tensor` who holds bytes of a range: −1 for nobody, null where all are the tensor's. */
  stranger(buffer: number, start: number, end: number, tensor = nobody): number | null {
    const starts = this.starts[buffer] ?? [];
    const holders = this.holders[buffer] ?? [];
    for (let i = stretch(starts, start); (starts[i] ?? Infinity) < end; i++) {
      const holder = holders[i] ?? nobody;
      if (holder !== tensor) return holder;
    }
    return null;
  }
}

/** Index of the stretch that holds `address`. */
function stretch(starts: readonly number[], address: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= address) low = middle;
    else high = middle - 1;
  }
  return low;
}
