import assert from 'node:assert/strict';
import { adapt } from '../../../compiler/adapters/adapt.ts';
import { AdapterConflict, AdapterTargetError } from '../../../compiler/adapters/targets.ts';
import type { Graph, WeightInput } from '../../../compiler/ir/graph.ts';
import { adapterDefaults } from '../../../compiler/recipe.ts';
import type { LoraRecipe } from '../../../compiler/adapters/lora.ts';
import type { AdapterRecipe, PlainAdapter } from '../../../compiler/recipe.ts';
import { lossOf } from '../autodiff/check.ts';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import { feedsFor, gpt, llama } from '../autodiff/models.ts';

const lora = (targets: readonly string[], more: Partial<LoraRecipe> = {}): LoraRecipe => ({
  kind: 'lora',
  rank: 4,
  alpha: 8,
  targets,
  rsLora: false,
  dropout: 0,
  ...{ start: 'zero', form: 'activation' },
  ...more,
});

const weights = (graph: Graph): readonly WeightInput[] =>
  graph.inputs.filter((input) => input.kind === 'weight');

const training = (graph: Graph): readonly string[] =>
  weights(graph).flatMap((w) => (w.trainable ? [w.path] : []));

/** Paths of the sites that got an adapter. */
const adapted = (graph: Graph): readonly string[] =>
  training(graph).flatMap((path) => (path.endsWith('.lora_A') ? [path.slice(0, -7)] : []));

const refusal = (graph: Graph, recipe: AdapterRecipe): AdapterTargetError => {
  try {
    adapt(graph, recipe);
  } catch (error) {
    if (error instanceof AdapterTargetError) return error;
  }
  return assert.fail('every target matched');
};

describe('LoRA', () => {
  const both = ['blocks.0.wq', 'blocks.1.wq'];
  const targets: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "a property's name": ['wq', both],
    "a module's name": ['q_proj', both],
    'the end of a module': ['self_attn.q_proj', both],
    'a whole path': ['blocks.1.wq', ['blocks.1.wq']],
    'a whole module': ['model.layers.0.self_attn.q_proj', ['blocks.0.wq']],
    'a pattern over paths': ['blocks.*.wq', both],
    'a pattern over modules': [
      'model.layers.1.self_attn.*',
      ['wq', 'wk', 'wv', 'wo'].map((w) => `blocks.1.${w}`),
    ],
  };
  for (const [what, [target, sites]] of Object.entries(targets)) {
    it(`attaches to ${what}, ${target}`, () => {
      assert.deepEqual(adapted(adapt(llama(), lora([target]))), sites);
    });
  }

  it('attaches to all linears but the head, tied or not', () => {
    for (const tied of [true, false])
      assert.equal(adapted(adapt(llama({ tied }), lora(['all-linear']))).length, 14);
    assert.deepEqual(adapted(adapt(gpt(), lora(['all-linear']))), ['qkv', 'proj', 'fc', 'out']);
  });

  it('attaches to a head that is named', () => {
    assert.deepEqual(adapted(adapt(llama({ tied: false }), lora(['lm_head']))), ['head']);
  });

  it('calls a head that is the embedding what transformers calls it', () => {
    const named = (graph: Graph, target: string): readonly string[] =>
      weights(adapt(graph, lora([target]))).flatMap(({ role, names }) =>
        role === 'adapter' ? [names[0] ?? ''] : [],
      );
    const pair = (module: string): readonly string[] =>
      ['lora_A', 'lora_B'].map((part) => `base_model.model.${module}.${part}.weight`);
    const standing: Graph = {
      ...llama(),
      inputs: llama().inputs.map((input) =>
        input.kind === 'weight' && input.path === 'embed'
          ? { ...input, standsFor: ['output.weight', 'head'] }
          : input,
      ),
    };
    for (const target of ['embed', 'lm_head'])
      assert.deepEqual(named(llama(), target), pair('lm_head'));
    for (const target of ['embed', 'output'])
      assert.deepEqual(named(standing, target), pair('output'));
  });

  it('freezes everything else', () => {
    const graph = adapt(llama(), lora(['wv']));
    assert.ok(weights(graph).every((w) => w.trainable === (w.role === 'adapter')));
  });

  it('says what there is when a target matches nothing', () => {
    const error = refusal(llama(), lora(['wq', 'query']));
    assert.equal(error.target, 'query');
    assert.ok(
      ['wq', 'q_proj', 'down', 'down_proj'].every((name) => error.available.includes(name)),
    );
    assert.ok(!error.available.includes('attn_norm'));
  });

  it('names, shapes and starts its tensors as PEFT does', () => {
    const [a, b] = weights(adapt(llama({ layers: 1 }), lora(['wk']))).slice(-2);
    assert.deepEqual(a?.names, [
      'base_model.model.model.layers.0.self_attn.k_proj.lora_A.weight',
      'blocks.0.wk.lora_A',
    ]);
    assert.equal(b?.names[0], 'base_model.model.model.layers.0.self_attn.k_proj.lora_B.weight');
    assert.deepEqual(a?.init, { kind: 'uniform', bound: 1 / Math.sqrt(12) });
    assert.deepEqual(b?.init, { kind: 'zeros' });
    const graph = adapt(llama({ layers: 1 }), lora(['wk']));
    assert.deepEqual(graph.values[a?.value ?? -1]?.type.shape, [4, 12]);
    assert.deepEqual(graph.values[b?.value ?? -1]?.type.shape, [12, 4]);
  });

  it('changes nothing while b is zero', () => {
    const plain = llama();
    const graph = adapt(plain, lora(['all-linear']));
    const feeds = feedsFor(graph.inputs, graph.values);
    for (const w of weights(graph)) if (w.path.endsWith('lora_B')) feeds.get(w.value)?.fill(0);
    assert.equal(lossOf(differentiate(graph), feeds), lossOf(differentiate(plain), feeds));
  });

  it('is x wᵀ + s · (x aᵀ) bᵀ, with s = alpha / rank or alpha / √rank', () => {
    for (const rsLora of [false, true]) {
      const graph = adapt(llama({ layers: 1 }), lora(['wq'], { rsLora }));
      const feeds = feedsFor(graph.inputs, graph.values);
      const of = (path: string): Float64Array =>
        feeds.get(weights(graph).find((w) => w.path === path)?.value ?? -1) ?? assert.fail();
      const [w, a, b] = [of('blocks.0.wq'), of('blocks.0.wq.lora_A'), of('blocks.0.wq.lora_B')];
      const scale = rsLora ? 8 / Math.sqrt(4) : 8 / 4;
      const merged = w.map((v, i) => {
        const [row, column] = [Math.floor(i / 12), i % 12];
        const delta = [0, 1, 2, 3].reduce(
          (sum, r) => sum + (b[4 * row + r] ?? NaN) * (a[12 * r + column] ?? NaN),
          0,
        );
        return v + scale * delta;
      });
      const adaptedLoss = lossOf(differentiate(graph), feeds);
      w.set(merged);
      const mergedLoss = lossOf(differentiate(llama({ layers: 1 })), feeds);
      assert.ok(Math.abs(adaptedLoss - mergedLoss) < 1e-12);
    }
  });

  it('drops its input anew at each site, by the one seed', () => {
    const graph = adapt(llama(), lora(['wq', 'wv'], { dropout: 0.5 }));
    const seeds = graph.inputs.filter((input) => input.kind === 'scalar' && input.name === 'seed');
    assert.equal(seeds.length, 1);
    const masks = graph.nodes.filter((n) => n.inputs.includes(seeds[0]?.value ?? -1));
    assert.equal(
      new Set(masks.map((n) => JSON.stringify(n.op === 'map' && n.attrs.formula))).size,
      4,
    );
  });
});

describe('full training', () => {
  it('trains everything, or what is named', () => {
    const all = adapt(llama(), { kind: 'full', targets: null });
    assert.ok(weights(all).every((w) => w.trainable));
    const norms = adapt(llama(), { kind: 'full', targets: ['*norm'] });
    assert.equal(training(norms).length, 5);
    assert.ok(training(norms).every((path) => path.endsWith('norm')));
  });

  it('reaches weights that are no linears', () => {
    const graph = adapt(llama(), { kind: 'full', targets: ['embed_tokens'] });
    assert.deepEqual(training(graph), ['embed']);
    assert.ok(refusal(llama(), { kind: 'full', targets: ['nothing'] }).available.includes('embed'));
  });
});

describe('a mixture of adapters', () => {
  it('refuses two parts that claim one weight, or VeRA’s one pair of projections', () => {
    const parts = (first: PlainAdapter, second: PlainAdapter): AdapterRecipe => ({
      kind: 'mixed',
      parts: [first, second],
    });
    const vera = { ...adapterDefaults.vera, rank: 2 };
    const twice = parts({ ...vera, targets: ['wq'] }, { ...vera, targets: ['wv'] });
    assert.throws(() => adapt(llama(), twice), AdapterConflict);
    assert.throws(() => adapt(llama(), parts(lora(['wq']), lora(['wq', 'wv']))), AdapterConflict);
    assert.equal(adapted(adapt(llama(), parts(lora(['wq']), lora(['wv'])))).length, 4);
  });
});
