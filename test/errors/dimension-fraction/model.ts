import { type Dim, type Div, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type D = Dim<'D', 64>;
type H = Dim<'H', 6>;
type K = Dim<'K', 'head_dim', Div<D, H>>;

interface Weights {
  w: Weight<[K, D]>;
}

export const loss = (w: Weights, x: Tensor<[B, D]>, label: Tokens<[B]>) =>
  crossEntropy(linear(x, w.w), label);
