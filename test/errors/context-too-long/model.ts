import { type Dim, type Tokens, type Weight, crossEntropy, embed, linear } from 'stowage';

type B = Dim<'B', 4>;
type T = Dim<'T', 128>;
type V = Dim<'V', 'vocab_size'>;
type D = Dim<'D', 16>;

interface Weights {
  table: Weight<[V, D]>;
}

export const loss = (w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) =>
  crossEntropy(linear(embed(w.table, tokens), w.table), targets);
