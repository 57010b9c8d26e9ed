/**
 * Training steps of examples/mlp in jax-js on its wasm backend.
 *
 *     node --import tsx --import ../scripts/text-loader.mjs mlp-jax.mjs [steps]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}` (peers/jax.mjs).
 */
import { nn, numpy as np } from '@jax-js/jax';
import { train } from './peers/jax.mjs';
import { mlpPeer } from './peers/mlp.ts';

const { weights, images, labels } = mlpPeer();

const linear = (x, w, b) => np.dot(x, w).add(b);

function loss({ w1, b1, w2, b2, w3, b3 }, x, y) {
  const h = nn.relu(linear(nn.relu(linear(x, w1, b1)), w2, b2));
  const chosen = nn.logSoftmax(linear(h, w3, b3), -1).mul(nn.oneHot(y, 10));
  return chosen.sum().mul(-1 / 64);
}

await train({
  loss,
  weights,
  inputs: [np.array(images).reshape([64, 64]), np.array(labels)],
  rate: 2e-3,
  steps: Number(process.argv[2] ?? 5),
});
