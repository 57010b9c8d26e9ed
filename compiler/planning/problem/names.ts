/** What people may call a forward value: the names of plans' tables, with or without the layer of the stack. */

import { isLike } from '../../ir/likeness.ts';
import type { ValueId } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import { producers } from '../../ir/walk.ts';

/** The names of a forward value, the full one first: `blocks.3.h`, `blocks.*.h`, `h`. */
export function namer(joint: JointGraph): (value: ValueId) => readonly string[] {
  const madeBy = producers(joint.forward);
  return (value) => {
    const name = joint.values[value]?.name ?? '';
    const block = joint.forward[madeBy.get(value) ?? -1]?.block;
    if (!block) return [name];
    const layer = `${block.stack}.${block.index}.`;
    const own = name.startsWith(layer) ? name.slice(layer.length) : name;
    return [...new Set([layer + own, `${block.stack}.*.${own}`, own, name])];
  };
}

/** Whether one of the names is meant by a pattern, in which `*` stands for any text. */
export function meant(pattern: string, names: readonly string[]): boolean {
  return names.some((name) => isLike(pattern, name));
}
