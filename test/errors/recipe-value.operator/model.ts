import {
  type Dim,
  type Tensor,
  type Tokens,
  type Weight,
  crossEntropy,
  embed,
  linear,
  rmsNorm,
} from 'stowage';

type B = Dim<'B', 4>;
type T = Dim<'T', 16>;
type V = Dim<'V', 32>;
type D = Dim<'D', 16>;

interface Weights {
  table: Weight<[V, D]>;
  norm: Weight<[D]>;
}


export function logits(w: Weights, tokens: Tokens<[B, T]>): Tensor<[B, T, V]> {
  return linear(rmsNorm(embed(w.table, tokens), w.norm, { eps: 1e308 }), w.table);
}

export const loss = (w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) =>
  crossEntropy(logits(w, tokens), targets);
