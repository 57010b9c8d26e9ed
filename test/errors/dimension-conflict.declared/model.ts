import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}

export const loss = (w: Weights, x: Tensor<[Dim<'B', 5>, I]>, label: Tokens<[Dim<'B', 5>]>) =>
  crossEntropy(linear(x, w.w), label);
