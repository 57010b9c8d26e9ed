/** What values are called inside the turn of a stack. */

import type { Block } from '../ir/graph.ts';

/** `h` as `blocks.3.h` inside a turn. */
export const qualifiedBy = (block: Block | null, name: string): string =>
  block ? `${block.stack}.${block.index}.${name}` : name;
