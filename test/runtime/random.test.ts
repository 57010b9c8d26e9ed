import assert from 'node:assert/strict';
import { bits, hash, normal, shuffled, uniform } from '../../runtime/format/random.ts';

describe('runtime/random', () => {
  it('draws the same bits as ever', () => {
    const drawn = [0, 1, 1999].map((i) => [hash(i * 2654435), bits(i, i * 7, i * 31)]);
    assert.deepEqual(drawn, [
      [0, 2488251732],
      [246521493, 3358910891],
      [3613065728, 1795567889],
    ]);
    assert.equal(uniform(7, 3, 7) * 2 ** 24, bits(7, 3, 7) >>> 8);
  });

  it('shuffles: every index once, an order of the seed alone', () => {
    const order = shuffled(1, 2, 1000);
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      Array.from({ length: 1000 }, (_, i) => i),
    );
    assert.deepEqual(order, shuffled(1, 2, 1000));
    assert.notDeepEqual(order, shuffled(2, 2, 1000));
    assert.notDeepEqual(order, shuffled(1, 3, 1000));
  });

  it('draws normal numbers with mean 0 and variance 1', () => {
    const draws = Array.from({ length: 20000 }, (_, i) => normal(5, 6, i));
    const mean = draws.reduce((s, x) => s + x, 0) / draws.length;
    const variance = draws.reduce((s, x) => s + (x - mean) ** 2, 0) / draws.length;
    assert.ok(Math.abs(mean) < 0.03, `mean ${mean}`);
    assert.ok(Math.abs(variance - 1) < 0.05, `variance ${variance}`);
  });
});
