/**
 * Training steps of examples/gpt in jax-js on its wasm backend.
 *
 *     node --import tsx --import ../scripts/text-loader.mjs train-jax.mjs [steps] [rows] [context]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}` (peers/jax.mjs).
 */
import { nn, numpy as np } from '@jax-js/jax';
import { gptPeer } from './peers/gpt.ts';
import { train } from './peers/jax.mjs';

const [steps = 5, B = 8, T = 128] = process.argv.slice(2).map(Number);
const [L, D, H, V] = [4, 256, 4, 512];

const linear = (x, w, b) => np.dot(x, w).add(b);
const norm = (x, w, b) => nn.standardize(x, -1).mul(w).add(b);
const split = (x) => x.reshape([B, T, H, D / H]);

function loss(p, x, y) {
  let h = np.dot(nn.oneHot(x, V), p.embed).add(p.positions);
  for (let i = 0; i < L; i++) {
    const w = (name) => p[`blocks.${i}.${name}`];
    const a = norm(h.ref, w('norm1.weight'), w('norm1.bias'));
    const q = split(linear(a.ref, w('wq'), w('bq')));
    const k = split(linear(a.ref, w('wk'), w('bk')));
    const v = split(linear(a, w('wv'), w('bv')));
    const o = nn.dotProductAttention(q, k, v, { isCausal: true }).reshape([B, T, D]);
    h = h.add(linear(o, w('wo'), w('bo')));
    const m = norm(h.ref, w('norm2.weight'), w('norm2.bias'));
    h = h.add(linear(nn.gelu(linear(m, w('up'), w('bup'))), w('down'), w('bdown')));
  }
  const last = norm(h, p['norm.weight'], p['norm.bias']);
  const logits = np.dot(last, p.head).reshape([B * T, V]);
  const chosen = nn.logSoftmax(logits, -1).mul(nn.oneHot(y.reshape([B * T]), V));
  return chosen.sum().mul(-1 / (B * T));
}

// A linear's weight as [in, out], the way jax-js multiplies best.
function inward({ path, shape, data }) {
  if (!/\.(w.|up|down)$|^head$/.test(path)) return { path, shape, data };
  const [n, m] = shape;
  const turned = data.map((_, at) => data[(at % n) * m + Math.floor(at / n)]);
  return { path, shape: [m, n], data: turned };
}

const { weights, tokens, targets } = gptPeer(B, T);
await train({
  loss,
  weights: weights.map(inward),
  inputs: [np.array(tokens).reshape([B, T]), np.array(targets).reshape([B, T])],
  rate: 1e-3,
  steps,
});
