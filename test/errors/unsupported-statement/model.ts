import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}


export function loss(w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) {
  let y = linear(x, w.w);
  let n = 0;
  while (n < 3) {
    y = linear(x, w.w);
    n = n + 1;
  }
  return crossEntropy(y, label);
}
