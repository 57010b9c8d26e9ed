import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear, map, finetune, lora } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
  v: Weight<[I, I]>;
}

export function loss(w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) {
  const y = x.relu();
  return crossEntropy(linear(y, w.w), label);
}
