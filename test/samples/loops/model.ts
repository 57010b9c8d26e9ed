/** One model, its layers run through in many ways, by config.json's "kind". */

import {
  type Dim,
  type Stack,
  type Tensor,
  type Tokens,
  type Weight,
  add,
  config,
  crossEntropy,
  embed,
  linear,
  map,
  range,
  rmsNorm,
  size,
} from 'stowage';

type B = Dim<'B', 2>;
type T = Dim<'T', 8>;
type V = Dim<'V', 16>;
type D = Dim<'D', 8>;
type F = Dim<'F', 12>;
type L = Dim<'L', 4>;
type E = Dim<'E', 2>;

interface Expert {
  up: Weight<[F, D]>;
  down: Weight<[D, F]>;
}

interface Block {
  norm: Weight<[D]>;
  gate: Weight<[D, D]>;
  experts: Stack<E, Expert>;
}

interface Weights {
  embed: Weight<[V, D]>;
  blocks: Stack<L, Block>;
  gains: Stack<L, Weight<[D]>>;
  norm: Weight<[D]>;
}

const kind = config('kind', 'items');
type X = Tensor<[B, T, D]>;

function expert(w: Expert, x: X): X {
  const u = map(linear(x, w.up), (v) => Math.max(0, v));
  return linear(u, w.down);
}

function block(w: Block, x: X): X {
  const h = rmsNorm(x, w.norm, { eps: 1e-5 });
  let y = map(x, linear(h, w.gate), (a, g) => a * Math.tanh(g));
  if (kind === 'items' || kind === 'spread') for (const e of w.experts) y = add(y, expert(e, h));
  else for (const j of range(size<E>())) y = add(y, expert(w.experts[j]!, h));
  return y;
}

/** The layer by its number, with something before its weights are known. */
function layer(w: Weights, i: number, x: X): X {
  const twice = map(x, (v) => 2 * v);
  return add(block(w.blocks[i]!, x), twice);
}

const other = (w: Block, x: X): X => add(x, linear(rmsNorm(x, w.norm, { eps: 1e-5 }), w.gate));

function hidden(w: Weights, tokens: Tokens<[B, T]>): X {
  let x: X = embed(w.embed, tokens);
  const layers = size<L>();
  if (kind === 'items') for (const b of w.blocks) x = block(b, x);
  if (kind === 'numbers') for (const i of range(layers)) x = block(w.blocks[i]!, x);
  if (kind === 'spread') for (const b of [...w.blocks]) x = block(b, x);
  if (kind === 'named') {
    for (const i of range(layers)) {
      const scaled = map(x, (v) => 2 * v);
      const b = w.blocks[i]!;
      const y = block(b, x);
      x = add(y, scaled);
    }
  }
  if (kind === 'helper') for (const i of range(layers)) x = layer(w, i, x);
  if (kind === 'parts') {
    for (const i of range(layers)) {
      const { norm, gate } = w.blocks[i]!;
      const gain = w.gains[i]!;
      x = map(x, linear(rmsNorm(x, norm, { eps: 1e-5 }), gate), gain, (a, g, s) => a + s * g);
    }
  }
  if (kind === 'reversed') for (const i of range(layers)) x = block(w.blocks[layers - 1 - i]!, x);
  if (kind === 'halves') {
    for (const i of range(layers / 2)) x = block(w.blocks[2 * i]!, x);
    for (const i of range(layers / 2)) x = other(w.blocks[2 * i + 1]!, x);
  }
  if (kind === 'alternating') {
    for (const i of range(layers)) {
      if (i % 2 === 0) x = block(w.blocks[i]!, x);
      else x = other(w.blocks[i]!, x);
    }
  }
  if (kind === 'pairs') {
    for (const i of range(layers / 2)) {
      x = block(w.blocks[2 * i]!, x);
      x = other(w.blocks[2 * i + 1]!, x);
    }
  }
  if (kind === 'hand') {
    x = block(w.blocks[0]!, x);
    x = block(w.blocks[1]!, x);
    x = block(w.blocks[2]!, x);
    x = block(w.blocks[3]!, x);
  }
  return rmsNorm(x, w.norm, { eps: 1e-5 });
}

export const loss = (w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) =>
  crossEntropy(linear(hidden(w, tokens), w.embed), targets);
