import assert from 'node:assert/strict';
import { StowageDiagnostic } from '../../../compiler/diagnostics.ts';
import { buildGraph, loadModel, sizesOf } from '../../../compiler/frontend/index.ts';
import type { WeightInput } from '../../../compiler/ir/graph.ts';
import type { CheckpointShapes, SizeSources } from '../../../compiler/frontend/index.ts';
import { parseDimension, showDimension, solve } from '../../../compiler/frontend/dimensions.ts';

const model = loadModel('test/samples/language/model.ts');

const checkpoint = (head: boolean, biases: readonly number[] = []): CheckpointShapes => {
  const tensor = (...shape: number[]) => ({ shape, dtype: 'F32' });
  const all = new Map([
    ['model.embed.weight', tensor(11, 12)],
    ['positions', tensor(7, 12)],
    ['gain', tensor(12)],
    ['shift', tensor(12)],
  ]);
  for (const l of [0, 1]) {
    const layer = `model.layers.${l}`;
    all.set(`${layer}.norm`, tensor(12));
    all.set(`${layer}.self_attn.q_proj.weight`, tensor(12, 12));
    all.set(`${layer}.self_attn.${l === 0 ? 'k_proj' : 'key'}.weight`, tensor(4, 12));
    all.set(`${layer}.self_attn.o`, tensor(12, 12));
    all.set(`${layer}.mlp.weight`, tensor(12, 12));
    if (biases.includes(l)) all.set(`${layer}.mlp.bias`, tensor(12));
  }
  if (head) all.set('head', tensor(11, 12));
  return all;
};

const sizes = (sources: SizeSources): Record<string, number> =>
  Object.fromEntries(sizesOf(model, sources).dimensions);

const codeOf = (sources: SizeSources): string => {
  try {
    sizesOf(model, sources);
  } catch (error) {
    if (error instanceof StowageDiagnostic) return error.code;
    throw error;
  }
  return 'none';
};

describe('sizes', () => {
  it('come from literals, alternatives and --set', () => {
    assert.deepEqual(sizes({ set: { V: 11, T: 9 } }), {
      V: 11,
      T: 9,
      B: 2,
      P: 7,
      H: 3,
      G: 1,
      L: 2,
      D: 12,
      K: 4,
    });
  });

  it('come from config.json before alternatives', () => {
    const config = { values: { vocab_size: 11, hidden_size: 24 }, file: 'config.json' };
    assert.equal(sizes({ config })['K'], 8);
  });

  it('are solved from the checkpoint', () => {
    assert.equal(sizes({ checkpoint: checkpoint(false) })['V'], 11);
  });

  it('differ: both places are shown', () => {
    const config = { values: { vocab_size: 13 }, file: 'config.json' };
    assert.equal(codeOf({ config, checkpoint: checkpoint(false) }), 'dimension-conflict');
    assert.equal(codeOf({ config, set: { V: 12 } }), 'dimension-conflict');
  });

  it('find a layer count that only the checkpoint knows', () => {
    const open = loadModel('test/samples/unsized/model.ts');
    const tensors = new Map(
      [0, 1, 2].map((l) => [`layers.${l}.w`, { shape: [6, 6], dtype: 'BF16' }] as const),
    );
    const found = sizesOf(open, { checkpoint: tensors });
    assert.deepEqual(Object.fromEntries(found.dimensions), { B: 2, D: 6, L: 3, H: 3, K: 2 });
  });

  it('say which optional weights there are', () => {
    const weights = (shapes: CheckpointShapes): readonly WeightInput[] => {
      const graph = buildGraph(model, sizesOf(model, { checkpoint: shapes }), {
        entry: 'loss',
        training: false,
      });
      return graph.inputs.filter((input) => input.kind === 'weight');
    };
    const inputs = (shapes: CheckpointShapes): readonly string[] =>
      weights(shapes).map(({ path }) => path);
    const without = inputs(checkpoint(false));
    assert.ok(!without.includes('head') && !without.some((path) => path.endsWith('bias')));
    const given = inputs(checkpoint(true, [1]));
    assert.ok(given.includes('head') && given.includes('blocks.1.mlp.bias'));
    assert.ok(!given.includes('blocks.0.mlp.bias'));
    const standing = (shapes: CheckpointShapes): unknown =>
      weights(shapes).flatMap(({ path, standsFor }) => (standsFor ? [[path, standsFor]] : []));
    assert.deepEqual(standing(checkpoint(false)), [['embed', ['head']]]);
    assert.deepEqual(standing(checkpoint(true)), []);
  });

  it('name every checkpoint name, the path last', () => {
    const graph = buildGraph(model, sizesOf(model, { set: { V: 11 } }), {
      entry: 'loss',
      training: false,
    });
    const names = (path: string) =>
      graph.inputs.find((input) => input.kind === 'weight' && input.path === path);
    assert.deepEqual(names('blocks.1.attention.k'), {
      ...names('blocks.1.attention.k'),
      names: [
        'model.layers.1.self_attn.k_proj.weight',
        'model.layers.1.self_attn.key.weight',
        'blocks.1.attention.k',
      ],
    });
  });

  it('are solved from products, quotients, sums and differences', () => {
    const known = (name: string) => ({ H: 3, D: 12 })[name];
    for (const [text, size, name, wanted] of [
      ['H*K', 12, 'K', 4],
      ['(D/H)*G', 8, 'G', 2],
      ['T+H', 10, 'T', 7],
      ['D-T', 5, 'T', 7],
      ['T-H', 5, 'T', 8],
      ['T/H', 2, 'T', 6],
      ['D/T', 4, 'T', 3],
    ] as const) {
      const d = parseDimension(text);
      assert.equal(showDimension(d), text);
      assert.deepEqual(solve(d, size, known), { name, size: wanted }, text);
    }
  });
});
