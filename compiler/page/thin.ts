/**
 * What of a memory map is drawn. Up to `most` slices each is its own rectangle. Above that, short-lived ones that fit
 * into one of `columns` equal parts of the time, are for the same thing and touch, are drawn as one.
 */

import type { Slice, SliceKind } from './data.ts';

/** A slice as drawn: alone, or standing for several. */
export interface Drawn extends Slice {
  /** How many slices it stands for. */
  readonly count: number;
}

export interface Thinned {
  readonly drawn: readonly Drawn[];
  /** Parts of the time within which slices were merged; null where none were. */
  readonly columns: number | null;
}

/** Most rectangles of one timeline; a phone draws as many without a pause. */
export const most = 4000;

const shortLived: ReadonlySet<SliceKind> = new Set(['workspace', 'cotangent', 'recomputed']);

/** Slices of a timeline of `steps`, merged only where there are too many. */
export function thin(slices: readonly Slice[], steps: number, limit = most): Thinned {
  if (slices.length <= limit) return { drawn: slices.map(alone), columns: null };
  let columns = 1200;
  for (; ; columns /= 2) {
    const drawn = merged(slices, (step) => Math.floor((step * columns) / steps));
    if (drawn.length <= limit || columns <= 75) return { drawn, columns };
  }
}

/**
 * Slices that stay for good: above `limit` of them, touching ones for the same thing that are smaller than a
 * six-hundredth of `bytes` are one.
 */
export function thinFixed(slices: readonly Slice[], bytes: number, limit = 600): readonly Drawn[] {
  if (slices.length <= limit) return slices.map(alone);
  const [large, small] = [
    slices.filter((slice) => slice.bytes * limit >= bytes),
    slices.filter((slice) => slice.bytes * limit < bytes),
  ];
  const kinds = [...new Set(small.map(({ kind }) => kind))];
  const joined = kinds.flatMap((kind) => joinTouching(small.filter((s) => s.kind === kind)));
  return [...large.map(alone), ...joined];
}

const alone = (slice: Slice): Drawn => ({ ...slice, count: 1 });

function merged(slices: readonly Slice[], columnOf: (step: number) => number): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const groups = new Map<string, Slice[]>();
  for (const slice of slices) {
    const column = columnOf(slice.first);
    if (!shortLived.has(slice.kind) || columnOf(slice.last) !== column) {
      drawn.push(alone(slice));
      continue;
    }
    const key = `${slice.kind} ${column}`;
    groups.set(key, [...(groups.get(key) ?? []), slice]);
  }
  return [...drawn, ...[...groups.values()].flatMap(joinTouching)];
}

/** One rectangle for each run of addresses without a gap. */
function joinTouching(slices: readonly Slice[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  let touching: Slice[] = [];
  let end = -Infinity;
  for (const slice of slices.toSorted((a, b) => a.offset - b.offset || a.first - b.first)) {
    if (touching.length > 0 && slice.offset > end) {
      drawn.push(join(touching));
      touching = [];
    }
    touching.push(slice);
    end = Math.max(end, slice.offset + slice.bytes);
  }
  return touching.length > 0 ? [...drawn, join(touching)] : drawn;
}

/** One rectangle around slices; it bears the name of the largest. */
function join(slices: readonly Slice[]): Drawn {
  const [largest] = slices.toSorted((a, b) => b.bytes - a.bytes);
  if (!largest) throw new Error('internal: nothing to join');
  const offset = Math.min(...slices.map((slice) => slice.offset));
  const end = Math.max(...slices.map((slice) => slice.offset + slice.bytes));
  return {
    ...largest,
    first: Math.min(...slices.map(({ first }) => first)),
    last: Math.max(...slices.map(({ last }) => last)),
    offset,
    bytes: end - offset,
    count: slices.length,
  };
}
