/**
 * Every operator on every target that this machine has, against the float64 oracle: the table's samples at odd sizes,
 * f32 and f16 storage, shapes larger than a kernel's blocks, and extreme inputs. All shaders are validated as well.
 */

import assert from 'node:assert/strict';
import { ops } from '../../compiler/ops/table.ts';
import { type Place, places, validator } from '../support/devices.ts';
import { judge } from '../support/judge.ts';
import { type Case, casesOf } from '../support/kernel-cases.ts';
import { type Bench, runJobs, validate } from '../support/run-kernel.ts';

const cases = new Map<string, readonly Case[]>();
/** An operator's cases, made when first asked for. */
function casesFor(name: string): readonly Case[] {
  const op = ops[name];
  const known = cases.get(name) ?? (op ? casesOf(op) : []);
  cases.set(name, known);
  return known;
}

const names = Object.values(ops)
  .filter((op) => op.runs !== 'view')
  .map((op) => op.name);

/** Declares a test for every operator; where the place is not there, says why and skips them. */
function everyOperator(place: Place, test: (bench: Bench, op: string) => Promise<string[]>): void {
  let bench: Bench;
  before(async function () {
    const found = await place.find();
    if (typeof found !== 'string') bench = found;
    else {
      console.log(`    skipped: ${found}`);
      this.skip();
    }
  });
  for (const op of names) it(op, async () => assert.deepEqual(await test(bench, op), []));
}

for (const place of places) {
  describe(`every kernel on ${place.name}`, () => {
    everyOperator(place, async (bench, op) => {
      const wanted = casesFor(op);
      const outcomes = await runJobs(bench, wanted);
      return wanted.flatMap((one, i) => {
        const outcome = outcomes[i];
        const found = outcome ? judge(one, outcome) : 'did not run';
        return found ? [`${one.title}: ${found}`] : [];
      });
    });
  });
}

describe(`every kernel is valid on ${validator.name}`, () => {
  everyOperator(validator, (bench, op) => validate(bench, casesFor(op)));
});
