import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear, map } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}


function leaky(v: number): number {
  if (v > 0) return v;
  return 0.01 * v;
}

export const loss = (w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) =>
  crossEntropy(map(linear(x, w.w), leaky), label);
