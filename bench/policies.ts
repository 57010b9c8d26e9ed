/**
 * Every way to store activations, on three models: bytes, held-out loss, time.
 *
 *     npm run bench -- policies [--model NAME] [--row TEXT] [--steps N] [--target wasm|wgsl] [--rounds N]
 *         [--fresh] [--write]
 *
 * Rows are trained one after the other, each in a process of its own; then their steps are timed in turns, N rounds
 * of them (3). What is done
 * is kept in bench/out/policies, so that a run goes on where it stopped; --fresh forgets it. --row takes rows whose name
 * contains the text. docs/measured/policies.md and its plot are written when every row of the full comparison is there; --write
 * writes them from what is there, and runs nothing.
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { script } from './child.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { writeDocument } from './policies/document.ts';
import { goals } from './policies/goals.ts';
import type { Outcome, Round } from './policies/outcome.ts';
import type { Target } from './policies/plans.ts';
import { Results } from './policies/results.ts';
import { reference, rows } from './policies/rows.ts';
import type { Row } from './policies/rows.ts';
import { missing, subjectNamed, subjects } from './policies/subjects.ts';
import type { Subject } from './policies/subjects.ts';

const stepsOfRound = 8;

/** Rows that are timed on wgsl too, by words alone: a software device is slow. */
const onWgsl = { subject: 'words', rows: ['4-bit + outliers + inter', 'low-rank 1/8, sublayer'] };

export async function policies(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      model: { type: 'string' },
      row: { type: 'string' },
      steps: { type: 'string', default: '200' },
      target: { type: 'string', default: 'wasm' },
      fresh: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
    },
  });
  const [steps, rounds] = [Number(values.steps), Number(values.rounds)];
  const target: Target = values.target === 'wgsl' ? 'wgsl' : 'wasm';
  const cache = new Cache(join(import.meta.dirname, 'out/policies'));
  const results = new Results(cache, steps, target);
  const asked = values.model === undefined ? subjects : [subjectNamed(values.model)];
  const there = asked.filter((subject) => {
    const file = missing(subject);
    if (file !== null) console.log(`  ${subject.name} is left out: there is no ${file}`);
    return file === null;
  });
  const chosen = rows.filter(({ name }) => name === reference || name.includes(values.row ?? ''));
  if (values.fresh) {
    for (const subject of there) {
      results.forget(subject, chosen);
      results.on('wgsl').forget(subject, chosen);
    }
  }
  if (!values.write) {
    for (const subject of there) await trainRows(results, subject, chosen);
    for (const subject of there) await timeRows(results, subject, chosen, rounds);
    if (target === 'wasm' && there.some(({ name }) => name === onWgsl.subject)) {
      const few = chosen.filter(({ name }) => onWgsl.rows.includes(name));
      await timeRows(results.on('wgsl'), subjectNamed(onWgsl.subject), few, rounds);
    }
  }
  const whole = values.model === undefined && values.row === undefined && values.steps === '200';
  if (target === 'wasm' && (values.write || (whole && there.length === subjects.length))) {
    await writeDocument(results);
  }
  return goals(results, there, chosen);
}

/** Trains what is not known yet, and keeps what comes of it. */
export async function trainRows(
  results: Results,
  subject: Subject,
  chosen: readonly Row[],
): Promise<void> {
  for (const row of chosen) {
    const known = results.outcome(subject, row);
    const args = [subject.name, row.name, String(results.steps), results.target];
    if (known) continue;
    const found = await attempt<Outcome>('bench/policies/train.ts', args);
    if (!found) continue;
    results.setOutcome(subject, row, found);
    const said =
      'failed' in found
        ? found.failed
        : `held-out loss ${found.lossAfter.toFixed(4)}, ${found.allocatedBytes} bytes, ${found.seconds.toFixed(0)} s`;
    console.log(`  ${subject.name}, ${row.name}: ${said}`);
  }
}

/** Round by round, so that no row has the quiet hour for itself. */
async function timeRows(
  results: Results,
  subject: Subject,
  chosen: readonly Row[],
  rounds: number,
) {
  for (let round = 0; round < rounds; round++) {
    for (const row of chosen) {
      const outcome = results.outcome(subject, row);
      if (row.name === reference || results.round(subject, row, round)) continue;
      if (outcome && 'failed' in outcome) continue;
      const args = [subject.name, row.name, results.target, String(stepsOfRound)];
      if (outcome && row.way.kind !== 'level') args.push(results.outcomeFile(subject, row));
      const found = await attempt<Round>('bench/policies/timing.ts', args);
      if (!found) continue;
      results.setRound(subject, row, round, found);
      const [own, kept] = [Math.min(...found.row), Math.min(...found.reference)];
      const said = `${own.toFixed(0)} ms a step, ${(own / kept).toFixed(2)} × ${reference}`;
      console.log(`  ${subject.name}, ${row.name} on ${results.target}: ${said}`);
    }
  }
}

/** What a script prints; null, with its words passed on, where it breaks, so that the other rows go on. */
async function attempt<T>(file: string, args: readonly string[]): Promise<T | null> {
  try {
    return (await script(file, ...args)) as T;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}
