/**
 * Times steps of a row beside the reference row's: both devices are open at once and take their steps in turns, so that
 * what else the machine does hits both alike.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/policies/timing.ts words 4-bit wasm 5 [OUTCOME]
 *
 * OUTCOME is the file with the outcome of the row, for one whose plan was the planner's own. Prints `RESULT {…}`, a `Round`.
 */

import { readFileSync } from 'node:fs';
import { trainerOf } from '../../compiler/cli/trainer.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { dataOf, openBase, openDevice } from '../../runtime/loop/prepare.ts';
import { trainStep } from '../../runtime/loop/step.ts';
import type { Round, Trained } from './outcome.ts';
import { compilePlan } from './plans.ts';
import type { Target, Wish } from './plans.ts';
import { reference, rowNamed } from './rows.ts';
import { subjectNamed } from './subjects.ts';
import type { Subject } from './subjects.ts';

const [name = '', row = '', target = 'wasm', steps = '5', outcome = ''] = process.argv.slice(2);
const subject = subjectNamed(name);
const on: Target = target === 'wgsl' ? 'wgsl' : 'wasm';
const known = outcome === '' ? null : (JSON.parse(readFileSync(outcome, 'utf8')) as Trained);
const plan = known?.plan ?? null;
const steppers = [await stepper(subject, row), await stepper(subject, reference)] as const;
const taken = { row: [] as number[], reference: [] as number[] };
const [ofRow, ofReference] = steppers;
for (let step = 0; step <= Number(steps); step++) {
  const milliseconds = { row: await ofRow.step(step), reference: await ofReference.step(step) };
  // The first step of a device also makes it ready.
  if (step === 0) continue;
  taken.row.push(milliseconds.row);
  taken.reference.push(milliseconds.reference);
}
for (const each of steppers) await each.close();
const round: Round = taken;
console.log(`RESULT ${JSON.stringify(round)}`);

interface Stepper {
  /** Milliseconds of a step. */
  step(index: number): Promise<number>;
  close(): Promise<void>;
}

async function stepper(of: Subject, rowName: string): Promise<Stepper> {
  const wish: Wish = { steps: 200, target: on, check: false };
  const compiled = await compilePlan(of, rowNamed(rowName), wish, plan);
  const trainer = await trainerOf(of.modelFile, compiled);
  const files = await nodeFiles();
  const { seed, learningRate, betas } = trainer.meta;
  const weights = of.flags.weights ?? null;
  const base = await openBase({ files, weights });
  const sources = { ...of.data, files, weights, seed };
  const batches = (await dataOf(trainer, sources)).train;
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
