/**
 * Errors of long sums against float64, operator by operator, on every target that this machine has: the rows that
 * test/kernels/long-sums.test.ts bounds.
 *
 *     npm run bench -- sums
 */

import { places } from '../test/support/devices.ts';
import { boundOf, errorsOf, longSums } from '../test/support/long-sums.ts';
import { runJobs } from '../compiler/cli/alone/run-kernel.ts';
import type { Measure } from './measure.ts';

export async function sums(): Promise<readonly Measure[]> {
  const rows: Measure[] = [];
  const cases = longSums.map((sum) => ({ sum, one: sum.make() }));
  for (const place of places) {
    const bench = await place.find();
    if (typeof bench === 'string') continue;
    for (const { sum, one } of cases) {
      const [outcome] = await runJobs(bench, [one]);
      const errors = outcome && outcome.error === null ? errorsOf(one, outcome) : [Infinity];
      const bound = boundOf(sum, place.name);
      rows.push({
        what: `${place.name}: ${sum.title}`,
        figure: errors.map((error) => error.toExponential(1)).join(', '),
        wanted: `≤ ${bound}`,
        met: errors.every((error) => error <= bound),
      });
    }
  }
  return rows;
}
