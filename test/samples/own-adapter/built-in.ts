/** The same model, with the compiler's LoRA. */

import {
  type Dim,
  type Tensor,
  type Tokens,
  type Weight,
  crossEntropy,
  finetune,
  linear,
  map,
  lora,
} from 'stowage';

type B = Dim<'B', 5>;
type I = Dim<'I', 7>;
type H = Dim<'H', 6>;
type O = Dim<'O', 4>;


interface Weights {
  up: Weight<[H, I]>;
  down: Weight<[O, H]>;
}


const logits = (w: Weights, x: Tensor<[B, I]>) =>
  linear(
    map(linear(x, w.up), (v) => Math.max(v, 0)),
    w.down,
  );

export const loss = (w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) =>
  crossEntropy(logits(w, x), label);

export const recipe = finetune({ adapter: lora({ rank: 2, targets: ['up'] }) });
