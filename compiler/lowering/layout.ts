/**
 * layout: lifetimes → offsets in one arena. Persistent storages (weights, state, inputs) lie at the bottom for good;
 * above them, per timeline, the saved ones as a stack (their lifetimes nest), then transients by size, each at the
 * lowest address free during its whole life (planning §3). `load` is the most bytes alive at once, a lower bound on any
 * layout; `packed` = `load` certifies that nothing is lost.
 */

import { align } from '../ir/types.ts';
import type { Limits } from '../targets/target.ts';
import type { Step } from './select.ts';

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
  readonly packed: number;
  readonly load: number;
}

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
  steps.forEach(({ operands, copies }, index) => {
    for (const storage of operands) touch(storage, index);
    for (const { from } of copies) touch(from, index);
  });
  for (const id of pinned) {
    const known = found.get(id);
    if (known) known.last = steps.length;
  }
  return found;
}

/** The most aligned bytes alive at once. */
export function loadOf(requests: readonly Request[], alignment: number): number {
  const change = new Map<number, number>();
  const at = (index: number, bytes: number): void => {
    change.set(index, (change.get(index) ?? 0) + bytes);
  };
  for (const { bytes, lifetime } of requests) {
    at(lifetime.first, align(bytes, alignment));
    at(lifetime.last + 1, -align(bytes, alignment));
  }
  let alive = 0;
  let most = 0;
  for (const index of [...change.keys()].sort((a, b) => a - b)) {
    alive += change.get(index) ?? 0;
    most = Math.max(most, alive);
  }
  return most;
}

/** Places every request; the best of a few orders. `limits.bufferBytes` is never straddled. */
export function layout(requests: readonly Request[], base: number, limits: Limits): Layout {
  const load = loadOf(requests, limits.alignment);
  let best: Layout | null = null;
  for (const order of orders) {
    const placed = place([...requests].sort(order), base, limits);
    if (!best || placed.packed < best.packed) best = { ...placed, load };
    if (best.packed === base + load) break;
  }
  return best ?? { offsets: new Map(), packed: base, load };
}

const length = (r: Request): number => r.lifetime.last - r.lifetime.first;
const bySize = (a: Request, b: Request): number =>
  b.bytes - a.bytes || length(b) - length(a) || a.id - b.id;
const orders: readonly ((a: Request, b: Request) => number)[] = [
  // Saved first, longest life first: a stack. Then transients by size.
  (a, b) =>
    Number(b.saved) - Number(a.saved) ||
    (a.saved ? length(b) - length(a) || a.lifetime.first - b.lifetime.first : bySize(a, b)) ||
    a.id - b.id,
  bySize,
  (a, b) => b.bytes * (length(b) + 1) - a.bytes * (length(a) + 1) || a.id - b.id,
  (a, b) => length(b) - length(a) || bySize(a, b),
];

function place(
  ordered: readonly Request[],
  base: number,
  limits: Limits,
): { readonly offsets: ReadonlyMap<number, number>; readonly packed: number } {
  const offsets = new Map<number, number>();
  // By address: a scan finds the lowest gap, skipping what is not alive together with the request.
  const placed: { start: number; end: number; first: number; last: number }[] = [];
  let packed = base;
  for (const { id, bytes, lifetime } of ordered) {
    const { first, last } = lifetime;
    const size = align(bytes, limits.alignment);
    let start = withinBuffer(base, size, limits.bufferBytes);
    for (const p of placed) {
      if (p.first > last || first > p.last) continue;
      if (start + size <= p.start) break;
      start = withinBuffer(Math.max(start, p.end), size, limits.bufferBytes);
    }
    offsets.set(id, start);
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    placed.splice(low, 0, { start, end: start + size, first, last });
    packed = Math.max(packed, start + size);
  }
  return { offsets, packed };
}

/** The lowest address ≥ start whose range does not straddle two buffers. */
export function withinBuffer(start: number, size: number, bufferBytes: number): number {
  const buffer = Math.floor(start / bufferBytes);
  return start + size > (buffer + 1) * bufferBytes && size <= bufferBytes
    ? (buffer + 1) * bufferBytes
    : start;
}
