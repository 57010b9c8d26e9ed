/**
 * A Llama with the names and sizes of a Hugging Face checkpoint. All of Llama 2 and 3, TinyLlama, SmolLM, Mistral,
 * Qwen 2 and stories260K read into this file; their config.json says how large they are.
 */

import {
  type Dim,
  type Div,
  type Mul,
  type Stack,
  type Tensor,
  type Tokens,
  type Weight,
  add,
  adamw,
  attention,
  config,
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

type B = Dim<'B', 8>; // batch and context: --set B=4 T=256
type T = Dim<'T', 128>;
type V = Dim<'V', 'vocab_size'>; // a string is a key of config.json
type D = Dim<'D', 'hidden_size'>;
type F = Dim<'F', 'intermediate_size'>;
type L = Dim<'L', 'num_hidden_layers'>;
type H = Dim<'H', 'num_attention_heads'>;
type G = Dim<'G', 'num_key_value_heads', H>;
type K = Dim<'K', 'head_dim', Div<D, H>>;

interface Block {
  /** @from input_layernorm.weight */
  attn_norm: Weight<[D]>;
  /** @from self_attn.q_proj.weight */
  q_proj: Weight<[Mul<H, K>, D]>;
  /** Biases are there where the checkpoint has them. @from self_attn.q_proj.bias */
  q_bias?: Weight<[Mul<H, K>]>;
  /** @from self_attn.k_proj.weight */
  k_proj: Weight<[Mul<G, K>, D]>;
  /** @from self_attn.k_proj.bias */
  k_bias?: Weight<[Mul<G, K>]>;
  /** @from self_attn.v_proj.weight */
  v_proj: Weight<[Mul<G, K>, D]>;
  /** @from self_attn.v_proj.bias */
  v_bias?: Weight<[Mul<G, K>]>;
  /** @from self_attn.o_proj.weight */
  o_proj: Weight<[D, Mul<H, K>]>;
  /** @from self_attn.o_proj.bias */
  o_bias?: Weight<[D]>;
  /** @from post_attention_layernorm.weight */
  mlp_norm: Weight<[D]>;
  /** @from mlp.gate_proj.weight */
  gate_proj: Weight<[F, D]>;
  /** @from mlp.gate_proj.bias */
  gate_bias?: Weight<[F]>;
  /** @from mlp.up_proj.weight */
  up_proj: Weight<[F, D]>;
  /** @from mlp.up_proj.bias */
  up_bias?: Weight<[F]>;
  /** @from mlp.down_proj.weight */
  down_proj: Weight<[D, F]>;
  /** @from mlp.down_proj.bias */
  down_bias?: Weight<[D]>;
}

interface Weights {
  /** @from model.embed_tokens.weight */
  embed: Weight<[V, D]>;
  /** @from model.layers.{l} */
  blocks: Stack<L, Block>;
  /** @from model.norm.weight */
  norm: Weight<[D]>;
  /** Present where the output is not tied to the embedding. @from lm_head.weight */
  head?: Weight<[V, D]>;
}

// What this file computes; a config.json that says otherwise is refused.
expect('model_type', 'llama', 'mistral', 'qwen2', 'granite', 'smollm3');
expect('hidden_act', 'silu');

const eps = config('rms_norm_eps', 1e-5);
const theta = config('rope_theta', 10000);
const scaling = config('rope_scaling', null);

const silu = (v: number) => v / (1 + Math.exp(-v));

function block(w: Block, x: Tensor<[B, T, D]>): Tensor<[B, T, D]> {
  expect('attention_bias', w.q_bias ? true : false);
  expect('mlp_bias', w.gate_bias ? true : false);
  const turned = { theta, scaling, style: 'half' } as const;
  const h = rmsNorm(x, w.attn_norm, { eps });
  const q = rope(splitHeads(linear(h, w.q_proj, w.q_bias)), turned);
  const k = rope(splitHeads(linear(h, w.k_proj, w.k_bias)), turned);
  const v = splitHeads(linear(h, w.v_proj, w.v_bias));
  const o = mergeHeads(attention(q, k, v, { causal: true }));
  const a = add(x, linear(o, w.o_proj, w.o_bias));

  const m = rmsNorm(a, w.mlp_norm, { eps });
  const g = map(
    linear(m, w.gate_proj, w.gate_bias),
    linear(m, w.up_proj, w.up_bias),
    (gate, up) => silu(gate) * up,
  );
  return add(a, linear(g, w.down_proj, w.down_bias));
}

export function logits(w: Weights, tokens: Tokens<[B, T]>): Tensor<[B, T, V]> {
  let x = embed(w.embed, tokens);
  for (const b of w.blocks) x = block(b, x);
  return linear(rmsNorm(x, w.norm, { eps }), w.head ?? w.embed);
}

export const loss = (w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) =>
  crossEntropy(logits(w, tokens), targets);

export const recipe = finetune({
  adapter: lora({ rank: 8 }),
  optimizer: adamw({ lr: 3e-3 }),
});
