/**
 * The table of what config.json can say that changes what a model computes. Each such key that is there must be read by
 * the model file (`config`, a dimension), stated by it (`expect`), be seen in what the model computes, or have a value
 * that changes nothing; else the folder is refused (audit.ts). Keys that are not here do nothing to the function:
 * caches, token ids, initialisation, and dropout, which acts in training only and is the recipe's to choose.
 */

import { own } from '../../../runtime/format/records.ts';

/** What a number of config.json must be. */
export type NumberRule =
  'above 0' | 'from 0 to 1' | 'whole, at least 1' | 'whole, at least 0' | 'at most 1';

export interface Fact {
  /** Its spellings, the commonest first: that is the fact's name. `a.b` looks into objects. */
  readonly keys: readonly string[];
  /** What it is, in a message. */
  readonly is: string;
  /** Values that change nothing, beside null. Where they are given, an absent key is one of them. */
  readonly plain?: readonly (number | string | boolean)[];
  /** The default of its model_type (families.ts) needs no word: a model file of a family computes what the family does. */
  readonly usual?: true;
  /** Tensors show it: true where a bias is read. Absence says nothing. */
  readonly bias?: true;
  readonly rule?: NumberRule;
}

const flag = (is: string, plain: boolean, ...keys: readonly string[]): Fact => ({
  keys,
  is,
  plain: [plain],
});
const usual = (is: string, ...keys: readonly string[]): Fact => ({ keys, is, usual: true });
const factor = (is: string, ...keys: readonly string[]): Fact => ({
  ...{ keys, is, plain: [1], rule: 'above 0' },
});
const cap = (is: string, ...keys: readonly string[]): Fact => ({
  ...{ keys, is, plain: [], rule: 'above 0' },
});
const bias = (key: string): Fact => ({ keys: [key], is: 'biases', plain: [false], bias: true });

/** RoPE's keys, which rope.ts brings into one form. */
const rope: readonly Fact[] = [
  {
    keys: [
      ...['rope_theta', 'rotary_emb_base', 'global_rope_theta', 'rope_parameters.rope_theta'],
      'rope_parameters.full_attention.rope_theta',
    ],
    is: 'the base of rotary positions',
    rule: 'above 0',
  },
  {
    keys: [
      ...['rope_local_base_freq', 'local_rope_theta'],
      'rope_parameters.sliding_attention.rope_theta',
    ],
    is: 'the base of rotary positions in layers with a window',
    rule: 'above 0',
  },
  {
    keys: [
      ...['rope_scaling', 'rope_parameters.rope_type', 'rope_parameters.type'],
      'rope_parameters.full_attention.rope_type',
    ],
    is: 'how rotary positions are scaled',
    plain: ['default'],
  },
  {
    keys: ['rope_parameters.sliding_attention.rope_type'],
    is: 'how rotary positions are scaled in layers with a window',
    plain: ['default'],
  },
  {
    keys: [
      ...['partial_rotary_factor', 'rotary_pct', 'rotary_percentage', 'rope_pct'],
      'rope_parameters.partial_rotary_factor',
      'rope_parameters.full_attention.partial_rotary_factor',
    ],
    ...{ is: 'the share of a head that is turned', plain: [1], rule: 'at most 1' },
  },
  { keys: ['rotary_dim'], is: 'how much of a head is turned', rule: 'whole, at least 1' },
  flag('which pairs of a head are turned', false, 'rope_interleave', 'rope_interleaved'),
  { keys: ['no_rope_layer_interval'], is: 'layers without rotary positions' },
  { keys: ['no_rope_layers'], is: 'layers without rotary positions' },
];

const attention: readonly Fact[] = [
  {
    keys: ['num_attention_heads', 'n_head', 'n_heads', 'num_heads'],
    ...{ is: 'the number of heads', rule: 'whole, at least 1' },
  },
  {
    keys: ['num_key_value_heads', 'num_kv_heads', 'n_kv_heads'],
    ...{ is: 'the number of key and value heads', rule: 'whole, at least 1' },
  },
  { keys: ['head_dim'], is: 'the width of a head', rule: 'whole, at least 1' },
  {
    keys: ['sliding_window', 'window_size', 'attention_chunk_size', 'local_attention'],
    ...{ is: 'how far a token sees', plain: [], rule: 'whole, at least 1' },
  },
  { keys: ['layer_types'], is: 'the kinds of the layers', plain: [] },
  cap('the scale of attention', 'attention_multiplier'),
  cap('the scale of attention', 'query_pre_attn_scalar'),
  cap('the scale of attention', 'softmax_scale'),
  flag('the scale of attention', true, 'scale_attn_weights'),
  flag('the scale of attention', false, 'scale_attn_by_inverse_layer_idx'),
  flag('the scale of attention', false, 'attn_temperature_tuning'),
  cap('a soft cap of attention’s scores', 'attn_logit_softcapping', 'attn_logit_softcap'),
  { keys: ['clip_qkv'], is: 'a cap of queries, keys and values', plain: [] },
  flag('one head of keys for all', false, 'multi_query'),
  flag('positions by a bias of attention', false, 'alibi'),
  flag('attention in both directions', false, 'use_bidirectional_attention'),
  flag('a decoder’s attention', false, 'is_decoder'),
  flag('attention to another sequence', false, 'add_cross_attention'),
  { keys: ['position_embedding_type'], is: 'the kind of positions', plain: ['absolute'] },
  {
    ...flag('norms of queries and keys', false, 'qk_layernorm', 'use_qk_norm', 'qk_norm'),
    usual: true,
  },
];

const blocks: readonly Fact[] = [
  {
    keys: ['hidden_act', 'hidden_activation', 'activation_function', 'activation'],
    ...{ is: 'the activation', usual: true },
  },
  usual('the pooler’s activation', 'pooler_act'),
  {
    keys: [
      ...['rms_norm_eps', 'layer_norm_eps', 'layer_norm_epsilon', 'norm_eps', 'norm_epsilon'],
      'layernorm_epsilon',
    ],
    ...{ is: 'the norms’ ε', rule: 'from 0 to 1' },
  },
  ...['attention_bias', 'mlp_bias', 'use_bias', 'qkv_bias', 'use_qkv_bias', 'bias'].map(bias),
  ...['add_bias_linear', 'add_qkv_bias', 'enable_bias', 'attention_out_bias'].map(bias),
  usual('attention beside the feed-forward part', 'use_parallel_residual', 'parallel_attn'),
  flag('the order of norms', true, 'do_layer_norm_before'),
  flag('the last norm', false, '_remove_final_layer_norm'),
  flag('norms without weights', true, 'layer_norm_elementwise_affine'),
  flag('where the residual begins', false, 'apply_residual_connection_post_layernorm'),
  factor('the scale of embeddings', 'embedding_multiplier', 'scale_emb', 'embedding_scale'),
  flag('the scale of embeddings', false, 'scale_embedding', 'normalize_embeddings'),
  factor('the scale of what a layer adds', 'residual_multiplier'),
  { keys: ['scale_depth'], is: 'the scale of what a layer adds', rule: 'above 0' },
];

const heads: readonly Fact[] = [
  { keys: ['tie_word_embeddings'], is: 'whether the head is the embedding' },
  factor('the scale of logits', 'logits_scaling'),
  factor('the scale of logits', 'logit_scale', 'lm_head_multiplier'),
  { keys: ['dim_model_base'], is: 'the scale of logits', rule: 'above 0' },
  cap('a soft cap of logits', 'final_logit_softcapping', 'final_logit_softcap', 'logits_soft_cap'),
];

const experts: readonly Fact[] = [
  {
    keys: ['num_local_experts', 'num_experts', 'n_routed_experts', 'moe_num_experts'],
    ...{ is: 'experts', plain: [0, 1], rule: 'whole, at least 0' },
  },
  {
    keys: ['num_experts_per_tok', 'moe_top_k'],
    is: 'experts of a token',
    rule: 'whole, at least 1',
  },
  usual('the weights of experts', 'norm_topk_prob'),
  factor('the weights of experts', 'routed_scaling_factor'),
  { keys: ['first_k_dense_replace'], is: 'layers without experts', plain: [0] },
  { keys: ['decoder_sparse_step'], is: 'layers without experts', plain: [1] },
  flag('a loss of the router', false, 'output_router_logits'),
  { keys: ['num_kv_shared_layers'], is: 'layers that share keys', plain: [0] },
];

const storage: readonly Fact[] = [
  {
    keys: ['quantization_config', 'compression_config', 'quantization'],
    ...{ is: 'weights stored as codes', plain: [] },
  },
];

export const facts: readonly Fact[] = [
  ...[...rope, ...attention, ...blocks, ...heads, ...experts, ...storage],
];

const byKey = new Map(facts.flatMap((fact) => fact.keys.map((key) => [key, fact] as const)));

/** The fact that a key, or an object that the key looks into, is a spelling of. */
export function factOf(key: string): Fact | undefined {
  for (let part = key; ; part = part.slice(0, part.lastIndexOf('.'))) {
    const fact = byKey.get(part);
    if (fact || !part.includes('.')) return fact;
  }
}

/** How a fact is called: its commonest key. */
export const nameOf = ({ keys: [name = ''] }: Fact): string => name;

/** Names of one activation. */
const activations: Readonly<Record<string, string>> = {
  swish: 'silu',
  gelu_python: 'gelu',
  gelu_pytorch_tanh: 'gelu_new',
  gelu_python_tanh: 'gelu_new',
  gelu_fast: 'gelu_new',
  gelu_accurate: 'gelu_new',
};

/** A value in the form in which values are compared: one name for each activation, and none for a scaling that is none. */
export function plainly(value: unknown): unknown {
  if (typeof value === 'string') return own(activations, value) ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { rope_type: kind, type } = value as Readonly<Record<string, unknown>>;
  return (kind ?? type) === 'default' ? 'default' : value;
}

/** Numbers that went through float32 on their way are the same numbers. */
const near = 1e-6;

/** Whether two values of a key say the same. */
export function same(a: unknown, b: unknown): boolean {
  const [x, y] = [plainly(a), plainly(b)];
  if (typeof x === 'number' && typeof y === 'number')
    return Math.abs(x - y) <= near * Math.max(Math.abs(x), Math.abs(y));
  return x === y;
}

/** Whether the value changes nothing, whatever the model is. */
export const changesNothing = ({ plain = [] }: Fact, value: unknown): boolean =>
  value === null || value === undefined || plain.some((one) => same(one, value));
