import assert from 'node:assert/strict';
import * as reference from '../../kernels/random.ts';
import { bits, hash, normal, shuffled, uniform } from '../../runtime/format/random.ts';

describe('runtime/random', () => {
  it('draws the same bits as the kernels', () => {
    for (let i = 0; i < 2000; i++) {
      assert.equal(hash(i * 2654435), reference.hash(i * 2654435));
      assert.equal(bits(i, i * 7, i * 31), reference.bits(i, i * 7, i * 31));
      assert.equal(uniform(i, 3, i), reference.uniform(i, 3, i));
    }
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
