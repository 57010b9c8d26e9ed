import { type Dim, type Stack, type Tensor, type Tokens, type Weight, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type D = Dim<'D', 10>;
type L = Dim<'L', 'num_hidden_layers'>;

interface Layer {
  w: Weight<[D, D]>;
}

interface Weights {
  blocks: Stack<L, Layer>;
}

export const loss = (w: Weights, x: Tensor<[B, D]>, label: Tokens<[B]>) => {
  let h = x;
  for (const layer of w.blocks) h = linear(h, layer.w);
  return crossEntropy(h, label);
};
