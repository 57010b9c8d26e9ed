/** Losses of one small model, by config.json's "kind": row by row up to a mean, or mixing the rows of the batch. */

import {
  type Dim,
  type Mul,
  type Tensor,
  type Tokens,
  type Weight,
  add,
  concat,
  config,
  crossEntropy,
  layerNorm,
  linear,
  map,
  matmul,
  max,
  mean,
  meanSquaredError,
  permute,
  reshape,
  size,
  slice,
  softmax,
  sum,
} from 'stowage';

type B = Dim<'B', 4>;
type T = Dim<'T', 3>;
type D = Dim<'D', 5>;
type V = Dim<'V', 7>;
type One = Dim<'One', 1>;
type Two = Dim<'Two', 2>;

interface Weights {
  w: Weight<[D, D]>;
  gain: Weight<[D]>;
  bias: Weight<[D]>;
  head: Weight<[V, D]>;
}

const kind = config('kind', 'mean');
const square = (v: number) => v * v;

export function loss(
  w: Weights,
  x: Tensor<[B, T, D]>,
  y: Tensor<[B, T, D]>,
  mask: Tensor<[B, T]>,
  targets: Tokens<[B, T]>,
): Tensor<[]> {
  const h = map(linear(x, w.w, w.bias), (v) => Math.tanh(v));
  const rows = sum(map(h, y, (a, b) => square(a - b)), { axes: [1, 2] });
  const first = reshape<[B, D]>(slice<[B, One, D]>(h));
  const second = reshape<[B, D]>(slice<[B, One, D]>(y));
  const penalty = mean(map(w.gain, square));

  // Row by row.
  if (kind === 'mean') return mean(map(h, y, (a, b) => square(a - b)));
  if (kind === 'squared-error') return meanSquaredError(h, y);
  if (kind === 'cross-entropy') return crossEntropy(linear(h, w.head), targets);
  if (kind === 'preference') return mean(map(rows, (v) => Math.log(1 + Math.exp(-0.1 * v))));
  if (kind === 'merged') {
    const flat = reshape<[Mul<B, T>, D]>(h);
    return mean(map(linear(flat, w.w), square));
  }
  if (kind === 'transposed') {
    const turned = permute(h, [1, 0, 2]);
    return mean(map(layerNorm(turned, w.gain, w.bias, { eps: 1e-5 }), w.bias, (a, b) => a * b));
  }
  if (kind === 'merged-inside') {
    const flat = reshape<[Mul<T, B>, D]>(permute(h, [1, 0, 2]));
    return mean(map(reshape<[T, B, D]>(flat), square));
  }
  if (kind === 'sum-over-size') return map(sum(rows), (v) => v / size<B>());
  if (kind === 'scaled-rows') return sum(map(rows, (v) => (0.5 * v) / size<B>()));
  if (kind === 'penalised') return map(mean(rows), penalty, (a, b) => 0.9 * a + 0.1 * b);
  if (kind === 'two-means') return map(mean(rows), mean(h), (a, b) => a - 2 * b);
  if (kind === 'attended') {
    const scores = softmax(matmul(h, h, { transposeB: true }));
    return mean(map(matmul(scores, y), square));
  }
  if (kind === 'joined') return mean(concat<[B, T, Mul<Two, D>]>([h, y], { axis: 2 }));
  if (kind === 'stacked') return mean(map(concat<[Mul<Two, B>, T, D]>([h, y], { axis: 0 }), square));
  if (kind === 'moment') {
    const products = matmul(first, second, { transposeA: true });
    return map(sum(products), (v) => v / size<B>());
  }
  if (kind === 'linear-in-the-mean') {
    const centre = mean(first, { axes: [0] });
    return sum(linear(centre, w.head));
  }

  // Mixing rows.
  if (kind === 'sum') return sum(rows);
  if (kind === 'largest') return max(rows);
  if (kind === 'root-of-mean') return map(mean(rows), (v) => Math.sqrt(v));
  if (kind === 'step-of-mean') return map(mean(rows), (v) => Math.floor(v));
  if (kind === 'product-of-means') return map(mean(rows), mean(h), (a, b) => a * b);
  if (kind === 'variance') {
    const centre = mean(first, { axes: [0] });
    return mean(map(first, centre, (a, c) => square(a - c)));
  }
  if (kind === 'batch-softmax') {
    const scores = matmul(first, second, { transposeB: true });
    return map(mean(map(softmax(scores), square)), (v) => -v);
  }
  if (kind === 'rows-as-weights') return mean(map(linear(first, second), square));
  if (kind === 'attended-across') {
    const turned = permute(h, [1, 0, 2]);
    return mean(map(softmax(matmul(turned, turned, { transposeB: true })), square));
  }
  if (kind === 'neighbours') {
    const pairs = reshape<[T, B, D]>(h);
    return mean(map(sum(pairs, { axes: [1] }), square));
  }
  if (kind === 'masked-mean') {
    const counted = sum(map(sum(map(h, square), { axes: [2] }), mask, (a, m) => a * m));
    return map(counted, sum(mask), (a, n) => a / n);
  }
  if (kind === 'counted-on-the-device') {
    return crossEntropy(linear(h, w.head), targets, { ignore: 0 });
  }
  if (kind === 'penalised-sum') {
    return map(sum(rows), penalty, (a, b) => a / size<B>() + b / size<B>());
  }
  return mean(map(add(h, y), mean(rows), (a, m) => a / m));
}
