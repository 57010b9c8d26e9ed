/** Training steps in TensorFlow.js on its wasm backend. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { watchPeak } from './memory.mjs';

const require = createRequire(import.meta.url);
// The package for Node comes without gradients; they register themselves in a table that all its files share.
require('@tensorflow/tfjs-core/dist/register_all_gradients.js');
setWasmPaths(join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')), '/'));
await tf.setBackend('wasm');
await tf.ready();
if (tf.getBackend() !== 'wasm') throw new Error('TensorFlow.js has no wasm backend here');

// A first step of one number, so that what the library loads and makes for itself is there before it is watched.
const one = { path: 'first', shape: [1], data: new Float32Array(1) };
await takeSteps({ loss: ({ first }) => tf.sum(first), weights: [one], rate: 0, steps: 1 });
const peak = watchPeak();
const live = watchTensors();

/** Tensors of weights that stay as they are, by their paths. */
export const tensors = (weights) =>
  Object.fromEntries(weights.map((w) => [w.path, tf.tensor(w.data, [...w.shape])]));

/** One-hot rows of ids. The backend's own oneHot() writes integers whatever type it is asked for. */
export const oneHot = (ids, depth) =>
  tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(ids, 'int32'), depth), 'float32'));

/** Scores of tokens that a query may not see, [length, length]. */
export function causalMask(length) {
  const scores = Float32Array.from({ length: length * length }, (_, at) =>
    at % length > Math.floor(at / length) ? -1e9 : 0,
  );
  return tf.tensor(scores, [length, length]);
}

/** Mean cross-entropy of logits [n, classes] against `targets`, one-hot. */
export const crossEntropy = (logits, targets) =>
  tf.mul(tf.sum(tf.mul(tf.logSoftmax(logits), targets)), -1 / logits.shape[0]);

/**
 * Takes `steps` steps with Adam on one batch, and one before them that is not timed. Prints
 * `RESULT {losses, milliseconds, peakBytes}` and ends the process; peakBytes is what it holds at its peak beyond what it
 * held before this model's first tensor, and no less than its tensors do.
 */
export async function train(task) {
  const times = await takeSteps(task);
  // A small model fits into the heap that the backend began with.
  const peakBytes = Math.max(peak(), live.peakBytes);
  console.log('RESULT ' + JSON.stringify({ ...times, peakBytes }));
  process.exit(0);
}

async function takeSteps({ loss, weights, rate, steps }) {
  // Within tidy() the tensor that a variable began with goes when the variable moves on.
  const variables = tf.tidy(() =>
    Object.fromEntries(
      weights.map((w) => [w.path, tf.variable(tf.tensor(w.data, [...w.shape]), true, w.path)]),
    ),
  );
  const optimizer = tf.train.adam(rate, 0.9, 0.999, 1e-8);
  const losses = [];
  const milliseconds = [];
  for (let t = 1; t <= steps + 1; t++) {
    const begin = performance.now();
    const value = tf.tidy(() => {
      const { value, grads } = tf.variableGrads(() => loss(variables), Object.values(variables));
      optimizer.applyGradients(grads);
      return value;
    });
    losses.push((await value.data())[0]);
    value.dispose();
    if (t > 1) milliseconds.push(performance.now() - begin);
  }
  return { losses, milliseconds };
}

// tf.memory() knows only what is alive between operations, and counts a tensor again for each of its shapes.
function watchTensors() {
  const engine = tf.engine();
  const track = engine.trackTensor.bind(engine);
  const remove = engine.removeDataId.bind(engine);
  const sizes = new Map();
  const live = { bytes: 0, peakBytes: 0 };
  engine.trackTensor = (tensor, ...rest) => {
    track(tensor, ...rest);
    if (sizes.has(tensor.dataId)) return;
    const bytes = tensor.size * tf.util.bytesPerElement(tensor.dtype);
    sizes.set(tensor.dataId, bytes);
    live.bytes += bytes;
    live.peakBytes = Math.max(live.peakBytes, live.bytes);
  };
  engine.removeDataId = (id, ...rest) => {
    remove(id, ...rest);
    live.bytes -= sizes.get(id) ?? 0;
    sizes.delete(id);
  };
  return live;
}
