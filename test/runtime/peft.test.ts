/** What PEFT's files need of the host: rotations from angles, 16-bit floats of another kind, notes of what is where. */

import assert from 'node:assert/strict';
import { Matrix, inverse } from 'ml-matrix';
import { narrowBfloats, widenBfloats } from '../../runtime/format/storage/bfloat.ts';
import { memoryFiles, writeAll } from '../../runtime/files/files.ts';
import { changeOf } from '../../runtime/peft/change.ts';
import type { TargetTensors } from '../../runtime/peft/kind.ts';
import { inOne } from '../../runtime/peft/config.ts';
import { readTrained } from '../../runtime/peft/folder.ts';
import { cayley, neumann } from '../../runtime/peft/rotation.ts';
import { normal } from '../../runtime/format/random.ts';

const size = 7;
const angles = (spread: number): number[] =>
  Array.from({ length: (size * (size - 1)) / 2 }, (_, i) => spread * normal(3, 1, i));

function skew(values: readonly number[]): Matrix {
  const q = Matrix.zeros(size, size);
  let k = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      q.set(i, j, values[k] ?? NaN);
      q.set(j, i, -(values[k++] ?? NaN));
    }
  }
  return q;
}

const distance = (ours: Float64Array, theirs: Matrix): number =>
  Math.max(...theirs.to1DArray().map((value, i) => Math.abs(value - (ours[i] ?? NaN))));

describe('rotations from angles', () => {
  it('are (I − Q)(I + Q)⁻¹', () => {
    for (const spread of [0.01, 1, 100]) {
      const q = skew(angles(spread));
      const [minus, plus] = [Matrix.eye(size).sub(q), Matrix.eye(size).add(q)];
      const turn = cayley(angles(spread), size);
      assert.ok(distance(turn, minus.mmul(inverse(plus))) < 1e-10);
      const r = new Matrix(
        Array.from({ length: size }, (_, i) => [...turn.subarray(i * size, (i + 1) * size)]),
      );
      assert.ok(
        distance(Float64Array.from(r.mmul(r.transpose()).to1DArray()), Matrix.eye(size)) < 1e-12,
      );
    }
    assert.deepEqual([...cayley([], 1)], [1]);
  });

  it('have a series', () => {
    const p = skew(angles(0.05)).mul(-1);
    let [power, sum] = [Matrix.eye(size), Matrix.zeros(size, size)];
    for (let j = 0; j <= 4; j++) {
      sum = Matrix.add(sum, power);
      power = power.mmul(p);
    }
    const wanted = Matrix.add(Matrix.eye(size), p).mmul(sum);
    assert.ok(distance(neumann(angles(0.05), size, 4), wanted) < 1e-14);
    const exact = cayley(angles(0.05), size);
    const far = neumann(angles(0.05), size, 40);
    assert.ok(exact.every((value, i) => Math.abs(value - (far[i] ?? NaN)) < 1e-14));
  });
});

describe('a weight with an adapter', () => {
  const [out, into] = [5, 6];
  const numbers = (count: number, salt: number): Float32Array =>
    Float32Array.from({ length: count }, (_, i) => normal(5, salt, i));
  const site = (
    tensors: Readonly<Record<string, Float32Array>>,
    inward = false,
  ): TargetTensors => ({
    ...{ out, into, inward, doubled: false },
    read: (part) => Promise.resolve(tensors[part] ?? new Float32Array(0)),
    find: (part) => Promise.resolve(tensors[part] ?? null),
    shared: () => Promise.reject(new Error('none is shared')),
    weight: () => Promise.reject(new Error('it is not asked for')),
  });
  const w = numbers(out * into, 1);
  const entry = (list: ArrayLike<number>, i: number): number => list[i] ?? NaN;

  it('changes by rows, however many at a time and of any rank', async () => {
    for (const rank of [1, 3, 4, 7]) {
      const [a, b] = [numbers(rank * into, 2), numbers(out * rank, 3)];
      const tensors = { 'lora_A.weight': a, 'lora_B.weight': b };
      const settings = { rank, alpha: 2 * rank, rsLora: false, dropout: 0 } as const;
      const lora = { ...settings, kind: 'lora', start: 'zero' } as const;
      const { rows } = await changeOf(lora, site(tensors));
      for (const each of [1, 2, 3, 5]) {
        for (let from = 0; from < out; from += each) {
          const part = Float64Array.from(w.subarray(from * into, (from + each) * into));
          rows(part, from);
          part.forEach((value, k) => {
            const [i, j] = [from + Math.floor(k / into), k % into];
            let wanted = entry(w, i * into + j);
            for (let r = 0; r < rank; r++)
              wanted += 2 * entry(b, i * rank + r) * entry(a, r * into + j);
            assert.ok(Math.abs(value - wanted) < 1e-12);
          });
        }
      }
    }
  });

  it('scales its bias with its outputs, and not with its inputs', async () => {
    const outward = numbers(out, 4);
    const { rows, bias } = await changeOf({ kind: 'ia3' }, site({ ia3_l: outward }));
    const [weight, added] = [Float64Array.from(w), Float64Array.from(outward, () => 2)];
    rows(weight, 0);
    bias?.(added);
    assert.ok(
      weight.every((value, k) => value === entry(w, k) * entry(outward, Math.floor(k / into))),
    );
    assert.ok(added.every((value, i) => value === 2 * entry(outward, i)));
    const inward = await changeOf({ kind: 'ia3' }, site({ ia3_l: numbers(into, 4) }, true));
    assert.equal(inward.bias, undefined);
  });
});

describe('bf16', () => {
  it('is the nearest, ties to even', () => {
    const step = 2 ** -7;
    const pairs: readonly (readonly [number, number])[] = [
      [1, 1],
      [-1 - step / 2, -1],
      [1 + step / 2, 1],
      [1 + (3 * step) / 2, 1 + 2 * step],
      [1 + step * 0.51, 1 + step],
      [2 ** -133, 2 ** -133],
      [0, 0],
      [3.4e38, Infinity],
      [-Infinity, -Infinity],
    ];
    const [from, to] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
    assert.deepEqual([...widenBfloats(narrowBfloats(Float32Array.from(from)))], to);
    const nan = new Float32Array(new Uint32Array([0x7f800001]).buffer);
    assert.ok(Number.isNaN(widenBfloats(narrowBfloats(nan))[0]));
  });
});

describe('folders of what was trained', () => {
  it('are a model where they say nothing', async () => {
    const { parts, sources } = await readTrained(memoryFiles(), 'out');
    assert.deepEqual(parts, [{ settings: { kind: 'full', targets: null }, members: [] }]);
    assert.deepEqual(sources, [{ path: 'out', holds: 'model', doubled: false }]);
  });

  it('say what they are of', async () => {
    const files = memoryFiles();
    const note = (folder: string, value: unknown): Promise<void> =>
      writeAll(files, `${folder}/stowage.json`, new TextEncoder().encode(JSON.stringify(value)));
    await note('out', { kind: 'mixed', parts: ['1-bitfit', '2-full'] });
    await note('out/1-bitfit', { kind: 'bitfit' });
    await note('out/2-full', { kind: 'full', targets: ['model.norm.weight'] });
    await writeAll(files, 'out/1-bitfit/weights.safetensors', new Uint8Array(0));
    await writeAll(files, 'out/2-full/weights.safetensors', new Uint8Array(0));
    const { parts, sources } = await readTrained(files, 'out');
    assert.deepEqual(
      parts.map(({ settings }) => settings),
      [{ kind: 'bitfit' }, { kind: 'full', targets: ['model.norm.weight'] }],
    );
    assert.deepEqual(
      sources.map(({ holds, path }) => [holds, path]),
      [
        ['trained', 'out/1-bitfit/weights.safetensors'],
        ['trained', 'out/2-full/weights.safetensors'],
      ],
    );
    await writeAll(files, 'out/stowage.json', new TextEncoder().encode('{'));
    await assert.rejects(readTrained(files, 'out'), { code: 'adapter-unreadable' });
  });

  it('are one where PEFT has one configuration for several', () => {
    const lora = {
      kind: 'lora',
      rank: 8,
      alpha: 16,
      rsLora: false,
      dropout: 0,
      start: 'zero',
    } as const;
    const parts = [
      { settings: lora, members: ['a'] },
      { settings: { ...lora, rank: 4 }, members: ['b'] },
    ];
    assert.deepEqual(inOne(parts), { settings: lora, patterns: { ranks: { b: 4 }, alphas: {} } });
    for (const other of [
      { ...lora, rsLora: true },
      { ...lora, dropout: 0.1 },
      { ...lora, start: 'pissa' as const },
      { ...lora, kind: 'dora' as const },
      { kind: 'ia3' as const },
    ])
      assert.equal(inOne([...parts, { settings: other, members: ['c'] }]), null);
    assert.equal(inOne([{ settings: { kind: 'ia3' }, members: ['a'] }]), null);
  });
});
