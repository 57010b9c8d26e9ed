/**
 * Round trips with PEFT, for each adapter: one that PEFT made, read by us; trained on by us, read by PEFT; merged, read by
 * transformers. Logits against theirs, max |ours − theirs| / max |theirs|.
 *
 *     TORCH_PYTHON=python npm run bench -- peft [--base DIR] [--keep DIR]
 *
 * Runs Python with torch, transformers and peft 0.21 ($TORCH_PYTHON or python3). DIR: a Llama in safetensors (default:
 * examples/words/base). --keep leaves the folders there.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../compiler/cli/run.ts';
import { dumpLogits } from '../scripts/dump-logits.ts';
import type { Measure } from './measure.ts';
import { pythonWith } from './python.ts';

const tolerance = 1e-4;
const model = 'examples/stories/model.ts';

/** Logits of ours and the folder that PEFT or transformers are to have the same of. */
interface Pair {
  readonly what: string;
  readonly base: string;
  readonly folder: string;
  readonly dump: string;
}

export async function peft(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      base: { type: 'string', default: 'examples/words/base' },
      keep: { type: 'string' },
    },
  });
  const python = pythonWith('torch', 'transformers', 'peft');
  if (python === null) {
    const wanted = 'TORCH_PYTHON: a Python with torch, transformers and peft 0.21';
    return [{ what: 'PEFT', figure: 'absent', wanted, met: null }];
  }
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'stowage-peft-'));
  mkdirSync(folder, { recursive: true });
  try {
    const pairs = await roundTrips(python, values.base, folder);
    return compared(python, pairs);
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true });
  }
}

async function roundTrips(python: string, from: string, folder: string): Promise<readonly Pair[]> {
  const script = (name: string, ...words: string[]): unknown =>
    execFileSync(python, [`bench/${name}.py`, ...words], { stdio: ['ignore', 2, 'ignore'] });
  script('peft_make', from, folder);
  const base = join(folder, 'base');
  const kinds = readdirSync(folder).filter((name) => name !== 'base' && name !== 'biased');
  const data = join(folder, 'text.txt');
  writeFileSync(data, 'the quick brown fox jumps over the lazy dog again and again. '.repeat(200));
  const stowage = async (...words: string[]): Promise<void> => {
    const status = await run(words);
    if (status !== 0) throw new Error(`stowage ${words.join(' ')} ended with ${status}`);
  };
  const trainOn = (weights: string, out: string, ...words: string[]): Promise<void> =>
    stowage(
      ...['train', model, '--weights', weights, '--data', data, '--out', out, '--target', 'wasm'],
      ...['--steps', '4', '--batch', '2', '--context', '32', '--lr', '0.01', '--no-calibrate'],
      ...words,
    );
  const train = (out: string, ...words: string[]): Promise<void> => trainOn(base, out, ...words);
  const pairs: Pair[] = [];
  const pair = async (what: string, read: string, theirs = read, of = base): Promise<void> => {
    const dump = `${read}.safetensors`;
    await dumpLogits(of, read, dump, 'wasm');
    pairs.push({ what, base: of, folder: theirs, dump });
  };
  for (const kind of kinds) {
    const [theirs, ours, merged] = ['', '-ours', '-merged'].map((end) => join(folder, kind + end));
    if (theirs === undefined || ours === undefined || merged === undefined) continue;
    await pair(`${kind}: PEFT’s, read by us`, theirs);
    await train(ours, '--from', theirs);
    await pair(`${kind}: trained on by us, read by PEFT`, ours);
    // A tied head is the embedding too, which has no adapter.
    if (kind === 'head') continue;
    await stowage('merge', model, '--weights', base, '--from', ours, '--out', merged);
    pairs.push({ ...last(pairs), what: `${kind}: merged, in transformers`, folder: merged });
  }
  // Begun by us: PSOFT has the signs of ours, which PEFT has not.
  const [own, lora, aligned] = ['own', 'own-lora', 'own-aligned'].map((name) => join(folder, name));
  if (own === undefined || lora === undefined || aligned === undefined) return pairs;
  const targets = 'q_proj,v_proj,gate_proj,down_proj';
  await train(own, '--adapter', 'psoft', '--rank', '12', '--targets', targets);
  await stowage(
    'merge',
    model,
    ...['--weights', base, '--from', own, '--out', lora, '--as', 'lora'],
  );
  await pair('psoft: begun by us, as LoRA, read by PEFT', own, lora);
  cpSync(own, aligned, { recursive: true });
  script('peft_factors', 'align', base, aligned);
  await pair('psoft: begun by us, aligned, read by PEFT', aligned);
  for (const [kind, of] of [
    ['full', 'base'],
    ['bitfit', 'biased'],
  ] as const) {
    const [weights, out] = [join(folder, of), join(folder, `own-${kind}`)];
    await trainOn(weights, out, '--adapter', kind);
    await pair(`${kind}: trained by us, in transformers`, out, out, weights);
  }
  const mixed = join(folder, 'mixed');
  const merged = join(folder, 'mixed-merged');
  await train(
    mixed,
    '--adapter',
    'oft:q_proj;psoft:down_proj;ia3:v_proj;full:norm',
    '--rank',
    '12',
  );
  await stowage('merge', model, '--weights', base, '--from', mixed, '--out', merged);
  await pair('mixed: begun by us, merged, in transformers', mixed, merged);
  return pairs;
}

function last<T>(list: readonly T[]): T {
  const one = list.at(-1);
  if (one === undefined) throw new Error('internal: an empty list');
  return one;
}

function compared(python: string, pairs: readonly Pair[]): readonly Measure[] {
  const words = pairs.flatMap(({ base, folder, dump }) => [base, folder, dump]);
  const { stdout } = spawnSync(python, ['bench/peft_check.py', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 24,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return pairs.map(({ what }, i) => {
    const said = JSON.parse(lines[i] ?? '{}') as {
      readonly difference?: number;
      readonly loss_difference?: number;
      readonly difference_without_adapter?: number;
    };
    const { difference = NaN, loss_difference: loss = NaN } = said;
    const { difference_without_adapter: without = NaN } = said;
    return {
      what,
      figure: difference.toExponential(1),
      wanted: `at most ${tolerance}; losses ${loss.toExponential(1)} apart; ${without.toExponential(1)} without the adapter`,
      met: difference <= tolerance && loss <= tolerance && without > 10 * tolerance,
    };
  });
}
