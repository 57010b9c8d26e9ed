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
import type { Compiled, CompileOptions } from '../compiler/compile.ts';
import type { Chooser } from '../compiler/choose.ts';
import { StowageDiagnostic } from '../compiler/diagnostics.ts';
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

/** A plan that is forced, or one chosen within a share of the activation memory that keeping everything takes. */
interface Tried {
  readonly plan: string;
  readonly planner: Chooser;
  readonly share: number | null;
}

const forced = (plan: string, planner: Planner): Tried => ({
  ...{ plan, share: null },
  planner: (task) => ({ plans: planner(task).plans.slice(-1) }),
});
const shares = { '1/2': 1 / 2, '1/3': 1 / 3, '1/4': 1 / 4 } as const;
const plans: readonly Tried[] = [
  forced('keep-all', levelPlanner('keep')),
  forced('recompute', levelPlanner('recompute')),
  // A software GPU takes seconds for a pipeline, of which the calls of all policies need hundreds.
  ...(lossy ? [forced('4-bit', levelPlanner('plain', '4-bit'))] : []),
  ...Object.entries(shares).flatMap(([part, share]): Tried[] =>
    (['milp', 'greedy'] as const).map((planner) => ({
      plan: `${planner} at ${part}, lossless`,
      ...{ planner, share },
    })),
  ),
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
let kept: Compiled['plan'] | null = null;
for (const { plan, planner, share } of plans) {
  const budget =
    share === null || kept === null
      ? 'max'
      : Math.round(kept.predictedBytes - (1 - share) * kept.anatomy.activations);
  const recipe = share === null ? options.recipe : { ...options.recipe, maxError: 0 };
  const compiled = await compiledWithin({
    ...{ ...options, recipe, machine, budget, planner },
    check: false,
  });
  // What does not fit is not timed.
  if (!compiled) continue;
  kept ??= compiled.plan;
  const taken = await timesOf(subject, compiled, Number(steps));
  timings.push({
    ...{ plan, predicted: compiled.plan.predictedSeconds, least: taken[0] ?? NaN },
    median: taken[Math.floor(taken.length / 2)] ?? NaN,
    bytes: compiled.plan.predictedBytes,
  });
}
console.log(`RESULT ${JSON.stringify(timings)}`);
process.exit(0);

/** Null where the budget is too small. */
async function compiledWithin(asked: CompileOptions): Promise<Compiled | null> {
  try {
    return await compile(asked);
  } catch (error) {
    if (error instanceof StowageDiagnostic && error.code === 'budget-too-small') return null;
    throw error;
  }
}

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
