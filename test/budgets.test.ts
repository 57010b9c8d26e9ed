import assert from 'node:assert/strict';
import { join } from 'node:path';
import { compile } from '../compiler/compile.ts';
import type { CompileOptions } from '../compiler/compile.ts';
import { StowageDiagnostic } from '../compiler/diagnostics.ts';
import { loadModel } from '../compiler/frontend/index.ts';
import type { Batch } from '../runtime/data/batches.ts';
import type { Program } from '../runtime/format/program.ts';
import { bits } from '../runtime/format/random.ts';
import { trainStep } from '../runtime/loop/step.ts';
import { detectWasmProfile, openWasm } from '../runtime/device/wasm.ts';
import { initialise, slotOf } from '../runtime/weights/weights.ts';

const root = join(import.meta.dirname, '..');
const device = { target: 'wasm' as const, profile: detectWasmProfile() };

const llama = {
  hidden_size: 48,
  intermediate_size: 100,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 12,
  vocab_size: 96,
  rms_norm_eps: 1e-5,
  rope_theta: 10000,
  max_position_embeddings: 64,
  tie_word_embeddings: true,
};

const models: Readonly<Record<string, Omit<CompileOptions, 'budget' | 'device'>>> = {
  'a Llama with LoRA': {
    modelFile: join(root, 'examples/stories/model.ts'),
    config: { values: llama, file: 'config.json' },
    set: { B: 3, T: 37 },
  },
  'a GPT, every weight': {
    modelFile: join(root, 'examples/gpt/model.ts'),
    set: { B: 3, T: 33, V: 80, D: 40, F: 96, L: 3, H: 4, K: 10 },
  },
  'a classifier': { modelFile: join(root, 'examples/mlp/model.ts'), set: { B: 48 } },
};

/** Three steps on seeded random ids and numbers; the losses, to the bit. */
async function losses(program: Program): Promise<readonly number[]> {
  const opened = await openWasm(program, { threads: 2 });
  assert.equal(opened.allocated, program.arena.bytes);
  await initialise(program, opened, null, 7);
  const found: number[] = [];
  for (let step = 0; step < 3; step++) {
    const settings = { step, seed: 1, learningRate: 1e-2, betas: [0.9, 0.999] as const };
    found.push((await trainStep(program, opened, [batchOf(program, step)], settings)).loss);
  }
  await opened.close();
  return found;
}

function batchOf(program: Program, step: number): Batch {
  let valid = 0;
  const values = Object.fromEntries(
    Object.entries(program.data).map(([name, id]) => {
      const { dtype, shape } = slotOf(program, id);
      const count = shape.reduce((n, d) => n * d, 1);
      if (name === 'targets' || name === 'label') valid = count;
      const draw = (i: number): number => bits(step, id, i);
      return [
        name,
        dtype === 'i32'
          ? Int32Array.from({ length: count }, (_, i) => draw(i) % 10)
          : Float32Array.from({ length: count }, (_, i) => draw(i) / 2 ** 32),
      ];
    }),
  );
  return { values, valid, filled: 1, placements: [] };
}

describe('budgets', () => {
  for (const [name, options] of Object.entries(models)) {
    const given = { ...options, model: loadModel(options.modelFile), device };

    it(`holds at twenty budgets for ${name}, to the byte, and changes no bit of the losses`, async () => {
      const all = await compile({ ...given, budget: 'max' });
      const { keepAllBytes, minimumBytes } = all.plan;
      const wanted = await losses(all.program);
      assert.ok(wanted.every(Number.isFinite));
      let before = 0;
      const seen = new Map<number, readonly number[]>();
      for (let i = 0; i < 20; i++) {
        const budget = Math.round(minimumBytes + ((keepAllBytes - minimumBytes) * i) / 19);
        const { program, plan } = await compile({ ...given, budget });
        assert.equal(plan.predictedBytes, program.arena.bytes);
        assert.ok(plan.predictedBytes <= budget, `${plan.predictedBytes} > ${budget}`);
        assert.ok(plan.predictedBytes >= before, 'the peak falls as the budget grows');
        before = plan.predictedBytes;
        const found = seen.get(plan.predictedBytes) ?? (await losses(program));
        seen.set(plan.predictedBytes, found);
        assert.deepEqual(found, wanted);
      }
    });

    it(`refuses a budget one byte below the minimum for ${name}, and names it`, async () => {
      const { plan } = await compile({ ...given, budget: 'min' });
      assert.equal(plan.predictedBytes, plan.minimumBytes);
      await assert.rejects(
        compile({ ...given, budget: plan.minimumBytes - 1 }),
        (error: unknown) =>
          error instanceof StowageDiagnostic &&
          error.code === 'budget-too-small' &&
          error.message.length > 0,
      );
    });
  }
});
