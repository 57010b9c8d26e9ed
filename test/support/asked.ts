/** A Llama small enough to be planned in a moment, by the greedy planner; for tests of questions about plans. */

import { join } from 'node:path';
import type { Asked } from '../../compiler/cli/inputs/vary.ts';
import { loadModel, recipeOf } from '../../compiler/frontend/index.ts';
import type { Recipe } from '../../compiler/recipe.ts';

export const smallModelFile = join(import.meta.dirname, '../../examples/stories/model.ts');
const model = loadModel(smallModelFile);

const values = {
  ...{ hidden_size: 64, intermediate_size: 160, num_hidden_layers: 2, num_attention_heads: 4 },
  ...{ num_key_value_heads: 2, head_dim: 16, vocab_size: 96, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 72, tie_word_embeddings: true },
};

/** Four rows of 64 tokens; LoRA of rank 8. */
export function asked(budget: Asked['budget'], recipe: Partial<Recipe> = {}): Asked {
  return {
    ...{ modelFile: smallModelFile, model, budget, planner: 'greedy' },
    recipe: { ...recipeOf(model), batch: 4, ...recipe },
    config: { values, file: 'config.json' },
    set: { T: 64 },
    device: { target: 'wasm', profile: { fma: false } },
  };
}
