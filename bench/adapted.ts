/**
 * Adapters under policies: LoRA and PSOFT on examples/stories, 200 steps each, with everything kept, under plans like
 * HyC-LoRA's and LoRAct's, and under the planner's own. What is done is kept in bench/out/policies.
 *
 *     npm run bench -- adapted [--write]
 *
 * --write puts the table into docs/measured/adapters.md.
 */

import { join } from 'node:path';
import { mebibytes, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { Results } from './policies/results.ts';
import { reference, rowNamed } from './policies/rows.ts';
import { missing, subjectNamed } from './policies/subjects.ts';
import { trainRows } from './policies.ts';

const adapters = { LoRA: 'stories', PSOFT: 'psoft-stories' } as const;
const plans = {
  'HyC-like: 4-bit + outliers + inter': '4-bit + outliers + inter',
  'HyC-like: 2-bit + outliers + inter': '2-bit + outliers + inter',
  'LoRAct-like: low-rank 1/2, sublayer': 'low-rank 1/2, sublayer',
  'LoRAct-like: low-rank 1/2, operator': 'low-rank 1/2, operator',
  'LoRAct-like: low-rank 1/4, operator': 'low-rank 1/4, operator',
  'codes at sublayer level: 4-bit': '4-bit, sublayer',
  "planner's mix, 1/4 of keep-all": "planner's mix, 1/4",
  "planner's mix, 1/8 of keep-all": "planner's mix, 1/8",
} as const;
/** Most that the held-out loss may be above that of keeping everything. */
const goal = 0.01;

export async function adapted(flags: readonly string[]): Promise<readonly Measure[]> {
  const results = new Results(new Cache(join(import.meta.dirname, 'out/policies')), 200, 'wasm');
  const measures: Measure[] = [];
  const lines: string[][] = [];
  for (const [adapter, name] of Object.entries(adapters)) {
    const subject = subjectNamed(name);
    const lacking = missing(subject);
    if (lacking !== null) {
      measures.push({ what: adapter, figure: `no ${lacking}`, wanted: '', met: null });
      continue;
    }
    const chosen = [reference, ...Object.values(plans)].map(rowNamed);
    await trainRows(results, subject, chosen);
    const kept = results.trained(subject, rowNamed(reference));
    for (const [plan, row] of Object.entries(plans)) {
      const outcome = results.outcome(subject, rowNamed(row));
      if (!kept || !outcome) continue;
      const what = `${adapter}, ${plan}`;
      if ('failed' in outcome) {
        measures.push({ what, figure: outcome.failed, wanted: '', met: false });
        lines.push([what, outcome.failed, '', '', '', '']);
        continue;
      }
      const { allocatedBytes, storedBytes, lossBefore, lossAfter, gradientError } = outcome;
      const difference = lossAfter / kept.lossAfter - 1;
      const percent = `${(100 * difference).toFixed(2)} %`;
      measures.push({
        what,
        figure: percent,
        wanted: `≤ ${100 * goal} %`,
        met: difference <= goal,
      });
      lines.push([
        what,
        `${mebibytes(kept.allocatedBytes, 1)} → ${mebibytes(allocatedBytes, 1)}`,
        `${mebibytes(kept.storedBytes, 1)} → ${mebibytes(storedBytes, 1)}`,
        gradientError.toPrecision(2),
        `${lossBefore.toFixed(4)} → ${lossAfter.toFixed(4)}`,
        percent,
      ]);
    }
  }
  if (flags.includes('--write')) {
    const head = [
      'adapter, plan',
      'peak MiB',
      'stored MiB',
      'gradient error',
      'held-out loss',
      'to keep',
    ];
    publish('measured/adapters.md', 'adapted', table(head, lines));
  }
  return measures;
}
