/**
 * Trains one row of one subject, in this process, and says what it took.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/policies/train.ts words 4-bit 200 wasm
 *
 * Prints `RESULT {…}`, an `Outcome`.
 */

import { trainerOf } from '../../compiler/cli/trainer.ts';
import { StowageDiagnostic } from '../../compiler/diagnostics.ts';
import { StowageError } from '../../runtime/error.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { fillOptions } from '../../runtime/loop/options.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { train } from '../../runtime/loop/train.ts';
import { compare } from './formulas.ts';
import type { Outcome, Trained } from './outcome.ts';
import { withRow } from './plans.ts';
import type { Compilation, Wish } from './plans.ts';
import { rowNamed } from './rows.ts';
import { subjectNamed } from './subjects.ts';

const [name = '', row = '', steps = '200', target = 'wasm'] = process.argv.slice(2);
const subject = subjectNamed(name);
const wish: Wish = {
  steps: Number(steps),
  target: target === 'wgsl' ? 'wgsl' : 'wasm',
  check: true,
};
let outcome: Outcome;
try {
  outcome = await withRow(subject, rowNamed(row), wish, trained);
} catch (error) {
  if (!(error instanceof StowageDiagnostic || error instanceof StowageError)) throw error;
  outcome = { failed: error.message };
}
console.log(`RESULT ${JSON.stringify(outcome)}`);

async function trained({
  compiled,
  plan: chosen,
  tensors,
  maxError,
}: Compilation): Promise<Trained> {
  const begun = performance.now();
  const { plan } = compiled;
  const { program, meta, open } = await trainerOf(subject.modelFile, compiled);
  const check = {
    predicted: plan.predictedError,
    bound: maxError,
    recheck: Math.ceil(wish.steps / 2),
  };
  const trainer = { program, meta: plan.lossy ? { ...meta, check } : meta, open };
  const terminal = recordingTerminal();
  const weights = subject.flags.weights ?? null;
  const given = { weights, randomBase: weights === null };
  const asked = { ...subject.data, ...given, steps: wish.steps, evalBatches: Infinity };
  const result = await train(trainer, fillOptions(trainer, asked, await nodeFiles(), terminal));
  const policies: Record<string, number> = {};
  for (const { policy } of plan.placements) policies[policy] = (policies[policy] ?? 0) + 1;
  return {
    plan: chosen,
    predictedBytes: plan.predictedBytes,
    allocatedBytes: result.allocatedBytes,
    anatomy: plan.anatomy,
    storedBytes: tensors.reduce((sum, { bytes }) => sum + bytes, 0),
    policies,
    maxError,
    comparison: compare(rowNamed(row), compiled, tensors),
    predictedError: plan.predictedError,
    gradientError: result.gradientError ?? 0,
    lossBefore: result.heldOutBefore ?? NaN,
    lossAfter: result.heldOutAfter ?? NaN,
    device: terminal.lines[0]?.split(':')[0] ?? '',
    seconds: (performance.now() - begun) / 1000,
  };
}
