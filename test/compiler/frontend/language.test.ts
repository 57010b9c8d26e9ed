import assert from 'node:assert/strict';
import {
  buildGraph,
  loadModel,
  recipeOf,
  recipeSource,
  sizesOf,
} from '../../../compiler/frontend/index.ts';
import { print } from '../../../compiler/ir/print.ts';
import { evaluate } from '../../../compiler/ops/scalar.ts';
import { golden } from '../../support/golden.ts';
import * as functions from '../../samples/scalars/functions.ts';

const sample = (name: string): URL => new URL(`../../samples/${name}`, import.meta.url);
const language = 'test/samples/language/model.ts';

describe('the language', () => {
  it('reads functions of numbers as they would run', () => {
    const model = loadModel('test/samples/scalars/model.ts');
    const graph = buildGraph(model, sizesOf(model, {}), { entry: 'loss', training: true });
    const points = [-7.5, -3, -1.5, -1, -0.6, -0.2, 0, 0.3, 0.5, 1, 1.25, 2.6, 3, 6.1];
    for (const [name, f] of Object.entries(functions)) {
      const value = graph.values.find((v) => v.name === `${name}_`);
      const node = graph.nodes.find((n) => n.outputs[0] === value?.id);
      assert.ok(node?.op === 'map', name);
      const { formula } = node.attrs;
      for (const x of points) {
        const [found, wanted] = [evaluate(formula, [x]), f(x)];
        assert.ok(
          Math.abs(found - wanted) <= 1e-12 * (1 + Math.abs(wanted)),
          `${name}(${x}) = ${wanted}, not ${found}`,
        );
      }
    }
  });

  it('becomes a graph: every statement and operator', () => {
    const model = loadModel(language);
    const sizes = sizesOf(model, { config: { values: { vocab_size: 11 }, file: 'config.json' } });
    golden(
      sample('language/graph.txt'),
      print(buildGraph(model, sizes, { entry: 'loss', training: true })),
    );
  });

  it('drops dropout outside training', () => {
    const model = loadModel(language);
    const sizes = sizesOf(model, { set: { V: 11 } });
    const graph = buildGraph(model, sizes, { entry: 'logits', training: false });
    assert.ok(!graph.inputs.some((input) => input.kind === 'scalar' && input.name === 'seed'));
    assert.deepEqual(Object.keys(graph.outputs), ['logits']);
  });

  it('knows which nodes are the same layer in another turn', () => {
    const model = loadModel(language);
    const graph = buildGraph(model, sizesOf(model, { set: { V: 11 } }), {
      entry: 'loss',
      training: true,
    });
    const turn = (index: number) =>
      graph.nodes.filter((n) => n.block?.index === index).map(({ op, at }) => ({ op, at }));
    assert.equal(turn(0).length, 15);
    assert.deepEqual(turn(0), turn(1));
  });

  it('gives the recipe with every default', () => {
    assert.deepEqual(recipeOf(loadModel(language)), {
      adapter: {
        kind: 'lora',
        rank: 4,
        alpha: 8,
        targets: ['q', 'attention.k'],
        rsLora: true,
        dropout: 0,
        form: 'auto',
        start: 'zero',
      },
      optimizer: { kind: 'sgd', lr: 0.01, momentum: 0, nesterov: false, weightDecay: 0 },
      schedule: { kind: 'cosine', warmup: 10 },
      clip: 1,
      batch: 2,
      microBatch: null,
      context: 5,
      steps: 100,
      epochs: 1,
      seed: 0,
      storage: 'f32',
      maxError: 0,
      recheck: 100,
      budget: '1MiB',
    });
    assert.equal(recipeSource(loadModel(language)).places.get('optimizer.lr')?.column, 20);
  });

  it('reads thirty layers well within a second', () => {
    const model = loadModel('examples/stories/model.ts');
    const config = {
      vocab_size: 49152,
      hidden_size: 576,
      intermediate_size: 1536,
      num_hidden_layers: 30,
      num_attention_heads: 9,
      num_key_value_heads: 3,
    };
    const start = performance.now();
    const sizes = sizesOf(model, { config: { values: config, file: 'config.json' } });
    const graph = buildGraph(model, sizes, { entry: 'loss', training: true });
    assert.equal(graph.nodes.filter((n) => n.op === 'linear').length, 30 * 7 + 1);
    assert.ok(performance.now() - start < 1000);
  });
});
