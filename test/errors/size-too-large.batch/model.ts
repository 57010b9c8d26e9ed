import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B'>;
type D = Dim<'D', 10>;

interface Weights {
  w: Weight<[D, D]>;
}

export const loss = (w: Weights, x: Tensor<[B, D]>, label: Tokens<[B]>) =>
  crossEntropy(linear(x, w.w), label);
