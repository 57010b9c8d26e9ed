import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}

const again = (x: Tensor<[B, I]>): Tensor<[B, I]> => again(x);

export const loss = (w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) =>
  crossEntropy(linear(again(x), w.w), label);
