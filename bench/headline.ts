/**
 * The LoRA step of a Llama of 12 layers and width 768 with random weights, 8 × 512 tokens, on wasm: the peak of
 * everything, beside PyTorch and PEFT on the same machine.
 *
 *     TORCH_PYTHON=/path/to/python npm run bench -- headline [--row TEXT] [--steps N] [--fresh]
 *
 * Each row runs in a process of its own, which must hold what the plan says and no more than little beside it. What is
 * done is kept in bench/out/headline; --fresh forgets it.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { child, script } from './child.ts';
import type { Failed, Step } from './headline-run.ts';
import { mebibytes, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { peakScript, pythonWith } from './python.ts';
import type { Peak } from './python.ts';

interface Ours {
  readonly name: string;
  readonly budget: string;
  readonly maxError: number;
  readonly microBatch: number;
  /** Most bytes of the peak, in MiB. */
  readonly goal: number;
}

const ours: readonly Ours[] = [
  { name: 'lossless minimum', budget: 'min', maxError: 0, microBatch: 8, goal: 900 },
  { name: 'lossless in 790 MiB', budget: '790MiB', maxError: 0, microBatch: 8, goal: 900 },
  { name: 'lossy, error ≤ 1 %', budget: 'min', maxError: 0.01, microBatch: 8, goal: 800 },
  { name: 'lossless, micro-batches of 2', budget: 'min', maxError: 0, microBatch: 2, goal: 600 },
  { name: 'lossless, micro-batches of 1', budget: 'min', maxError: 0, microBatch: 1, goal: 600 },
];

/** Flags of the peers' script. */
const theirs = [
  { name: 'PyTorch + PEFT', flags: [] },
  { name: 'PyTorch + PEFT, gradient checkpointing', flags: ['--checkpoint'] },
] as const;

export async function headline(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      row: { type: 'string', default: '' },
      steps: { type: 'string', default: '2' },
      fresh: { type: 'boolean', default: false },
    },
  });
  const cache = new Cache(join(import.meta.dirname, 'out/headline'));
  const measured = <T>(name: string, run: () => Promise<unknown>): Promise<T> =>
    cache.remember(name, values.fresh, run);
  const measures: Measure[] = [];
  const lines: string[][] = [];
  for (const row of ours.filter(({ name }) => name.includes(values.row))) {
    const { name, budget, maxError, microBatch } = row;
    const args = [JSON.stringify({ budget, maxError, microBatch }), values.steps];
    const step = await measured<Step | Failed>(name, () =>
      script('bench/headline-step.ts', ...args),
    );
    if ('failed' in step) {
      lines.push([name, step.failed, '', '', '']);
      measures.push({ what: name, figure: step.failed, wanted: `≤ ${row.goal} MiB`, met: false });
      continue;
    }
    measures.push(...measuresOf(row, step));
    lines.push([
      name,
      `${mebibytes(step.predictedBytes)} MiB`,
      `${mebibytes(step.residentBytes)} MiB`,
      step.gradientError?.toPrecision(2) ?? '0',
      `${step.secondsPerStep.toFixed(1)} s`,
    ]);
  }
  const python = pythonWith('torch', 'transformers', 'peft');
  if (python === null || !existsSync(peakScript)) {
    const lacking =
      python === null ? 'no Python has torch, transformers and peft' : `no ${peakScript}`;
    console.log(`  PyTorch is left out: there is ${lacking}`);
  } else {
    for (const { name, flags: own } of theirs.filter((row) => row.name.includes(values.row))) {
      const args = [peakScript, '--steps', values.steps, ...own];
      const peer = await measured<Peak>(name, () => child(python, args));
      const [resident, time] = [`${peer.peakMiB} MiB`, `${peer.secondsPerStep.toFixed(1)} s`];
      lines.push([name, '', resident, '', time]);
      measures.push(plain(`${name}: resident memory over idle`, resident));
      measures.push(plain(`${name}: a step`, time));
    }
  }
  if (values.row === '') {
    const head = ['', 'predicted = allocated', 'resident', 'gradient error', 'a step'];
    publish('measured/policies.md', 'headline', table(head, lines));
  }
  return measures;
}

const plain = (what: string, figure: string): Measure => ({ what, figure, wanted: '', met: null });

function measuresOf({ name, goal, maxError }: Ours, step: Step): readonly Measure[] {
  const { predictedBytes, allocatedBytes, residentBytes, secondsPerStep } = step;
  const exact = predictedBytes === allocatedBytes;
  const peak: Measure = {
    what: `${name}: predicted${exact ? ' = allocated' : ''}`,
    figure: `${mebibytes(predictedBytes)}${exact ? '' : `, allocated ${mebibytes(allocatedBytes)}`} MiB`,
    wanted: `≤ ${goal} MiB`,
    met: exact && predictedBytes <= goal * 2 ** 20,
  };
  const error: Measure = {
    what: `${name}: the gradient’s error, predicted ${step.predictedError.toPrecision(2)}`,
    figure: (step.gradientError ?? NaN).toPrecision(2),
    wanted: `≤ ${maxError}`,
    met: step.gradientError !== null && step.gradientError <= maxError,
  };
  return [
    peak,
    {
      what: `${name}: resident memory over idle`,
      figure: `${mebibytes(residentBytes)} MiB`,
      wanted: `≤ ${goal} MiB`,
      met: residentBytes <= goal * 2 ** 20,
    },
    plain(`${name}: a step`, `${secondsPerStep.toFixed(1)} s`),
    ...(maxError > 0 ? [error] : []),
  ];
}
