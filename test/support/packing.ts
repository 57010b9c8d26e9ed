/** Instances of packing: MiniMalloc's, and rectangles cut into pieces, which fit without loss because they did. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rectangle } from '../../compiler/lowering/arena/search.ts';
import { bits } from '../../runtime/format/random.ts';

export interface Instance {
  readonly name: string;
  readonly items: readonly Rectangle[];
  /** Known to be enough. */
  readonly capacity: number;
}

const folder = join(import.meta.dirname, '../fixtures/packing');

/** The names of MiniMalloc's instances. */
export const minimallocs = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const;

/** One of MiniMalloc's instances; see test/fixtures/packing/README.md. */
export const minimalloc = (name: (typeof minimallocs)[number]): Instance => ({
  name: `MiniMalloc ${name}`,
  items: read(name),
  capacity: 2 ** 20,
});

/** A model whose LOAD can be reached, and is not by our search. */
export const recomputed = (): Instance => {
  const items = read('recomputed');
  return { name: 'recomputed', items, capacity: load(items) };
};

function read(name: string): readonly Rectangle[] {
  const lines = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): Rectangle => {
    const [first = 0, end = 0, size = 0] = line.split(',').map(Number);
    return { first, last: end - 1, size };
  });
}

/**
 * A rectangle of `steps` × `capacity`, cut into `pieces` by random lines, the largest piece first; `saved` of the cuts
 * nest, as the lives of saved tensors do.
 */
export function cut(seed: number, pieces: number, saved = 0): Instance {
  const steps = 4 * pieces + 2 * saved;
  let drawn = 0;
  const draw = (below: number): number => bits(seed, 11, drawn++) % below;
  const items: Rectangle[] = [];
  let height = 0;
  for (let i = 0; i < saved; i++) {
    const size = 64 * (1 + draw(40));
    items.push({ first: i, last: steps - 1 - i, size });
    height += size;
  }
  const room = 64 * 20 * pieces;
  const open: Rectangle[] = [{ first: saved, last: steps - 1 - saved, size: room }];
  while (open.length < pieces) {
    const area = ({ first, last, size }: Rectangle): number => (last - first + 1) * size;
    open.sort((a, b) => area(a) - area(b));
    const piece = open.pop();
    if (!piece) break;
    const { first, last, size } = piece;
    const across = last > first && (size < 128 || draw(2) === 0);
    if (across) {
      const at = first + 1 + draw(last - first);
      open.push({ first, last: at - 1, size }, { first: at, last, size });
    } else {
      const at = 64 * (1 + draw(Math.max(1, size / 64 - 1)));
      open.push({ first, last, size: at }, { first, last, size: size - at });
    }
  }
  items.push(...open.filter(({ size }) => size > 0));
  return { name: `cut ${seed}, ${pieces} pieces`, items, capacity: height + room };
}

export const load = (items: readonly Rectangle[]): number => {
  const ends = [...new Set(items.map(({ first }) => first))];
  return Math.max(
    ...ends.map((step) =>
      items.reduce((sum, i) => (i.first <= step && step <= i.last ? sum + i.size : sum), 0),
    ),
  );
};
