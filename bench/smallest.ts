/**
 * The smallest budget in which each example trains, lossless and where the gradient may be off, and what the same step
 * takes in PyTorch (with PEFT where it is an adapter) and in jax-js.
 *
 *     TORCH_PYTHON=/path/to/python npm run bench -- smallest [--write]
 *
 * A lossy row counts where training for 200 steps ended within 1 % of the held-out loss of keeping everything; those runs
 * are `npm run bench -- policies`'s, whose results must be there.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileOptions } from '../compiler/cli/inputs.ts';
import type { ModelFlags } from '../compiler/cli/flags.ts';
import { compile } from '../compiler/compile.ts';
import { child, script } from './child.ts';
import { between, table } from './markdown.ts';
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
  /** Arguments of peak_torch.py. */
  readonly torch: readonly string[] | null;
  readonly jax: boolean;
}

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
    torch: ['hf', 'examples/words/base', '8', '64', '16'],
    jax: false,
  },
  {
    name: 'stories',
    what: 'LoRA of rank 8, 8 × 128 tokens',
    modelFile: 'examples/stories/model.ts',
    flags: { weights: stories, set: ['B=8', 'T=128'] },
    subject: 'stories',
    torch: ['hf', stories, '8', '128', '8'],
    jax: false,
  },
  {
    name: 'gpt',
    what: 'every weight, 8 × 128 tokens',
    modelFile: 'examples/gpt/model.ts',
    flags: {},
    subject: null,
    torch: ['gpt'],
    jax: true,
  },
  {
    name: 'mlp',
    what: 'every weight, 64 images',
    modelFile: 'examples/mlp/model.ts',
    flags: {},
    subject: null,
    torch: null,
    jax: false,
  },
];
/** Difference of the held-out loss that a lossy plan may make. */
const tolerance = 0.01;

interface Row {
  readonly example: Example;
  readonly keepAll: number;
  readonly lossless: number;
  readonly lossy: { readonly bytes: number; readonly by: string; readonly loss: number } | null;
  readonly torch: number | null;
  readonly jax: number | null;
}

export async function smallest(flags: readonly string[]): Promise<readonly Measure[]> {
  const python = pythonWith('torch', 'transformers', 'peft');
  const found: Row[] = [];
  for (const example of examples) {
    const { modelFile, flags: own, torch, jax } = example;
    if (own.weights !== undefined && !existsSync(own.weights)) continue;
    const options = await compileOptions(modelFile, { ...own, target: 'wasm', budget: 'min' });
    const { plan } = await compile(options);
    found.push({
      example,
      keepAll: plan.keepAllBytes,
      lossless: plan.predictedBytes,
      lossy: lossyOf(example),
      torch:
        python === null || torch === null
          ? null
          : ((await child(python, ['bench/peak_torch.py', ...torch])) as Peer).peakBytes,
      jax: jax ? ((await script('bench/train-jax.mjs', '2')) as Peer).peakBytes : null,
    });
  }
  if (flags.includes('--write')) write(found);
  return found.map(measureOf);
}

interface Peer {
  readonly peakBytes: number;
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

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

function measureOf({ example, keepAll, lossless, lossy, torch, jax }: Row): Measure {
  const peers = [
    ...(torch === null ? [] : [`PyTorch ${mebibytes(torch)}`]),
    ...(jax === null ? [] : [`jax-js ${mebibytes(jax)}`]),
  ];
  const less = lossy ? `, ${mebibytes(lossy.bytes)} by ${lossy.by}` : '';
  const least = Math.min(...[torch, jax].filter((bytes) => bytes !== null));
  return {
    what: `${example.name}, ${example.what}: keep-all ${mebibytes(keepAll)} MiB, lossless`,
    figure: `${mebibytes(lossless)} MiB${less}`,
    wanted: peers.join(', '),
    met: peers.length > 0 ? lossless < least : null,
  };
}

function write(found: readonly Row[]): void {
  const lines = found.map(({ example, keepAll, lossless, lossy, torch, jax }) => [
    `${example.name}: ${example.what}`,
    mebibytes(keepAll),
    mebibytes(lossless),
    lossy ? `${mebibytes(lossy.bytes)} (${lossy.by}, ${(100 * lossy.loss).toFixed(1)} %)` : '',
    torch === null ? '' : mebibytes(torch),
    jax === null ? '' : mebibytes(jax),
  ]);
  const head = [
    'MiB',
    'keep-all',
    'lossless minimum',
    'least within 1 % of the loss',
    'PyTorch',
    'jax-js',
  ];
  const file = join(import.meta.dirname, '../docs/planner.md');
  writeFileSync(file, between(readFileSync(file, 'utf8'), 'smallest', table(head, lines)));
}
