/**
 * Training steps of examples/mlp in TensorFlow.js on its wasm backend.
 *
 *     node --import tsx --import ../scripts/text-loader.mjs mlp-tf.mjs [steps]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}` (peers/tf.mjs).
 */
import * as tf from '@tensorflow/tfjs-core';
import { mlpPeer } from './peers/mlp.ts';
import { crossEntropy, oneHot, train } from './peers/tf.mjs';

const peer = mlpPeer();
const images = tf.tensor(peer.images, [64, 64]);
const labels = oneHot(peer.labels, 10);

const linear = (x, w, b) => tf.add(tf.matMul(x, w), b);

function loss({ w1, b1, w2, b2, w3, b3 }) {
  const h = tf.relu(linear(tf.relu(linear(images, w1, b1)), w2, b2));
  return crossEntropy(linear(h, w3, b3), labels);
}

await train({ loss, weights: peer.weights, rate: 2e-3, steps: Number(process.argv[2] ?? 5) });
