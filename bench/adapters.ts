/**
 * A training step of a Llama of 12 layers and width 768 with random weights under each adapter on all its linears, keeping
 * everything but changed weights that a row makes again: the peak of everything and the time, beside PyTorch and PEFT on
 * the same machine.
 *
 *     TORCH_PYTHON=/path/to/python npm run bench -- adapters [--row TEXT] [--steps N] [--fresh] [--write]
 *
 * Each row runs in a process of its own. What is done is kept in bench/out/adapters; --fresh forgets it. --write puts what
 * is known of all rows into docs/measured/adapters.md. --steps 0 allocates and takes no step: the peak is there, times and PyTorch's are not.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelFlags } from '../compiler/cli/inputs/flags.ts';
import { child, script } from './child.ts';
import type { Failed, Step } from './headline-run.ts';
import { mebibytes, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { peakScript, pythonWith } from './python.ts';
import type { Peak } from './python.ts';

interface Row {
  readonly name: string;
  /** Null where we have nothing like it. */
  readonly flags: ModelFlags | null;
  /** Flags of the peers' script; null where PEFT has nothing like it, or it says nothing new. */
  readonly theirs: readonly string[] | null;
}

/** The changed weight is not kept until the backward. */
const remade = ['* weight=recompute'];
const lora = { adapter: 'lora', rank: 16, alpha: 16 } as const;
const rows: readonly Row[] = [
  {
    name: 'LoRA r16, on activations',
    flags: { ...lora, loraForm: 'activation' },
    theirs: ['--adapter', 'lora'],
  },
  {
    name: "LoRA r16, through the weight, W' kept",
    flags: { ...lora, loraForm: 'hybrid' },
    theirs: null,
  },
  {
    name: "LoRA r16, through the weight, W' made again (W2)",
    flags: { ...lora, loraForm: 'hybrid', pin: remade },
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
    name: "DoRA r16, through the weight, W' made again",
    flags: { ...lora, adapter: 'dora', loraForm: 'weight', pin: remade },
    theirs: null,
  },
  {
    name: 'OFT, blocks of 32',
    flags: { adapter: 'oft', blockSize: 32 },
    theirs: ['--adapter', 'oft'],
  },
  { name: 'BOFT, 2 factors of blocks of 8', flags: null, theirs: ['--adapter', 'boft'] },
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
  // A row that was only allocated has no times: it is run again where steps are asked for.
  const unfit = (name: string): boolean => {
    const known = cache.get<Step | Failed | Peak>(name);
    return Number(values.steps) > 0 && known !== null && 'losses' in known && !known.losses.length;
  };
  const measured = <T>(name: string, run: () => Promise<unknown>): Promise<T> =>
    cache.remember(name, values.fresh || unfit(name), run);
  const python = existsSync(peakScript) ? pythonWith('torch', 'transformers', 'peft') : null;
  if (python === null) console.log('  PyTorch is left out: it needs torch, transformers and peft');
  const measures: Measure[] = [];
  for (const { batch, context } of shapes) {
    for (const row of rows.filter(({ name }) => name.includes(values.row))) {
      const what = `${batch} × ${context}, ${row.name}`;
      const { flags: own, theirs } = row;
      const given = JSON.stringify({ ...own, batch, context, budget: 'max' });
      const step =
        own &&
        (await measured<Step | Failed>(what, () =>
          script('bench/headline-step.ts', given, values.steps),
        ));
      const peer =
        python === null || theirs === null || Number(values.steps) === 0
          ? null
          : await measured<Peak>(`${what}, PyTorch`, () => {
              const sizes = ['--batch', String(batch), '--context', String(context)];
              // Its first step is slower than the others, which ours is not.
              const steps = String(Number(values.steps) + 1);
              return child(python, [peakScript, '--steps', steps, ...sizes, ...theirs]);
            });
      measures.push(measureOf(what, step, peer));
    }
  }
  if (values.write) write(cache);
  return measures;
}

function measureOf(what: string, step: Step | Failed | null, peer: Peak | null): Measure {
  const theirs = peer ? `PyTorch ${peer.peakMiB} MiB, ${peer.secondsPerStep.toFixed(1)} s` : '';
  if (!step) return { what, figure: 'none of ours', wanted: theirs, met: null };
  if ('failed' in step) return { what, figure: step.failed, wanted: theirs, met: false };
  const exact = step.predictedBytes === step.allocatedBytes;
  return {
    what: `${what}: peak${exact ? '' : ' (not what was predicted)'}, ${taken(step)} s a step`,
    figure: `${mebibytes(step.predictedBytes)} MiB`,
    wanted: theirs,
    met: exact && (!peer || step.predictedBytes <= peer.peakMiB * 2 ** 20),
  };
}

/** Seconds of a step; nothing where none was taken. */
const taken = ({ losses, secondsPerStep }: Step): string =>
  losses.length > 0 ? secondsPerStep.toFixed(1) : '';

/** The table of every row that is known. */
function write(cache: Cache): void {
  const lines = shapes.flatMap(({ batch, context }) =>
    rows.flatMap(({ name }) => {
      const what = `${batch} × ${context}, ${name}`;
      const step = cache.get<Step | Failed>(what);
      const peer = cache.get<Peak>(`${what}, PyTorch`);
      if (!step && !peer) return [];
      const theirs = peer ? [String(peer.peakMiB), peer.secondsPerStep.toFixed(1)] : ['', ''];
      if (!step || 'failed' in step) return [[what, step?.failed ?? '', '', '', ...theirs]];
      const resident = step.losses.length > 0 ? mebibytes(step.residentBytes) : '';
      return [[what, mebibytes(step.predictedBytes), resident, taken(step), ...theirs]];
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
  publish('measured/adapters.md', 'adapters', table(head, lines));
}
