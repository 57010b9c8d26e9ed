/**
 * The smallest budget in which each example trains, lossless and where the gradient may be off, and what the same step
 * takes in PyTorch (with PEFT where it is an adapter), in jax-js and in TensorFlow.js.
 *
 *     TORCH_PYTHON=/path/to/python npm run bench -- smallest [--write]
 *
 * A lossy row counts where training for 200 steps ended within 1 % of the held-out loss of keeping everything; those runs
 * are `npm run bench -- policies`'s, whose results must be there.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import type { ModelFlags } from '../compiler/cli/inputs/flags.ts';
import { compile } from '../compiler/compile.ts';
import { child, script } from './child.ts';
import { mebibytes, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { Results } from './policies/results.ts';
import { reference, rowNamed, rows } from './policies/rows.ts';
import { subjectNamed } from './policies/subjects.ts';
import { pythonWith } from './python.ts';

interface Example {
  readonly name: string;
  readonly what: string;
  readonly modelFile: string;
  readonly flags: ModelFlags;
  /** The subject of `bench/policies` with these sizes, if it is one. */
  readonly subject: string | null;
  /** The script of each library that trains it, and the script's arguments. */
  readonly peers: Readonly<Record<Library, readonly string[]>>;
}

const libraries = ['PyTorch', 'jax-js', 'tfjs'] as const;
type Library = (typeof libraries)[number];

/** LoRA on every linear of a Llama in a folder; rows, context and rank follow. */
const lora = (...sizes: readonly string[]): Example['peers'] => ({
  PyTorch: ['bench/peak_torch.py', 'hf', ...sizes],
  'jax-js': ['bench/llama-jax.mjs', ...sizes],
  tfjs: ['bench/llama-tf.mjs', ...sizes],
});

const gpt = (rows: string, context: string): Example['peers'] => ({
  PyTorch: ['bench/peak_torch.py', 'gpt', rows, context],
  'jax-js': ['bench/train-jax.mjs', '2', rows, context],
  tfjs: ['bench/train-tf.mjs', '2', rows, context],
});

const stories = '../shared/data/stories260K/hf';
const examples: readonly Example[] = [
  {
    name: 'words',
    what: 'LoRA of rank 16, 8 × 64 tokens',
    modelFile: 'examples/words/model.ts',
    flags: {
      ...{ weights: 'examples/words/base', set: ['B=8', 'T=64'] },
      ...{ adapter: 'lora', rank: 16, alpha: 32, targets: ['all-linear'] },
    },
    subject: 'words',
    peers: lora('examples/words/base', '8', '64', '16'),
  },
  {
    name: 'stories',
    what: 'LoRA of rank 8, 8 × 128 tokens',
    modelFile: 'examples/stories/model.ts',
    flags: { weights: stories, set: ['B=8', 'T=128'] },
    subject: 'stories',
    peers: lora(stories, '8', '128', '8'),
  },
  {
    name: 'gpt',
    what: 'every weight, 8 × 128 tokens',
    modelFile: 'examples/gpt/model.ts',
    flags: {},
    subject: null,
    peers: gpt('8', '128'),
  },
  {
    name: 'gpt',
    what: 'every weight, 4 × 64 tokens',
    modelFile: 'examples/gpt/model.ts',
    flags: { set: ['B=4', 'T=64'] },
    subject: 'gpt',
    peers: gpt('4', '64'),
  },
  {
    name: 'mlp',
    what: 'every weight, 64 images',
    modelFile: 'examples/mlp/model.ts',
    flags: {},
    subject: null,
    peers: {
      PyTorch: ['bench/peak_torch.py', 'mlp'],
      'jax-js': ['bench/mlp-jax.mjs', '2'],
      tfjs: ['bench/mlp-tf.mjs', '2'],
    },
  },
];
/** Difference of the held-out loss that a lossy plan may make. */
const tolerance = 0.01;

/** Bytes of a library's peak, or why there are none. */
type Peak = number | string;

interface Row {
  readonly example: Example;
  readonly keepAll: number;
  readonly lossless: number;
  readonly lossy: { readonly bytes: number; readonly by: string; readonly loss: number } | null;
  readonly peaks: readonly Peak[];
}

export async function smallest(flags: readonly string[]): Promise<readonly Measure[]> {
  const python = pythonWith('torch', 'transformers', 'peft');
  const found: Row[] = [];
  for (const example of examples) {
    const { modelFile, flags: own, peers } = example;
    if (own.weights !== undefined && !existsSync(own.weights)) continue;
    const options = await compileOptions(modelFile, { ...own, target: 'wasm', budget: 'min' });
    const { plan } = await compile(options);
    const peaks: Peak[] = [];
    for (const library of libraries) peaks.push(await peakOf(peers[library], python));
    found.push({
      example,
      keepAll: plan.keepAllBytes,
      lossless: plan.predictedBytes,
      lossy: lossyOf(example),
      peaks,
    });
  }
  if (flags.includes('--write')) write(found);
  return found.map(measureOf);
}

async function peakOf(
  [file = '', ...args]: readonly string[],
  python: string | null,
): Promise<Peak> {
  const inPython = file.endsWith('.py');
  if (inPython && python === null) return 'not installed';
  try {
    const run = inPython ? child(python ?? '', [file, ...args]) : script(file, ...args);
    const { peakBytes } = (await run) as { readonly peakBytes: number | null };
    return peakBytes ?? 'not measured';
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return /^\w*Error: .*$/m.exec(said)?.[0] ?? 'failed';
  }
}

/** The row of bench/policies that took least, of those that learnt as well as keeping everything. */
function lossyOf({ subject: name }: Example): Row['lossy'] {
  if (name === null) return null;
  const results = new Results(new Cache(join(import.meta.dirname, 'out/policies')), 200, 'wasm');
  const subject = subjectNamed(name);
  const kept = results.outcome(subject, rowNamed(reference));
  if (!kept || 'failed' in kept) return null;
  const good = rows.flatMap((row) => {
    const outcome = results.outcome(subject, row);
    if (!outcome || 'failed' in outcome || outcome.gradientError === 0) return [];
    const loss = outcome.lossAfter / kept.lossAfter - 1;
    return loss <= tolerance ? [{ bytes: outcome.predictedBytes, by: row.name, loss }] : [];
  });
  return good.sort((a, b) => a.bytes - b.bytes)[0] ?? null;
}

function measureOf({ example, keepAll, lossless, lossy, peaks }: Row): Measure {
  const less =
    lossy && lossy.bytes < lossless ? `, ${mebibytes(lossy.bytes, 1)} by ${lossy.by}` : '';
  const known = peaks.filter((peak) => typeof peak === 'number');
  return {
    what: `${example.name}, ${example.what}: keep-all ${mebibytes(keepAll, 1)} MiB, lossless`,
    figure: `${mebibytes(lossless, 1)} MiB${less}`,
    wanted: libraries.map((library, i) => `${library} ${peakText(peaks[i])}`).join(', '),
    met: known.length > 0 ? lossless < Math.min(...known) : null,
  };
}

const peakText = (peak: Peak = ''): string =>
  typeof peak === 'number' ? mebibytes(peak, 1) : peak;

/** A lossless plan is within 1 % too; where it takes less than any other that was trained, it is the least. */
function leastText(lossless: number, lossy: Row['lossy']): string {
  if (!lossy) return 'not trained';
  if (lossy.bytes >= lossless) return `${mebibytes(lossless, 1)} (lossless)`;
  return `${mebibytes(lossy.bytes, 1)} (${lossy.by}, ${(100 * lossy.loss).toFixed(1)} %)`;
}

function write(found: readonly Row[]): void {
  const lines = found.map(({ example, keepAll, lossless, lossy, peaks }) => [
    `${example.name}: ${example.what}`,
    mebibytes(keepAll, 1),
    mebibytes(lossless, 1),
    leastText(lossless, lossy),
    ...peaks.map(peakText),
  ]);
  const head = [
    ...['MiB', 'keep-all', 'lossless minimum', 'least within 1 % of the loss'],
    ...libraries,
  ];
  publish('measured/planner.md', 'smallest', table(head, lines));
}
