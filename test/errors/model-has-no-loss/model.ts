import { type Dim, type Tensor, type Tokens, type Weight, linear } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}


export const logits = (w: Weights, x: Tensor<[B, I]>, _label: Tokens<[B]>) => linear(x, w.w);
