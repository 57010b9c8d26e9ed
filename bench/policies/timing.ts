/**
 * Times steps of a row beside the reference row's: both devices are open at once and take their steps in turns, so that
 * what else the machine does hits both alike.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/policies/timing.ts words 4-bit wasm 5 [ABOVE]
 *
 * The planner's own mix tries bounds on the error above ABOVE. Prints `RESULT {…}`, a `Round`.
 */

import { trainerOf } from '../../compiler/cli/trainer.ts';
import { nodeFiles } from '../../runtime/files.ts';
import { openBase, openDevice, prepareData } from '../../runtime/prepare.ts';
import { trainStep } from '../../runtime/step.ts';
import type { Round } from './outcome.ts';
import { compileRow } from './plans.ts';
import type { Target, Wish } from './plans.ts';
import { reference, rowNamed } from './rows.ts';
import { subjectNamed } from './subjects.ts';
import type { Subject } from './subjects.ts';

const [name = '', row = '', target = 'wasm', steps = '5', above = '-1'] = process.argv.slice(2);
const subject = subjectNamed(name);
const on: Target = target === 'wgsl' ? 'wgsl' : 'wasm';
const steppers = [await stepper(subject, row), await stepper(subject, reference)] as const;
const taken: number[][] = [[], []];
for (let step = 0; step <= Number(steps); step++) {
  for (const [i, each] of steppers.entries()) {
    const milliseconds = await each.step(step);
    // The first step of a device also makes it ready.
    if (step > 0) taken[i]?.push(milliseconds);
  }
}
for (const each of steppers) await each.close();
const [ofRow = [], ofReference = []] = taken;
const round: Round = { row: Math.min(...ofRow), reference: Math.min(...ofReference) };
console.log(`RESULT ${JSON.stringify(round)}`);

interface Stepper {
  /** Milliseconds of a step. */
  step(index: number): Promise<number>;
  close(): Promise<void>;
}

async function stepper(of: Subject, rowName: string): Promise<Stepper> {
  const wish: Wish = { steps: 200, target: on, check: false, above: Number(above) };
  const { compiled } = await compileRow(of, rowNamed(rowName), wish);
  const trainer = await trainerOf(of.modelFile, compiled);
  const files = await nodeFiles();
  const { seed, learningRate, betas } = trainer.meta;
  const weights = of.flags.weights ?? null;
  const base = await openBase({ files, weights });
  const sources = { ...of.data, files, weights, seed };
  const batches = (await prepareData(trainer, sources)).train;
  const device = await openDevice(trainer, base, seed);
  await base?.close();
  return {
    async step(index) {
      const batch = batches.batchAt(index, 0);
      const begun = performance.now();
      await trainStep(trainer.program, device, [batch], {
        step: index,
        seed,
        learningRate,
        betas,
      });
      return performance.now() - begun;
    },
    close: () => device.close(),
  };
}
