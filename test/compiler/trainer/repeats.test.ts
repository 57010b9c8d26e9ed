/** Which stretches of a list are one loop over layers. */

import assert from 'node:assert/strict';
import { dataItem } from '../../../compiler/trainer/lists.ts';
import { partsOf, type Item } from '../../../compiler/trainer/repeats.ts';

const shown = (items: readonly Item[]): string[] =>
  partsOf(items).map((part) =>
    'item' in part ? 'one' : `${part.loop.layers.join(' ')} × ${part.loop.rounds[0]?.length ?? 0}`,
  );

const layers = (numbers: readonly number[], names: readonly string[]): Item[] =>
  numbers.flatMap((n) => names.map((name) => dataItem({ name: name.replace('*', String(n)), n })));

describe('loops over layers', () => {
  const cases: readonly (readonly [
    what: string,
    items: readonly Item[],
    parts: readonly string[],
  ])[] = [
    ['upwards', layers([0, 1, 2], ['b.*.x', 'b.*.y']), ['0 1 2 × 2']],
    [
      'downwards, with names of no layer between',
      layers([4, 3, 2], ['d b.*.x', 'w']),
      ['4 3 2 × 2'],
    ],
    [
      'what comes before and after stands alone',
      [...layers([9], ['embed']), ...layers([0, 1, 2, 3], ['b.*.x']), ...layers([9], ['head'])],
      ['one', '0 1 2 3 × 1', 'one'],
    ],
    [
      'a layer that differs parts two loops',
      [
        ...layers([0, 1, 2], ['b.*.x', 'b.*.y', 'b.*.z']),
        ...layers([3], ['b.*.x', 'b.*.other', 'b.*.z']),
        ...layers([4, 5], ['b.*.x', 'b.*.y', 'b.*.z']),
      ],
      ['0 1 2 × 3', 'one', 'one', 'one', '4 5 × 3'],
    ],
    [
      'a layer that is left out ends a loop',
      layers([0, 1, 2, 3, 5], ['b.*.x']),
      ['0 1 2 3 × 1', 'one'],
    ],
    [
      'two stacks are two',
      [...layers([0, 1, 2, 3], ['e.*.x']), ...layers([0, 1, 2, 3], ['d.*.x'])],
      ['0 1 2 3 × 1', '0 1 2 3 × 1'],
    ],
    ['a loop has to save lines', layers([0, 1, 2], ['b.*.x']), ['one', 'one', 'one']],
    [
      'a number with zeros before it is none of a layer',
      ['b.00.x', 'b.01.x', 'b.02.x', 'b.03.x'].map(dataItem),
      ['one', 'one', 'one', 'one'],
    ],
    [
      'other numbers in names are part of them',
      ['w1', 'w2', 'w3', 'w4'].map(dataItem),
      ['one', 'one', 'one', 'one'],
    ],
  ];
  for (const [what, items, parts] of cases) {
    it(what, () => assert.deepEqual(shown(items), parts));
  }

  it('does not take long over many layers', () => {
    const names = Array.from(
      { length: 300 },
      (_, i) => `b.*.${String.fromCharCode(97 + (i % 26))}${i}`,
    );
    const many = layers([...Array(40).keys()], names);
    assert.deepEqual(shown(many), [`${[...Array(40).keys()].join(' ')} × 300`]);
  });
});
