/** Token ids as they are read, in as few bytes as they take. */

/** A list of ids that grows. */
export class GrowingIds {
  private ids = new Int32Array(2 ** 12);
  length = 0;

  push(list: ArrayLike<number>): void {
    const end = this.length + list.length;
    if (end > this.ids.length) {
      const larger = new Int32Array(Math.max(end, 2 * this.ids.length));
      larger.set(this.ids.subarray(0, this.length));
      this.ids = larger;
    }
    this.ids.set(list, this.length);
    this.length = end;
  }

  /** The ids in memory of their own length. */
  take(): Int32Array<ArrayBuffer> {
    return this.ids.slice(0, this.length);
  }
}

const chunk = 2 ** 18;

/** Many short lists of ids, side by side in large pieces of memory. */
export class PooledIds {
  private free = new Int32Array(0);

  copy(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
    if (list.length > chunk / 8) return list.slice();
    if (list.length > this.free.length) this.free = new Int32Array(chunk);
    const own = this.free.subarray(0, list.length);
    own.set(list);
    this.free = this.free.subarray(list.length);
    return own;
  }
}
