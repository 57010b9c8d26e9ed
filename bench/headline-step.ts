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
import { ErrorAboveBound } from '../runtime/error.ts';
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
  /** Measured before the first step; null where the plan is lossless. */
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
    ? await run(Number(rest[0]), Number(rest[1]))
    : await compileAndRun(first, Number(rest[0]), Number(rest[1]), rest[2] ?? '2');
console.log(`RESULT ${JSON.stringify(step)}`);

/** Compiles, more strictly again where the measured error is above the bound, and runs. */
async function compileAndRun(
  budget: string,
  maxError: number,
  microBatch: number,
  steps: string,
): Promise<unknown> {
  const { compileOptions } = await import('../compiler/cli/inputs.ts');
  const { measureSensitivities } = await import('../compiler/cli/sensitivities.ts');
  const { tightened } = await import('../compiler/cli/tighten.ts');
  const { metaOf } = await import('../compiler/cli/trainer.ts');
  const { nodeFiles } = await import('../runtime/files.ts');
  const { processTerminal } = await import('../runtime/terminal.ts');
  const model = 'examples/stories/model.ts';
  const options = await compileOptions(model, {
    ...{ config: 'bench/llama-12x768.json', target: 'wasm', set: ['T=512'] },
    ...{ batch: 8, microBatch, adapter: 'lora', rank: 16, alpha: 16, targets: ['all-linear'] },
    ...{ lr: 1e-4, budget, maxError },
  });
  mkdirSync(dirname(file), { recursive: true });
  const data = join(dirname(file), 'tokens.jsonl');
  writeFileSync(
    data,
    `${JSON.stringify({ tokens: randomTokens(512), targets: randomTokens(512) })}\n`,
  );
  const terminal = processTerminal();
  const on = { files: await nodeFiles(), weights: null, tokenizer: null, data };
  const measurements = await measureSensitivities(options, on, terminal);
  return tightened({ ...options, measurements }, terminal, async (compiled) => {
    const { program, plan } = compiled;
    const { predictedError } = plan;
    const written: Compiled = { program, meta: metaOf(model, compiled), predictedError };
    writeFileSync(file, JSON.stringify(written));
    const found = (await script('bench/headline-step.ts', 'run', steps, String(maxError))) as Step;
    const error = found.gradientError ?? 0;
    if (error <= maxError) return found;
    const message = `the gradient's error is ${error}`;
    throw new ErrorAboveBound(message, `at most ${maxError}`, '', error, predictedError, 0);
  });
}

/** Steps with a program from a file; none where the error measured before them is above the bound. */
async function run(steps: number, bound: number): Promise<Step> {
  const { measureGradient } = await import('../runtime/check.ts');
  const { microScalars, trainStep } = await import('../runtime/step.ts');
  const { openWasm } = await import('../runtime/wasm.ts');
  const { initialise } = await import('../runtime/weights.ts');
  const idle = process.memoryUsage.rss();
  const { program, meta, predictedError } = JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  const device = await openWasm(program);
  // Adapters that begin as zeros would hide what a lossy plan does to their partners' gradients.
  const weights = program.weights.map((weight) =>
    weight.role === 'adapter' && weight.init.kind === 'zeros'
      ? { ...weight, init: { kind: 'normal', std: 0.02 } as const }
      : weight,
  );
  await initialise({ ...program, weights }, device, null, 0);
  const { learningRate, betas, seed } = meta;
  const batches = Array.from({ length: program.microBatches }, () => randomBatch(program));
  const losses: number[] = [];
  const seconds: number[] = [];
  let gradientError: number | null = null;
  const [batch] = batches;
  if (program.check && batch) {
    const scalars = { count: batch.valid, ...microScalars({ step: 0, seed }, 0, batches.length) };
    gradientError = (await measureGradient(program, device, [{ batch, scalars }])).gradientError;
  }
  for (let at = 0; at < steps && (gradientError ?? 0) <= bound; at++) {
    const begun = performance.now();
    const settings = { step: at, seed, learningRate, betas };
    losses.push((await trainStep(program, device, batches, settings)).loss);
    seconds.push((performance.now() - begun) / 1000);
  }
  const { allocated: allocatedBytes, name } = device;
  await device.close();
  return {
    predictedBytes: program.arena.bytes,
    allocatedBytes,
    residentBytes: process.resourceUsage().maxRSS * 1024 - idle,
    secondsPerStep: Math.min(...seconds),
    losses,
    predictedError,
    gradientError,
    device: name,
  };
}

const randomTokens = (count: number): readonly number[] =>
  Array.from({ length: count }, () => Math.floor(Math.random() * vocabulary));

/** Random tokens in every place, each with a target. */
function randomBatch(program: Program): Batch {
  const values = Object.fromEntries(
    Object.entries(program.data).map(([name, id]) => {
      const shape = program.slots[id]?.shape ?? [];
      const size = shape.reduce((n, d) => n * d, 1);
      return [
        name,
        name === 'real' ? new Int32Array(size).fill(1) : Int32Array.from(randomTokens(size)),
      ];
    }),
  );
  const [rows = 1, context = 1] = program.slots[program.data['tokens'] ?? -1]?.shape ?? [];
  return { values, valid: rows * context, filled: rows, placements: [] };
}
