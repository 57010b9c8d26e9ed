import { type Dim, type Tokens, type Weight, crossEntropy, embed, finetune, linear, lora } from 'stowage';

type B = Dim<'B', 4>;
type V = Dim<'V', 150>;
type I = Dim<'I', 200>;
type O = Dim<'O', 3>;

interface Weights {
  table: Weight<[V, I]>;
  w: Weight<[O, I]>;
}

export const loss = (w: Weights, x: Tokens<[B]>, label: Tokens<[B]>) =>
  crossEntropy(linear(embed(w.table, x), w.w), label);

export const recipe = finetune({ adapter: lora({ rank: 1, targets: ['w'] }) });
