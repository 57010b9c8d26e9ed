/**
 * Steps of a compiled program on random tokens, in a process that never loads the compiler: its resident memory is a
 * trainer's.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/headline-run.ts FILE STEPS BOUND
 *
 * FILE holds a `Compiled`. Prints `RESULT {…}`, a `Step`; no step is made where the gradient's error is above BOUND.
 */

import { readFileSync } from 'node:fs';
import type { Batch } from '../runtime/data/batches.ts';
import { measureGradient } from '../runtime/loop/check.ts';
import { StowageError } from '../runtime/error.ts';
import type { Program } from '../runtime/format/program.ts';
import { microScalars, trainStep } from '../runtime/loop/step.ts';
import type { Meta } from '../runtime/trainer.ts';
import { openWasm } from '../runtime/device/wasm.ts';
import { initialise } from '../runtime/weights/weights.ts';
import { isMain } from '../scripts/is-main.mjs';
import { drawnIds } from './drawn.ts';

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

/** A row that cannot be run says why. */
export interface Failed {
  readonly failed: string;
}

export interface Compiled {
  readonly program: Program;
  readonly meta: Meta;
  readonly predictedError: number;
}

export const vocabulary = 32_000;

if (isMain(import.meta.url)) {
  const [file = '', steps, bound] = process.argv.slice(2);
  try {
    console.log(`RESULT ${JSON.stringify(await run(file, Number(steps), Number(bound)))}`);
  } catch (error) {
    if (!(error instanceof StowageError)) throw error;
    const outcome: Failed = { failed: error.message };
    console.log(`RESULT ${JSON.stringify(outcome)}`);
  }
}

async function run(file: string, steps: number, bound: number): Promise<Step> {
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
  const batches = Array.from({ length: program.microBatches }, (_, i) => randomBatch(program, i));
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

/** Random tokens in every place, each with a target. */
function randomBatch(program: Program, index: number): Batch {
  const inputs = Object.entries(program.data);
  const values = Object.fromEntries(
    inputs.map(([name, id], i) => {
      const shape = program.slots[id]?.shape ?? [];
      const size = shape.reduce((n, d) => n * d, 1);
      const real = name === 'real';
      const salt = index * inputs.length + i;
      return [name, real ? new Int32Array(size).fill(1) : drawnIds(size, vocabulary, salt)];
    }),
  );
  const [rows = 1, context = 1] = program.slots[program.data['tokens'] ?? -1]?.shape ?? [];
  return { values, valid: rows * context, filled: rows, placements: [] };
}
