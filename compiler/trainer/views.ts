/** Names for the byte ranges that a program's calls touch, so that a trainer's calls read as words. */

import type { Program, Range, Slot } from '../../runtime/format/program.ts';

export interface Place {
  readonly name: string;
  readonly range: Range;
  /** The tensors that live there, in turn. */
  readonly tenants: readonly Slot[];
}

const keyOf = (range: Range): string => range.join();

/**
 * Every range that a call touches, each with a name of its own: the tensor's where one tensor has the place to itself,
 * a number where several take turns. In order of address.
 */
export function placesOf(program: Program): ReadonlyMap<string, Place> {
  const tenants = new Map<string, Slot[]>();
  for (const slot of program.slots) {
    const key = keyOf([slot.buffer, slot.offset, slot.bytes]);
    const list = tenants.get(key);
    if (list) list.push(slot);
    else tenants.set(key, [slot]);
  }
  const used = new Map<string, Range>();
  for (const call of Object.values(program.sections).flat()) {
    for (const range of call.ranges) used.set(keyOf(range), range);
  }
  const ordered = [...used].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const taken = new Set<string>();
  const places = new Map<string, Place>();
  for (const [key, range] of ordered) {
    const there = distinct(tenants.get(key) ?? []);
    const [only] = there;
    const wanted = there.length === 1 && only ? identifier(only.name) : 'shared';
    places.set(key, { name: fresh(wanted, taken), range, tenants: there });
  }
  return places;
}

/** The name of a range. */
export function nameOf(places: ReadonlyMap<string, Place>, range: Range): string {
  const place = places.get(keyOf(range));
  if (!place) throw new Error(`internal: no name for range ${keyOf(range)}`);
  return place.name;
}

function distinct(slots: readonly Slot[]): readonly Slot[] {
  const seen = new Set<string>();
  return slots.filter((slot) => {
    const key = `${slot.name} ${slot.shape.join()}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** A property name made of a tensor's: `blocks.0.wq` becomes `blocks_0_wq`. */
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
