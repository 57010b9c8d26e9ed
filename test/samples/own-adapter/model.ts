/** LoRA written by the user, in the model language: two linears, one of which has a pair of factors beside it. */

import {
  type Dim,
  type Tensor,
  type Tokens,
  type Weight,
  crossEntropy,
  finetune,
  linear,
  map,
  own,
} from 'stowage';

type B = Dim<'B', 5>;
type I = Dim<'I', 7>;
type H = Dim<'H', 6>;
type O = Dim<'O', 4>;
type R = Dim<'R', 2>;

interface Pair {
  /** @init uniform(0.378) */
  a: Weight<[R, I]>;
  /** @init zeros */
  b: Weight<[H, R]>;
}

interface Weights {
  up: Weight<[H, I]>;
  down: Weight<[O, H]>;
  /** @adapter */
  beside: Pair;
}

function adapted(x: Tensor<[B, I]>, w: Weight<[H, I]>, pair: Pair): Tensor<[B, H]> {
  const low = map(linear(x, pair.a), (v) => 2 * v);
  return map(linear(x, w), linear(low, pair.b), (y, change) => y + change);
}

const logits = (w: Weights, x: Tensor<[B, I]>) =>
  linear(
    map(adapted(x, w.up, w.beside), (v) => Math.max(v, 0)),
    w.down,
  );

export const loss = (w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) =>
  crossEntropy(logits(w, x), label);

export const recipe = finetune({ adapter: own() });
