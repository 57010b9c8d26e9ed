/** What people may call a forward value: the names of plans' tables, with or without the turn of the stack. */

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
    const turn = `${block.stack}.${block.index}.`;
    const own = name.startsWith(turn) ? name.slice(turn.length) : name;
    return [...new Set([turn + own, `${block.stack}.*.${own}`, own, name])];
  };
}

/** Whether one of the names is meant by a pattern, in which `*` stands for any text. */
export function meant(pattern: string, names: readonly string[]): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`);
  return names.some((name) => name === pattern || whole.test(name));
}
