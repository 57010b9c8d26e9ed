import { type Dim, type Mul, type Tensor, type Tokens, type Weight, embed } from 'stowage';

type B = Dim<'B', 8>;
type T = Dim<'T', 128>;
type V = Dim<'V', 'vocab_size'>;
type D = Dim<'D', 'hidden_size'>;
type F = Dim<'F', 'intermediate_size'>;
type H = Dim<'H', 'num_attention_heads'>;
type G = Dim<'G', 'num_key_value_heads'>;
type K = Dim<'K', 'head_dim'>;

interface Weights {
  embed: Weight<[V, D]>;
  q: Weight<[Mul<H, K>, D]>;
  k: Weight<[Mul<G, K>, D]>;
  up: Weight<[F, D]>;
  down: Weight<[D, F]>;
  norm: Weight<[D]>;
  bias?: Weight<[F]>;
}

export const f = (w: Weights, x: Tensor<[B, T]>) => embed(w.embed, x);
