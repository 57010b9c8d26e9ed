import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, finetune, linear } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}

export const loss = (w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) =>
  crossEntropy(linear(x, w.w), label);

export const recipe = finetune({ steps: 20, epochs: 2 });
