import assert from 'node:assert/strict';
import { momentAt, oracleAdamw8 } from '../../kernels/adamw8/oracle.ts';
import { momentsLayout } from '../../kernels/moments.ts';
import { bits } from '../../runtime/format/random.ts';
import { at } from '../../kernels/reading.ts';
import { normal } from '../../compiler/cli/alone/draw.ts';

const [beta1, beta2, epsilon] = [0.9, 0.99, 1e-8];
const attrs = { beta1, beta2, epsilon, weightDecay: 0 };
const one = (x: number): Float64Array => Float64Array.of(x);

/** Steps of the oracle beside steps in exact arithmetic, on gradients of `size(i)` times normal numbers. */
function run(count: number, steps: number, size: (i: number, step: number) => number) {
  const words = new Float64Array(momentsLayout(count).words);
  const weight = new Float64Array(count);
  const [m, v] = [new Float64Array(count), new Float64Array(count)];
  let moved = new Float64Array(count);
  const type = { dtype: 'f32', shape: [count] } as const;
  const site = { inputs: [type], outputs: [], attrs };
  for (let step = 1; step <= steps; step++) {
    const g = normal(9, step, count).map((x, i) => x * size(i, step));
    g.forEach((x, i) => {
      m[i] = beta1 * at(m, i) + (1 - beta1) * x;
      v[i] = beta2 * at(v, i) + (1 - beta2) * x * x;
    });
    const before = weight.slice();
    const scalars = [one(1), one(1 - beta1 ** step), one(1 - beta2 ** step)];
    oracleAdamw8(site, [weight, words, g, ...scalars, one(bits(4, step, 0)), null]);
    moved = weight.map((x, i) => at(before, i) - x);
  }
  return { words, m, v, moved };
}

const mean = (x: ArrayLike<number>): number =>
  Array.from(x).reduce((sum, v) => sum + v, 0) / x.length;

describe('moments in 8 bits', () => {
  it('hold v without bias, however small its changes are against a code', () => {
    const count = 768;
    const { words, v } = run(count, 250, () => 0.1);
    const read = Array.from(v, (x, i) => momentAt(words, count, i).root ** 2 / x);
    assert.ok(Math.abs(mean(read) - 1) < 0.02, `v reads ${mean(read)} times what it is`);
  });

  it('never let a step explode where gradients of a block differ by magnitudes, or cease', () => {
    const count = 2 * 256 + 1;
    const size = (i: number, step: number): number =>
      i % 7 < 3 ? 10 ** -(i % 9) : step % 40 ? 0 : 1;
    const { words, moved } = run(count, 200, size);
    // |m| ≤ √v · (1 − β₁) / √((1 − β₂)(1 − β₁² / β₂)) by Cauchy and Schwarz.
    const most = (1 - beta1) / Math.sqrt((1 - beta2) * (1 - beta1 ** 2 / beta2));
    assert.ok(moved.every((x) => Math.abs(x) < 1.5 * most));
    for (let i = 0; i < count; i++) {
      const { root, mean: m, rootCode, meanCode } = momentAt(words, count, i);
      assert.ok(rootCode > 0 || meanCode === 0, `number ${i}`);
      assert.ok(Math.abs(m) <= 1.5 * most * root);
    }
  });

  it('are 0 where nothing but zeros was seen', () => {
    const { words, moved } = run(300, 3, () => 0);
    assert.ok(words.every((x) => x === 0));
    assert.ok(moved.every((x) => x === 0));
  });
});
