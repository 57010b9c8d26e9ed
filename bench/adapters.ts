/**
 * A training step of a Llama of 12 layers and width 768 with random weights under each adapter on all its linears, keeping
 * everything: the peak of everything and the time, beside PyTorch and PEFT on the same machine.
 *
 *     TORCH_PYTHON=/path/to/python npm run bench -- adapters [--row TEXT] [--steps N] [--fresh] [--write]
 *
 * Each row runs in a process of its own. What is done is kept in bench/out/adapters; --fresh forgets it. --write puts what
 * is known of all rows into docs/adapters.md. --steps 0 allocates and takes no step: the peak is there, times and PyTorch's are not.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelFlags } from '../compiler/cli/flags.ts';
import { child, script } from './child.ts';
import type { Step } from './headline-run.ts';
import { between, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { peakScript, pythonWith } from './python.ts';
import type { Peak } from './python.ts';

interface Row {
  readonly name: string;
  readonly flags: ModelFlags;
  /** Flags of the peers' script; null where PEFT has nothing like it, or it says nothing new. */
  readonly theirs: readonly string[] | null;
}

const lora = { adapter: 'lora', rank: 16, alpha: 16 } as const;
const rows: readonly Row[] = [
  {
    name: 'LoRA r16, on activations',
    flags: { ...lora, loraForm: 'activation' },
    theirs: ['--adapter', 'lora'],
  },
  {
    name: 'LoRA r16, through the weight (W2)',
    flags: { ...lora, loraForm: 'hybrid' },
    theirs: null,
  },
  {
    name: 'LoRA r16, dropout 0.1',
    flags: { ...lora, adapterDropout: 0.1 },
    theirs: ['--adapter', 'lora', '--dropout', '0.1'],
  },
  {
    name: 'DoRA r16, on activations',
    flags: { ...lora, adapter: 'dora', loraForm: 'activation' },
    theirs: ['--adapter', 'dora'],
  },
  {
    name: 'DoRA r16, through the weight',
    flags: { ...lora, adapter: 'dora', loraForm: 'weight' },
    theirs: null,
  },
  {
    name: 'OFT, blocks of 32',
    flags: { adapter: 'oft', blockSize: 32 },
    theirs: ['--adapter', 'oft'],
  },
  { name: 'PSOFT r16', flags: { adapter: 'psoft', rank: 16 }, theirs: ['--adapter', 'psoft'] },
  {
    name: 'PSOFT r128',
    flags: { adapter: 'psoft', rank: 128 },
    theirs: ['--adapter', 'psoft', '--rank', '128'],
  },
  {
    name: 'VeRA r256',
    flags: { adapter: 'vera', rank: 256 },
    theirs: ['--adapter', 'vera', '--rank', '256'],
  },
  { name: 'IA3', flags: { adapter: 'ia3' }, theirs: null },
];
const shapes = [
  { batch: 8, context: 512 },
  { batch: 1, context: 2048 },
] as const;

export async function adapters(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      row: { type: 'string', default: '' },
      steps: { type: 'string', default: '2' },
      fresh: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const cache = new Cache(join(import.meta.dirname, 'out/adapters'));
  const measured = <T>(name: string, run: () => Promise<unknown>): Promise<T> =>
    cache.remember(name, values.fresh, run);
  const python = existsSync(peakScript) ? pythonWith('torch', 'transformers', 'peft') : null;
  if (python === null) console.log('  PyTorch is left out: it needs torch, transformers and peft');
  const measures: Measure[] = [];
  for (const { batch, context } of shapes) {
    for (const { name, flags: own, theirs } of rows.filter((row) =>
      row.name.includes(values.row),
    )) {
      const what = `${batch} × ${context}, ${name}`;
      const given = JSON.stringify({ ...own, batch, context, budget: 'max' });
      const step = await measured<Step | { readonly failed: string }>(what, () =>
        script('bench/headline-step.ts', given, values.steps),
      );
      if ('failed' in step) {
        measures.push({ what, figure: step.failed, wanted: '', met: false });
        continue;
      }
      const peer =
        python === null || theirs === null || Number(values.steps) === 0
          ? null
          : await measured<Peak>(`${what}, PyTorch`, () => {
              const sizes = ['--batch', String(batch), '--context', String(context)];
              return child(python, [peakScript, '--steps', values.steps, ...sizes, ...theirs]);
            });
      const exact = step.predictedBytes === step.allocatedBytes;
      const mebibytes = Math.round(step.predictedBytes / 2 ** 20);
      measures.push({
        what: `${what}: peak${exact ? '' : ' (not what was predicted)'}, ${taken(step)} s a step`,
        figure: `${mebibytes} MiB`,
        wanted: peer ? `PyTorch ${peer.peakMiB} MiB, ${peer.secondsPerStep.toFixed(1)} s` : '',
        met: peer ? exact && mebibytes <= peer.peakMiB : exact,
      });
    }
  }
  if (values.write) write(cache);
  return measures;
}

/** Seconds of a step; nothing where none was taken. */
const taken = ({ losses, secondsPerStep }: Step): string =>
  losses.length > 0 ? secondsPerStep.toFixed(1) : '';

/** The table of every row that is known. */
function write(cache: Cache): void {
  const lines = shapes.flatMap(({ batch, context }) =>
    rows.flatMap(({ name }) => {
      const what = `${batch} × ${context}, ${name}`;
      const step = cache.get<Step | { readonly failed: string }>(what);
      if (!step) return [];
      if ('failed' in step) return [[what, step.failed, '', '', '', '']];
      const peer = cache.get<Peak>(`${what}, PyTorch`);
      return [
        [
          what,
          String(Math.round(step.predictedBytes / 2 ** 20)),
          step.losses.length > 0 ? String(Math.round(step.residentBytes / 2 ** 20)) : '',
          taken(step),
          peer ? String(peer.peakMiB) : '',
          peer ? peer.secondsPerStep.toFixed(1) : '',
        ],
      ];
    }),
  );
  const head = [
    'tokens, adapter',
    'predicted = allocated, MiB',
    'resident, MiB',
    's a step',
    'PyTorch + PEFT, MiB',
    's a step',
  ];
  const file = join(import.meta.dirname, '../docs/adapters.md');
  const text = between(readFileSync(file, 'utf8'), 'adapters', table(head, lines));
  writeFileSync(file, text);
}
