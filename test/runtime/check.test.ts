import assert from 'node:assert/strict';
import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { adapterDefaults } from '../../compiler/recipe.ts';
import type { CompileOptions } from '../../compiler/compile.ts';
import { loadModel } from '../../compiler/frontend/index.ts';
import type { Planner } from '../../compiler/planning/problem/planner.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';
import type { Batch } from '../../runtime/data/batches.ts';
import { measureGradient } from '../../runtime/loop/check.ts';
import type { Device } from '../../runtime/device/device.ts';
import type { Program } from '../../runtime/format/program.ts';
import { bits, uniform } from '../../runtime/format/random.ts';
import { isStowageError } from '../../runtime/error.ts';
import { microScalars, trainStep, writeBatch, writeScalars } from '../../runtime/loop/step.ts';
import { readFloats } from '../../runtime/weights/tensors.ts';
import { detectWasmProfile, openWasm } from '../../runtime/device/wasm.ts';
import { initialise, policyStates, slotOf } from '../../runtime/weights/weights.ts';

const root = join(import.meta.dirname, '../..');
const modelFile = join(root, 'examples/stories/model.ts');
const values = {
  ...{ hidden_size: 24, intermediate_size: 40, num_hidden_layers: 3, num_attention_heads: 3 },
  ...{ num_key_value_heads: 1, head_dim: 8, vocab_size: 50, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 64, tie_word_embeddings: true },
};
const llama: CompileOptions = {
  modelFile,
  model: loadModel(modelFile),
  config: { values, file: 'config.json' },
  set: { B: 4, T: 19 },
  budget: 'max',
  device: { target: 'wasm', profile: detectWasmProfile() },
};

/** Proposes the lossy plan of a level alone. */
const only =
  (level: Parameters<typeof levelPlanner>[0], policy: string): Planner =>
  (problem) => {
    const plan = levelPlanner(level, policy)(problem).plans[1];
    assert.ok(plan);
    return { plans: [plan] };
  };

/** Ids by a seed; a few positions at the end of the second row are padding. */
function batchOf(program: Program, seed: number): Batch {
  const rows = Object.fromEntries(
    Object.entries(program.data).map(([name, id]) => {
      const { shape } = slotOf(program, id);
      const [B = 1, T = 1] = shape;
      const value = (i: number): number => {
        const padding = Math.floor(i / T) === 1 && i % T > T - 4;
        if (name === 'real') return padding ? 0 : 1;
        if (name === 'targets') return padding ? -100 : bits(seed, 5, i) % 50;
        return padding ? 0 : bits(seed, 4, i) % 50;
      };
      return [name, Int32Array.from({ length: B * T }, (_, i) => value(i))];
    }),
  );
  const valid = rows['targets']?.filter((t) => t >= 0).length ?? 0;
  return { values: rows, valid, filled: 1, placements: [] };
}

/** Opens a device; adapters that begin as zeros get small numbers, so that every gradient is one. */
async function open(program: Program): Promise<Device> {
  const device = await openWasm(program, { threads: 1 });
  assert.equal(device.allocated, program.arena.bytes);
  await initialise(program, device, null, 3);
  for (const weight of program.weights.filter(({ init }) => init.kind === 'zeros')) {
    const { shape, buffer, offset } = slotOf(program, weight.slot);
    const length = shape.reduce((n, d) => n * d, 1);
    const numbers = Float32Array.from({ length }, (_, i) => uniform(9, length, i) - 0.5);
    await device.write([buffer, offset, 4 * length], numbers);
  }
  return device;
}

/** Every gradient of a program's forward and backward, by weight. */
async function gradients(options: CompileOptions): Promise<ReadonlyMap<string, Float32Array>> {
  const { program } = await compile({ ...options, exposeGradients: true, check: false });
  const device = await open(program);
  const batch = batchOf(program, 1);
  await writeBatch(program, device, batch);
  await writeScalars(program, device, {
    count: batch.valid,
    ...microScalars({ step: 0, seed: 2 }, 0, 1),
  });
  await device.run(['forward', 'backward']);
  const found = new Map<string, Float32Array>();
  for (const [name, slot] of Object.entries(program.outputs)) {
    if (!name.startsWith('gradient ')) continue;
    found.set(name.slice(9), await readFloats(device, slotOf(program, slot)));
  }
  await device.close();
  return found;
}

async function measured(options: CompileOptions) {
  const { program, plan } = await compile(options);
  const device = await open(program);
  const batch = batchOf(program, 1);
  const scalars = { count: batch.valid, ...microScalars({ step: 0, seed: 2 }, 0, 1) };
  const error = await measureGradient(program, device, [{ batch, scalars }]);
  await device.close();
  return { program, plan, error };
}

const squares = (x: Float32Array): number => x.reduce((sum, v) => sum + v * v, 0);

describe('the section check', () => {
  it('is not there for a lossless plan', async () => {
    const { program, plan } = await compile({ ...llama, budget: 'min' });
    assert.equal(plan.lossy, false);
    assert.equal(program.check, undefined);
    assert.ok(!('check' in program.sections) && !('faults' in program.scalars));
  });

  for (const [level, policy] of [
    ['operator', '2-bit'],
    ['operator', 'low-rank 1/4'],
    ['inter', '4-bit'],
    ['sublayer', '8-bit'],
  ] as const) {
    it(`measures what two programs differ by, ${policy} at ${level} level`, async () => {
      const lossy = { ...llama, planner: only(level, policy) };
      const [stored, exact] = [await gradients(lossy), await gradients(llama)];
      const { error, plan } = await measured(lossy);
      assert.deepEqual(plan.check, { rows: 4, of: 4 });
      const layers = new Map<string, { apart: number; whole: number }>();
      let [apart, whole] = [0, 0];
      for (const [path, g] of exact) {
        const other = stored.get(path);
        assert.ok(other);
        const layer = /^\w+\.\d+/.exec(path)?.[0] ?? path;
        const sums = layers.get(layer) ?? { apart: 0, whole: 0 };
        const difference = squares(g.map((x, i) => (other[i] ?? NaN) - x));
        layers.set(layer, {
          apart: sums.apart + difference,
          whole: sums.whole + squares(g),
        });
        apart += difference;
        whole += squares(g);
      }
      const near = (a: number, b: number): void =>
        assert.ok(Math.abs(a - b) <= 1e-4 * b, `${a} instead of ${b}`);
      assert.ok(error.gradientError > 1e-4);
      near(error.gradientError, Math.sqrt(apart / whole));
      assert.deepEqual(error.layers.map(({ layer }) => layer).sort(), [...layers.keys()].sort());
      for (const { layer, error: own } of error.layers) {
        const sums = layers.get(layer);
        assert.ok(sums);
        near(own, Math.sqrt(sums.apart / sums.whole));
      }
    });
  }

  it('takes the first rows where all of them do not fit, and says so', async () => {
    const planner = only('sublayer', '2-bit');
    const [B, T] = [8, 64];
    // One form, whatever number of rows it is chosen for.
    const adapter = { ...adapterDefaults.lora, form: 'activation' } as const;
    const bounded = { ...llama, set: { B, T }, planner, recipe: { adapter, maxError: 0.9 } };
    const { program, plan } = await compile({ ...bounded, budget: 'min' });
    const { rows } = program.check ?? {};
    assert.ok(typeof rows === 'number' && rows >= 1 && rows < B, `${rows} rows`);
    assert.deepEqual(plan.check, { rows, of: B });
    assert.equal(plan.predictedBytes, plan.minimumBytes);
    assert.equal(
      plan.predictedBytes,
      Object.values(plan.anatomy).reduce((sum, part) => sum + part, 0),
    );
    const device = await open(program);
    const batch = batchOf(program, 1);
    const scalars = { count: batch.valid, ...microScalars({ step: 0, seed: 2 }, 0, 1) };
    const found = await measureGradient(program, device, [{ batch, scalars }]);
    await device.close();
    // The same as a program of that many rows finds, on those rows.
    const fewer = { ...llama, planner, set: { B: rows, T }, recipe: { ...llama.recipe, adapter } };
    const own = await compile(fewer);
    const other = await open(own.program);
    const part = Object.entries(batch.values).map(([name, x]) => [name, x.slice(0, rows * T)]);
    const cut = { ...batch, values: Object.fromEntries(part) as Batch['values'] };
    const expected = await measureGradient(own.program, other, [{ batch: cut, scalars }]);
    await other.close();
    assert.deepEqual(found, expected);
    await assert.rejects(compile({ ...bounded, budget: plan.minimumBytes - 65536 }), {
      code: 'budget-too-small',
    });
  });

  it('is within every budget, and the peak grows with the budget', async () => {
    const bounded = { ...llama, recipe: { maxError: 0.2 } };
    const { plan } = await compile({ ...bounded, budget: 'max' });
    let before = 0;
    for (let i = 0; i < 4; i++) {
      const { minimumBytes: least, keepAllBytes: most } = plan;
      const budget = Math.round(least + ((most - least) * i) / 3);
      const { plan: found, program } = await compile({ ...bounded, budget });
      assert.ok(found.predictedBytes <= budget && found.predictedBytes >= before);
      assert.equal(found.lossy, program.check !== undefined);
      before = found.predictedBytes;
    }
  });

  it('leaves no trace in what policies remember', async () => {
    const { program } = await compile({
      ...llama,
      planner: only('operator', '2-bit + outliers'),
    });
    const remembered = policyStates(program);
    assert.ok(remembered.length > 0);
    const device = await open(program);
    const batch = batchOf(program, 1);
    const run = async (): Promise<number> => {
      const settings = { step: 0, seed: 2, learningRate: 0, betas: null };
      const { gradientNorm } = await trainStep(program, device, [batch], settings);
      return gradientNorm ?? NaN;
    };
    const ranges = async (): Promise<number[][]> =>
      Promise.all(
        remembered.map(async ({ slot }) => [...(await readFloats(device, slotOf(program, slot)))]),
      );
    await run();
    const before = await ranges();
    assert.ok(before.flat().some((x) => x !== 0));
    const scalars = { count: batch.valid, ...microScalars({ step: 7, seed: 2 }, 0, 1) };
    await measureGradient(program, device, [{ batch: batchOf(program, 8), scalars }]);
    assert.deepEqual(await ranges(), before);
    await device.close();
  });

  it('names the tensor that cannot be packed', async () => {
    const { program } = await compile({ ...llama, planner: only('operator', '8-bit') });
    const device = await open(program);
    const poisoned = program.weights.find(({ path }) => /^blocks\.1\.\w*up/.test(path));
    assert.ok(poisoned);
    const { buffer, offset } = slotOf(program, poisoned.slot);
    await device.write([buffer, offset, 4], Float32Array.of(1e30));
    const batch = batchOf(program, 1);
    const settings = { step: 0, seed: 2, learningRate: 1, betas: null };
    await assert.rejects(trainStep(program, device, [batch], settings), (error: Error) => {
      assert.ok(isStowageError(error) && error.code === 'residual-not-packable');
      assert.match(error.message, /(^| of )blocks\.1\b.* holds a number that is not finite/);
      assert.match(error.place ?? '', /model\.ts:\d+:\d+$/);
      return true;
    });
    const { weights } = program;
    const trained = weights.find(({ trainable }) => trainable);
    assert.ok(trained);
    const kept = await readFloats(device, slotOf(program, trained.slot));
    assert.ok(kept.every(Number.isFinite));
    await device.close();
  });
});
