/**
 * Lists of a program as loops. What a list holds of consecutive layers is often the same but for the layer's number in
 * names, for ranges of the arena and for plain numbers: such stretches are found here, and written as one loop.
 */

import type { Range } from '../../runtime/format/program.ts';

/** A piece of an item's code: text that is the same everywhere it is repeated, or a value that may differ. */
export type Piece =
  string | { readonly name: string } | { readonly number: number } | { readonly range: Range };

/** One element of a list, as code. */
export type Item = readonly Piece[];

/** `rounds[n]` holds what layer `layers[n]` has; the items at one place of all rounds differ in values alone. */
export interface Loop {
  readonly layers: readonly number[];
  readonly rounds: readonly (readonly Item[])[];
}

/** The items of a list in order, one at a time or many as a loop. */
export type Part = { readonly item: Item } | { readonly loop: Loop };

/** Whole lines that a loop has to save: its frame takes two. */
const leastSaved = 3;
/** Items of one kind in one layer: how many of the next layer's are tried as the same place. */
const mostTried = 4;

/** Parts a list into loops over layers and what stands alone; the longest loops first. */
export function partsOf(items: readonly Item[]): readonly Part[] {
  const kinds = new Map<string, number>();
  const marks = items.map((item) => {
    const layer = layerOf(item);
    const kind = kindOf(item, layer);
    const known = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, known);
    return { kind: known, layer };
  });
  const within = (begin: number, end: number): Part[] => {
    const found = longest(marks, begin, end);
    if (!found) return items.slice(begin, end).map((item) => ({ item }));
    const { start, period, layers } = found;
    const rounds = layers.map((_, n) => items.slice(start + n * period, start + (n + 1) * period));
    const after = start + layers.length * period;
    return [...within(begin, start), { loop: { layers, rounds } }, ...within(after, end)];
  };
  return within(0, items.length);
}

interface Mark {
  readonly kind: number;
  readonly layer: number | null;
}

interface Stretch {
  readonly start: number;
  readonly period: number;
  readonly layers: readonly number[];
}

/** The stretch between `begin` and `end` that is best written as a loop. */
function longest(marks: readonly Mark[], begin: number, end: number): Stretch | null {
  const places = new Map<number, number[]>();
  for (let i = begin; i < end; i++) {
    const kind = marks[i]?.kind ?? 0;
    const others = places.get(kind);
    if (others) others.push(i);
    else places.set(kind, [i]);
  }
  let best: Stretch | null = null;
  let saved = leastSaved - 1;
  for (let start = begin; start < end && end - start > saved; start++) {
    const { kind, layer } = marks[start] ?? { kind: 0, layer: null };
    if (layer === null) continue;
    const all = places.get(kind) ?? [];
    const next = all
      .slice(lastNotAbove(all, start) + 1)
      .filter((at) => Math.abs((marks[at]?.layer ?? layer) - layer) === 1);
    for (const at of next.slice(0, mostTried)) {
      const layers = layersFrom(marks, start, at - start, end);
      const saves = (layers.length - 1) * (at - start);
      if (saves > saved) [best, saved] = [{ start, period: at - start, layers }, saves];
    }
  }
  return best;
}

/** The layers for which the items from `start` on repeat with that period. */
function layersFrom(
  marks: readonly Mark[],
  start: number,
  period: number,
  end: number,
): readonly number[] {
  const first = marks[start]?.layer ?? 0;
  const step = (marks[start + period]?.layer ?? 0) - first;
  const layers = [first];
  for (let at = start; at + 2 * period <= end; at += period) {
    const layer = first + (layers.length - 1) * step;
    for (let i = at; i < at + period; i++) {
      const [one, other] = [marks[i], marks[i + period]];
      if (!one || one.kind !== other?.kind) return layers;
      if (one.layer !== null && (one.layer !== layer || other.layer !== layer + step))
        return layers;
    }
    layers.push(layer + step);
  }
  return layers;
}

/** A layer's number is a part of a path: `blocks.3.wq`, `m of blocks.3.wq`, `h of blocks.3`. */
const numbered = /(?<=\.)(?:0|[1-9]\d{0,5})(?=\.|$)/;

/** A name in two or more parts between which the layer's number stands; the whole where it has none. */
export function splitAtLayer(name: string, layer: number | null): readonly string[] {
  return layer === null ? [name] : name.split(new RegExp(`(?<=\\.)${layer}(?=\\.|$)`));
}

/** The number of the layer that a name is of. */
export function layerIn(name: string): number | null {
  const found = numbered.exec(name);
  return found ? Number(found[0]) : null;
}

function layerOf(item: Item): number | null {
  for (const piece of item) {
    const layer = typeof piece === 'object' && 'name' in piece ? layerIn(piece.name) : null;
    if (layer !== null) return layer;
  }
  return null;
}

/** Equal for items that differ only in values that a loop can give: its layer's number, numbers, ranges of one size. */
function kindOf(item: Item, layer: number | null): string {
  return JSON.stringify([
    // Whether it has a layer: a name without its only number is not the same as a name that never had one.
    layer !== null,
    ...item.map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('name' in piece) return splitAtLayer(piece.name, layer);
      return 'range' in piece ? [piece.range[0], piece.range[2]] : 0;
    }),
  ]);
}

/** Index of `value` in an ascending list that has it. */
function lastNotAbove(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
