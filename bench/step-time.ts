/**
 * What a step takes against what is predicted of it: with everything kept, everything replayed, codes of four bits, and
 * what the solver and greedy choose within shares of the activation memory. Steps of all plans are taken in turn, and the
 * device is calibrated anew right before and after them.
 *
 *     npm run bench -- step-time [--model NAME] [--target wasm|wgsl] [--steps N] [--clock processor|wall] [--write]
 *
 * --write puts what was measured into docs/measured/planner.md, beside what is there of other models, targets and clocks.
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { script } from './child.ts';
import { mebibytes, milliseconds, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';
import { missing, subjects, timedSubjects } from './policies/subjects.ts';
import { anyAdapter } from '../scripts/software-gpu.ts';

/** One plan of a model on a target. Seconds. */
export interface Timing {
  readonly plan: string;
  readonly predicted: number;
  /** The least and the middle of all steps but the first. */
  readonly least: number;
  readonly median: number;
  /** What the plan takes. */
  readonly bytes: number;
}

/** A prediction is to be within this part of what is measured. */
const goal = 0.15;

export async function stepTime(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      model: { type: 'string', default: '' },
      target: { type: 'string', default: '' },
      steps: { type: 'string', default: '12' },
      clock: { type: 'string', default: 'processor' },
      write: { type: 'boolean', default: false },
    },
  });
  const gpu = (await anyAdapter()) !== null;
  const targets = ['wasm', ...(gpu ? ['wgsl'] : [])].filter((name) => name.includes(values.target));
  const measures: Measure[] = [];
  const done = new Cache(join(import.meta.dirname, 'out/step-time'));
  const asked = [...subjects, ...timedSubjects].filter(({ name }) => name.includes(values.model));
  for (const subject of asked) {
    const lacking = missing(subject);
    if (lacking !== null) {
      measures.push({ what: subject.name, figure: `no ${lacking}`, wanted: '', met: null });
      continue;
    }
    for (const target of targets) {
      const args = [subject.name, target, values.steps, values.clock];
      const timings = (await script('bench/step-time-run.ts', ...args)) as readonly Timing[];
      done.set(timings, subject.name, target, values.clock);
      const [kept] = timings;
      measures.push(
        ...timings.map((timing) =>
          measureOf(`${subject.name}, ${target}`, timing, kept?.median ?? NaN),
        ),
      );
    }
  }
  if (values.write) write(done);
  return measures;
}

function write(done: Cache): void {
  const head = ['model, target, clock', 'plan', 'MiB', 'predicted ms', 'measured', '× keep-all'];
  const lines = [...subjects, ...timedSubjects].flatMap(({ name }) =>
    ['wasm', 'wgsl'].flatMap((target) =>
      ['processor', 'wall'].flatMap((clock) => {
        const timings = done.get<readonly Timing[]>(name, target, clock) ?? [];
        const [kept] = timings;
        return timings.map(({ plan, predicted, median, bytes }) => [
          `${name}, ${target}, ${clock}`,
          plan,
          mebibytes(bytes, 1),
          ...[predicted, median].map(milliseconds),
          (median / (kept?.median ?? NaN)).toFixed(2),
        ]);
      }),
    ),
  );
  publish('measured/planner.md', 'step-time', table(head, lines));
}

function measureOf(
  where: string,
  { plan, predicted, least, median, bytes }: Timing,
  kept: number,
): Measure {
  const ratio = predicted / median;
  return {
    what: `${where}, ${plan}: predicted ${milliseconds(predicted)} ms, measured ${milliseconds(median)} (least ${milliseconds(least)}), ${(median / kept).toFixed(2)} × keep-all, ${mebibytes(bytes, 1)} MiB`,
    figure: `${ratio.toFixed(2)} ×`,
    wanted: `1 ± ${goal}`,
    met: Math.abs(ratio - 1) <= goal,
  };
}
