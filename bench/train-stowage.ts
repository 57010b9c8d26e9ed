/**
 * Training steps of examples/gpt compiled by Stowage, from the peers' weights and on their batch.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/train-stowage.ts [steps] [threads] [budget]
 *
 * Prints `RESULT {losses, milliseconds, compileMilliseconds, predictedBytes, allocatedBytes, device}`; the first step is
 * not among the times. The budget is `max`, `min` or a number of bytes.
 */
import { join } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { peerBatch, peerWeights } from '../examples/gpt/peers.ts';
import { trainStep } from '../runtime/loop/step.ts';
import { SlotWriter } from '../runtime/weights/tensors.ts';
import { initialise, slotOf } from '../runtime/weights/weights.ts';
import { scriptDevice } from '../scripts/open-device.ts';

const [steps = '10', threads = '2', budget = 'max'] = process.argv.slice(2);
const { device: profile, open } = await scriptDevice('wasm', Number(threads));

const begin = performance.now();
const { program, plan } = await compile({
  modelFile: join(import.meta.dirname, '../examples/gpt/model.ts'),
  recipe: {
    adapter: { kind: 'full', targets: null },
    optimizer: {
      kind: 'adamw',
      lr: 1e-3,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      weightDecay: 0,
      states: 'f32',
    },
    clip: null,
  },
  budget: budget === 'max' || budget === 'min' ? budget : Number(budget),
  device: profile,
});
const compileMilliseconds = performance.now() - begin;

const device = await open(program);
await initialise(program, device, null, 0);
const start = new Map(peerWeights().map((weight) => [weight.path, weight.data]));
for (const weight of program.weights) {
  const data = start.get(weight.path);
  if (!data) throw new Error(`the peers have no ${weight.path}`);
  await new SlotWriter(device, slotOf(program, weight.slot)).write(data);
}

const { tokens, targets } = peerBatch();
const batch = { values: { tokens, targets }, valid: tokens.length, filled: 8, placements: [] };
const losses: number[] = [];
const milliseconds: number[] = [];
for (let step = 0; step <= Number(steps); step++) {
  const from = performance.now();
  const settings = { step, seed: 0, learningRate: 1e-3, betas: [0.9, 0.999] as const };
  losses.push((await trainStep(program, device, [batch], settings)).loss);
  if (step > 0) milliseconds.push(performance.now() - from);
}
const { predictedBytes } = plan;
const { allocated: allocatedBytes, name } = device;
await device.close();
console.log(
  'RESULT ' +
    JSON.stringify({
      losses,
      milliseconds,
      compileMilliseconds,
      predictedBytes,
      allocatedBytes,
      device: name,
    }),
);
