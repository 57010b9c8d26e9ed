/**
 * One row of the headline: compiles the 12-layer Llama, runs LoRA steps on random tokens in a process of their own, and
 * says what that took.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/headline-step.ts FLAGS STEPS
 *
 * FLAGS is JSON of what differs from LoRA of rank 16 on all linears, 8 × 512 tokens (`ModelFlags`).
 *
 * Prints `RESULT {…}`, a `Step`, or why there is none.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFlags } from '../compiler/cli/inputs/flags.ts';
import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import { measureSensitivities } from '../compiler/cli/files/sensitivities.ts';
import { tightened } from '../compiler/cli/tighten.ts';
import { metaOf } from '../compiler/cli/trainer.ts';
import { StowageDiagnostic } from '../compiler/diagnostics.ts';
import { ErrorAboveBound, StowageError } from '../runtime/error.ts';
import { nodeFiles } from '../runtime/files/node-files.ts';
import { processTerminal } from '../runtime/terminal.ts';
import { script } from './child.ts';
import { drawnIds } from './drawn.ts';
import { vocabulary } from './headline-run.ts';
import type { Compiled, Failed, Step } from './headline-run.ts';

const model = 'examples/stories/model.ts';
const folder = join(import.meta.dirname, 'out/headline');

const [given = '{}', steps = '2'] = process.argv.slice(2);
try {
  const outcome = await compileAndRun(JSON.parse(given) as ModelFlags);
  console.log(`RESULT ${JSON.stringify(outcome)}`);
} catch (error) {
  if (!(error instanceof StowageDiagnostic || error instanceof StowageError)) throw error;
  console.log(`RESULT ${JSON.stringify({ failed: error.message })}`);
}

/** Compiles, more strictly again where the measured error is above the bound, and runs. */
async function compileAndRun(flags: ModelFlags): Promise<Step | Failed> {
  const bound = flags.maxError ?? 0;
  const options = await compileOptions(model, {
    ...{ config: 'bench/llama-12x768.json', target: 'wasm', context: 512, batch: 8 },
    ...(flags.adapter === undefined
      ? { adapter: 'lora', rank: 16, alpha: 16, targets: ['all-linear'] }
      : {}),
    ...{ lr: 1e-4, microBatch: flags.batch ?? 8, ...flags },
  });
  const length = flags.context ?? 512;
  mkdirSync(folder, { recursive: true });
  const data = join(folder, 'tokens.jsonl');
  const [tokens, targets] = [1, 2].map((salt) => [...drawnIds(length, vocabulary, salt)]);
  writeFileSync(data, `${JSON.stringify({ tokens, targets })}\n`);
  const terminal = processTerminal();
  const on = { files: await nodeFiles(), weights: null, tokenizer: null, data };
  const measurements = await measureSensitivities(options, on, terminal);
  return tightened({ ...options, measurements }, terminal, async (compiled) => {
    const { program, plan } = compiled;
    const { predictedError } = plan;
    const written: Compiled = { program, meta: metaOf(model, compiled), predictedError };
    const file = join(folder, 'program.json');
    writeFileSync(file, JSON.stringify(written));
    const found = (await script('bench/headline-run.ts', file, steps, String(bound))) as
      Step | Failed;
    if ('failed' in found) return found;
    const error = found.gradientError ?? 0;
    if (error <= bound) return found;
    const message = `the gradient's error is ${error}`;
    throw new ErrorAboveBound(message, `at most ${bound}`, '', error, predictedError, 0);
  });
}
