/**
 * The demo's model: a Llama of 1.3 M parameters with grouped-query attention. Several short examples share a row of
 * the batch; `starts` says where each begins, so that none sees its neighbour.
 */

import {
  type Dim,
  type Mul,
  type Stack,
  type Tensor,
  type Tokens,
  type Weight,
  adamw,
  add,
  attention,
  cosine,
  crossEntropy,
  embed,
  expect,
  finetune,
  linear,
  lora,
  map,
  mergeHeads,
  rmsNorm,
  rope,
  splitHeads,
} from 'stowage';

type B = Dim<'B', 8>; // rows of a batch
type T = Dim<'T', 128>; // tokens of a row
type V = Dim<'V', 'vocab_size'>; // from config.json, where the tokenizer's size is known
type D = Dim<'D', 128>;
type F = Dim<'F', 352>;
type L = Dim<'L', 6>;
type H = Dim<'H', 4>; // query heads
type G = Dim<'G', 2>; // key and value heads
type K = Dim<'K', 32>;

interface Block {
  /** @from input_layernorm.weight */
  attn_norm: Weight<[D]>;
  /** @from self_attn.q_proj.weight */
  q_proj: Weight<[Mul<H, K>, D]>;
  /** @from self_attn.k_proj.weight */
  k_proj: Weight<[Mul<G, K>, D]>;
  /** @from self_attn.v_proj.weight */
  v_proj: Weight<[Mul<G, K>, D]>;
  /** @from self_attn.o_proj.weight */
  o_proj: Weight<[D, Mul<H, K>]>;
  /** @from post_attention_layernorm.weight */
  mlp_norm: Weight<[D]>;
  /** @from mlp.gate_proj.weight */
  gate_proj: Weight<[F, D]>;
  /** @from mlp.up_proj.weight */
  up_proj: Weight<[F, D]>;
  /** @from mlp.down_proj.weight */
  down_proj: Weight<[D, F]>;
}

interface Weights {
  /** @from model.embed_tokens.weight */
  embed: Weight<[V, D]>;
  /** @from model.layers.{l} */
  blocks: Stack<L, Block>;
  /** @from model.norm.weight */
  norm: Weight<[D]>;
}

// What this file computes; a config.json that says otherwise is refused.
expect('model_type', 'llama');
expect('hidden_act', 'silu');
expect('rope_theta', 10000);
expect('rope_scaling', null);
expect('rms_norm_eps', 1e-5);
expect('attention_bias', false);
expect('mlp_bias', false);
expect('tie_word_embeddings', true);

const silu = (v: number) => v / (1 + Math.exp(-v));
const turned = { theta: 10000, style: 'half' } as const;

function block(w: Block, x: Tensor<[B, T, D]>, starts: Tokens<[B, T]>): Tensor<[B, T, D]> {
  const h = rmsNorm(x, w.attn_norm);
  const q = rope(splitHeads(linear(h, w.q_proj)), turned);
  const k = rope(splitHeads(linear(h, w.k_proj)), turned);
  const v = splitHeads(linear(h, w.v_proj));
  const o = mergeHeads(attention(q, k, v, { causal: true, starts }));
  const a = add(x, linear(o, w.o_proj));

  const m = rmsNorm(a, w.mlp_norm);
  const g = map(linear(m, w.gate_proj), linear(m, w.up_proj), (gate, up) => silu(gate) * up);
  return add(a, linear(g, w.down_proj));
}

export function logits(
  w: Weights,
  tokens: Tokens<[B, T]>,
  starts: Tokens<[B, T]>,
): Tensor<[B, T, V]> {
  let x = embed(w.embed, tokens);
  for (const b of w.blocks) x = block(b, x, starts);
  return linear(rmsNorm(x, w.norm), w.embed);
}

export const loss = (
  w: Weights,
  tokens: Tokens<[B, T]>,
  targets: Tokens<[B, T]>,
  starts: Tokens<[B, T]>,
) => crossEntropy(logits(w, tokens, starts), targets);

export const recipe = finetune({
  adapter: lora({ rank: 8 }),
  optimizer: adamw({ lr: 3e-3 }),
  schedule: cosine({ warmup: 0.05 }),
});
