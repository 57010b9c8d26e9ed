/** What a search says while it goes. Whoever listens changes nothing: plans are the same without. */

export interface Progress {
  readonly doing: 'lowering' | 'searching for the least bytes' | 'searching within the budget';
  /** What `best` and `bound` count: a plan's bytes, or the seconds that it adds to a step. */
  readonly unit: 'bytes' | 'seconds';
  /** Of the best plan so far, and below what there is none; null where that is not known. */
  readonly best: number | null;
  readonly bound: number | null;
}

export type Observe = (progress: Progress) => void;
