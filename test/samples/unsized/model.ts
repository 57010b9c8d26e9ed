/** Sizes that only a checkpoint, or another dimension, can say. */

import {
  type Dim,
  type Mul,
  type Stack,
  type Tensor,
  type Weight,
  linear,
  meanSquaredError,
} from 'stowage';

type B = Dim<'B', 2>;
type D = Dim<'D'>;
type L = Dim<'L'>;
type H = Dim<'H', 3>;
type K = Dim<'K'>;

interface Layer {
  w: Weight<[Mul<H, K>, D]>;
}

interface Weights {
  layers: Stack<L, Layer>;
}

export function loss(w: Weights, x: Tensor<[B, D]>, y: Tensor<[B, Mul<H, K>]>) {
  let h = x;
  for (const layer of w.layers) h = linear(x, layer.w) as unknown as Tensor<[B, D]>;
  return meanSquaredError(h, y as unknown as Tensor<[B, D]>);
}
