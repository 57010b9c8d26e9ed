/**
 * Freezes what the compiler makes, so that a change of structure can be shown to change nothing: plans, arenas, kernels'
 * texts and ten losses of twelve models × five budgets × lossless and lossy × both targets.
 *
 *     npm run freeze -- --out /tmp/before          a file for each model, target and bound on the error
 *     npm run freeze -- --out /tmp/after --only words
 *     diff -r /tmp/before /tmp/after
 *
 * Losses are of wasm, on drawn data. Files hold no times and no paths.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { frozen, subjects } from './frozen.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
  },
});
if (values.out === '') throw new Error('--out: a folder is wanted.');
mkdirSync(values.out, { recursive: true });
for (const subject of subjects) {
  if (!subject.name.includes(values.only)) continue;
  for (const target of ['wasm', 'wgsl'] as const) {
    for (const maxError of [0, 0.05]) {
      const name = `${subject.name}-${target}-${maxError === 0 ? 'lossless' : 'lossy'}.json`;
      const lines = await frozen(subject, target, maxError);
      writeFileSync(join(values.out, name), `${lines.join('\n')}\n`);
      console.log(name);
    }
  }
}
