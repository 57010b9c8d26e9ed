/** Weights as they are reached: a property path becomes a value, and a tensor becomes an input of the graph. */

import { tensor } from '../ir/types.ts';
import type { Run } from './run.ts';
import { holds, sizeOf } from './sizes.ts';
import { touch } from './turns.ts';
import type { Field } from './types.ts';
import type { Value } from './values.ts';
import { nothing } from './values.ts';
import type { Position } from './weights.ts';
import { entriesOf, entryAt, into } from './weights.ts';

/** The value of a property of a group at `position`; with `here`, of the thing at `position` itself. */
export function weightIn(run: Run, position: Position, field: Field, here = false): Value {
  const at = here ? position : into(position, field);
  const { type } = field;
  switch (type.kind) {
    case 'weight': {
      const entry = entryAt(at, field, type.dims);
      touch(run, at.turns);
      if (!holds(run.sizes, entry)) return { ...nothing, absent: entry };
      const known = run.weights.get(entry.path);
      const shape = (): number[] => type.dims.map((d) => sizeOf(run.model, run.sizes, d, field.at));
      const id = known?.id ?? run.g.value(entry.path, tensor(shape()));
      if (!known) {
        run.weights.set(entry.path, { id, entry });
        run.named.add(id);
      }
      return { kind: 'tensor', id, dims: type.dims };
    }
    case 'group': {
      const present = !at.optional || isThere(run, at, field);
      return present ? { kind: 'weights', type, position: at } : nothing;
    }
    case 'stack':
      return { kind: 'stack', type, field, position: at };
    default:
      return nothing;
  }
}

/** An optional group is there if any of its tensors is. */
function isThere(run: Run, position: Position, { type }: Field): boolean {
  if (type.kind !== 'group') return false;
  const turns = (stack: { readonly turns: Parameters<typeof sizeOf>[2] }): number =>
    sizeOf(run.model, run.sizes, stack.turns);
  for (const entry of entriesOf(type.fields, turns, position)) {
    if (holds(run.sizes, entry)) return true;
  }
  return false;
}
