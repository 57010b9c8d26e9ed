/** Every statement and every operator of the language, in one model that makes no other sense. */

import {
  type Add,
  type Dim,
  type Div,
  type Mul,
  type Stack,
  type Tensor,
  type Tokens,
  type Weight,
  add,
  attention,
  concat,
  config,
  cosine,
  crossEntropy,
  dropout,
  embed,
  finetune,
  layerNorm,
  linear,
  lora,
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
  sgd,
  size,
  slice,
  softmax,
  splitHeads,
  sum,
} from 'stowage';

type B = Dim<'B', 2>;
type T = Dim<'T', 5>;
type P = Dim<'P', 7>;
type V = Dim<'V', 'vocab_size'>;
type D = Dim<'D', 'hidden_size', 12>;
type H = Dim<'H', 3>;
type G = Dim<'G', 1>;
type K = Dim<'K', 'head_dim', Div<D, H>>;
type L = Dim<'L', 2>;

/** A weight with its bias, as PyTorch keeps them. */
interface Dense<Out extends Dim<string>, In extends Dim<string>> {
  weight: Weight<[Out, In]>;
  bias?: Weight<[Out]>;
}

interface Attention {
  /** @from q_proj.weight */
  q: Weight<[Mul<H, K>, D]>;
  /** @from k_proj.weight @from key.weight */
  k: Weight<[Mul<G, K>, D]>;
  o: Weight<[D, Mul<H, K>]>;
}

interface Block {
  norm: Weight<[D]>;
  /** @from self_attn */
  attention: Attention;
  mlp: Dense<D, D>;
}

interface Weights {
  /** @from model.embed.weight */
  embed: Weight<[V, D]>;
  /** @init uniform(0.1) */
  positions: Weight<[P, D]>;
  /** @from model.layers.{l} */
  blocks: Stack<L, Block>;
  gain: Weight<[D]>;
  shift: Weight<[D]>;
  head?: Weight<[V, D]>;
}

const style = config('interleaved', false) ? 'interleaved' : 'half';
const scaling = config('rope_scaling', null);
const dense = (w: Dense<D, D>, x: Tensor<[B, T, D]>) => linear(x, w.weight, w.bias);

function block({ norm, attention: w, mlp }: Block, x: Tensor<[B, T, D]>, starts: Tokens<[B, T]>) {
  const h = rmsNorm(x, norm, { eps: config('eps', 1e-6) });
  const [q, k] = [splitHeads(linear(h, w.q)), splitHeads(linear(h, w.k))] as const;
  const turned = rope(q, { theta: 1e4, style, scaling });
  const o = attention(turned, k, k, { causal: true, scale: 1 / size<K>(), starts });
  return add(x, dense(mlp, linear(mergeHeads(o), w.o)));
}

export function logits(w: Weights, tokens: Tokens<[B, T]>, starts: Tokens<[B, T]>) {
  let x: Tensor<[B, T, D]> = add(embed(w.embed, tokens), slice<[T, D]>(w.positions, [2, 0]));
  for (const b of w.blocks) {
    x = block(b, x, starts);
  }
  for (const i of range(2)) {
    if (i === 1) x = dropout(x, { rate: 0.25 });
    else x = layerNorm(x, w.gain, w.shift);
  }
  return linear(x, w.head ?? w.embed);
}

export function loss(
  w: Weights,
  tokens: Tokens<[B, T]>,
  targets: Tokens<[B, T]>,
  starts: Tokens<[B, T]>,
): Tensor<[]> {
  const scores = logits(w, tokens, starts);
  const flat: Tensor<[Mul<B, T>, V]> = reshape(scores);
  const chances = softmax(scores);
  const best = max(chances, { axes: [-1], keep: true });
  const share = map(chances, best, (p, m) => p / m);
  const pairs = matmul(share, share, { transposeB: true });
  const turned = permute(pairs, [0, 2, 1]);
  const longer = concat<[B, Add<T, T>, T]>([pairs, turned], { axis: 1 });
  const weights = mean(sum(longer, { axes: [1] }), { axes: [0] });
  const second = crossEntropy(map(scores, (v) => v / 2), targets, { ignore: 0 });
  const extra = { error: meanSquaredError(share, chances), scale: flat === undefined ? 0 : 0.5 };
  const { error, scale } = extra;
  return map(
    crossEntropy(scores, targets),
    second,
    error,
    sum(weights),
    mean(flat),
    (a, b, c, d, e) => a + b + scale * c + d + 0 * e,
  );
}

export const recipe = finetune({
  adapter: lora({ rank: 4, targets: ['q', 'attention.k'], rsLora: true }),
  optimizer: sgd({ lr: 0.01, momentum: 0 }),
  schedule: cosine({ warmup: 10 }),
  clip: 1,
  steps: 100,
  budget: '1MiB',
});
