/**
 * layout: lifetimes → offsets in one arena. Persistent storages (weights, state, inputs) are one region; above it, per
 * timeline, lie the saved ones as a stack (their lifetimes nest), then transients by size, each at the lowest address
 * free during its whole life. `load` is the most bytes alive at once, a lower bound on any layout; `packed` = `load`
 * certifies that nothing is lost. Where no order gets there, a search over canonical packings is tried.
 */

import { align } from '../../ir/types.ts';
import type { Limits } from '../../targets/target.ts';
import { heightsOf } from './persistent.ts';
import type { PersistentRegion } from './persistent.ts';
import { search } from './search.ts';
import { IntervalMap } from './interval-map.ts';
import type { Step } from '../select/select.ts';

/** Step indices, both ends included. */
export interface Lifetime {
  readonly first: number;
  readonly last: number;
}

/** A storage of one timeline that needs a place. */
export interface Request {
  readonly id: number;
  readonly bytes: number;
  readonly lifetime: Lifetime;
  /** It lives from forward into backward. */
  readonly saved: boolean;
}

export interface Layout {
  /** Address of each request, by id. */
  readonly offsets: ReadonlyMap<number, number>;
  /** Bytes used of each buffer, the persistent region's included. */
  readonly heights: readonly number[];
  /** Their sum. */
  readonly packed: number;
}

/** Steps of a search for LOAD: one to two seconds. */
export const mostSearchSteps = 100e6;
/** Steps of a search for less than an order needs, where LOAD was not found. */
const fewerSearchSteps = 15e6;
/** Of what lies between LOAD and the best layout, such a part is let be. */
const nearEnough = 1 / 16;

/** Lifetimes of storages over steps in order; `pinned` ones stay to the end. */
export function lifetimes(
  steps: readonly Step<unknown>[],
  pinned: ReadonlySet<number>,
): ReadonlyMap<number, Lifetime> {
  const found = new Map<number, { first: number; last: number }>();
  const touch = (storage: number | null, index: number): void => {
    if (storage === null) return;
    const known = found.get(storage);
    if (known) known.last = index;
    else found.set(storage, { first: index, last: index });
  };
  for (const [index, { operands, copies }] of steps.entries()) {
    for (const storage of operands) touch(storage, index);
    for (const { from } of copies) touch(from, index);
  }
  for (const id of pinned) {
    const known = found.get(id);
    if (known) known.last = steps.length;
  }
  return found;
}

/** The most aligned bytes alive at once. */
export function loadOf(requests: readonly Request[], alignment: number): number {
  const change = new Float64Array(stepsOf(requests) + 1);
  for (const { bytes, lifetime } of requests) {
    const size = align(bytes, alignment);
    change[lifetime.first] = (change[lifetime.first] ?? 0) + size;
    change[lifetime.last + 1] = (change[lifetime.last + 1] ?? 0) - size;
  }
  let alive = 0;
  let most = 0;
  for (const bytes of change) {
    alive += bytes;
    most = Math.max(most, alive);
  }
  return most;
}

const stepsOf = (requests: readonly Request[]): number =>
  requests.reduce((most, { lifetime }) => Math.max(most, lifetime.last + 1), 1);

/**
 * Places every request: by the first order, or search, that needs no more than `most` bytes above the region; else
 * by the best. No request straddles two buffers.
 */
export function layout(
  requests: readonly Request[],
  region: PersistentRegion,
  most: number,
  limits: Limits,
): Layout {
  let best: Layout | null = null;
  for (const [index, order] of orders.entries()) {
    // The first two orders are quick and mostly enough; the search is dear, but mostly better than the others.
    const found = index === 2 ? searched(requests, region, most, limits, mostSearchSteps) : null;
    if (found) return found;
    const placed = place(requests.toSorted(order), region, limits);
    if (!best || placed.packed < best.packed) best = placed;
    if (best.packed <= region.bytes + most) return best;
  }
  return best
    ? narrowed(best, requests, region, most, limits)
    : measured(new Map(), [], region, limits);
}

/** A layout that was searched for between LOAD and what the best order needs, halving what is between; else that order's. */
function narrowed(
  ordered: Layout,
  requests: readonly Request[],
  region: PersistentRegion,
  most: number,
  limits: Limits,
): Layout {
  let best = ordered;
  let failed = most;
  const near = nearEnough * (ordered.packed - region.bytes - most);
  for (;;) {
    const between = best.packed - region.bytes - failed;
    const half = align(failed + between / 2, limits.alignment);
    if (between <= near || half >= failed + between) return best;
    const found = searched(requests, region, half, limits, fewerSearchSteps);
    if (found) best = found;
    else failed = half;
  }
}

const length = (r: Request): number => r.lifetime.last - r.lifetime.first;
const bySize = (a: Request, b: Request): number =>
  b.bytes - a.bytes || length(b) - length(a) || a.id - b.id;

/** Orders in which requests take the lowest free address. */
export const orders: readonly ((a: Request, b: Request) => number)[] = [
  // Saved first, longest life first: a stack. Then transients by size.
  (a, b) =>
    Number(b.saved) - Number(a.saved) ||
    (a.saved ? length(b) - length(a) || a.lifetime.first - b.lifetime.first : bySize(a, b)) ||
    a.id - b.id,
  bySize,
  (a, b) => b.bytes * (length(b) + 1) - a.bytes * (length(a) + 1) || a.id - b.id,
  (a, b) => length(b) - length(a) || bySize(a, b),
];

/** First fit in the order given. */
export function place(
  ordered: readonly Request[],
  region: PersistentRegion,
  limits: Limits,
): Layout {
  const intervals = new IntervalMap(stepsOf(ordered), region.taken, limits.bufferBytes);
  const offsets = new Map<number, number>();
  for (const { id, bytes, lifetime } of ordered) {
    const size = align(bytes, limits.alignment);
    const start = intervals.lowest(size, lifetime.first, lifetime.last);
    intervals.put(start, size, lifetime.first, lifetime.last);
    offsets.set(id, start);
  }
  return measured(offsets, ordered, region, limits);
}

/** A layout of no more than `most` bytes above the region; null where none is found, or where buffers cut the arena. */
function searched(
  requests: readonly Request[],
  region: PersistentRegion,
  most: number,
  limits: Limits,
  searchSteps: number,
): Layout | null {
  if (region.bytes + most > limits.bufferBytes) return null;
  const rectangles = requests.map(({ bytes, lifetime }) => ({
    size: align(bytes, limits.alignment),
    ...lifetime,
  }));
  const { offsets } = search(rectangles, most, searchSteps);
  if (!offsets) return null;
  const places = requests.map(({ id }, i) => [id, region.bytes + (offsets[i] ?? 0)] as const);
  return measured(new Map(places), requests, region, limits);
}

function measured(
  offsets: ReadonlyMap<number, number>,
  requests: readonly Request[],
  region: PersistentRegion,
  limits: Limits,
): Layout {
  const slots = requests.map(({ id, bytes }) => {
    const start = offsets.get(id) ?? 0;
    return { start, end: start + align(bytes, limits.alignment) };
  });
  const heights = heightsOf([...region.taken, ...slots], limits);
  return { offsets, heights, packed: heights.reduce((sum, bytes) => sum + bytes, 0) };
}
