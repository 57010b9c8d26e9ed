import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../compiler/ir/types.ts';
import { persistentRegion } from '../../../compiler/lowering/arena/persistent.ts';
import { layout as layoutAbove, loadOf } from '../../../compiler/lowering/arena/layout.ts';
import type { Layout, Request } from '../../../compiler/lowering/arena/layout.ts';
import type { Limits } from '../../../compiler/targets/target.ts';
import { recomputed } from '../../support/packing.ts';

const limits: Limits = {
  ceiling: null,
  bufferBytes: 2 ** 20,
  bindingBytes: 2 ** 20,
  alignment: 64,
  page: 64,
  stagingBytes: 0,
  stagings: 0,
  exclusiveBindings: false,
  bindings: 8,
};

const requests = fc
  .array(
    fc.record({
      bytes: fc.integer({ min: 1, max: 5000 }),
      first: fc.nat(60),
      length: fc.nat(30),
      saved: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) =>
    list.map(({ bytes, first, length, saved }, id): Request => ({
      id,
      bytes,
      lifetime: { first, last: first + length },
      saved,
    })),
  );

/** A layout above `base` bytes of weights, as small as can be. */
const layout = (list: readonly Request[], base: number, given: Limits): Layout =>
  layoutAbove(
    list,
    persistentRegion(new Map(base > 0 ? [['weight', base]] : []), given),
    loadOf(list, given.alignment),
    given,
  );

/** Pairs that are alive together and share a byte. */
function overlaps(list: readonly Request[], offsets: ReadonlyMap<number, number>): string[] {
  const found: string[] = [];
  for (const a of list) {
    for (const b of list) {
      if (a.id >= b.id) continue;
      if (a.lifetime.first > b.lifetime.last || b.lifetime.first > a.lifetime.last) continue;
      const [x, y] = [offsets.get(a.id) ?? -1, offsets.get(b.id) ?? -1];
      if (x < y + b.bytes && y < x + a.bytes) found.push(`${a.id} and ${b.id}`);
    }
  }
  return found;
}

describe('layout', () => {
  it('never overlaps two storages that are alive together', () => {
    fc.assert(
      fc.property(requests, fc.nat(3), (list, base) => {
        const { offsets } = layout(list, base * 256, limits);
        assert.deepEqual(overlaps(list, offsets), []);
      }),
    );
  });

  it('never packs below LOAD, and says the highest byte used', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const { offsets, packed } = layout(list, 0, limits);
        const top = Math.max(...list.map((r) => (offsets.get(r.id) ?? 0) + align(r.bytes, 64)));
        assert.equal(packed, top);
        assert.ok(packed >= loadOf(list, 64));
      }),
    );
  });

  it('loses nothing when lifetimes nest, as saved tensors do', () => {
    const nested = Array.from({ length: 20 }, (_, i): Request => ({
      id: i,
      bytes: 64 * (1 + ((i * 7) % 5)),
      lifetime: { first: i, last: 100 - i },
      saved: true,
    }));
    assert.equal(layout(nested, 0, limits).packed, loadOf(nested, 64));
  });

  it('searches between LOAD and what the best order needs, where LOAD is not reached', () => {
    const list = recomputed().items.map(({ first, last, size }, id): Request => ({
      ...{ id, bytes: size, saved: false },
      lifetime: { first, last },
    }));
    const least = loadOf(list, 64);
    const { offsets, packed } = layout(list, 0, limits);
    assert.deepEqual(overlaps(list, offsets), []);
    assert.ok(packed <= 1.01 * least, `${packed} of ${least}`);
  });

  it('never lets a storage straddle two buffers', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const small = { ...limits, bufferBytes: 8192 };
        const { offsets } = layout(list, 0, small);
        for (const { id, bytes } of list) {
          const start = offsets.get(id) ?? 0;
          const end = start + align(bytes, 64) - 1;
          assert.equal(Math.floor(start / 8192), Math.floor(end / 8192));
        }
      }),
    );
  });

  it('packs weights into buffers, leaves the rest of each to others, and allocates no end that stays empty', () => {
    const small = { ...limits, bufferBytes: 1024 };
    const weights = new Map([
      ['a', 640],
      ['b', 640],
      ['c', 384],
      ['d', 256],
    ]);
    const region = persistentRegion(weights, small);
    assert.equal(region.bytes, 1920);
    assert.deepEqual([...region.places.entries()].sort(), [
      ['a', 0],
      ['b', 1024],
      ['c', 640],
      ['d', 1664],
    ]);
    const request = { id: 0, bytes: 128, lifetime: { first: 0, last: 1 }, saved: false };
    const placed = layoutAbove([request], region, 128, small);
    assert.equal(placed.offsets.get(0), 1920);
    assert.deepEqual(placed.heights, [1024, 1024]);
    const large = layoutAbove([{ ...request, bytes: 192 }], region, 192, small);
    assert.deepEqual(large.heights, [1024, 896, 192]);
    assert.equal(large.packed, region.bytes + 192);
  });

  it('counts what is larger than a buffer in every buffer that it reaches into', () => {
    const small = { ...limits, bufferBytes: 1024 };
    const region = persistentRegion(
      new Map([
        ['a', 2560],
        ['b', 640],
      ]),
      small,
    );
    assert.deepEqual([...region.places.values()], [0, 3072]);
    const request = { id: 0, bytes: 4096, lifetime: { first: 0, last: 1 }, saved: false };
    const { packed, heights } = layoutAbove([request], region, 4096, small);
    assert.deepEqual(heights, [1024, 1024, 512, 1024, 1024, 1024, 1024, 640]);
    assert.ok(packed >= region.bytes + 4096);
  });
});
