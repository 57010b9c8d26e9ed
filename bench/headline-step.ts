/**
 * One row of the headline: compiles the 12-layer Llama, runs LoRA steps on random tokens, and says what the process took.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/headline-step.ts BUDGET MAX_ERROR MICRO_BATCH STEPS
 *
 * The steps run in a process of their own that never loads the compiler: its program comes in a file, so that its
 * resident memory is a trainer's. Prints `RESULT {…}`, a `Step`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Batch } from '../runtime/batches.ts';
import type { Meta } from '../runtime/trainer.ts';
import type { Program } from '../runtime/program.ts';
import { script } from './child.ts';

export interface Step {
  readonly predictedBytes: number;
  readonly allocatedBytes: number;
  /** The process's peak resident size over what it was before the program was read. */
  readonly residentBytes: number;
  /** The least of all steps. */
  readonly secondsPerStep: number;
  readonly losses: readonly number[];
  readonly predictedError: number;
  /** The largest that was measured, before the first step and after the last; null where the plan is lossless. */
  readonly gradientError: number | null;
  readonly device: string;
}

interface Compiled {
  readonly program: Program;
  readonly meta: Meta;
  readonly predictedError: number;
}

const vocabulary = 32_000;
const file = join(import.meta.dirname, 'out/headline/program.json');
const [first = '', ...rest] = process.argv.slice(2);
const step =
  first === 'run'
    ? await run(Number(rest[0]))
    : await compileAndRun(first, Number(rest[0]), Number(rest[1]), rest[2] ?? '2');
console.log(`RESULT ${JSON.stringify(step)}`);

async function compileAndRun(
  budget: string,
  maxError: number,
  microBatch: number,
  steps: string,
): Promise<unknown> {
  const { compileOptions } = await import('../compiler/cli/inputs.ts');
  const { metaOf } = await import('../compiler/cli/trainer.ts');
  const { compile } = await import('../compiler/compile.ts');
  const model = 'examples/stories/model.ts';
  const options = await compileOptions(model, {
    ...{ config: 'bench/llama-12x768.json', target: 'wasm', set: ['T=512'] },
    ...{ batch: 8, microBatch, adapter: 'lora', rank: 16, alpha: 16, targets: ['all-linear'] },
    ...{ lr: 1e-4, budget, maxError },
  });
  const compiled = await compile(options);
  const { program, plan } = compiled;
  const { predictedError } = plan;
  const written: Compiled = { program, meta: metaOf(model, compiled), predictedError };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(written));
  return script('bench/headline-step.ts', 'run', steps);
}

async function run(steps: number): Promise<Step> {
  const { measureGradient } = await import('../runtime/check.ts');
  const { microScalars, trainStep } = await import('../runtime/step.ts');
  const { openWasm } = await import('../runtime/wasm.ts');
  const { initialise } = await import('../runtime/weights.ts');
  const idle = process.memoryUsage.rss();
  const { program, meta, predictedError } = JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  const device = await openWasm(program);
  await initialise(program, device, null, 0);
  const { learningRate, betas, seed } = meta;
  const batches = Array.from({ length: program.microBatches }, () => randomBatch(program));
  const losses: number[] = [];
  const seconds: number[] = [];
  const errors: number[] = [];
  const measure = async (at: number): Promise<void> => {
    const [batch] = batches;
    if (!program.check || !batch) return;
    const scalars = {
      count: batch.valid,
      ...microScalars({ step: at, seed }, 0, program.microBatches),
    };
    const { gradientError } = await measureGradient(program, device, [{ batch, scalars }]);
    errors.push(gradientError);
  };
  await measure(0);
  for (let at = 0; at < steps; at++) {
    const begun = performance.now();
    const settings = { step: at, seed, learningRate, betas };
    losses.push((await trainStep(program, device, batches, settings)).loss);
    seconds.push((performance.now() - begun) / 1000);
  }
  await measure(steps);
  const { allocated: allocatedBytes, name } = device;
  await device.close();
  return {
    predictedBytes: program.arena.bytes,
    allocatedBytes,
    residentBytes: process.resourceUsage().maxRSS * 1024 - idle,
    secondsPerStep: Math.min(...seconds),
    losses,
    predictedError,
    gradientError: program.check ? Math.max(...errors) : null,
    device: name,
  };
}

/** Random tokens in every place, each with a target. */
function randomBatch(program: Program): Batch {
  const values = Object.fromEntries(
    Object.entries(program.data).map(([name, id]) => {
      const shape = program.slots[id]?.shape ?? [];
      const size = shape.reduce((n, d) => n * d, 1);
      const draw = name === 'real' ? () => 1 : () => Math.floor(Math.random() * vocabulary);
      return [name, Int32Array.from({ length: size }, draw)];
    }),
  );
  const [rows = 1, context = 1] = program.slots[program.data['tokens'] ?? -1]?.shape ?? [];
  return { values, valid: rows * context, filled: rows, placements: [] };
}
