/**
 * Training steps of examples/gpt in TensorFlow.js on its wasm backend.
 *
 *     node --import tsx --import ../scripts/text-loader.mjs train-tf.mjs [steps] [rows] [context]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}` (peers/tf.mjs).
 */
import * as tf from '@tensorflow/tfjs-core';
import { gptPeer } from './peers/gpt.ts';
import { causalMask, crossEntropy, oneHot, train } from './peers/tf.mjs';

const [steps = 5, B = 8, T = 128] = process.argv.slice(2).map(Number);
const [L, D, H, V] = [4, 256, 4, 512];

const peer = gptPeer(B, T);
// The backend has no kernel for the gradient of tf.gather(), so tokens choose their rows as a product.
const tokens = oneHot(peer.tokens, V);
const targets = oneHot(peer.targets, V);
const mask = causalMask(T);

const linear = (x, w, b) => tf.add(tf.matMul(x, w, false, true), b);
const norm = (x, w, b) => {
  const { mean, variance } = tf.moments(x, -1, true);
  const whitened = tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5)));
  return tf.add(tf.mul(whitened, w), b);
};
const split = (x) => tf.transpose(tf.reshape(x, [B, T, H, D / H]), [0, 2, 1, 3]);
const merge = (x) => tf.reshape(tf.transpose(x, [0, 2, 1, 3]), [B * T, D]);
// GELU in its tanh form.
const gelu = (x) => {
  const inner = tf.add(x, tf.mul(tf.mul(tf.square(x), x), 0.044715));
  return tf.mul(tf.mul(x, 0.5), tf.add(tf.tanh(tf.mul(inner, Math.sqrt(2 / Math.PI))), 1));
};

function loss(p) {
  const embedded = tf.reshape(tf.matMul(tokens, p.embed), [B, T, D]);
  let h = tf.reshape(tf.add(embedded, p.positions), [B * T, D]);
  for (let i = 0; i < L; i++) {
    const w = (name) => p[`blocks.${i}.${name}`];
    const a = norm(h, w('norm1.weight'), w('norm1.bias'));
    const q = split(linear(a, w('wq'), w('bq')));
    const k = split(linear(a, w('wk'), w('bk')));
    const v = split(linear(a, w('wv'), w('bv')));
    const scores = tf.mul(tf.matMul(q, k, false, true), (D / H) ** -0.5);
    const o = merge(tf.matMul(tf.softmax(tf.add(scores, mask)), v));
    h = tf.add(h, linear(o, w('wo'), w('bo')));
    const m = norm(h, w('norm2.weight'), w('norm2.bias'));
    h = tf.add(h, linear(gelu(linear(m, w('up'), w('bup'))), w('down'), w('bdown')));
  }
  const last = norm(h, p['norm.weight'], p['norm.bias']);
  return crossEntropy(tf.matMul(last, p.head, false, true), targets);
}

await train({ loss, weights: peer.weights, rate: 1e-3, steps });
