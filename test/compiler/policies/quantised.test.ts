/** What codes restore: the policies' own nodes in the interpreter, against the numbers of methods §8-7 and §3.2. */

import assert from 'node:assert/strict';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import { bytesOf, tensor } from '../../../compiler/ir/types.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { policies } from '../../../compiler/policies/index.ts';
import type { Policy } from '../../../compiler/policies/policy.ts';
import { codedLayout, exactBit, isCodedType } from '../../../runtime/format/storage/codes.ts';
import { widen } from '../../../runtime/format/storage/half.ts';
import { bits as draw } from '../../../runtime/format/random.ts';
import { at } from '../../../kernels/reading.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { interpret } from '../../support/interpreter.ts';
import { relativeError } from '../../support/spectra.ts';
import { meaning } from '../../../compiler/cli/alone/storage.ts';

function policyNamed(name: string): Policy {
  const found = policies.find((policy) => policy.name === name);
  assert.ok(found, name);
  return found;
}

/** What comes of one batch: the numbers restored, dW = x̃ᵀ·dy, each channel's range and the channels held exactly. */
interface Restored {
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly exact: readonly number[];
}

interface Batch {
  readonly x: Float64Array;
  readonly dy?: Float64Array;
  readonly real?: readonly number[];
  readonly seed?: number;
}

/** A residual [rows, columns] stored by a policy, batch after batch; its state lives on between them. */
class Stored {
  private readonly g = new GraphBuilder(infer);
  private readonly states = new Map<number, Float64Array>();
  private readonly ids: Readonly<Record<'x' | 'dy' | 'seed' | 'batch' | 'real' | 'faults', number>>;
  private readonly codes: number;
  private readonly y: number;
  private readonly gradient: number;
  private readonly rows: number;
  private batches = 0;

  constructor(policy: Policy, rows: number, columns: number, outputs = 1) {
    const { g } = this;
    const type = tensor([rows, columns]);
    const scalar = (name: string): number => g.value(name, tensor([1], 'u32'));
    this.rows = rows;
    this.ids = {
      x: g.value('x', type),
      dy: g.value('dy', tensor([rows, outputs])),
      real: g.value('real', tensor([rows], 'i32')),
      ...{ seed: scalar('seed'), batch: scalar('batch'), faults: scalar('faults') },
    };
    const storage = {
      ...{ g, compared: null, salt: 29 },
      seed: () => this.ids.seed,
      batch: () => this.ids.batch,
      faults: () => this.ids.faults,
      real: () => this.ids.real,
      state: (role: string, state: ReturnType<typeof tensor>) => {
        const id = g.value(role, state);
        this.states.set(id, new Float64Array(state.shape.reduce((n, d) => n * d, 1)));
        return id;
      },
      replay: () => assert.fail('nothing is replayed'),
    };
    const stored = policy.pack(storage, this.ids.x);
    const held = stored.reduce((sum, v) => sum + bytesOf(g.typeOf(v)), 0);
    assert.equal(held, policy.bytes(type));
    this.codes = stored[0] ?? -1;
    this.y = policy.unpack(storage, stored, type);
    const attrs = { transposeA: true, transposeB: false };
    this.gradient = g.add('matmul', [this.y, this.ids.dy], attrs, 'dW');
  }

  run({ x, dy, real, seed = 1 }: Batch): Restored {
    const { g, ids, rows } = this;
    const faults = Float64Array.of(0);
    const feeds = new Map<number, Float64Array>([
      ...this.states,
      [ids.x, x],
      [ids.dy, dy ?? new Float64Array(g.typeOf(ids.dy).shape.reduce((n, d) => n * d, 1))],
      [ids.real, Float64Array.from(real ?? Array<number>(rows).fill(1))],
      [ids.seed, Float64Array.of(seed)],
      [ids.batch, Float64Array.of(this.batches++)],
      [ids.faults, faults],
    ]);
    const values = interpret({ values: g.values, inputs: [], nodes: g.nodes }, feeds);
    assert.deepEqual(faults, Float64Array.of(0));
    const type = g.typeOf(this.codes);
    const words = values.get(this.codes) ?? new Float64Array();
    assert.ok(isCodedType(type));
    const { channels, bits } = codedLayout(type);
    const headers = Array.from({ length: channels }, (_, c) => at(words, c));
    const y = values.get(this.y) ?? new Float64Array();
    assert.deepEqual(y, meaning(words, type));
    return {
      x: y,
      gradient: values.get(this.gradient) ?? new Float64Array(),
      low: headers.map((word) => widen(word >>> 16)),
      high: headers.map((word) => widen(word >>> 16) + (2 ** bits - 1) * widen(word & 0x7fff)),
      exact: headers.flatMap((word, c) => ((word & exactBit) !== 0 ? [c] : [])),
    };
  }
}

const near = (found: number, wanted: number, most = 0.05): void => {
  assert.ok(Math.abs(found / wanted - 1) < most, `${found} is not ${wanted} to ${100 * most} %`);
};

/** The columns of a matrix that `chosen` names. */
const columnsOf = (x: Float64Array, columns: number, chosen: (c: number) => boolean) =>
  x.filter((_, i) => chosen(i % columns));

const [rows, columns] = [4096, 8] as const;
const samples = normal(1, 1, rows * columns).map(Math.fround);
const shifted = samples.map((x) => Math.fround(x + 2));

describe('codes', () => {
  it('have the errors of methods §8-7, on normal numbers and on channels two σ off', () => {
    for (const [name, centred, off] of [
      ['4-bit', 0.141, 0.063],
      ['2-bit', 0.69, 0.312],
    ] as const) {
      const stored = new Stored(policyNamed(name), rows, columns);
      near(relativeError(samples, stored.run({ x: samples }).x), centred);
      near(relativeError(shifted, stored.run({ x: shifted }).x), off);
    }
  });

  it('err less where ranges are clipped, 0.107 and 0.345, and as predicted', () => {
    for (const [name, wanted, plain] of [
      ['4-bit + outliers', 0.107, '4-bit'],
      ['2-bit + outliers', 0.345, '2-bit'],
    ] as const) {
      const policy = policyNamed(name);
      const { x, exact } = new Stored(policy, rows, columns).run({ x: samples });
      assert.equal(exact.length, 1);
      const coded = (c: number): boolean => !exact.includes(c);
      const error = relativeError(columnsOf(samples, columns, coded), columnsOf(x, columns, coded));
      near(error, wanted);
      near(policy.error(tensor([rows, columns])), wanted, 0.01);
      const whole = new Stored(policyNamed(plain), rows, columns).run({ x: samples });
      assert.ok(error < 0.8 * relativeError(samples, whole.x));
      assert.deepEqual(
        columnsOf(x, columns, (c) => !coded(c)),
        columnsOf(samples, columns, (c) => !coded(c)),
      );
    }
  });

  it('give gradients without bias where they are drawn, and biased ones where they are rounded', () => {
    const [N, C, O] = [32, 16, 8] as const;
    const x = normal(2, 1, N * C).map(Math.fround);
    const dy = normal(2, 2, N * O).map(Math.fround);
    const exact = gradientOf(x, dy, N, C, O);
    // Error of the mean over the first n seeds.
    const errors = (name: string, counts: readonly number[]): readonly number[] => {
      const sum = new Float64Array(C * O);
      const found: number[] = [];
      for (let n = 1; n <= Math.max(...counts); n++) {
        // A run's first batch every time, so that all are coded in the same ranges.
        const { gradient } = new Stored(policyNamed(name), N, C, O).run({
          x,
          dy,
          seed: draw(3, 3, n),
        });
        gradient.forEach((v, i) => (sum[i] = at(sum, i) + v));
        if (counts.includes(n))
          found.push(
            relativeError(
              exact,
              sum.map((v) => v / n),
            ),
          );
      }
      return found;
    };
    for (const width of ['4-bit', '2-bit']) {
      const [one = NaN, eight = NaN, many = NaN] = errors(
        `${width} + outliers, stochastic`,
        [1, 8, 128],
      );
      near(eight, one / Math.sqrt(8), 0.3);
      near(many, one / Math.sqrt(128), 0.3);
      const [rounded = NaN, still = NaN] = errors(`${width} + outliers`, [1, 16]);
      near(still, rounded, 1e-9);
      assert.ok(many < rounded / 4, `${many} against ${rounded}`);
    }
  });
});

/** xᵀ·dy in float64. */
function gradientOf(x: Float64Array, dy: Float64Array, N: number, C: number, O: number) {
  return new Float64Array(C * O).map((_, i) => {
    const [c, o] = [Math.floor(i / O), i % O];
    let sum = 0;
    for (let n = 0; n < N; n++) sum += at(x, n * C + c) * at(dy, n * O + o);
    return sum;
  });
}

describe('ranges', () => {
  const [N, C] = [64, 16] as const;
  const policy = policyNamed('8-bit + outliers');
  /** Numbers between ± reach, both reached, by channel. */
  const spanning = (reach: (c: number) => number): Float64Array =>
    new Float64Array(N * C).map((_, i) => {
      const [n, c] = [Math.floor(i / C), i % C];
      return reach(c) * (n < 2 ? 2 * n - 1 : 0.5 - (n % 2));
    });
  /** The range of a channel that is coded. */
  const reachOf = ({ high, low }: Restored, c: number): number => {
    const [from = NaN, to = NaN] = [low[c], high[c]];
    near(from, -to, 0.01);
    return to;
  };

  it('merge over five batches, then widen at once and close in by a tenth', () => {
    const stored = new Stored(policy, N, C);
    const seen = [1, 3, 2, 1, 2, 1, 1, 5, 1, 1].map((reach) =>
      reachOf(stored.run({ x: spanning((c) => (c === 9 ? 100 : reach)) }), 2),
    );
    // In calibration a batch's own range counts for it; after that, it counts for the next.
    const wanted = [1, 3, 3, 3, 3, 3, 2.8, 2.62, 5, 4.6];
    seen.forEach((reach, i) => near(reach, wanted[i] ?? NaN, 0.002));
  });

  it('leave padding out, as does the choice of exact channels', () => {
    const real = Array.from({ length: N }, (_, n) => (n < 48 ? 1 : 0));
    const clean = spanning((c) => (c === 4 ? 7 : 1));
    const loud = clean.map((x, i) => (i >= 48 * C ? 1e4 * (1 + (i % C)) : x));
    const [one, other] = [clean, loud].map((x) => new Stored(policy, N, C).run({ x, real }));
    assert.deepEqual(other?.low, one?.low);
    assert.deepEqual(other?.high, one?.high);
    assert.deepEqual(other?.exact, [4]);
    assert.deepEqual(other.x.slice(0, 48 * C), one?.x.slice(0, 48 * C));
    // Without them, the same rows do count.
    const all = new Stored(policy, N, C).run({ x: loud });
    assert.deepEqual(all.exact, [C - 1]);
  });

  it('are not those of the channels of the most energy, which are exact', () => {
    const wide = 512;
    const reaches = new Map([
      [3, 40],
      [300, 30],
      [77, 20],
    ]);
    const numbers = (reach: (c: number) => number): Float64Array =>
      normal(5, 1, 16 * wide).map((x, i) => Math.fround(x * reach(i % wide)));
    const stored = new Stored(policy, 16, wide);
    // ⌊0.005 · 512⌋ = 2 channels.
    const x = numbers((c) => reaches.get(c) ?? 1);
    const first = stored.run({ x });
    assert.deepEqual(first.exact, [3, 300]);
    for (const c of first.exact)
      assert.deepEqual(
        columnsOf(first.x, wide, (d) => d === c),
        columnsOf(x, wide, (d) => d === c),
      );
    // Energy adds up while ranges are calibrated; after that the choice stands.
    const later = Array.from({ length: 8 }, () =>
      stored.run({ x: numbers((c) => (c === 77 ? 60 : 1)) }),
    );
    assert.deepEqual(
      later.map(({ exact }) => exact),
      Array<number[]>(8).fill([3, 77]),
    );
    const louder = stored.run({ x: numbers((c) => (c === 8 ? 900 : 1)) });
    assert.deepEqual(louder.exact, [3, 77]);
  });
});
