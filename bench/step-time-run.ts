/**
 * Calibrates the device on a model, then predicts and times steps of three plans.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/step-time-run.ts gpt wasm 12 processor
 *
 * By the processor's time (wasm on one thread; a software GPU) other work on the machine disturbs little; by the `wall`'s it
 * is what one waits.
 *
 * Prints `RESULT […]`, a `Timing` each.
 */

import { measure } from '../compiler/cli/calibrate.ts';
import { compileOptions } from '../compiler/cli/inputs.ts';
import { opener, trainerOf } from '../compiler/cli/trainer.ts';
import { calibration } from '../compiler/calibration.ts';
import { compile } from '../compiler/compile.ts';
import type { Compiled } from '../compiler/compile.ts';
import { levelPlanner } from '../compiler/planner/levels.ts';
import type { Planner } from '../compiler/planner/planner.ts';
import { describeAdapter } from '../runtime/adapter.ts';
import type { Device } from '../runtime/device.ts';
import { nodeFiles } from '../runtime/files.ts';
import { openBase, openDevice, prepareData } from '../runtime/prepare.ts';
import type { Program } from '../runtime/program.ts';
import { trainStep } from '../runtime/step.ts';
import { openWasm } from '../runtime/wasm.ts';
import { subjectNamed } from './policies/subjects.ts';
import type { Subject } from './policies/subjects.ts';
import type { Timing } from './step-time.ts';

const [name = '', target = 'wasm', steps = '12', clockName = 'processor'] = process.argv.slice(2);
const lossy = target === 'wasm';

const plans: readonly (readonly [string, Planner])[] = [
  ['keep-all', levelPlanner('keep')],
  ['recompute', levelPlanner('recompute')],
  // A software GPU takes seconds for a pipeline, of which the calls of all policies need hundreds.
  ...(lossy ? [['4-bit', levelPlanner('plain', '4-bit')] as const] : []),
];

const subject = subjectNamed(name);
const options = await compileOptions(subject.modelFile, {
  ...subject.flags,
  ...{ steps: Number(steps), target: target === 'wgsl' ? 'wgsl' : 'wasm', maxError: lossy ? 1 : 0 },
});
// A software GPU computes in this process, too.
const software = target === 'wasm' || (await describeAdapter())?.software === true;
const clock =
  software && clockName === 'processor' ? processor : (): number => performance.now() / 1000;
const open =
  target === 'wasm' && clock === processor
    ? (program: Program): Promise<Device> => openWasm(program, { threads: 1 })
    : await opener(target === 'wgsl' ? 'wgsl' : 'wasm');
const machine = await measure(calibration(options), 'this device', { open, clock });
const timings: Timing[] = [];
for (const [plan, planner] of plans) {
  const last: Planner = (task) => ({ plans: planner(task).plans.slice(-1) });
  const compiled = await compile({
    ...options,
    ...{ machine, check: false, budget: 'max', planner: last },
  });
  const taken = await timesOf(subject, compiled, Number(steps));
  timings.push({
    ...{ plan, predicted: compiled.plan.predictedSeconds, least: taken[0] ?? NaN },
    median: taken[Math.floor(taken.length / 2)] ?? NaN,
  });
}
console.log(`RESULT ${JSON.stringify(timings)}`);
process.exit(0);

/** Seconds that the process has used processors. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds of each step but the first, ascending. */
async function timesOf(of: Subject, compiled: Compiled, count: number): Promise<readonly number[]> {
  const trainer = await trainerOf(of.modelFile, compiled);
  const files = await nodeFiles();
  const { seed, learningRate, betas } = trainer.meta;
  const weights = of.flags.weights ?? null;
  const base = await openBase({ files, weights });
  const batches = (await prepareData(trainer, { ...of.data, files, weights, seed })).train;
  const device = await openDevice({ ...trainer, open }, base, seed);
  await base?.close();
  const taken: number[] = [];
  for (let step = 0; step <= count; step++) {
    const batch = batches.batchAt(step, 0);
    const begun = clock();
    await trainStep(trainer.program, device, [batch], { step, seed, learningRate, betas });
    // The first step of a device also makes it ready.
    if (step > 0) taken.push(clock() - begun);
  }
  await device.close();
  return taken.sort((a, b) => a - b);
}
