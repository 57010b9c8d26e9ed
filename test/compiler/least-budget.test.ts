import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions, Compiled } from '../../compiler/compile.ts';
import { BudgetTooSmall } from '../../compiler/diagnostics.ts';
import { loadModel } from '../../compiler/frontend/index.ts';
import type { AdapterForm } from '../../compiler/adapters/fields.ts';
import { adapterDefaults } from '../../compiler/recipe.ts';
import { openWasm } from '../../runtime/device/wasm.ts';

const modelFile = join(import.meta.dirname, '../../examples/stories/model.ts');
const model = loadModel(modelFile);
const page = 65536;

const shapes = fc.record({
  layers: fc.constant(1),
  heads: fc.constantFrom(1, 2),
  width: fc.constantFrom(8, 24, 64),
  inner: fc.integer({ min: 16, max: 200 }),
  rows: fc.integer({ min: 1, max: 6 }),
  tokens: fc.integer({ min: 8, max: 64 }),
  rank: fc.constantFrom(1, 4, 16),
  storage: fc.constantFrom('f32' as const, 'f16' as const),
});
type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never;

const optionsOf = (shape: Shape, form: AdapterForm): Omit<CompileOptions, 'budget'> => ({
  ...{ modelFile, model, device: { target: 'wasm', profile: { fma: false } } },
  config: {
    values: {
      ...{ hidden_size: shape.heads * shape.width, intermediate_size: shape.inner },
      ...{ num_hidden_layers: shape.layers, num_attention_heads: shape.heads },
      ...{ num_key_value_heads: 1, head_dim: shape.width, vocab_size: 96 },
      ...{ rms_norm_eps: 1e-5, rope_theta: 10000, max_position_embeddings: 128 },
      tie_word_embeddings: true,
    },
    file: 'config.json',
  },
  set: { B: shape.rows, T: shape.tokens },
  recipe: { adapter: { ...adapterDefaults.lora, rank: shape.rank, form }, storage: shape.storage },
});

describe('the budget', () => {
  it('of random models: the least that is said does, a page less is refused, auto is no worse than any form, predicted = allocated', async function () {
    this.timeout(120_000);
    const forms = ['activation', 'hybrid', 'weight'] as const;
    await fc.assert(
      fc.asyncProperty(shapes, fc.double({ min: 0, max: 1, noNaN: true }), async (shape, part) => {
        const auto = optionsOf(shape, 'auto');
        const { plan: kept } = await compile({ ...auto, budget: 'max', minimum: true });
        const { minimumBytes: least, keepAllBytes } = kept;
        assert.equal(kept.predictedBytes, keepAllBytes);
        const between = Math.floor(least + part * (keepAllBytes - least));
        for (const budget of [least, between]) {
          const { plan, program } = await compile({ ...auto, budget, minimum: true });
          assert.ok(plan.predictedBytes <= budget);
          assert.equal(plan.minimumBytes, least);
          const device = await openWasm(program, { threads: 1 });
          assert.equal(device.allocated, plan.predictedBytes);
          await device.close();
        }
        await assert.rejects(compile({ ...auto, budget: least - page }), (error: unknown) => {
          assert.ok(error instanceof BudgetTooSmall);
          assert.equal(error.minimum, least);
          return true;
        });
        for (const budget of ['min', between, 'max'] as const) {
          const { plan } = await compile({ ...auto, budget });
          for (const form of forms) {
            const fixed = await planned({ ...optionsOf(shape, form), budget });
            if (!fixed) continue;
            const better =
              budget === 'min'
                ? plan.minimumBytes <= fixed.minimumBytes
                : plan.predictedSeconds <= fixed.predictedSeconds;
            assert.ok(better, `${form} at ${budget}`);
          }
        }
      }),
      { numRuns: 2 },
    );
  });
});

async function planned(options: CompileOptions): Promise<Compiled['plan'] | null> {
  try {
    return (await compile(options)).plan;
  } catch (error) {
    if (error instanceof BudgetTooSmall) return null;
    throw error;
  }
}
