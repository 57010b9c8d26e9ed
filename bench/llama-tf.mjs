/**
 * Training steps of LoRA, on every linear of a Llama on disk, in TensorFlow.js on its wasm backend.
 *
 *     node --import tsx --import ../scripts/text-loader.mjs llama-tf.mjs FOLDER ROWS CONTEXT RANK [steps]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}` (peers/tf.mjs).
 */
import * as tf from '@tensorflow/tfjs-core';
import { llamaPeer } from './peers/llama.ts';
import { causalMask, crossEntropy, oneHot, tensors, train } from './peers/tf.mjs';

const [folder, ...numbers] = process.argv.slice(2);
const [B, T, rank, steps = 2] = numbers.map(Number);
const peer = await llamaPeer(folder, B, T, rank);
const { layers, heads, groups, headSize, vocabulary, epsilon } = peer.sizes;
const shared = heads / groups;

const base = tensors(peer.base);
const tokens = tf.tensor1d(peer.tokens, 'int32');
const targets = oneHot(peer.targets, vocabulary);
const [cos, sin] = [peer.cosines, peer.sines].map((w) => tf.tensor(w.data, [...w.shape]));
// The queries that share a key lie below one another.
const mask = tf.tile(causalMask(T), [shared, 1]);

const norm = (x, w) => {
  const square = tf.mean(tf.square(x), -1, true);
  return tf.mul(tf.mul(x, tf.rsqrt(tf.add(square, epsilon))), w);
};
// Halves of a head turn as pairs.
const turned = (x) => {
  const [a, b] = tf.split(x, 2, -1);
  const left = tf.sub(tf.mul(a, cos), tf.mul(b, sin));
  return tf.concat([left, tf.add(tf.mul(b, cos), tf.mul(a, sin))], -1);
};

// [B, T, heads, headSize] as [B, groups, shared · T, headSize]; keys' heads are not shared.
const grouped = (x, shared) =>
  tf.reshape(tf.transpose(tf.reshape(x, [B, T, groups, shared, headSize]), [0, 2, 3, 1, 4]), [
    B,
    groups,
    shared * T,
    headSize,
  ]);
const mergedHeads = (o) =>
  tf.reshape(tf.transpose(tf.reshape(o, [B, groups, shared, T, headSize]), [0, 3, 1, 2, 4]), [
    B * T,
    heads * headSize,
  ]);

function loss(p) {
  // alpha is twice the rank.
  const linear = (x, name) => {
    const path = `${name}_proj.weight`;
    const change = tf.matMul(tf.matMul(x, p[`${path}.A`]), p[`${path}.B`]);
    return tf.add(tf.matMul(x, base[path], false, true), tf.mul(change, 2));
  };
  const embedding = base['model.embed_tokens.weight'];
  let h = tf.gather(embedding, tokens);
  for (let i = 0; i < layers; i++) {
    const at = `model.layers.${i}`;
    const split = (x, count) => tf.reshape(x, [B, T, count, headSize]);
    const a = norm(h, base[`${at}.input_layernorm.weight`]);
    const q = grouped(turned(split(linear(a, `${at}.self_attn.q`), heads)), shared);
    const k = grouped(turned(split(linear(a, `${at}.self_attn.k`), groups)), 1);
    const v = grouped(split(linear(a, `${at}.self_attn.v`), groups), 1);
    const scores = tf.mul(tf.matMul(q, k, false, true), headSize ** -0.5);
    const o = mergedHeads(tf.matMul(tf.softmax(tf.add(scores, mask)), v));
    h = tf.add(h, linear(o, `${at}.self_attn.o`));
    const m = norm(h, base[`${at}.post_attention_layernorm.weight`]);
    const gate = linear(m, `${at}.mlp.gate`);
    const g = tf.mul(tf.mul(gate, tf.sigmoid(gate)), linear(m, `${at}.mlp.up`));
    h = tf.add(h, linear(g, `${at}.mlp.down`));
  }
  const last = norm(h, base['model.norm.weight']);
  const logits = tf.matMul(last, base['lm_head.weight'] ?? embedding, false, true);
  return crossEntropy(logits, targets);
}

await train({ loss, weights: peer.adapter, rate: 1e-3, steps });
