/**
 * Training steps of LoRA, on every linear of a Llama on disk, in jax-js on its wasm backend.
 *
 *     node --import tsx --import ../scripts/text-loader.mjs llama-jax.mjs FOLDER ROWS CONTEXT RANK [steps]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}` (peers/jax.mjs).
 */
import { nn, numpy as np } from '@jax-js/jax';
import { arrays, train } from './peers/jax.mjs';
import { llamaPeer } from './peers/llama.ts';

const [folder, ...numbers] = process.argv.slice(2);
const [B, T, rank, steps = 2] = numbers.map(Number);
const peer = await llamaPeer(folder, B, T, rank);
const { layers, heads, groups, headSize, vocabulary, epsilon } = peer.sizes;
const [cos, sin] = [peer.cosines, peer.sines].map((w) => np.array(w.data).reshape([...w.shape]));

const norm = (x, w) => {
  const square = np.square(x.ref).mean(-1, { keepdims: true });
  return x.div(np.sqrt(square.add(epsilon))).mul(w);
};
// Halves of a head turn as pairs.
const turned = (x) => {
  const [a, b] = np.split(x, 2, -1);
  const left = a.ref.mul(cos.ref).sub(b.ref.mul(sin.ref));
  return np.concatenate([left, b.mul(cos.ref).add(a.mul(sin.ref))], -1);
};

function loss(p, base, x, y) {
  // alpha is twice the rank.
  const linear = (x, name) => {
    const path = `${name}_proj.weight`;
    const change = np.dot(np.dot(x.ref, p[`${path}.A`]), p[`${path}.B`]).mul(2);
    return np.dot(x, base[path].transpose()).add(change);
  };
  const embedding = base['model.embed_tokens.weight'];
  const head = base['lm_head.weight'] ?? embedding.ref;
  let h = embedding.slice(x);
  for (let i = 0; i < layers; i++) {
    const at = `model.layers.${i}`;
    const split = (x, count) => x.reshape([B, T, count, headSize]);
    const a = norm(h.ref, base[`${at}.input_layernorm.weight`]);
    const q = turned(split(linear(a.ref, `${at}.self_attn.q`), heads));
    const k = turned(split(linear(a.ref, `${at}.self_attn.k`), groups));
    const v = split(linear(a, `${at}.self_attn.v`), groups);
    const o = nn.dotProductAttention(q, k, v, { isCausal: true });
    h = h.add(linear(o.reshape([B, T, heads * headSize]), `${at}.self_attn.o`));
    const m = norm(h.ref, base[`${at}.post_attention_layernorm.weight`]);
    const g = nn.silu(linear(m.ref, `${at}.mlp.gate`)).mul(linear(m, `${at}.mlp.up`));
    h = h.add(linear(g, `${at}.mlp.down`));
  }
  const last = norm(h, base['model.norm.weight']);
  const logits = np.dot(last, head.transpose()).reshape([B * T, vocabulary]);
  // nn.oneHot would make a square of the vocabulary's size first.
  const chosen = np.arange(vocabulary).equal(y.reshape([B * T, 1]));
  return np
    .where(chosen, nn.logSoftmax(logits, -1), 0)
    .sum()
    .mul(-1 / (B * T));
}

const ids = (of) => np.array(of).reshape([B, T]);
await train({
  loss,
  weights: peer.adapter,
  inputs: [arrays(peer.base), ids(peer.tokens), ids(peer.targets)],
  rate: 1e-3,
  steps,
});
