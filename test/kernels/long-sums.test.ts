/**
 * Sums as long as real models have them, against float64: what an operator loses to f32 at a vocabulary of 151,936, at
 * 50,000 numbers of a row and at 16,384 tokens of a batch. `npm run bench -- sums` prints the table.
 */

import assert from 'node:assert/strict';
import { type Place, places } from '../support/devices.ts';
import type { Case } from '../support/case.ts';
import { boundOf, errorsOf, longSums } from '../support/long-sums.ts';
import { type Bench, runJobs } from '../../compiler/cli/alone/run-kernel.ts';
import { skipBecause } from '../support/skip.ts';

/** What the oracles say, made once for all places. */
const cases = new Map<string, Case>();

/** A software device takes seconds for the pipelines of a GPU's kernels: of those it runs the row kernels alone. */
const wanted: Readonly<Record<string, (op: string) => boolean>> = {
  'wasm, 1 thread': () => true,
  'wgsl, software kernels': () => true,
  'wgsl, generic kernels': (op) => ['crossEntropy', 'softmax', 'reduce'].includes(op),
};

function everySum(place: Place, chosen: (op: string) => boolean): void {
  let bench: Bench;
  before(async function () {
    const found = await place.find();
    if (typeof found === 'string') skipBecause(this, found);
    bench = found;
  });
  for (const sum of longSums.filter(({ op }) => chosen(op)))
    it(sum.title, async () => {
      const one = cases.get(sum.title) ?? sum.make();
      cases.set(sum.title, one);
      const [outcome] = await runJobs(bench, [one]);
      assert(outcome);
      assert.equal(outcome.error, null);
      const bound = boundOf(sum, place.name);
      for (const [n, error] of errorsOf(one, outcome).entries())
        assert(error <= bound, `output ${n} is off by ${error}, more than ${bound}`);
    });
}

for (const place of places) {
  const chosen = wanted[place.name];
  if (chosen) describe(`long sums on ${place.name}`, () => everySum(place, chosen));
}
