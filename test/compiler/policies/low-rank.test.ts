/** The low-rank policy's own nodes, run on wasm, against what methods.md states of the decomposition. */

import assert from 'node:assert/strict';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import { bytesOf, elements, tensor } from '../../../compiler/ir/types.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { policies } from '../../../compiler/policies/index.ts';
import type { Policy, Storage } from '../../../compiler/policies/policy.ts';
import { permute } from '../../../runtime/format/random.ts';
import { at } from '../../../kernels/reading.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { openGraph } from '../../support/run-graph.ts';
import type { Opened } from '../../support/run-graph.ts';
import { relativeError, withSpectrum } from '../../support/spectra.ts';

const salt = 17;

const family = policies.filter(({ name }) => name.startsWith('low-rank'));
function policyNamed(name: string): Policy {
  const found = family.find((policy) => policy.name === name);
  assert.ok(found, name);
  return found;
}

interface Pair {
  readonly opened: Opened;
  readonly x: number;
  readonly seed: number;
  readonly faults: number;
  readonly y: number;
}

/** Opens what a policy adds to a graph for a residual of this shape: its pack, and its unpack. */
async function open(policy: Policy, shape: readonly number[]): Promise<Pair> {
  const g = new GraphBuilder(infer);
  const x = g.value('x', tensor(shape));
  const scalar = (name: string): number => g.value(name, tensor([1], 'u32'));
  const [seed, faults] = [scalar('seed'), scalar('faults')];
  const none = (): never => assert.fail('not for this policy');
  const storage: Storage = {
    g,
    compared: null,
    salt,
    seed: () => seed,
    batch: none,
    faults: () => faults,
    real: () => null,
    state: none,
    replay: none,
  };
  const stored = policy.pack(storage, x);
  const held = stored.reduce((sum, v) => sum + bytesOf(g.typeOf(v)), 0);
  assert.equal(held, policy.bytes(tensor(shape)));
  const y = policy.unpack(storage, stored, tensor(shape));
  assert.deepEqual(g.typeOf(y), tensor(shape));
  return { opened: await openGraph(g), x, seed, faults, y };
}

const pairs = new Map<string, Promise<Pair>>();

interface Restored {
  readonly x: Float64Array;
  readonly fault: number;
}

/** Each matrix packed and restored. */
async function through(
  policy: Policy,
  shape: readonly number[],
  matrices: readonly Float64Array[],
  key = 5,
): Promise<Restored[]> {
  const place = `${policy.name} ${shape.join(' ')}`;
  const pair = pairs.get(place) ?? open(policy, shape);
  pairs.set(place, pair);
  const { opened, x, seed, faults, y } = await pair;
  const restored: Restored[] = [];
  for (const matrix of matrices) {
    const feeds = new Map([
      [x, matrix],
      [seed, Float64Array.of(key)],
      [faults, Float64Array.of(0)],
    ]);
    const found = await opened.run(feeds, [y, faults]);
    restored.push({
      x: found.get(y) ?? new Float64Array(),
      fault: found.get(faults)?.[0] ?? NaN,
    });
  }
  return restored;
}

async function errors(
  name: string,
  shape: readonly [number, number],
  matrices: readonly Float64Array[],
): Promise<number[]> {
  const restored = await through(policyNamed(name), shape, matrices);
  return restored.map(({ x, fault }, i) => {
    assert.equal(fault, 0);
    return relativeError(matrices[i] ?? new Float64Array(), x);
  });
}

/** ‖x − Π x‖ / ‖x‖ for the projection Π on the k columns of x that `low-rank` samples. */
function leftBySampledColumns(x: Float64Array, m: number, n: number, k: number, seed = 5): number {
  const basis: Float64Array[] = [];
  for (let j = 0; j < k; j++) {
    const c = permute(seed, salt, n, j);
    const v = new Float64Array(m).map((_, i) => at(x, i * n + c));
    for (let turn = 0; turn < 2; turn++)
      for (const b of basis) {
        const along = b.reduce((sum, value, i) => sum + value * at(v, i), 0);
        b.forEach((value, i) => (v[i] = at(v, i) - along * value));
      }
    const length = Math.hypot(...v);
    basis.push(v.map((value) => value / length));
  }
  let rest = norm(x) ** 2;
  for (const b of basis) {
    const along = new Float64Array(n);
    b.forEach((value, i) => {
      for (let c = 0; c < n; c++) along[c] = at(along, c) + value * at(x, i * n + c);
    });
    rest -= norm(along) ** 2;
  }
  return Math.sqrt(rest) / norm(x);
}
const norm = (x: Float64Array): number => Math.sqrt(x.reduce((sum, v) => sum + v * v, 0));

const [m, n, k] = [2048, 512, 64] as const;

/** methods §8-3: spectrum, and the errors of the optimum, of LoRAct and of LoRAct with a power iteration at k = 64. */
const table = [
  { name: 'i^-1/2', sigma: (i: number) => i ** -0.5, optimal: 0.551, plain: 0.603, turned: 0.565 },
  { name: 'i^-1', sigma: (i: number) => 1 / i, optimal: 0.0908, plain: 0.1025, turned: 0.0936 },
  {
    name: 'i^-3/2',
    sigma: (i: number) => i ** -1.5,
    optimal: 0.0099,
    plain: 0.0115,
    turned: 0.0103,
  },
  {
    name: 'exp(-i/40)',
    sigma: (i: number) => Math.exp(-i / 40),
    optimal: 0.202,
    plain: 0.251,
    turned: 0.213,
  },
] as const;

describe('low-rank', function () {
  after(async () => {
    for (const pair of pairs.values()) await (await pair).opened.close();
  });
  const matrices = table.map(({ sigma }, i) => withSpectrum(m, n, sigma, 100 + i));
  const falling = matrices[1] ?? new Float64Array();
  const near = (found: number, wanted: number): void => {
    assert.ok(Math.abs(found / wanted - 1) < 0.05, `${found} is not ${wanted} to 5 %`);
  };

  it('has the errors of methods §8-3, never above the projection on the sampled columns', async () => {
    const found = await errors('low-rank 1/8', [m, n], matrices);
    for (const [i, row] of table.entries()) {
      near(found[i] ?? NaN, row.plain);
      assert.ok((found[i] ?? NaN) > 0.99 * row.optimal, row.name);
      const bound = leftBySampledColumns(matrices[i] ?? falling, m, n, k);
      assert.ok((found[i] ?? NaN) <= bound * (1 + 1e-4), `${row.name}: ${found[i]} > ${bound}`);
    }
  });

  it('comes near the optimum with one power iteration', async () => {
    const found = await errors('low-rank 1/8 +1', [m, n], matrices);
    for (const [i, row] of table.entries()) near(found[i] ?? NaN, row.turned);
  });

  it('is not hurt by two channels fifty times as large, as sampled columns alone are', async () => {
    const loud = falling.map((v, i) => (i % n === 100 || i % n === 300 ? 50 * v : v));
    const [plain = NaN] = await errors('low-rank 1/8', [m, n], [loud]);
    const [turned = NaN] = await errors('low-rank 1/8 +1', [m, n], [loud]);
    assert.ok(plain < 1.2 * turned, `${plain} against ${turned} with an iteration`);
    assert.ok(plain < leftBySampledColumns(loud, m, n, k) / 2);
  });

  it('is the nearer the higher the rank, and never far from what it predicts', async () => {
    const ratios = ['low-rank 1/4', 'low-rank 1/8', 'low-rank 1/16'];
    const found = await Promise.all(ratios.map((name) => errors(name, [m, n], [falling])));
    const [quarter = NaN, eighth = NaN, sixteenth = NaN] = found.flat();
    assert.ok(quarter < eighth && eighth < sixteenth);
    for (const [i, name] of ratios.entries()) {
      const predicted = policyNamed(name).error(tensor([m, n]));
      assert.ok(Math.abs((found[i]?.[0] ?? NaN) / predicted - 1) < 0.15, `${name}: ${predicted}`);
    }
  });

  it('adds the quantisers’ errors where its factors are coded, as predicted', async () => {
    const [whole = NaN] = await errors('low-rank 1/8', [m, n], [falling]);
    for (const [name, most] of [
      ['low-rank 1/8 f16', 0.001],
      ['low-rank 1/8 8-bit', 0.015],
      ['low-rank 1/8 4-bit', 0.25],
    ] as const) {
      const [coded = NaN] = await errors(name, [m, n], [falling]);
      const added = Math.sqrt(coded ** 2 - whole ** 2);
      assert.ok(coded >= whole * 0.999 && !(added > most), `${name} adds ${added}`);
      assert.ok(coded < 1.15 * policyNamed(name).error(tensor([m, n])), `${name}: ${coded}`);
    }
  });

  it('repeats for the same seed, and samples otherwise for another', async () => {
    const policy = policyNamed('low-rank 1/16');
    const [small] = [normal(1, 2, 96 * 64).map(Math.fround)];
    const one = await through(policy, [96, 64], [small], 5);
    assert.deepEqual(await through(policy, [96, 64], [small], 5), one);
    assert.notDeepEqual(await through(policy, [96, 64], [small], 6), one);
  });

  it('restores what has no more than its rank, tall and wide; zeros and constants too', async () => {
    for (const shape of [
      [150, 80],
      [40, 160],
      [3, 50, 80],
    ]) {
      const columns = shape.at(-1) ?? 1;
      const [u, v] = [normal(3, 1, elements(shape)), normal(3, 2, columns)];
      const ofRankOne = new Float64Array(elements(shape)).map((_, i) =>
        Math.fround(at(u, Math.floor(i / columns)) * at(v, i % columns)),
      );
      const zeros = new Float64Array(elements(shape));
      for (const name of ['low-rank 1/8', 'low-rank 1/4', 'low-rank 1/8 +1']) {
        const found = await through(policyNamed(name), shape, [
          ofRankOne,
          zeros,
          zeros.map(() => 3),
          ofRankOne.map((x) => Math.fround(x * 1e12)),
          ofRankOne.map((x) => Math.fround(x * 1e-10)),
        ]);
        const [low, zero, constant, huge, little] = found.map(({ x }) => x);
        assert.ok(relativeError(ofRankOne, low ?? zeros) < 2e-6);
        assert.ok(zero?.every((x) => x === 0));
        assert.ok(constant?.every((x) => Math.abs(x - 3) < 1e-5));
        assert.ok(relativeError(ofRankOne, huge?.map((x) => x / 1e12) ?? zeros) < 2e-6);
        assert.ok(relativeError(ofRankOne, little?.map((x) => x * 1e10) ?? zeros) < 2e-6);
        assert.ok(found.every(({ fault }) => fault === 0));
      }
    }
  });

  it('reports a number that is not finite', async () => {
    for (const shape of [
      [150, 80],
      [40, 160],
    ]) {
      const good = normal(4, 1, elements(shape)).map(Math.fround);
      const bad = [NaN, Infinity, -Infinity].map((x) => good.map((v, i) => (i === 777 ? x : v)));
      for (const policy of family.filter(({ name }) => name.startsWith('low-rank 1/8'))) {
        const [fine, ...found] = await through(policy, shape, [good, ...bad]);
        assert.equal(fine?.fault, 0);
        for (const { fault } of found) assert.equal(fault, salt + 1, policy.name);
      }
    }
  });

  it('is refused where its factors would hold no less', () => {
    const candidate = (shape: readonly number[]) => ({
      type: tensor(shape),
      replay: null,
      machine: { flops: 1, bandwidth: 1, launch: 0 },
      compared: null,
      ofWeights: false,
    });
    const fits = (name: string, ...shape: number[]): boolean =>
      policyNamed(name).fits(candidate(shape));
    assert.ok(fits('low-rank 1/8', 4096, 768) && fits('low-rank 1/8', 40, 160));
    assert.ok(!fits('low-rank 1/4', 8, 64), 'k = mn / (m + n) needs as much');
    assert.ok(!fits('low-rank 1/8', 4096, 7), 'a rank of 0');
  });
});
