/**
 * Training steps in jax-js on its wasm backend: forward, backward and Adam inside one jit().
 *
 * Every array is used up by the operation that reads it; `.ref` keeps it for another reader.
 */
import '../iterator-helpers.mjs';
import {
  blockUntilReady,
  defaultDevice,
  init,
  jit,
  numpy as np,
  tree,
  valueAndGrad,
} from '@jax-js/jax';
import { watchPeak } from './memory.mjs';

const [decay1, decay2, epsilon] = [0.9, 0.999, 1e-8];

// jax-js looks at the browser's navigator to learn about its platform.
Object.defineProperty(globalThis, 'navigator', {
  value: { userAgent: 'node', hardwareConcurrency: 2, platform: 'Linux' },
  configurable: true,
});
if (!(await init('wasm')).includes('wasm')) throw new Error('jax-js has no wasm backend here');
defaultDevice('wasm');

/** Arrays of weights, by their paths. */
export const arrays = (weights, data = (weight) => weight.data) =>
  Object.fromEntries(weights.map((w) => [w.path, np.array(data(w)).reshape([...w.shape])]));

// A first step of one number, so that what the library loads and makes for itself is there before it is watched.
const one = { path: 'w', shape: [1], data: new Float32Array(1) };
await takeSteps({ loss: ({ w }) => w.sum(), weights: [one], inputs: [], rate: 0, steps: 1 });
const peak = watchPeak();

/**
 * Takes `steps` steps on one batch, and one before them that compiles and is not timed. `loss(parameters, ...inputs)` is
 * a scalar. Prints `RESULT {losses, milliseconds, peakBytes}` and ends the process; peakBytes is what it holds at its
 * peak beyond what it held before this model's first array.
 */
export async function train(task) {
  const times = await takeSteps(task);
  console.log('RESULT ' + JSON.stringify({ ...times, peakBytes: peak() }));
  process.exit(0);
}

async function takeSteps({ loss, weights, inputs, rate, steps }) {
  const zeros = (w) => new Float32Array(w.data.length);
  let parameters = arrays(weights);
  let first = arrays(weights, zeros);
  let second = arrays(weights, zeros);
  const step = adam(loss);
  const losses = [];
  const milliseconds = [];
  for (let t = 1; t <= steps + 1; t++) {
    const begin = performance.now();
    const scales = [rate / (1 - decay1 ** t), 1 / (1 - decay2 ** t)];
    const corrections = np.array(new Float32Array(scales));
    const given = inputs.map((input) => tree.ref(input));
    let value;
    [value, parameters, first, second] = step(parameters, first, second, corrections, ...given);
    losses.push(await value.jsAsync());
    await blockUntilReady(parameters);
    if (t > 1) milliseconds.push(performance.now() - begin);
  }
  return { losses, milliseconds };
}

/** A step as one program: (parameters, first and second moments, corrections, ...inputs) to the loss and those three. */
function adam(loss) {
  return jit((p, m, v, corrections, ...given) => {
    const [value, gradients] = valueAndGrad(loss)(tree.ref(p), ...given);
    const [p2, m2, v2] = [{}, {}, {}];
    const names = Object.keys(p);
    const [scale1, scale2] = [corrections.ref.slice(0), corrections.slice(1)];
    names.forEach((name, i) => {
      const of = (a) => (i === names.length - 1 ? a : a.ref);
      const g = gradients[name];
      m2[name] = m[name].mul(decay1).add(g.ref.mul(1 - decay1));
      v2[name] = v[name].mul(decay2).add(g.ref.mul(g).mul(1 - decay2));
      const root = np.sqrt(v2[name].ref.mul(of(scale2))).add(epsilon);
      p2[name] = p[name].sub(m2[name].ref.mul(of(scale1)).div(root));
    });
    return [value, p2, m2, v2];
  });
}
