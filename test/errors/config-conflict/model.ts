import {
  type Dim,
  type Tensor,
  type Tokens,
  type Weight,
  config,
  crossEntropy,
  embed,
  expect,
  linear,
  rmsNorm,
} from 'stowage';

type B = Dim<'B', 4>;
type T = Dim<'T', 16>;
type V = Dim<'V', 'vocab_size'>;
type D = Dim<'D', 16>;

interface Weights {
  table: Weight<[V, D]>;
  norm: Weight<[D]>;
}

expect('hidden_act', 'silu');
expect('tie_word_embeddings', true);

export function logits(w: Weights, tokens: Tokens<[B, T]>): Tensor<[B, T, V]> {
  const eps = config('rms_norm_eps', 1e-5);
  return linear(rmsNorm(embed(w.table, tokens), w.norm, { eps }), w.table);
}

export const loss = (w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) =>
  crossEntropy(logits(w, tokens), targets);
