/**
 * Calibrates the device on a model, chooses plans, times steps of theirs in turn, and predicts them
 * by the device as it is right before and after, whichever is faster.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/step-time-run.ts gpt wasm 12 processor
 *
 * By the processor's time (wasm on one thread; a software GPU) other work on the machine disturbs little; by the `wall`'s it
 * is what one waits.
 *
 * Prints `RESULT […]`, a `Timing` each.
 */

import { measure } from '../compiler/cli/files/calibrate.ts';
import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import { opener, trainerOf } from '../compiler/cli/trainer.ts';
import { calibration } from '../compiler/planning/cost/calibration.ts';
import { compile, planOf } from '../compiler/compile.ts';
import type { Compiled, CompileOptions, PlanChoice } from '../compiler/compile.ts';
import type { Chooser } from '../compiler/planning/choose.ts';
import { StowageDiagnostic } from '../compiler/diagnostics.ts';
import type { Machine } from '../compiler/ir/machine.ts';
import { levelPlanner } from '../compiler/planning/search/levels.ts';
import type { Planner } from '../compiler/planning/problem/planner.ts';
import { describeAdapter } from '../runtime/device/adapter.ts';
import type { Device } from '../runtime/device/device.ts';
import { nodeFiles } from '../runtime/files/node-files.ts';
import { dataOf, openBase, openDevice } from '../runtime/loop/prepare.ts';
import type { Program } from '../runtime/format/program.ts';
import { trainStep } from '../runtime/loop/step.ts';
import { openWasm } from '../runtime/device/wasm.ts';
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
  planner: (problem) => ({ plans: planner(problem).plans.slice(-1) }),
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
const calibrated = (): Promise<Machine> =>
  measure(calibration(options), 'this device', { open, clock });
const machine = await calibrated();
const tried: { readonly plan: string; readonly compiled: Compiled }[] = [];
for (const { plan, planner, share } of plans) {
  const kept = tried[0]?.compiled.plan;
  const budget =
    share === null || !kept
      ? 'max'
      : Math.round(kept.predictedBytes - (1 - share) * kept.anatomy.activations);
  const recipe = share === null ? options.recipe : { ...options.recipe, maxError: 0 };
  const compiled = await compiledWithin({
    ...{ ...options, recipe, machine, budget, planner },
    check: false,
  });
  // What does not fit is not timed.
  if (compiled) tried.push({ plan, compiled });
}
// A machine shared with others is another one minutes later: what is predicted is by how fast it is around these steps.
const before = await pricesNow();
const all = await timesOf(
  subject,
  tried.map(({ compiled }) => compiled),
  Number(steps),
);
const after = await pricesNow();
// What disturbs a calibration only slows it.
const { secondsOf } = before.kept < after.kept ? before : after;
const timings = tried.map(({ plan, compiled }, i): Timing => {
  const taken = all[i] ?? [];
  return {
    ...{ plan, predicted: secondsOf(compiled.decision.plan), least: taken[0] ?? NaN },
    median: taken[Math.floor(taken.length / 2)] ?? NaN,
    bytes: compiled.plan.predictedBytes,
  };
});
console.log(`RESULT ${JSON.stringify(timings)}`);
process.exit(0);

/** Predictions by how fast the device is now, and what they say of keeping everything. */
async function pricesNow(): Promise<Pick<PlanChoice, 'secondsOf'> & { readonly kept: number }> {
  const { secondsOf, keepAll } = await planOf({
    ...options,
    ...{ machine: await calibrated(), budget: 'max', planner: levelPlanner('keep'), check: false },
  });
  return { secondsOf, kept: secondsOf(keepAll) };
}

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

/** Seconds of each step but the first, ascending, of each program: a step of each in turn, so that all meet the same weather. */
async function timesOf(
  of: Subject,
  programs: readonly Compiled[],
  count: number,
): Promise<readonly (readonly number[])[]> {
  const steppers = await Promise.all(programs.map((compiled) => stepper(of, compiled)));
  const taken = programs.map((): number[] => []);
  for (let at = 0; at <= count; at++) {
    for (const [i, { step }] of steppers.entries()) {
      const begun = clock();
      await step(at);
      // The first step of a device also makes it ready.
      if (at > 0) taken[i]?.push(clock() - begun);
    }
  }
  for (const { close } of steppers) await close();
  return taken.map((list) => list.sort((a, b) => a - b));
}

interface Stepper {
  readonly step: (at: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function stepper(of: Subject, compiled: Compiled): Promise<Stepper> {
  const trainer = await trainerOf(of.modelFile, compiled);
  const files = await nodeFiles();
  const { seed, learningRate, betas } = trainer.meta;
  const weights = of.flags.weights ?? null;
  const base = await openBase({ files, weights });
  const batches = (await dataOf(trainer, { ...of.data, files, weights, seed })).train;
  const device = await openDevice({ ...trainer, open }, base, seed);
  await base?.close();
  return {
    step: (step) =>
      trainStep(trainer.program, device, [batches.batchAt(step, 0)], {
        ...{ step, seed, learningRate, betas },
      }),
    close: () => device.close(),
  };
}
