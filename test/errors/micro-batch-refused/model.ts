import { type Dim, type Tensor, type Weight, finetune, linear, map, mean, matmul, softmax } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}

export function loss(w: Weights, x: Tensor<[B, I]>, y: Tensor<[B, O]>) {
  const scores = matmul(linear(x, w.w), y, { transposeB: true });
  return mean(map(softmax(scores), (p) => -p * p));
}

export const recipe = finetune({ batch: 4, microBatch: 2 });
