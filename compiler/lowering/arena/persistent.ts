/** The persistent region of an arena: the storages of all timelines, in buffers from the bottom. Everything else lies around them. */

import { align } from '../../ir/types.ts';
import type { Limits } from '../../targets/target.ts';
import { withinBuffer } from './interval-map.ts';
import type { Span } from './interval-map.ts';

export interface PersistentRegion {
  /** Address of each persistent storage, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** Their aligned bytes. */
  readonly bytes: number;
  /** What they take, by address; where a buffer's rest is too small for the next of them, it is left to others. */
  readonly taken: readonly Span[];
}

/** Places persistent storages: one after the other, or, where they need several buffers, the largest first. */
export function persistentRegion(
  persistent: ReadonlyMap<string, number>,
  limits: Limits,
): PersistentRegion {
  const { alignment, bufferBytes } = limits;
  const sized = [...persistent].map(([key, bytes]) => ({ key, size: align(bytes, alignment) }));
  const bytes = sized.reduce((sum, { size }) => sum + size, 0);
  if (bytes > bufferBytes) sized.sort((a, b) => b.size - a.size);
  const places = new Map<string, number>();
  /** Of each buffer, where what lies in it ends. */
  const ends: number[] = [];
  for (const { key, size } of sized) {
    let buffer = ends.findIndex((end, i) => end + size <= (i + 1) * bufferBytes);
    if (buffer < 0) buffer = ends.length;
    const start = ends[buffer] ?? withinBuffer(buffer * bufferBytes, size, bufferBytes);
    places.set(key, start);
    for (const [index, { end }] of buffersOf({ start, end: start + size }, limits)) {
      ends[index] = end;
    }
  }
  const taken = ends.map((end, i) => ({ start: i * bufferBytes, end }));
  return { places, bytes, taken: taken.filter(({ start, end }) => end > start) };
}

/** The parts of a range by buffer: one, unless it is larger than any buffer, for a program that no device can allocate. */
function* buffersOf({ start, end }: Span, { bufferBytes }: Limits): Iterable<[number, Span]> {
  for (let index = Math.floor(start / bufferBytes); index * bufferBytes < end; index++) {
    const first = index * bufferBytes;
    yield [index, { start: Math.max(start, first), end: Math.min(end, first + bufferBytes) }];
  }
}

/** Bytes that each buffer needs for slots at these addresses; together they are H. */
export function heightsOf(slots: Iterable<Span>, limits: Limits): readonly number[] {
  const heights: number[] = [];
  for (const slot of slots) {
    for (const [buffer, { end }] of buffersOf(slot, limits)) {
      while (heights.length <= buffer) heights.push(0);
      heights[buffer] = Math.max(heights[buffer] ?? 0, end - buffer * limits.bufferBytes);
    }
  }
  return heights;
}
