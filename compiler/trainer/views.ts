/**
 * Names for the byte ranges that a trainer speaks of, so that its calls read as words: one for a range, and one for a
 * range that moves from layer to layer.
 */

import type { Program, Range, Slot } from '../../runtime/format/program.ts';
import { layerIn, splitAtLayer, type Loop, type Part } from './repeats.ts';

/** Ranges by layer. */
type Column = ReadonlyMap<number | null, Range>;

/** A range that the trainer names, or one per layer. */
export interface View {
  readonly name: string;
  /** By layer; a single one under `null`. */
  readonly ranges: Column;
  /** The tensors that live there, in turn; of those of layers one, named with a star for the layer. */
  readonly tenants: readonly Tenant[];
}

export interface Tenant {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
}

export interface Views {
  /** In order of address. */
  readonly all: readonly View[];
  /** A range by its name. */
  codeOf(range: Range): string;
  /** The range of layer `i`, in a loop over layers. */
  codeIn(loop: Loop, ranges: readonly Range[]): string;
}

const keyOf = (range: Range): string => range.join();
const same = (a: Range, b: Range): boolean => keyOf(a) === keyOf(b);

/** Whether all rounds of a loop are at the same place. */
export const stays = (ranges: readonly Range[]): boolean =>
  ranges.every((range) => same(range, ranges[0] ?? range));

/** The ranges at one place of an item, by the rounds of its loop. */
export function columnOf({ rounds }: Loop, item: number, piece: number): readonly Range[] {
  return rounds.flatMap((items) => {
    const found = items[item]?.[piece];
    return typeof found === 'object' && 'range' in found ? [found.range] : [];
  });
}

/**
 * Names every range of the lists: a tensor's name where one tensor has the place to itself, a number where several take
 * turns. Ranges by layer that agree wherever both say something are one.
 */
export function viewsOf(program: Program, lists: readonly (readonly Part[])[]): Views {
  const tenants = new Map<string, Slot[]>();
  for (const slot of program.slots) {
    const key = keyOf([slot.buffer, slot.offset, slot.bytes]);
    const there = tenants.get(key);
    if (there) there.push(slot);
    else tenants.set(key, [slot]);
  }
  const single = new Map<string, Range>();
  const columns: Map<number | null, Range>[] = [];
  const byPlace = new Map<string, Map<number | null, Range>[]>();
  for (const part of lists.flat()) {
    if ('item' in part) {
      for (const piece of part.item)
        if (typeof piece === 'object' && 'range' in piece)
          single.set(keyOf(piece.range), piece.range);
      continue;
    }
    const { loop } = part;
    loop.rounds[0]?.forEach((item, i) =>
      item.forEach((piece, j) => {
        if (typeof piece === 'string' || !('range' in piece)) return;
        const ranges = columnOf(loop, i, j);
        if (stays(ranges)) single.set(keyOf(piece.range), piece.range);
        else addColumn(columns, byPlace, loop.layers, ranges);
      }),
    );
  }

  const tenantsOf = (ranges: Column): readonly (readonly Tenant[])[] =>
    [...ranges].map(([layer, range]) =>
      distinct((tenants.get(keyOf(range)) ?? []).map((slot) => tenantOf(slot, layer))),
    );
  // A range that stands alone, and is also one layer's of a tensor that has its places to itself, is spoken of as that.
  const owned = new Map<string, { readonly column: Column; readonly layer: number }>();
  for (const column of columns) {
    if (distinct(tenantsOf(column).flat()).length !== 1) continue;
    for (const [layer, range] of column)
      if (layer !== null) owned.set(keyOf(range), { column, layer });
  }
  const alone = [...single].filter(([key]) => !owned.has(key));
  const begun = [...alone.map(([, range]): Column => new Map([[null, range]])), ...columns].map(
    (ranges) => ({ ranges, first: [...ranges.values()].sort(byAddress)[0] ?? [0, 0, 0] }),
  );
  begun.sort((a, b) => byAddress(a.first, b.first) || a.ranges.size - b.ranges.size);
  const taken = new Set<string>();
  const names = new Map<Column, string>();
  const all = begun.map(({ ranges }): View => {
    const there = tenantsOf(ranges);
    const always = (there[0] ?? []).filter((tenant) =>
      there.every((others) => others.some((other) => other.name === tenant.name)),
    );
    const [only] = always;
    const wanted = always.length === 1 && only ? identifier(only.name) : 'shared';
    const name = fresh(wanted, taken);
    names.set(ranges, name);
    return { name, ranges, tenants: distinct(there.flat()) };
  });
  const nameAlone = new Map(
    all.flatMap(({ name, ranges }) => {
      const range = ranges.get(null);
      return range ? [[keyOf(range), name] as const] : [];
    }),
  );
  return {
    all,
    codeOf(range) {
      const layer = owned.get(keyOf(range));
      return layer
        ? `${required(names.get(layer.column), range)}(${layer.layer})`
        : required(nameAlone.get(keyOf(range)), range);
    },
    codeIn(loop, ranges) {
      const [first] = ranges;
      const [layer] = loop.layers;
      if (!first || layer === undefined) throw new Error('internal: a loop without rounds');
      const found = (byPlace.get(placeAt(layer, first)) ?? []).find((column) =>
        agrees(column, loop.layers, ranges, true),
      );
      return `${required(found && names.get(found), first)}(i)`;
    },
  };
}

const placeAt = (layer: number, range: Range): string => `${layer} ${keyOf(range)}`;

/** Whether a column says the same of these layers; of `all` of them, or where it says something. */
function agrees(
  column: Column,
  layers: readonly number[],
  ranges: readonly Range[],
  all: boolean,
): boolean {
  return layers.every((layer, n) => {
    const [known, range] = [column.get(layer), ranges[n]];
    return known === undefined ? !all : range !== undefined && same(known, range);
  });
}

/** Adds ranges by layer to a column that agrees with them, or as one of their own. `byPlace` finds columns by any of their places. */
function addColumn(
  columns: Map<number | null, Range>[],
  byPlace: Map<string, Map<number | null, Range>[]>,
  layers: readonly number[],
  ranges: readonly Range[],
): void {
  // One that shares a place; as layers of both are consecutive, so are those of both together.
  const near = layers.flatMap(
    (layer, n) => byPlace.get(placeAt(layer, ranges[n] ?? [0, 0, 0])) ?? [],
  );
  let column = near.find((one) => agrees(one, layers, ranges, false));
  if (!column) columns.push((column = new Map()));
  layers.forEach((layer, n) => {
    const range = ranges[n];
    if (!range || column.has(layer)) return;
    column.set(layer, range);
    const place = placeAt(layer, range);
    const others = byPlace.get(place);
    if (others) others.push(column);
    else byPlace.set(place, [column]);
  });
}

const byAddress = (a: Range, b: Range): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** A slot as a tenant; of a range by layer, with a star for the layer where the slot is of that layer. */
function tenantOf({ name, dtype, shape }: Slot, layer: number | null): Tenant {
  const own = layer !== null && layerIn(name) === layer;
  return { name: own ? splitAtLayer(name, layer).join('*') : name, dtype, shape };
}

function required(name: string | undefined, range: Range): string {
  if (name === undefined) throw new Error(`internal: no name for range ${keyOf(range)}`);
  return name;
}

function distinct(tenants: readonly Tenant[]): readonly Tenant[] {
  const seen = new Set<string>();
  return tenants.filter((tenant) => {
    const key = `${tenant.name} ${tenant.shape.join()}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** A property name made of a tensor's: `blocks.0.wq` becomes `blocks_0_wq`, and `blocks.*.wq` `blocks_wq`. */
export function identifier(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9_$]+/g, '_').replaceAll(/^_+|_+$/g, '');
  return /^[A-Za-z_$]/.test(plain) ? plain : `t${plain}`;
}

/** `name`, or `name_2`, `name_3`, … where it is taken. */
export function fresh(name: string, taken: Set<string>): string {
  let candidate = name === 'shared' ? 'shared_1' : name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name}_${n}`;
  taken.add(candidate);
  return candidate;
}
