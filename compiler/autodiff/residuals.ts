/** What the backward reads of the forward. */

import type { Node } from '../ir/graph.ts';
import type { Residual } from '../ir/joint.ts';
import { producers, uses } from '../ir/walk.ts';

/** Every value that `forward` makes and `backward` reads, in the order of making. */
export function residualsOf(
  forward: readonly Node[],
  backward: readonly Node[],
): readonly Residual[] {
  const made = producers(forward);
  const found = [...uses(backward)].flatMap(([value, usedBy]): Residual[] => {
    const producer = made.get(value);
    return producer === undefined ? [] : [{ value, producer, usedBy }];
  });
  return found.sort((a, b) => a.producer - b.producer || a.value - b.value);
}
