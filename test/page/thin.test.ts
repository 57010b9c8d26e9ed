import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Slice } from '../../compiler/page/data.ts';
import { thin, thinFixed } from '../../compiler/page/thin.ts';

const steps = 3000;

const slices: fc.Arbitrary<readonly Slice[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('workspace', 'cotangent', 'activation', 'recomputed'),
      policy: fc.constant(null),
      type: fc.constant(''),
      source: fc.constant(null),
      first: fc.integer({ min: 0, max: steps - 1 }),
      last: fc.integer({ min: 0, max: 20 }),
      offset: fc.integer({ min: 0, max: 500 }),
      bytes: fc.integer({ min: 1, max: 90 }),
    }),
    { minLength: 1, maxLength: 300 },
  )
  .map((found) => found.map((s) => ({ ...s, last: Math.min(steps - 1, s.first + s.last) })));

describe('what is drawn of many slices', () => {
  it('is every one of few', () => {
    fc.assert(
      fc.property(slices, (all) => {
        const { drawn, columns } = thin(all, steps, all.length);
        assert.equal(columns, null);
        assert.deepEqual(
          drawn.map(({ count: _, ...slice }) => slice),
          all,
        );
      }),
    );
  });

  it('covers every slice, counts each once, and keeps activations apart', () => {
    fc.assert(
      fc.property(slices, (all) => {
        const { drawn } = thin(all, steps, 1);
        assert.equal(
          drawn.reduce((sum, { count }) => sum + count, 0),
          all.length,
        );
        for (const s of all) {
          const over = drawn.some(
            (d) =>
              d.kind === s.kind &&
              d.first <= s.first &&
              s.last <= d.last &&
              d.offset <= s.offset &&
              s.offset + s.bytes <= d.offset + d.bytes,
          );
          assert.ok(over, JSON.stringify(s));
        }
        const kept = all.filter(({ kind }) => kind === 'activation').length;
        assert.equal(drawn.filter(({ kind }) => kind === 'activation').length, kept);
      }),
    );
  });

  it('joins small slices that stay only where there are many', () => {
    const fixed = (count: number): readonly Slice[] =>
      Array.from({ length: count }, (_, i) => ({
        ...{ name: `w${i}`, kind: 'weights', policy: null, type: '', source: null },
        ...{ first: 0, last: 0, offset: 10 * i, bytes: 10 },
      }));
    assert.equal(thinFixed(fixed(600), 6000).length, 600);
    const joined = thinFixed(fixed(7000), 70_000);
    assert.deepEqual(
      joined.map(({ offset, bytes, count }) => [offset, bytes, count]),
      [[0, 70_000, 7000]],
    );
  });
});
