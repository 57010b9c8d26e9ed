/**
 * f32 matmul in jax-js on its webgpu backend, on Dawn for Node.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/matmul-jax.mjs 512 1024
 *
 * Prints `RESULT [{N, wall, cpu}, …]`, milliseconds of one product. Dawn's polling is slowed down for it as for us.
 */
import './iterator-helpers.mjs';
import { create, globals } from 'webgpu';
import { settle } from '../runtime/device/adapter.ts';
import { anyAdapter } from '../scripts/software-gpu.ts';

Object.assign(globalThis, globals);
await anyAdapter();
const gpu = create([]);
for (const [owner, name] of [
  [GPUBuffer, 'mapAsync'],
  [GPUQueue, 'onSubmittedWorkDone'],
]) {
  const plain = owner.prototype[name];
  owner.prototype[name] = function (...args) {
    return settle(plain.apply(this, args));
  };
}
const platform = { gpu, userAgent: 'node', hardwareConcurrency: 2, platform: 'Linux' };
Object.defineProperty(globalThis, 'navigator', { value: platform, configurable: true });

const { numpy: np, init, defaultDevice } = await import('@jax-js/jax');
if (!(await init('webgpu')).includes('webgpu'))
  throw new Error('jax-js has no webgpu backend here');
defaultDevice('webgpu');

const results = [];
for (const N of process.argv.slice(2).map(Number)) {
  const random = () => np.array(new Float32Array(N * N).map(() => Math.random() - 0.5));
  const [a, b] = [random().reshape([N, N]), random().reshape([N, N])];
  const product = async () => {
    const c = np.matmul(a.ref, b.ref);
    await c.blockUntilReady();
    c.dispose();
  };
  await product();
  let [wall, cpu] = [Infinity, Infinity];
  for (let round = 0; round < 6; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await product();
    const { user, system } = process.cpuUsage(before);
    wall = Math.min(wall, performance.now() - start);
    cpu = Math.min(cpu, (user + system) / 1000);
  }
  results.push({ N, wall, cpu });
}
console.log(`RESULT ${JSON.stringify(results)}`);
process.exit(0);
