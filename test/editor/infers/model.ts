/** No message: what the checker must infer on its own, written out on the left. */

import {
  type Add,
  type Dim,
  type Mul,
  type One,
  type Stack,
  type Tensor,
  type Tokens,
  type Weight,
  add,
  attention,
  concat,
  config,
  crossEntropy,
  dropout,
  embed,
  layerNorm,
  linear,
  map,
  matmul,
  max,
  mean,
  meanSquaredError,
  mergeHeads,
  permute,
  range,
  reshape,
  rmsNorm,
  rope,
  size,
  slice,
  softmax,
  splitHeads,
  sum,
} from 'stowage';

type B = Dim<'B', 8>;
type T = Dim<'T', 128>;
type P = Dim<'P', 512>;
type V = Dim<'V', 'vocab_size'>;
type D = Dim<'D', 'hidden_size'>;
type F = Dim<'F', 'intermediate_size'>;
type L = Dim<'L', 'num_hidden_layers'>;
type H = Dim<'H', 'num_attention_heads'>;
type G = Dim<'G', 'num_key_value_heads', H>;
type K = Dim<'K', 'head_dim'>;
type Heads = Mul<H, K>;

interface Dense<O extends Dim<string>, I extends Dim<string>> {
  weight: Weight<[O, I]>;
  bias?: Weight<[O]>;
}
interface Block {
  q: Weight<[Heads, D]>;
  k: Weight<[Mul<G, K>, D]>;
  o: Weight<[D, Mul<H, K>]>;
  up: Weight<[F, D]>;
  norm: Weight<[D]>;
}
interface Weights {
  embed: Weight<[V, D]>;
  positions: Weight<[P, D]>;
  blocks: Stack<L, Block>;
}

export function heads(w: Block, x: Tensor<[B, T, D]>, starts: Tokens<[B, T]>) {
  const q: Tensor<[B, H, T, K]> = rope(splitHeads(linear(x, w.q)), { theta: 1e4, style: 'half' });
  const k: Tensor<[B, G, T, K]> = splitHeads(linear(x, w.k));
  const o = mergeHeads(attention(q, k, k, { causal: true, starts, scale: 1 / size<K>() }));
  const y: Tensor<[B, T, D]> = add(x, linear(o, w.o));
  const scores: Tensor<[B, H, T, T]> = matmul(q, q, { transposeB: true });
  const mixed: Tensor<[B, H, T, K]> = matmul(softmax(scores), q);
  const square: Tensor<[B, H, K, K]> = matmul(q, mixed, { transposeA: true });
  return { y, square };
}

export function shapes(w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) {
  let x: Tensor<[B, T, D]> = add(embed(w.embed, tokens), slice<[T, D]>(w.positions));
  for (const b of w.blocks) {
    const wide: Tensor<[B, T, F]> = linear(rmsNorm(x, b.norm, { eps: config('eps', 1e-6) }), b.up);
    x = map(x, mean(wide, { axes: [-1], keep: true }), (v, m) => v * m);
  }
  for (const i of range(2)) x = dropout(x, { rate: 0.1 * i });
  const flat: Tensor<[Mul<B, T>, D]> = reshape(x);
  const turned: Tensor<[T, D, B]> = permute(x, [1, 2, 0]);
  const longer: Tensor<[B, Add<T, P>, D]> = concat([x, reshape<[B, P, D]>(x)], { axis: 1 });
  const rows: Tensor<[B, T]> = sum(x, { axes: [2] });
  const kept: Tensor<[B, One, One]> = max(x, { axes: [1, 2], keep: true });
  const all: Tensor<[]> = mean(x);
  const scaled: Tensor<[B, T, D]> = map(layerNorm(x), all, kept, (v, a, m) => (v - a) / m);
  const loss: Tensor<[]> = crossEntropy(linear(scaled, w.embed), targets, { ignore: 0 });
  const error: Tensor<[]> = meanSquaredError(x, scaled);
  return { flat, turned, longer, rows, loss, error };
}

export const dense = <O extends Dim<string>, I extends Dim<string>>(
  w: Dense<O, I>,
  x: Tensor<[B, T, I]>,
): Tensor<[B, T, O]> => linear(x, w.weight, w.bias);
