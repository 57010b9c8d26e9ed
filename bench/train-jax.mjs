/**
 * Training steps of examples/gpt in jax-js on its wasm backend: forward, backward and Adam inside one jit().
 *
 *     node --import tsx --import ../scripts/text-loader.mjs train-jax.mjs [steps]
 *
 * Prints `RESULT {losses, milliseconds, peakBytes}`; the first step compiles and is not among the times. peakBytes is
 * what the process holds at its peak beyond what it held before the first array.
 */
import './iterator-helpers.mjs';
import { readFileSync } from 'node:fs';
import {
  blockUntilReady,
  defaultDevice,
  init,
  jit,
  nn,
  numpy as np,
  tree,
  valueAndGrad,
} from '@jax-js/jax';
import { peerBatch, peerWeights } from '../examples/gpt/peers.ts';

const steps = Number(process.argv[2] ?? 5);
const [L, D, H, T, B, V] = [4, 256, 4, 128, 8, 512];
const [rate, decay1, decay2, epsilon] = [1e-3, 0.9, 0.999, 1e-8];

// jax-js looks at the browser's navigator to learn about its platform.
Object.defineProperty(globalThis, 'navigator', {
  value: { userAgent: 'node', hardwareConcurrency: 2, platform: 'Linux' },
  configurable: true,
});
if (!(await init('wasm')).includes('wasm')) throw new Error('jax-js has no wasm backend here');
defaultDevice('wasm');

const before = resident('VmRSS');
const weights = peerWeights().map(inward);
const arrays = (data) =>
  Object.fromEntries(weights.map((w) => [w.path, np.array(data(w)).reshape([...w.shape])]));
const zeros = (w) => new Float32Array(w.data.length);
let parameters = arrays((w) => w.data);
let first = arrays(zeros);
let second = arrays(zeros);
const { tokens, targets } = peerBatch();
const x = np.array(tokens).reshape([B, T]);
const y = np.array(targets).reshape([B, T]);

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

// Every array is used up by the operation that reads it; `.ref` keeps it for another reader.
const step = jit((p, m, v, corrections, x, y) => {
  const [value, gradients] = valueAndGrad(loss)(tree.ref(p), x, y);
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

const losses = [];
const milliseconds = [];
for (let t = 1; t <= steps + 1; t++) {
  const begin = performance.now();
  const corrections = np.array(new Float32Array([rate / (1 - decay1 ** t), 1 / (1 - decay2 ** t)]));
  let value;
  [value, parameters, first, second] = step(parameters, first, second, corrections, x.ref, y.ref);
  losses.push(await value.jsAsync());
  await blockUntilReady(parameters);
  if (t > 1) milliseconds.push(performance.now() - begin);
}
const peakBytes = resident('VmHWM') - before;
console.log('RESULT ' + JSON.stringify({ losses, milliseconds, peakBytes }));
process.exit(0);

// A linear's weight as [in, out], the way jax-js multiplies best.
function inward({ path, shape, data }) {
  if (!/\.(w.|up|down)$|^head$/.test(path)) return { path, shape, data };
  const [n, m] = shape;
  const turned = data.map((_, at) => data[(at % n) * m + Math.floor(at / n)]);
  return { path, shape: [m, n], data: turned };
}

// Bytes from Linux's account of this process; NaN elsewhere.
function resident(field) {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) * 1024;
  } catch {
    return NaN;
  }
}
