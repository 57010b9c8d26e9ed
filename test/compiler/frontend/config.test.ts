/** config.json: both spellings of rotary positions, and each key that changes the function is followed or refused. */

import assert from 'node:assert/strict';
import { StowageDiagnostic } from '../../../compiler/diagnostics.ts';
import { lookUp, openConfig } from '../../../compiler/frontend/config/config.ts';
import { facts } from '../../../compiler/frontend/config/facts.ts';
import { buildGraph, loadModel, sizesOf } from '../../../compiler/frontend/index.ts';
import type { CheckpointShapes } from '../../../compiler/frontend/index.ts';
import type { RopeTable } from '../../../compiler/ir/graph.ts';

const stories = loadModel('examples/stories/model.ts');

/** What both spellings of a Llama's have. */
const rest = {
  ...{ model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_act: 'silu' },
  ...{ hidden_size: 24, intermediate_size: 40, num_hidden_layers: 2, vocab_size: 64 },
  ...{ num_attention_heads: 4, num_key_value_heads: 2, max_position_embeddings: 64 },
  ...{ rms_norm_eps: 1e-5, tie_word_embeddings: true, transformers_version: '4.51.0' },
  ...{ attention_bias: false, attention_dropout: 0.1, mlp_bias: false, pretraining_tp: 1 },
  ...{ bos_token_id: 1, eos_token_id: [2, 3], initializer_range: 0.02, use_cache: true },
  pad_token_id: null,
};
/** As transformers 4 wrote it, and as transformers 5 does. */
const llama = { ...rest, rope_theta: 10000, rope_scaling: null, torch_dtype: 'bfloat16' };
const newer = {
  ...{ ...rest, dtype: 'bfloat16' },
  rope_parameters: { rope_theta: 10000, rope_type: 'default' },
};
const llama3 = {
  ...{ factor: 8, low_freq_factor: 1, high_freq_factor: 4 },
  original_max_position_embeddings: 32,
};

interface Asked {
  readonly ignore?: readonly string[];
  readonly T?: number;
  readonly checkpoint?: CheckpointShapes;
}

/** RoPE's table of the stories' model with this configuration. */
function rope(values: object, { ignore = [], T = 16, checkpoint }: Asked = {}): RopeTable {
  const config = { values, file: 'config.json', ignore };
  const sizes = sizesOf(stories, { config, set: { B: 1, T }, checkpoint });
  const graph = buildGraph(stories, sizes, { entry: 'loss', training: false });
  const table = graph.inputs.find((input) => input.kind === 'constant');
  assert.ok(table?.kind === 'constant');
  return table.table;
}

const refused = (code: string, values: object, asked?: Asked): void => {
  assert.throws(
    () => rope(values, asked),
    (error) => error instanceof StowageDiagnostic && error.code === code,
  );
};

describe('config.json', () => {
  it('gives the same rotary positions in the spellings of transformers 4 and 5', () => {
    const older = { ...llama, rope_theta: 5e5 };
    const tables = [
      { ...older, rope_scaling: { rope_type: 'llama3', ...llama3 } },
      { ...older, rope_scaling: { type: 'llama3', ...llama3 } },
      { ...newer, rope_parameters: { rope_type: 'llama3', rope_theta: 5e5, ...llama3 } },
      // One for each kind of layer, all alike.
      {
        ...{ ...newer, layer_types: ['full_attention', 'full_attention'] },
        rope_parameters: {
          full_attention: { rope_type: 'llama3', rope_theta: 5e5, ...llama3 },
        },
      },
    ].map((values) => rope(values));
    for (const table of tables) {
      assert.equal(table.theta, 5e5);
      assert.deepEqual(table.scaling, {
        ...{ kind: 'llama3', factor: 8, lowFrequencyFactor: 1, highFrequencyFactor: 4 },
        originalPositions: 32,
      });
    }
    assert.equal(rope({ ...newer, rope_parameters: { rope_theta: 5e5 } }).theta, 5e5);
    assert.equal(rope({ ...rest, model_type: 'smollm3', no_rope_layer_interval: 9 }).theta, 2e6);
  });

  it('takes the original context from beside the scaling, else from the longest context', () => {
    const open = { ...llama3, original_max_position_embeddings: undefined };
    const of = (more: object): unknown => {
      const { scaling } = rope({
        ...llama,
        ...more,
        rope_scaling: { rope_type: 'llama3', ...open },
      });
      return scaling?.kind === 'llama3' && scaling.originalPositions;
    };
    assert.equal(of({}), 64);
    assert.equal(of({ original_max_position_embeddings: 48 }), 48);
  });

  it('gives each kind of layer its own, in either spelling', () => {
    const linear = { rope_type: 'linear', factor: 8 };
    const full = { ...linear, rope_theta: 1e6 };
    const sliding = { rope_type: 'default', rope_theta: 1e4 };
    for (const values of [
      { rope_parameters: { full_attention: full, sliding_attention: sliding } },
      { rope_theta: 1e6, rope_local_base_freq: 1e4, rope_scaling: linear },
      { model_type: 'gemma3_text', rope_scaling: linear },
      { text_config: { rope_theta: 1e6, rope_local_base_freq: 1e4, rope_scaling: linear } },
    ]) {
      const config = openConfig({ values, file: 'config.json' });
      const prefix = 'text_config' in values ? 'text_config.' : '';
      const at = (key: string): unknown => lookUp(config, prefix + key);
      assert.deepEqual(
        [
          ...[at('rope_theta'), at('rope_parameters.rope_theta'), at('rope_local_base_freq')],
          at('rope_parameters.full_attention.rope_theta'),
          at('rope_parameters.sliding_attention.rope_theta'),
          ...[at('rope_scaling.factor'), at('rope_parameters.full_attention.factor')],
          at('rope_parameters.sliding_attention.rope_type'),
        ],
        [1e6, 1e6, 1e4, 1e6, 1e4, 8, 8, 'default'],
      );
    }
  });

  it('finds a fact under its other spellings, and by default of the model_type', () => {
    const look = (values: object, key: string): unknown =>
      lookUp(openConfig({ values, file: 'config.json' }), key);
    assert.equal(look({ layer_norm_epsilon: 1e-6 }, 'rms_norm_eps'), 1e-6);
    assert.equal(look({ model_type: 'llama' }, 'rms_norm_eps'), 1e-6);
    assert.equal(look({ rotary_emb_base: 500 }, 'rope_theta'), 500);
    assert.equal(look({ rotary_pct: 0.25 }, 'partial_rotary_factor'), 0.25);
    assert.equal(look({ model_type: 'mistral' }, 'sliding_window'), 4096);
    assert.equal(look({ model_type: 'mistral', sliding_window: null }, 'sliding_window'), null);
  });

  const taken: readonly (readonly [what: string, values: object, asked?: Asked])[] = [
    ['a Llama of transformers 4', llama],
    ['a Llama of transformers 5', newer],
    ['another name of its activation', { ...llama, hidden_act: 'swish' }],
    ['no model_type', { ...llama, model_type: undefined }],
    ['no scaling, by name', { ...llama, rope_scaling: { type: 'default' } }],
    ['dynamic scaling below its limit', { ...llama, rope_scaling: { type: 'dynamic', factor: 2 } }],
    ['a window wider than the context', { ...llama, model_type: 'mistral', sliding_window: 16 }],
    ['a window of null', { ...llama, model_type: 'mistral', sliding_window: null }],
    [
      'a window that is not used',
      {
        ...llama,
        model_type: 'qwen2',
        sliding_window: 4,
        use_sliding_window: false,
        max_window_layers: 1,
      },
    ],
    [
      'a window of no layer',
      {
        ...llama,
        model_type: 'qwen2',
        sliding_window: 4,
        use_sliding_window: true,
        max_window_layers: 2,
      },
    ],
    [
      'layers that all see everything',
      { ...llama, sliding_window: 4, layer_types: ['full_attention', 'full_attention'] },
    ],
    [
      'multipliers that change nothing',
      {
        ...{ ...llama, model_type: 'granite', embedding_multiplier: 1, residual_multiplier: 1.0 },
        ...{ logits_scaling: 1, attention_multiplier: 1 / Math.sqrt(6) },
      },
    ],
    ['caps of null', { ...llama, attn_logit_softcapping: null, final_logit_softcapping: null }],
    ['a head’s width that follows from the others', { ...llama, head_dim: 6 }],
    [
      'layers that are all turned',
      { ...llama, model_type: 'smollm3', no_rope_layers: [1, 1], no_rope_layer_interval: 4 },
    ],
    ['no quantisation', { ...llama, quantization_config: null }],
    ['what it is told to', { ...llama, hidden_act: 'gelu' }, { ignore: ['hidden_act'] }],
    ['a longer context, told to', llama, { T: 65, ignore: ['max_position_embeddings'] }],
    ['a key by another spelling, told to', { ...llama, n_ctx: 8 }, { ignore: ['n_ctx'] }],
  ];
  for (const [what, values, asked] of taken) {
    it(`is taken with ${what}`, () => {
      rope(values, asked);
    });
  }

  const bias = { 'model.layers.0.self_attn.q_proj.bias': [24], 'lm_head.weight': [64, 24] };
  /** A checkpoint that the model fits, without biases and a head, but for those. */
  const holding = (...more: (keyof typeof bias)[]): Asked => {
    const shapes: Record<string, readonly number[]> = {
      ...{ 'model.embed_tokens.weight': [64, 24], 'model.norm.weight': [24] },
      ...Object.fromEntries(more.map((name) => [name, bias[name]])),
    };
    for (const l of [0, 1]) {
      const linear = { q_proj: [24, 24], k_proj: [12, 24], v_proj: [12, 24], o_proj: [24, 24] };
      for (const [name, shape] of Object.entries(linear))
        shapes[`model.layers.${l}.self_attn.${name}.weight`] = shape;
      const wide = { gate_proj: [40, 24], up_proj: [40, 24], down_proj: [24, 40] };
      for (const [name, shape] of Object.entries(wide))
        shapes[`model.layers.${l}.mlp.${name}.weight`] = shape;
      for (const name of ['input_layernorm', 'post_attention_layernorm'])
        shapes[`model.layers.${l}.${name}.weight`] = [24];
    }
    const entries = Object.entries(shapes).map(
      ([name, shape]) => [name, { shape, dtype: 'F32' }] as const,
    );
    return { checkpoint: new Map(entries) };
  };
  const untied = { ...llama, tie_word_embeddings: false };

  const refusals: readonly (readonly [
    code: string,
    what: string,
    values: object,
    asked?: Asked,
  ])[] = [
    ['config-disagrees', 'another activation', { ...llama, hidden_act: 'gelu' }],
    [
      'config-disagrees',
      'another activation by another key',
      { ...llama, hidden_act: undefined, hidden_activation: 'gelu_pytorch_tanh' },
    ],
    [
      'config-disagrees',
      'a family whose function no key tells',
      { ...llama, model_type: 'ernie4_5' },
    ],
    [
      'config-disagrees',
      'biases of attention that are not there',
      { ...llama, attention_bias: true },
    ],
    [
      'config-disagrees',
      'biases of attention that should not be',
      llama,
      holding('model.layers.0.self_attn.q_proj.bias'),
    ],
    [
      'config-value-type',
      'a scaling that is not computed',
      { ...llama, rope_scaling: { type: 'yarn', factor: 4 } },
    ],
    [
      'config-value-type',
      'a scaling that is not computed, of transformers 5',
      { ...newer, rope_parameters: { rope_type: 'longrope', rope_theta: 1e4 } },
    ],
    [
      'config-value-type',
      'dynamic scaling beyond its limit',
      { ...llama, rope_scaling: { type: 'dynamic', factor: 2 } },
      { T: 65, ignore: ['max_position_embeddings'] },
    ],
    ['config-value-type', 'θ of 0', { ...llama, rope_theta: 0 }],
    [
      'config-value-type',
      'θ that is no number',
      { ...newer, rope_parameters: { rope_theta: NaN } },
    ],
    ['config-value-type', 'ε below 0', { ...llama, rms_norm_eps: -1e-5 }],
    ['config-value-type', 'half a layer', { ...llama, num_hidden_layers: 1.5 }],
    [
      'config-value-type',
      'a factor of 0',
      { ...llama, rope_scaling: { type: 'linear', factor: 0 } },
    ],
    [
      'config-value-type',
      'a band of llama3 that is none',
      { ...llama, rope_scaling: { rope_type: 'llama3', ...llama3, high_freq_factor: 1 } },
    ],
    ['config-value-type', 'half a position', { ...llama, max_position_embeddings: 63.5 }],
    ['config-conflict', 'two bases', { ...newer, rope_theta: 5e5 }],
    [
      'config-conflict',
      'two scalings',
      {
        ...llama,
        rope_scaling: { type: 'linear', factor: 2 },
        rope_parameters: { rope_type: 'linear', factor: 4 },
      },
    ],
    [
      'config-key-unread',
      'layers with a base of their own',
      {
        ...newer,
        rope_parameters: {
          full_attention: { rope_theta: 1e4 },
          sliding_attention: { rope_theta: 1e3 },
        },
      },
    ],
    [
      'config-key-unread',
      'layers of another kind',
      { ...llama, layer_types: ['linear_attention', 'full_attention'] },
    ],
    [
      'config-key-unread',
      'layers without rotary positions',
      { ...llama, no_rope_layer_interval: 2 },
    ],
    [
      'config-key-unread',
      'a list of layers without rotary positions',
      { ...llama, no_rope_layers: [1, 0] },
    ],
    [
      'config-key-unread',
      'heads that are turned in part',
      { ...llama, partial_rotary_factor: 0.5 },
    ],
    [
      'config-key-unread',
      'heads that are turned in part, of transformers 5',
      { ...newer, rope_parameters: { rope_theta: 1e4, partial_rotary_factor: 0.5 } },
    ],
    ['config-key-unread', 'the scale of attention', { ...llama, attention_multiplier: 0.2 }],
    ['config-key-unread', 'a cap of scores', { ...llama, attn_logit_softcapping: 50 }],
    ['config-key-unread', 'a cap of logits', { ...llama, final_logit_softcapping: 30 }],
    ['config-key-unread', 'a scale of embeddings', { ...llama, embedding_multiplier: 12 }],
    ['config-key-unread', 'a scale of logits', { ...llama, logits_scaling: 8 }],
    ['config-key-unread', 'experts', { ...llama, num_local_experts: 4, num_experts_per_tok: 2 }],
    ['config-key-unread', 'quantised weights', { ...llama, quantization_config: { bits: 4 } }],
    [
      'context-too-long',
      'a context beyond the window',
      { ...llama, model_type: 'mistral', sliding_window: 15 },
    ],
    [
      'context-too-long',
      'a context beyond the window of its model_type',
      { ...llama, model_type: 'mistral', max_position_embeddings: 8192 },
      { T: 4097 },
    ],
    [
      'context-too-long',
      'a context beyond a window of some layers',
      { ...llama, sliding_window: 8, layer_types: ['sliding_attention', 'full_attention'] },
    ],
    [
      'context-too-long',
      'a context beyond chunks of attention',
      { ...llama, attention_chunk_size: 8 },
    ],
    ['context-too-long', 'a context beyond its positions', llama, { T: 65 }],
    ['checkpoint-tensor-missing', 'a head of its own that is not there', untied, holding()],
    [
      'config-key-missing',
      'a key to ignore that it does not have',
      llama,
      { ignore: ['hidden_acts'] },
    ],
  ];
  for (const [code, what, values, asked] of refusals) {
    it(`is refused with ${what}: ${code}`, () => {
      refused(code, values, asked);
    });
  }

  it('ties the head to the embedding, whatever lies in the file', () => {
    const heads = (values: object): boolean => {
      const { checkpoint } = holding('lm_head.weight');
      const config = { values, file: 'config.json' };
      const sizes = sizesOf(stories, { config, set: { B: 1, T: 8 }, checkpoint });
      const graph = buildGraph(stories, sizes, { entry: 'loss', training: false });
      return graph.inputs.some((input) => input.kind === 'weight' && input.path === 'head');
    };
    assert.equal(heads(llama), false);
    assert.equal(heads(untied), true);
  });

  it('has every spelling once in the table', () => {
    const keys = facts.flatMap((fact) => fact.keys);
    assert.equal(new Set(keys).size, keys.length);
  });
});
