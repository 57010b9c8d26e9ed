/**
 * What transformers (5.17) takes where a config.json leaves a key out, by model_type: the activation, ε, RoPE's base and
 * whether the head is tied, as every family has them, and what else a family does of its own. Keys by the name of their
 * fact (facts.ts).
 */

type Defaults = Readonly<Record<string, number | string | boolean>>;

const family = (
  hidden_act: string,
  rms_norm_eps: number,
  rope_theta: number | null,
  tie_word_embeddings: boolean,
  more: Defaults = {},
): Defaults => ({
  ...{ hidden_act, rms_norm_eps, tie_word_embeddings },
  ...(rope_theta === null ? {} : { rope_theta }),
  ...more,
});

const partial = (partial_rotary_factor: number): Defaults => ({ partial_rotary_factor });
const window = (sliding_window: number): Defaults => ({ sliding_window });
const encoder = family('gelu', 1e-12, null, true);

export const families: Readonly<Record<string, Defaults>> = {
  llama: family('silu', 1e-6, 1e4, false),
  mistral: family('silu', 1e-6, 1e4, false, window(4096)),
  ministral: family('silu', 1e-6, 1e4, false, window(4096)),
  mixtral: family('silu', 1e-5, 1e6, false),
  qwen2: family('silu', 1e-6, 1e4, false),
  qwen3: family('silu', 1e-6, 1e4, false),
  qwen2_moe: family('silu', 1e-6, 1e4, false, { norm_topk_prob: false }),
  qwen3_moe: family('silu', 1e-6, 1e4, false, { norm_topk_prob: false }),
  gemma: family('gelu_pytorch_tanh', 1e-6, 1e4, true),
  gemma2: family('gelu_pytorch_tanh', 1e-6, 1e4, true, {
    ...{ attn_logit_softcapping: 50, final_logit_softcapping: 30, query_pre_attn_scalar: 256 },
    ...window(4096),
  }),
  gemma3_text: family('gelu_pytorch_tanh', 1e-6, 1e6, true, {
    ...{ rope_local_base_freq: 1e4, query_pre_attn_scalar: 256, ...window(4096) },
  }),
  phi: family('gelu_new', 1e-5, 1e4, false, partial(0.5)),
  phi3: family('silu', 1e-5, 1e4, false),
  phimoe: family('silu', 1e-5, 1e6, false),
  granite: family('silu', 1e-6, 1e4, false, { attention_multiplier: 1 }),
  granitemoe: family('silu', 1e-6, 1e4, false, { attention_multiplier: 1 }),
  smollm3: family('silu', 1e-6, 2e6, true, { no_rope_layer_interval: 4 }),
  olmo2: family('silu', 1e-5, 1e4, false),
  olmo3: family('silu', 1e-5, 5e5, false, window(4096)),
  cohere: family('silu', 1e-5, 5e5, true, { logit_scale: 0.0625 }),
  cohere2: family('silu', 1e-5, 1e4, true, { logit_scale: 0.0625, ...window(4096) }),
  starcoder2: family('gelu_pytorch_tanh', 1e-5, 1e4, true, { use_bias: true }),
  stablelm: family('silu', 1e-5, 1e4, false, { use_parallel_residual: false, ...partial(0.25) }),
  gpt2: family('gelu_new', 1e-5, null, true),
  gpt_neo: family('gelu_new', 1e-5, null, true, window(256)),
  gpt_neox: family('gelu', 1e-5, 1e4, false, {
    ...{ attention_bias: true, use_parallel_residual: true, ...partial(0.25) },
  }),
  gptj: family('gelu_new', 1e-5, null, false, { rotary_dim: 64 }),
  codegen: family('gelu_new', 1e-5, null, false, { rotary_dim: 64 }),
  gpt_bigcode: family('gelu_pytorch_tanh', 1e-5, null, true, { multi_query: true }),
  opt: family('relu', 1e-5, null, true),
  falcon: family('gelu', 1e-5, 1e4, true, { use_parallel_residual: true, multi_query: true }),
  persimmon: family('relu2', 1e-5, 1e4, false, { qk_layernorm: true, ...partial(0.5) }),
  nemotron: family('relu2', 1e-5, 1e4, false, partial(0.5)),
  helium: family('silu', 1e-8, 1e5, false),
  ernie4_5: family('silu', 1e-5, 5e5, true),
  glm: family('silu', 1.5625e-7, 1e4, false, { attention_bias: true, ...partial(0.5) }),
  glm4: family('silu', 1.5625e-7, 1e4, false, { attention_bias: true, ...partial(0.5) }),
  arcee: family('relu2', 1e-5, 1e4, false),
  seed_oss: family('silu', 1e-6, 1e4, false, { attention_bias: true }),
  exaone4: family('silu', 1e-5, 1e4, false, window(4096)),
  cwm: family('silu', 1e-5, 1e6, false, window(8192)),
  hunyuan_v1_dense: family('silu', 1e-5, 1e4, false),
  bert: encoder,
  roberta: encoder,
  electra: encoder,
  camembert: encoder,
  'xlm-roberta': encoder,
  distilbert: encoder,
  mpnet: encoder,
  albert: family('gelu_new', 1e-12, null, true),
  'deberta-v2': family('gelu', 1e-7, null, true),
  modernbert: family('gelu', 1e-5, 1.6e5, true, { rope_local_base_freq: 1e4 }),
  vit: { ...encoder, qkv_bias: true, pooler_act: 'tanh' },
  deit: { ...encoder, qkv_bias: true, pooler_act: 'tanh' },
  dinov2: family('gelu', 1e-6, null, true, { qkv_bias: true }),
};
