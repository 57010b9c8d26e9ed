import { type Dim, type Tensor, type Weight, finetune, full, linear, map, meanSquaredError } from 'stowage';

type B = Dim<'B', 16>;
type I = Dim<'I', 32>;
type H = Dim<'H', 32>;

interface Weights {
  inner: Weight<[H, I]>;
  outer: Weight<[I, H]>;
}

export function loss(w: Weights, x: Tensor<[B, I]>, y: Tensor<[B, I]>) {
  const hidden = map(linear(x, w.inner), (v: number) => Math.tanh(v));
  return meanSquaredError(linear(hidden, w.outer), y);
}

export const recipe = finetune({ adapter: full() });
