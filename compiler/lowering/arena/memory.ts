/** memory: which tensor wrote each byte last, as far as a run has come. Ranges of one owner are one entry. */

const nobody = -1;

export class Memory {
  /** Stretch i of buffer b begins at `starts[b][i]` and ends where the next begins. */
  private readonly starts: readonly number[][];
  private readonly owners: readonly number[][];

  constructor(buffers: number) {
    this.starts = Array.from({ length: buffers }, () => [0]);
    this.owners = Array.from({ length: buffers }, () => [nobody]);
  }

  /** `tensor` owns the bytes from `start` to `end` from now on. */
  write(buffer: number, start: number, end: number, tensor: number): void {
    const starts = this.starts[buffer] ?? [];
    const owners = this.owners[buffer] ?? [];
    const low = stretch(starts, start);
    let high = low;
    while ((starts[high + 1] ?? Infinity) < end) high++;
    if (low === high && owners[low] === tensor) return;
    const [before, after] = [starts[low] ?? 0, starts[high + 1] ?? Infinity];
    const tail = owners[high] ?? nobody;
    const newStarts: number[] = [];
    const newOwners: number[] = [];
    if (before < start) {
      newStarts.push(before);
      newOwners.push(owners[low] ?? nobody);
    }
    newStarts.push(start);
    newOwners.push(tensor);
    if (end < after) {
      newStarts.push(end);
      newOwners.push(tail);
    }
    starts.splice(low, high - low + 1, ...newStarts);
    owners.splice(low, high - low + 1, ...newOwners);
  }

  /** An owner of bytes in a range other than `tensor`: −1 for nobody, null where all are its own. */
  otherOwner(buffer: number, start: number, end: number, tensor = nobody): number | null {
    const starts = this.starts[buffer] ?? [];
    const owners = this.owners[buffer] ?? [];
    for (let i = stretch(starts, start); (starts[i] ?? Infinity) < end; i++) {
      const owner = owners[i] ?? nobody;
      if (owner !== tensor) return owner;
    }
    return null;
  }
}

/** Index of the stretch of `address`. */
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
