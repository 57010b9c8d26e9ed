import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import type { Device } from '../../runtime/device/device.ts';
import { isStowageError } from '../../runtime/error.ts';
import { widenAll } from '../../runtime/format/storage/half.ts';
import type { Initialiser, Principal, Program, WeightEntry } from '../../runtime/format/program.ts';
import { normal } from '../../runtime/format/random.ts';
import type { Checkpoint } from '../../runtime/weights/safetensors.ts';
import { initialise } from '../../runtime/weights/weights.ts';

type Shape = readonly [number, number];

interface Entry {
  readonly path: string;
  readonly shape: readonly number[];
  readonly init: Initialiser;
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1);

/** A program of weights alone; the first is the base, `w`. */
function programOf(entries: readonly Entry[], dtype: 'f32' | 'f16'): Program {
  let end = 0;
  const slots = entries.map(({ path, shape }, i) => {
    const type = i === 0 ? dtype : 'f32';
    const bytes = 4 * Math.ceil((sizeOf(shape) * (type === 'f16' ? 2 : 4)) / 4);
    end += bytes;
    return { name: path, dtype: type, shape, buffer: 0, offset: end - bytes, bytes } as const;
  });
  const weights = entries.map(({ path, init }, slot): WeightEntry => {
    const role = slot === 0 ? 'base' : 'adapter';
    return { slot, path, names: [path], init, at: 'model.ts:1:1', role, trainable: slot > 0 };
  });
  const nothing = { sections: {}, states: [], constants: [], data: {}, scalars: {}, outputs: {} };
  const arena = { buffers: [end], bytes: end, packed: end, load: end };
  return { target: 'wasm', arena, slots, kernels: [], weights, microBatches: 1, ...nothing };
}

/** A device that only remembers. */
function memory(program: Program): Device {
  const bytes = new Uint8Array(program.arena.bytes);
  return {
    ...{ name: 'memory', target: 'wasm', allocated: bytes.length, stagingBytes: 0, hostBytes: 0 },
    write: ([, at], { buffer, byteOffset, byteLength }) => {
      bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      return Promise.resolve();
    },
    read: ([, at, length]) => Promise.resolve(bytes.slice(at, at + length)),
    clear: ([, at, length]) => {
      bytes.fill(0, at, at + length);
      return Promise.resolve();
    },
    run: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** A checkpoint of `w` alone. */
function checkpointOf(w: Float32Array<ArrayBuffer>, shape: Shape): Checkpoint {
  const info = { name: 'w', dtype: 'F32', shape, begin: 0, end: 4 * w.length };
  return {
    path: 'weights',
    tensors: new Map([['w', info]]),
    metadata: {},
    async *pieces() {
      yield new Uint8Array(w.buffer, w.byteOffset, w.byteLength);
    },
    close: () => Promise.resolve(),
  };
}

/** What the weights of `entries` begin as, after the base `w`, by path. */
async function begun(
  w: Float32Array<ArrayBuffer>,
  shape: Shape,
  entries: readonly Entry[],
  dtype: 'f32' | 'f16' = 'f32',
): Promise<(path: string) => Float32Array> {
  const program = programOf([{ path: 'w', shape, init: { kind: 'zeros' } }, ...entries], dtype);
  const device = memory(program);
  const told: string[] = [];
  await initialise(program, device, checkpointOf(w, shape), 5, (doing, done, all) =>
    told.push(`${doing} ${done}/${all}`),
  );
  const derived = entries.some(({ init }) => init.kind === 'principal' || init.kind === 'rowNorms');
  const [loaded, begins] = ['weights are loaded', 'adapters begin from their weights'];
  const plain = told.filter((line) => line.startsWith(loaded));
  assert.deepEqual(plain[0], `${loaded} 0/${program.weights.length}`);
  assert.deepEqual(
    told.filter((line) => !plain.includes(line)),
    derived ? [`${begins} 0/1`] : [],
  );
  const all = await device.read([0, 0, program.arena.bytes]);
  return (path) => {
    const found = program.slots.find(({ name }) => name === path);
    assert.ok(found);
    const count = sizeOf(found.shape);
    return found.dtype === 'f16'
      ? widenAll(new Uint16Array(all.buffer, found.offset, count))
      : new Float32Array(all.buffer, found.offset, count);
  };
}

type Options = Partial<Pick<Principal, 'scale' | 'balanced' | 'taken'>>;

/** Both factors of `w`. */
const factors = ([out, columns]: Shape, rank: number, options: Options = {}): readonly Entry[] =>
  (['left', 'right'] as const).map((part) => ({
    path: part,
    shape: part === 'left' ? [out, rank] : [rank, columns],
    init: {
      ...{ kind: 'principal', of: 'w', rank, part, scale: 1, balanced: false, taken: false },
      ...options,
    },
  }));

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? NaN;

/** [out, in] of rank `inner` whose singular values fall about as i^−½. */
function matrix([out, columns]: Shape, inner = Math.min(out, columns)): Float32Array<ArrayBuffer> {
  const w = new Float64Array(out * columns);
  for (let k = 0; k < inner; k++) {
    const across = Float64Array.from({ length: columns }, (_, j) => normal(2, k, j));
    for (let i = 0; i < out; i++) {
      const v = normal(1, k, i) / Math.sqrt((k + 1) * out * columns);
      for (let j = 0; j < columns; j++)
        w[i * columns + j] = at(w, i * columns + j) + v * at(across, j);
    }
  }
  return Float32Array.from(w);
}

/** a [m, k] · b [k, n] */
function product(a: Float32Array, b: Float32Array, k: number): Float64Array {
  const [m, n] = [a.length / k, b.length / k];
  return Float64Array.from({ length: m * n }, (_, at_) => {
    const [i, j] = [Math.floor(at_ / n), at_ % n];
    let sum = 0;
    for (let r = 0; r < k; r++) sum += at(a, i * k + r) * at(b, r * n + j);
    return sum;
  });
}

const norm = (x: ArrayLike<number>): number =>
  Math.sqrt(Array.from(x).reduce((s, v) => s + v * v, 0));
const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  norm(Array.from(a, (v, i) => v - at(b, i)));

/** The largest entry of right·rightᵀ − I. */
function skew(right: Float32Array, rank: number): number {
  const columns = right.length / rank;
  let most = 0;
  for (let i = 0; i < rank; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < columns; k++)
        sum += at(right, i * columns + k) * at(right, j * columns + k);
      most = Math.max(most, Math.abs(sum));
    }
  }
  return most;
}

/** Descending, by the library. */
const singular = (w: Float32Array, [out, columns]: Shape): readonly number[] =>
  new SingularValueDecomposition(Matrix.from1DArray(out, columns, w), {
    autoTranspose: true,
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
  }).diagonal;

describe('weights that begin from others', () => {
  it('draws as torch.empty(…).uniform_(−bound, bound, generator) does', async () => {
    const cases = JSON.parse(readFileSync('test/fixtures/torch-uniform.json', 'utf8')) as {
      readonly seed: number;
      readonly bound: number;
      readonly skip: number;
      readonly numbers: readonly number[];
    }[];
    for (const { seed, bound, skip, numbers } of cases) {
      const init = { kind: 'torchUniform', seed, bound, skip } as const;
      const entry = { path: 'a', shape: [2, numbers.length / 2], init };
      const of = await begun(new Float32Array(1), [1, 1], [entry]);
      assert.deepEqual(Array.from(of('a')), numbers);
    }
  });

  it('takes the norms of rows as they are stored, before a principal part is taken off', async () => {
    const shape: Shape = [11, 7];
    const w = matrix(shape);
    for (const dtype of ['f32', 'f16'] as const) {
      const norms = { path: 'm', shape: [11], init: { kind: 'rowNorms', of: 'w' } } as const;
      const stored = await begun(w, shape, [], dtype);
      const of = await begun(w, shape, [...factors(shape, 2, { taken: true }), norms], dtype);
      const rows = Array.from({ length: 11 }, (_, i) =>
        norm(stored('w').subarray(i * 7, i * 7 + 7)),
      );
      assert.ok(apart(of('m'), rows) < 1e-6 * norm(rows));
    }
  });

  const shapes: readonly (readonly [number, number, number])[] = [
    [24, 40, 7],
    [40, 24, 7],
    [31, 31, 31],
    [9, 1, 1],
    [1, 9, 1],
  ];
  for (const [out, columns, rank] of shapes) {
    const shape = [out, columns] as const;

    it(`finds the principal part of [${out}, ${columns}], rank ${rank}`, async () => {
      const w = matrix(shape);
      const of = await begun(w, shape, factors(shape, rank));
      const [left, right] = [of('left'), of('right')];
      assert.ok(skew(right, rank) < 1e-6);
      const tail = norm(singular(w, shape).slice(rank));
      const error = apart(w, product(left, right, rank));
      assert.ok(error <= tail * (1 + 1e-6) + 1e-6 * norm(w), `${error}, at best ${tail}`);
      // diag(σ)·V has the values as norms.
      const values = Array.from({ length: rank }, (_, r) =>
        norm(Array.from({ length: out }, (__, i) => at(left, i * rank + r))),
      );
      assert.ok(apart(values, singular(w, shape).slice(0, rank)) < 1e-5 * norm(values));
      for (let r = 0; r < rank; r++) {
        const row = Array.from(right.subarray(r * columns, (r + 1) * columns));
        const [largest] = row.toSorted((a, b) => Math.abs(b) - Math.abs(a));
        assert.ok((largest ?? 0) > 0);
      }
      const again = await begun(w, shape, factors(shape, rank));
      assert.deepEqual(again('left'), left);
      assert.deepEqual(again('right'), right);
    });
  }

  it('shares scale and values between the factors', async () => {
    const shape: Shape = [20, 30];
    const w = matrix(shape);
    const plain = await begun(w, shape, factors(shape, 4));
    const whole = product(plain('left'), plain('right'), 4);
    for (const options of [{ scale: 0.25 }, { scale: 2, balanced: true }]) {
      const of = await begun(w, shape, factors(shape, 4, options));
      const part = product(of('left'), of('right'), 4).map((x) => x * options.scale);
      assert.ok(apart(part, whole) < 1e-6 * norm(whole));
      if (options.balanced) {
        const transposed = Array.from({ length: 4 }, (_, r) =>
          norm(Array.from({ length: 20 }, (__, i) => at(of('left'), i * 4 + r))),
        );
        const rows = transposed.map((_, r) => norm(of('right').subarray(r * 30, r * 30 + 30)));
        assert.ok(apart(transposed, rows) < 1e-6);
      }
    }
  });

  for (const dtype of ['f32', 'f16'] as const) {
    it(`takes the principal part off a base in ${dtype}`, async () => {
      const shape: Shape = [18, 26];
      const [w, options] = [matrix(shape), { scale: 0.5, balanced: true, taken: true }];
      const before = (await begun(w, shape, [], dtype))('w');
      const of = await begun(w, shape, factors(shape, 5, options), dtype);
      const part = product(of('left'), of('right'), 5);
      const sum = part.map((x, i) => at(of('w'), i) + 0.5 * x);
      const rounding = dtype === 'f32' ? 2 ** -24 : 2 ** -11;
      assert.ok(apart(sum, before) <= rounding * norm(before));
      assert.ok(norm(of('w')) < 0.9 * norm(before));
    });
  }

  for (const shape of [
    [12, 20],
    [20, 12],
  ] as const) {
    it(`fills up what is not there, [${shape.join(', ')}]`, async () => {
      const zero = await begun(new Float32Array(240), shape, factors(shape, 12));
      assert.ok(skew(zero('right'), 12) < 1e-6);
      assert.ok(zero('left').every((x) => x === 0));
      const w = matrix(shape, 3);
      for (const balanced of [false, true]) {
        const of = await begun(w, shape, factors(shape, 12, { balanced }));
        if (!balanced) assert.ok(skew(of('right'), 12) < 1e-5);
        assert.ok(apart(product(of('left'), of('right'), 12), w) < 1e-6 * norm(w));
      }
    });
  }

  it('refuses a weight that is not finite', async () => {
    const w = matrix([4, 5]);
    w[7] = NaN;
    await assert.rejects(begun(w, [4, 5], factors([4, 5], 2)), (error) => {
      assert.ok(isStowageError(error));
      assert.equal(error.code, 'checkpoint-tensor-not-finite');
      assert.match(error.message, /^w\[1, 2\] is NaN/);
      return true;
    });
  });
});
