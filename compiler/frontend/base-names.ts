/** Whether a checkpoint is of the model at all, by its names alone: before sizes, which would disagree about everything. */

import { checkpointOfAnotherModel } from '../diagnostics.ts';
import type { Model } from './model.ts';
import type { Position, StackType, WeightEntry } from './weights.ts';
import { entriesOf, turn } from './weights.ts';

/** The names in a checkpoint. */
interface Names {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** How many turns of a stack the checkpoint holds. */
export function countTurns(stack: StackType, position: Position, checkpoint: Names): number {
  const { item } = stack;
  if (item.kind !== 'group') return 0;
  for (let turns = 0; ; turns++) {
    const entries = [...entriesOf(item.fields, () => 1, turn(position, turns))];
    if (!entries.some((entry) => entry.names.some((name) => checkpoint.has(name)))) return turns;
  }
}

/** A name that the model looks for, and the one that the checkpoint has for it. */
interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Fewer missing weights than this are each told by themselves. */
const several = 3;

/** Throws `checkpoint-of-another-model` where it lacks more of the model's weights than it has. */
export function refuseForeign(model: Model, checkpoint: Names): void {
  const turnsOf = (stack: StackType, position: Position): number =>
    Math.max(1, countTurns(stack, position, checkpoint));
  const wanted = [...entriesOf(model.weights.fields, turnsOf)].filter(
    ({ optional, fresh }) => !optional && !fresh,
  );
  const missing = wanted.filter(({ names }) => !names.some((name) => checkpoint.has(name)));
  const [first] = missing;
  if (!first || missing.length < several || missing.length * 2 <= wanted.length) return;
  const held = [...checkpoint.keys()];
  throw checkpointOfAnotherModel(
    first,
    missing.length,
    wanted.length,
    held,
    renaming(missing, held),
  );
}

/** The one other beginning under which nearly all of the missing are there, by the first that has it. */
function renaming(missing: readonly WeightEntry[], held: readonly string[]): Renaming | null {
  const counts = new Map<string, Renaming & { readonly paths: Set<string> }>();
  for (const { path, names } of missing) {
    for (const name of names) {
      const parts = name.split('.');
      for (let dropped = 0; dropped < Math.min(3, parts.length - 1); dropped++) {
        const rest = parts.slice(dropped).join('.');
        const from = name.slice(0, name.length - rest.length);
        for (const other of held) {
          if (other !== rest && !other.endsWith(`.${rest}`)) continue;
          const key = `${from} ${other.slice(0, other.length - rest.length)}`;
          const known = counts.get(key) ?? { from: name, to: other, paths: new Set() };
          known.paths.add(path);
          counts.set(key, known);
        }
      }
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.paths.size - a.paths.size);
  return best && best.paths.size >= 0.8 * missing.length ? best : null;
}
