import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostSearchSteps } from '../../../compiler/lowering/arena/layout.ts';
import { search } from '../../../compiler/lowering/arena/search.ts';
import type { Rectangle } from '../../../compiler/lowering/arena/search.ts';
import { cut, load, minimalloc } from '../../support/packing.ts';

/** Asserts that no two items meet in time and address, and that all lie below the capacity. */
function sound(items: readonly Rectangle[], offsets: readonly number[], capacity: number): void {
  for (const [i, a] of items.entries()) {
    const start = offsets[i] ?? -1;
    assert.ok(start >= 0 && start + a.size <= capacity, `item ${i} lies outside`);
    for (const [j, b] of items.slice(0, i).entries()) {
      if (a.first > b.last || b.first > a.last) continue;
      const other = offsets[j] ?? -1;
      assert.ok(start >= other + b.size || other >= start + a.size, `${i} and ${j} overlap`);
    }
  }
}

const items = fc.array(
  fc
    .record({
      first: fc.nat(30),
      length: fc.nat(15),
      units: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ first, length, units }): Rectangle => ({
      first,
      last: first + length,
      size: 64 * units,
    })),
  { minLength: 1, maxLength: 9 },
);

/** Whether items fit, by trying every order with first fit: some order gives the best packing. */
function fits(list: readonly Rectangle[], capacity: number): boolean {
  const placed: { readonly item: Rectangle; readonly start: number }[] = [];
  const rest = new Set(list);
  const descend = (): boolean => {
    if (rest.size === 0) return true;
    for (const item of [...rest]) {
      const beside = placed.filter((p) => p.item.first <= item.last && item.first <= p.item.last);
      beside.sort((a, b) => a.start - b.start);
      let start = 0;
      for (const p of beside) {
        if (start + item.size > p.start) start = Math.max(start, p.start + p.item.size);
      }
      if (start + item.size > capacity) continue;
      rest.delete(item);
      placed.push({ item, start });
      if (descend()) return true;
      placed.pop();
      rest.add(item);
    }
    return false;
  };
  return descend();
}

describe('search', () => {
  const reached = [
    ...(['A', 'B', 'C', 'F', 'G', 'H'] as const).map(minimalloc),
    ...[1, 2, 3].flatMap((seed) => [cut(seed, 40), cut(seed, 80), cut(seed, 120)]),
    cut(1, 160),
    cut(2, 160),
    cut(1, 60, 200),
    cut(2, 200, 400),
  ];
  for (const { name, items, capacity } of reached) {
    it(`reaches LOAD on ${name}, ${items.length} items`, () => {
      const least = load(items);
      assert(least <= capacity);
      const { offsets } = search(items, least, mostSearchSteps);
      assert.ok(offsets);
      sound(items, offsets, least);
    });
  }

  for (const instance of ['D', 'J'] as const) {
    const { name, items, capacity } = minimalloc(instance);
    it(`packs ${name}, ${items.length} items, into what is known to be enough`, () => {
      const { offsets } = search(items, capacity, mostSearchSteps);
      assert.ok(offsets);
      sound(items, offsets, capacity);
    });
  }

  it('finds a packing wherever there is one, and none where there is none', () => {
    fc.assert(
      fc.property(items, fc.nat(3), (list, more) => {
        const capacity = load(list) + 64 * more;
        const { offsets } = search(list, capacity, Infinity);
        if (offsets) sound(list, offsets, capacity);
        assert.equal(offsets !== null, fits(list, capacity));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same every time, and stops where its steps are spent', () => {
    const { items, capacity } = minimalloc('A');
    const once = search(items, capacity, mostSearchSteps);
    assert.deepEqual(search(items, capacity, mostSearchSteps), once);
    const short = search(items, capacity, 1e5);
    assert.equal(short.offsets, null);
    assert.ok(short.searchSteps < 3e5);
  });

  it('finds none below LOAD', () => {
    const { items, capacity } = cut(5, 60);
    assert.equal(search(items, capacity - 64, mostSearchSteps).offsets, null);
  });
});
