/** Handwritten digits, 8 × 8 pixels, told apart by two hidden layers. */

import {
  type Dim,
  type Tensor,
  type Tokens,
  type Weight,
  adamw,
  crossEntropy,
  finetune,
  full,
  linear,
  map,
} from 'stowage';

type B = Dim<'B', 64>;
type Pixels = Dim<'pixels', 64>;
type Wide = Dim<'wide', 128>;
type Narrow = Dim<'narrow', 64>;
type Digits = Dim<'digits', 10>;

interface Weights {
  /** @init kaiming */
  w1: Weight<[Wide, Pixels]>;
  /** @init zeros */
  b1: Weight<[Wide]>;
  /** @init kaiming */
  w2: Weight<[Narrow, Wide]>;
  /** @init zeros */
  b2: Weight<[Narrow]>;
  /** @init kaiming */
  w3: Weight<[Digits, Narrow]>;
  /** @init zeros */
  b3: Weight<[Digits]>;
}

const relu = (v: number) => (v > 0 ? v : 0);

export function logits(w: Weights, image: Tensor<[B, Pixels]>): Tensor<[B, Digits]> {
  const h1 = map(linear(image, w.w1, w.b1), relu);
  const h2 = map(linear(h1, w.w2, w.b2), relu);
  return linear(h2, w.w3, w.b3);
}

export const loss = (w: Weights, image: Tensor<[B, Pixels]>, label: Tokens<[B]>) =>
  crossEntropy(logits(w, image), label);

export const recipe = finetune({
  adapter: full(),
  optimizer: adamw({ lr: 2e-3 }),
  epochs: 20,
});
