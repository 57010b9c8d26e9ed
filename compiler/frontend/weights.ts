/** The weights interface laid out flat: every tensor's path, checkpoint names, dimensions and how it begins. */

import type { Block, Location } from '../ir/graph.ts';
import type { Dimension } from './dimensions.ts';
import type { Field, Init, Type } from './types.ts';

export interface WeightEntry {
  /** `blocks.3.q_proj` */
  readonly path: string;
  /** Names under which a checkpoint may hold it, the path itself last. */
  readonly names: readonly string[];
  readonly dims: readonly Dimension[];
  readonly optional: boolean;
  readonly init: Init;
  /** No checkpoint of the base has it. */
  readonly fresh: boolean;
  readonly at: Location;
}

/** Where a walk stands: the path, and the checkpoint's names for it (none: no `@from` above). */
export interface Position {
  readonly path: string;
  readonly names: readonly string[];
  /** Below an optional property. */
  readonly optional: boolean;
  /** Below one that is tagged `@adapter`. */
  readonly fresh: boolean;
  /** The turns of stacks that it lies in, outermost first. */
  readonly turns: readonly Block[];
}

export const top: Position = { path: '', names: [], optional: false, fresh: false, turns: [] };

const join = (a: string, b: string): string => (a === '' ? b : `${a}.${b}`);

/**
 * One step down into a property. A property's `@from` continues its parent's, and a parent's `@from` continues with
 * the property's own name where that has none.
 */
export function into(position: Position, field: Field): Position {
  const tails = field.from.length > 0 ? field.from : [field.name];
  const named = position.names.length > 0 || field.from.length > 0;
  const heads = position.names.length > 0 ? position.names : [''];
  return {
    path: join(position.path, field.name),
    names: named ? heads.flatMap((head) => tails.map((tail) => join(head, tail))) : [],
    optional: position.optional || field.optional,
    fresh: position.fresh || field.fresh,
    turns: position.turns,
  };
}

/** One turn of a stack: `{l}` in names becomes the turn; names without it get the turn as their next part. */
export function turn(position: Position, index: number): Position {
  return {
    ...position,
    turns: [...position.turns, { stack: position.path, index }],
    path: join(position.path, String(index)),
    names: position.names.map((name) =>
      name.includes('{l}') ? name.replaceAll('{l}', String(index)) : join(name, String(index)),
    ),
  };
}

/** The entry of a tensor that stands here. */
export function entryAt(position: Position, field: Field, dims: readonly Dimension[]): WeightEntry {
  return {
    path: position.path,
    names: [...position.names.filter((name) => name !== position.path), position.path],
    dims,
    optional: position.optional,
    init: field.init,
    fresh: position.fresh || field.fresh,
    at: field.at,
  };
}

export type StackType = Extract<Type, { kind: 'stack' }>;

/**
 * All tensors below `fields`. `turnsOf` says how often a stack at a position repeats; undefined stops there.
 */
export function* entriesOf(
  fields: readonly Field[],
  turnsOf: (stack: StackType, position: Position, field: Field) => number | undefined,
  position: Position = top,
): Iterable<WeightEntry> {
  for (const field of fields) {
    yield* entriesBelow(field.type, field, into(position, field), turnsOf);
  }
}

function* entriesBelow(
  type: Type,
  field: Field,
  position: Position,
  turnsOf: (stack: StackType, position: Position, field: Field) => number | undefined,
): Iterable<WeightEntry> {
  if (type.kind === 'weight') yield entryAt(position, field, type.dims);
  else if (type.kind === 'group') yield* entriesOf(type.fields, turnsOf, position);
  else if (type.kind === 'stack') {
    const turns = turnsOf(type, position, field) ?? 0;
    for (let i = 0; i < turns; i++) {
      yield* entriesBelow(type.item, field, turn(position, i), turnsOf);
    }
  }
}
