import { type Dim, type Tensor, type Tokens, type Weight, crossEntropy, linear, reshape } from 'stowage';

type B = Dim<'B', 4>;
type I = Dim<'I', 6>;
type O = Dim<'O', 3>;

interface Weights {
  w: Weight<[O, I]>;
}


type Half = Dim<'Half', 2>;

/** The types are content; with sizes known, twelve numbers do not make six. */
export const loss = (w: Weights, x: Tensor<[B, I]>, label: Tokens<[B]>) =>
  crossEntropy(linear(reshape<[B, Half]>(x), w.w as unknown as Weight<[O, Half]>), label);
