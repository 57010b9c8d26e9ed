import { type Dim, type Stack, type Tensor, type Tokens, type Weight, add, crossEntropy, linear } from 'stowage';

type B = Dim<'B', 4>;
type D = Dim<'D', 'hidden_size'>;
type L = Dim<'L', 'layers'>;

interface Block {
  /** @from up.weight */
  up: Weight<[D, D]>;
  /** @from down.weight */
  down: Weight<[D, D]>;
}

interface Weights {
  /** @from model.layers.{l} */
  blocks: Stack<L, Block>;
  /** @from model.head.weight */
  head: Weight<[D, D]>;
}

export const loss = (w: Weights, x: Tensor<[B, D]>, label: Tokens<[B]>) => {
  let h = x;
  for (const b of w.blocks) h = add(h, linear(linear(h, b.up), b.down));
  return crossEntropy(linear(h, w.head), label);
};
