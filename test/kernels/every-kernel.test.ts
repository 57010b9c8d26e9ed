/**
 * Every operator on every target that this machine has, against the float64 oracle: the table's samples at odd sizes,
 * f32 and f16 storage, shapes larger than a kernel's blocks, and extreme inputs. All shaders are validated as well.
 */

import assert from 'node:assert/strict';
import { ops } from '../../compiler/ops/table.ts';
import { type Place, places, validator } from '../support/devices.ts';
import { judge } from '../support/judge.ts';
import type { Case } from '../support/case.ts';
import { casesOf } from '../support/kernel-cases.ts';
import { type Bench, type Pipeline, runJobs, validate } from '../support/run-kernel.ts';

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

/** WGSL pipelines that a place has run, by kernel. */
const compiled = new Map<string, Set<string>>();

/**
 * The cases worth running at a place: on wgsl, pipelines that ran at an earlier place are not run again, and where
 * compiling is dear a kernel is tried in few shapes.
 */
async function worthwhile(place: Place, bench: Bench, op: string): Promise<readonly Case[]> {
  if (!place.name.startsWith('wgsl')) return casesFor(op);
  const most = await place.economy();
  const here = new Set<string>();
  return casesFor(op).filter((one) => {
    const pipelines = bench.codes(one);
    const known = ({ kernel, key }: Pipeline): boolean => compiled.get(kernel)?.has(key) ?? false;
    const fresh = pipelines.filter((pipeline) => !known(pipeline));
    if (fresh.length === 0) return pipelines.every(({ key }) => here.has(key));
    if (fresh.some(({ kernel }) => (compiled.get(kernel)?.size ?? 0) >= most)) return false;
    for (const { kernel, key } of fresh) {
      compiled.set(kernel, (compiled.get(kernel) ?? new Set()).add(key));
    }
    for (const { key } of pipelines) here.add(key);
    return true;
  });
}

for (const place of places) {
  describe(`every kernel on ${place.name}`, () => {
    everyOperator(place, async (bench, op) => {
      const wanted = await worthwhile(place, bench, op);
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
