import assert from 'node:assert/strict';
import { join } from 'node:path';
import { compile, compileLogits } from '../../../compiler/compile.ts';
import type { CompileOptions } from '../../../compiler/compile.ts';
import { loadModel } from '../../../compiler/frontend/index.ts';
import { adapterDefaults } from '../../../compiler/recipe.ts';
import { readFloats } from '../../../runtime/weights/tensors.ts';
import { detectWasmProfile, openWasm } from '../../../runtime/device/wasm.ts';
import { initialise, slotOf } from '../../../runtime/weights/weights.ts';

const modelFile = join(import.meta.dirname, '../../../examples/stories/model.ts');
const values = {
  ...{ hidden_size: 272, intermediate_size: 300, num_hidden_layers: 1, num_attention_heads: 4 },
  ...{ num_key_value_heads: 2, head_dim: 68, vocab_size: 50, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 64, tie_word_embeddings: true },
};
const rank = 6;
const options = {
  modelFile,
  model: loadModel(modelFile),
  config: { values, file: 'config.json' },
  set: { B: 1, T: 8 },
  device: { target: 'wasm' as const, profile: detectWasmProfile() },
  recipe: { adapter: { ...adapterDefaults.psoft, rank, alpha: rank } },
} satisfies Partial<CompileOptions>;

describe('decompositions in a program', () => {
  it('are one for each shape of more than 256 rows and columns', async () => {
    const { program } = await compile({ ...options, budget: 'max' });
    const shapes = program.decompositions?.map(({ shape }) => shape.join());
    assert.deepEqual(shapes?.toSorted(), ['272,272', '272,300', '300,272']);
    const logits = await compileLogits({ ...options, budget: 'max' });
    assert.equal(logits.decompositions?.length, 3);
  });

  it('are within the bytes that are predicted, and the same whatever the plan', async () => {
    const begun: Float32Array[][] = [];
    for (const budget of ['max', 'min'] as const) {
      const { program, plan } = await compile({ ...options, budget });
      const device = await openWasm(program);
      assert.equal(device.allocated, plan.predictedBytes);
      await initialise(program, device, null, 1);
      const factors = program.weights.filter(({ init }) => init.kind === 'principal');
      assert.equal(factors.length, 2 * 7);
      const found: Float32Array[] = [];
      for (const { slot } of factors) found.push(await readFloats(device, slotOf(program, slot)));
      begun.push(found);
      await device.close();
    }
    assert.deepEqual(begun[0], begun[1]);
  });
});
