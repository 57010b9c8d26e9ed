/** What the stages say of a Llama of one layer under a lossy plan, and ten of its shaders; `npm run golden` rewrites them. */

import assert from 'node:assert/strict';
import { compile, type CompileOptions } from '../compiler/compile.ts';
import { loadModel, recipeOf } from '../compiler/frontend/index.ts';
import { forwardGraph, gradientGraph, readModel, stepGraph } from '../compiler/graphs.ts';
import { print, printJoint } from '../compiler/ir/print.ts';
import { Evaluator } from '../compiler/planning/evaluate.ts';
import { levelPlanner } from '../compiler/planning/search/levels.ts';
import { defaultProfile } from '../compiler/targets/wgsl/index.ts';
import { golden } from './support/golden.ts';

const modelFile = 'examples/stories/model.ts';
const values = {
  ...{ hidden_size: 24, intermediate_size: 40, num_hidden_layers: 1, num_attention_heads: 3 },
  ...{ num_key_value_heads: 1, head_dim: 8, vocab_size: 50, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 64, tie_word_embeddings: true },
};
const model = loadModel(modelFile);
const options: CompileOptions = {
  ...{ modelFile, model, config: { values, file: 'config.json' }, set: { B: 2, T: 16 } },
  ...{ budget: 'max', recipe: { ...recipeOf(model), maxError: 0.9 } },
  device: { target: 'wgsl', profile: defaultProfile },
  planner: (problem) => ({ plans: levelPlanner('operator', '8-bit')(problem).plans.slice(1) }),
};
const file = (name: string): URL => new URL(`golden/${name}`, import.meta.url);

/** The first kernel of each name. */
const shaders = [
  ...['embed', 'normalise', 'map', 'reduce', 'matmul tile', 'attention', 'attentionGrad dq'],
  ...['quantize encode', 'crossEntropy', 'update'],
];

describe('goldens', () => {
  const read = readModel(options);

  it('of the graph', () =>
    golden(file('graph.txt'), `${print(forwardGraph(read, { entry: 'loss', training: true }))}\n`));

  it('of the joint graph', () =>
    golden(file('joint.txt'), `${printJoint(stepGraph(gradientGraph(read), read))}\n`));

  it('of the planned graph and of ten shaders', async () => {
    const { decision, program } = await compile(options);
    const { evaluator, plan } = decision;
    assert.ok(evaluator instanceof Evaluator);
    golden(file('planned.txt'), `${printJoint(evaluator.of(plan).planned)}\n`);
    for (const name of shaders) {
      const kernel = program.kernels.find((one) => one.name === name);
      assert.ok(kernel && 'source' in kernel, name);
      golden(file(`${name.replaceAll(' ', '-')}.wgsl`), `${kernel.source.trimEnd()}\n`);
    }
  });
});
