import { type Dim, type Tensor, type Weight, finetune, full, linear, meanSquaredError, softmax } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}

export const loss = (w: Weights, x: Tensor<[B, I]>, y: Tensor<[B, O]>) =>
  meanSquaredError(softmax(linear(x, w.w)), y);

export const recipe = finetune({ adapter: full() });
