import assert from 'node:assert/strict';
import type { Target } from '../../compiler/targets/target.ts';
import { wasm } from '../../compiler/targets/wasm/target.ts';
import { wgsl } from '../../compiler/targets/wgsl/target.ts';
import { eigenSymmetric } from '../../runtime/weights/eigen.ts';
import { principalPart } from '../../runtime/weights/decompose.ts';
import type { Device } from '../../runtime/device/device.ts';
import { narrowAll, widenAll } from '../../runtime/format/storage/half.ts';
import type { Program } from '../../runtime/format/program.ts';
import { normal } from '../../runtime/format/random.ts';
import { turnedPart } from '../../runtime/weights/subspace.ts';
import { detectWasmProfile, openWasm } from '../../runtime/device/wasm.ts';
import { openWebgpu } from '../../runtime/device/webgpu.ts';
import { decomposing } from '../support/decomposed.ts';
import { noAdapter, testAdapter } from '../support/devices.ts';
import { skipBecause } from '../support/skip.ts';

type Shape = readonly [number, number];

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? NaN;
const norm = (x: ArrayLike<number>): number =>
  Math.sqrt(Array.from(x).reduce((s, v) => s + v * v, 0));

/** [out, in] of random numbers, plus `strong` directions, each weaker than the one before by `fall`. */
function matrix([out, columns]: Shape, strong: number, fall: number): Float32Array<ArrayBuffer> {
  const w = Float64Array.from(
    { length: out * columns },
    (_, i) => normal(3, 0, i) / Math.sqrt(columns),
  );
  for (let k = 0; k < strong; k++) {
    const across = Float64Array.from({ length: columns }, (_, j) => normal(2, k, j));
    for (let i = 0; i < out; i++) {
      const v = (30 * fall ** k * normal(1, k, i)) / Math.sqrt(out * columns);
      for (let j = 0; j < columns; j++)
        w[i * columns + j] = at(w, i * columns + j) + v * at(across, j);
    }
  }
  return Float32Array.from(w);
}

/** ‖w − left·right‖ and the largest entry of right·rightᵀ − I. */
function errors(
  w: Float32Array,
  { left, right }: { readonly left: ArrayLike<number>; readonly right: ArrayLike<number> },
  rank: number,
): { readonly apart: number; readonly skew: number } {
  const columns = right.length / rank;
  const rest = Float64Array.from(w);
  for (let i = 0; i * columns < w.length; i++) {
    for (let r = 0; r < rank; r++) {
      const factor = at(left, i * rank + r);
      for (let j = 0; j < columns; j++)
        rest[i * columns + j] = at(rest, i * columns + j) - factor * at(right, r * columns + j);
    }
  }
  let skew = 0;
  for (let i = 0; i < rank; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < columns; k++)
        sum += at(right, i * columns + k) * at(right, j * columns + k);
      skew = Math.max(skew, Math.abs(sum));
    }
  }
  return { apart: norm(rest), skew };
}

/** Decomposes each weight in turn on one device. */
async function parts(
  program: Program,
  open: (program: Program) => Promise<Device>,
  weights: readonly Float32Array<ArrayBuffer>[],
) {
  const device = await open(program);
  assert.equal(device.allocated, program.arena.bytes);
  const [entry] = program.decompositions ?? [];
  assert.ok(entry);
  const found = [];
  for (const w of weights) {
    const stored = new Uint8Array(w.buffer, w.byteOffset, w.byteLength);
    found.push(await turnedPart(program, device, entry, w, stored));
  }
  await device.close();
  return found;
}

const shapes: readonly Shape[] = [
  [270, 301],
  [301, 270],
];

describe('principal parts on the device', () => {
  /** A target and how its programs are opened; null where this machine has no such device. */
  const places: Readonly<
    Record<
      string,
      <T>(
        use: <Code extends { readonly name: string }>(
          target: Target<Code>,
          open: (program: Program) => Promise<Device>,
        ) => Promise<T>,
      ) => Promise<T | null>
    >
  > = {
    wasm: (use) => use(wasm(detectWasmProfile()), (program) => openWasm(program)),
    wgsl: async (use) => {
      const adapter = await testAdapter();
      return adapter ? use(wgsl(adapter.profile), (program) => openWebgpu(program)) : null;
    },
  };
  for (const [name, place] of Object.entries(places)) {
    // A software device takes long to compile the kernels of a shape.
    for (const shape of name === 'wgsl' ? shapes.slice(0, 1) : shapes) {
      it(`${name}: [${shape.join(', ')}] as the full decomposition has them`, async function () {
        const [w, rank] = [matrix(shape, 12, 0.8), 8];
        const found = await place(async (target, open) =>
          parts(await decomposing(target, shape, rank), open, [w, w]),
        );
        if (!found) return skipBecause(this, noAdapter);
        const [part, again] = found;
        assert.ok(part && again);
        const exact = principalPart(w, shape, rank);
        const best = errors(w, exact, rank);
        const { apart, skew } = errors(w, part, rank);
        assert.ok(skew < 1e-5, `${skew}`);
        assert.ok(apart < best.apart * (1 + 1e-4), `${apart}, at best ${best.apart}`);
        // The values have gaps, so each direction is the full decomposition's, its sign too.
        const between = Array.from(exact.right, (x, i) => x - at(part.right, i));
        assert.ok(norm(between) < 1e-3, `${norm(between)}`);
        assert.deepEqual(again.right, part.right);
        assert.deepEqual(again.left, part.left);
      });
    }
  }

  it('fills up what is not there', async () => {
    const shape = shapes[0] ?? [1, 1];
    const zero = new Float32Array(shape[0] * shape[1]);
    const thin = matrix(shape, 0, 1).fill(0);
    for (let i = 0; i < shape[0]; i++) {
      for (let j = 0; j < shape[1]; j++) thin[i * shape[1] + j] = normal(1, 0, i) * normal(2, 0, j);
    }
    const program = await decomposing(wasm(detectWasmProfile()), shape, 8);
    const [nothing, one] = await parts(program, (p) => openWasm(p), [zero, thin]);
    assert.ok(nothing && one);
    assert.ok(errors(zero, nothing, 8).skew < 1e-5);
    assert.ok(nothing.left.every((x) => x === 0));
    const { apart, skew } = errors(thin, one, 8);
    assert.ok(skew < 1e-5);
    assert.ok(apart < 1e-5 * norm(thin), `${apart / norm(thin)}`);
  });

  it('takes weights in f16', async () => {
    const shape = shapes[1] ?? [1, 1];
    const stored = narrowAll(matrix(shape, 12, 0.8));
    const w = widenAll(stored);
    const program = await decomposing(wasm(detectWasmProfile()), shape, 8, 'f16');
    const [entry] = program.decompositions ?? [];
    assert.equal(entry?.dtype, 'f16');
    const device = await openWasm(program);
    const bytes = new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength);
    const part = await turnedPart(program, device, entry, w, bytes);
    await device.close();
    const best = errors(w, principalPart(w, shape, 8), 8);
    assert.ok(errors(w, part, 8).apart < best.apart * (1 + 1e-4));
  });

  it('leaves small weights to the host', async () => {
    const program = await decomposing(wasm(detectWasmProfile()), [200, 900], 8);
    assert.deepEqual(program.decompositions, []);
  });
});

describe('eigenvectors', () => {
  for (const n of [1, 2, 3, 17, 60]) {
    it(`of a symmetric matrix of ${n}`, () => {
      const x = Float64Array.from({ length: n * n }, (_, i) => normal(4, n, i));
      const a = x.map((_, i) => at(x, i) + at(x, (i % n) * n + Math.floor(i / n)));
      const { values, vectors } = eigenSymmetric(a.slice(), n);
      for (let v = 0; v < n; v++) {
        assert.ok(v === 0 || at(values, v) <= at(values, v - 1));
        for (let u = 0; u <= v; u++) {
          let sum = 0;
          for (let k = 0; k < n; k++) sum += at(vectors, u * n + k) * at(vectors, v * n + k);
          assert.ok(Math.abs(sum - (u === v ? 1 : 0)) < 1e-13);
        }
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let k = 0; k < n; k++) sum += at(a, i * n + k) * at(vectors, v * n + k);
          assert.ok(Math.abs(sum - at(values, v) * at(vectors, v * n + i)) < 1e-12 * n);
        }
      }
    });
  }
});
