/**
 * Every operator on every target that this machine has, against the float64 oracle: the table's samples at odd sizes,
 * f32 and f16 storage, shapes larger than a kernel's blocks, and extreme inputs. All shaders are validated as well.
 */

import assert from 'node:assert/strict';
import { opOf, rows } from '../../compiler/ops/table.ts';
import type { OpName } from '../../compiler/ir/operators.ts';
import { type Place, places, validator } from '../support/devices.ts';
import { judge } from '../support/judge.ts';
import type { Case } from '../support/case.ts';
import { casesOf } from '../support/kernel-cases.ts';
import { type Bench, runJobs, validate } from '../../compiler/cli/alone/run-kernel.ts';
import { skipBecause } from '../support/skip.ts';

const cases = new Map<string, readonly Case[]>();
/** An operator's cases, made when first asked for. */
function casesFor(name: OpName): readonly Case[] {
  const known = cases.get(name) ?? casesOf(opOf<OpName>(name));
  cases.set(name, known);
  return known;
}

/**
 * A transfer's call means nothing alone: what is fetched was sent before, and there is no shader to try. They are tried on
 * the device in test/runtime/webgpu-transfers, and in programs in test/compiler/policies/offload.
 */
const names = rows.filter((op) => op.runs !== 'view' && op.overLink !== true).map((op) => op.name);

/** Declares a test for every operator; where the place is not there, says why and skips them. */
function everyOperator(place: Place, test: (bench: Bench, op: OpName) => Promise<string[]>): void {
  let bench: Bench;
  before(async function () {
    const found = await place.find();
    if (typeof found === 'string') skipBecause(this, found);
    bench = found;
  });
  for (const op of names) it(op, async () => assert.deepEqual(await test(bench, op), []));
}

/** The operator's cases without those in f16 where a device has none. */
const casesHeldBy = (bench: Bench, op: OpName): readonly Case[] =>
  casesFor(op).filter(
    ({ site }) => bench.f16 || [...site.inputs, ...site.outputs].every((x) => x?.dtype !== 'f16'),
  );

/** WGSL pipelines that an earlier place has run. */
const compiled = new Set<string>();

/** At most `count` of a list, evenly spread from its first to its last. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  list.length <= count
    ? list
    : list.filter((_, i) => (i * (count - 1)) % (list.length - 1) < count - 1);

/**
 * The cases worth running at a place: on wgsl, what an earlier place compiled is not run again, and where compiling is
 * dear an operator with a kernel is tried in some shapes only.
 */
async function worthwhile(place: Place, bench: Bench, op: OpName): Promise<readonly Case[]> {
  const possible = casesHeldBy(bench, op);
  if (bench.target === 'wasm') return possible;
  const runs = opOf(op).runs;
  const most = runs === 'kernel' || runs === 'tiles' ? await place.economy() : Infinity;
  const shapes = new Map<string, Case[]>();
  for (const one of possible) {
    const pipelines = bench.codes(one).join('\n');
    shapes.set(pipelines, [...(shapes.get(pipelines) ?? []), one]);
  }
  const fresh = [...shapes].filter(([pipelines]) => !compiled.has(pipelines));
  const chosen = spread(fresh, most);
  for (const [pipelines] of chosen) compiled.add(pipelines);
  return chosen.flatMap(([, list]) => list);
}

for (const place of places) {
  describe(`every kernel on ${place.name}`, function () {
    everyOperator(place, async (bench, op) => {
      const wanted = await worthwhile(place, bench, op);
      const outcomes = await runJobs(bench, wanted);
      return wanted.flatMap((one, i) => {
        const outcome = outcomes[i];
        const found = outcome ? judge(one, outcome, bench.target === 'wgsl') : 'did not run';
        return found ? [`${one.title}: ${found}`] : [];
      });
    });
  });
}

describe(`every kernel is valid on ${validator.name}`, () => {
  everyOperator(validator, (bench, op) => validate(bench, casesHeldBy(bench, op)));
});
