/** How long `check` and `build` take for thirty layers (sizes of SmolLM2-135M, no weights), process start included. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from './measure.ts';

const root = join(import.meta.dirname, '..');
const model = ['examples/stories/model.ts', '--config', 'bench/smollm2-135m.json'];
const rounds = 3;

/** Best wall seconds of a few runs of the command line. */
function seconds(...words: readonly string[]): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['bin/stowage.mjs', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

export function compiling(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
  try {
    const check = seconds('check', ...model);
    const out = join(folder, 'trainer.mjs');
    const build = seconds('build', ...model, '--target', 'wasm', '--budget', 'min', '--out', out);
    return Promise.resolve([
      measure('check, 30 layers', check, 1),
      measure('build at the minimum budget, 30 layers', build, 4),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const measure = (what: string, found: number, most: number): Measure => ({
  what,
  figure: `${found.toFixed(2)} s`,
  wanted: `< ${most} s`,
  met: found < most,
});
