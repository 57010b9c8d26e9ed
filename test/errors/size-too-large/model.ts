import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type D = Dim<'D', 'hidden_size'>;
type C = Dim<'C', 10>;

interface Weights {
  w: Weight<[C, D]>;
}

export const loss = (w: Weights, x: Tensor<[B, D]>, label: Tokens<[B]>) =>
  crossEntropy(linear(x, w.w), label);
