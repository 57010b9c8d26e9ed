/**
 * Llamas saved by transformers 5.17, and with configurations as transformers 4 spelt them: losses of `stowage eval` against
 * transformers' own.
 *
 *     TORCH_PYTHON=python npm run bench -- resaved [--keep DIR]
 *
 * Runs Python with torch and transformers ($TORCH_PYTHON or python3). --keep leaves the folders there.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure } from './measure.ts';
import { pythonWith } from './python.ts';

const tolerance = 1e-4;
const [rows, context] = [4, 64];

/** What bench/resaved_make.py writes. */
interface Losses {
  readonly targets: number;
  readonly losses: Readonly<Record<string, number>>;
}

export function resaved(flags: readonly string[]): readonly Measure[] {
  const { values } = parseArgs({ args: [...flags], options: { keep: { type: 'string' } } });
  const python = pythonWith('torch', 'transformers');
  if (python === null) {
    const wanted = 'TORCH_PYTHON: a Python with torch and transformers 5.17';
    return [{ what: 'transformers', figure: 'absent', wanted, met: null }];
  }
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'stowage-resaved-'));
  mkdirSync(folder, { recursive: true });
  try {
    const text = join(folder, 'text.txt');
    writeFileSync(
      text,
      'a thing that is used to hold or carry other things in a house. '.repeat(60),
    );
    execFileSync(
      python,
      ['bench/resaved_make.py', 'examples/words/base', text, String(context), folder],
      { stdio: ['ignore', 2, 'ignore'] },
    );
    const made = JSON.parse(readFileSync(join(folder, 'losses.json'), 'utf8')) as Losses;
    return Object.entries(made.losses).flatMap(([kind, loss]) =>
      ['v5', 'v4'].map((version) =>
        compared(
          `${kind}, ${version}`,
          join(folder, `${kind}-${version}`),
          text,
          loss,
          made.targets,
        ),
      ),
    );
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true });
  }
}

function compared(
  what: string,
  weights: string,
  data: string,
  theirs: number,
  targets: number,
): Measure {
  const words = ['bin/stowage.mjs', 'eval', 'examples/stories/model.ts', '--weights', weights];
  const sizes = ['--set', `B=${rows}`, `T=${context}`, '--target', 'wasm', '--budget', 'max'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, '--data', data, ...sizes, '--json'],
    { encoding: 'utf8' },
  );
  const wanted = `${theirs.toFixed(6)} over ${targets} targets, within ${tolerance}`;
  if (status !== 0) {
    const [, said = ''] = stderr.trim().split('\n');
    return { what, figure: said.trim() || `ended with ${status}`, wanted, met: false };
  }
  const ours = JSON.parse(stdout) as { readonly loss: number; readonly targets: number };
  return {
    what,
    figure: ours.loss.toFixed(6),
    wanted,
    met: Math.abs(ours.loss - theirs) <= tolerance && ours.targets === targets,
  };
}
