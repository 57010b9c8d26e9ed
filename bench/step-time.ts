/**
 * What a step takes against what is predicted of it, on the examples: with everything kept, everything replayed,
 * codes of four bits, and what the solver and greedy choose within shares of the activation memory. Each model is calibrated anew, and right before its steps.
 */

import { parseArgs } from 'node:util';
import { script } from './child.ts';
import type { Measure } from './measure.ts';
import { missing, subjects } from './policies/subjects.ts';
import { useSoftwareGpu } from '../scripts/software-gpu.ts';
import { describeAdapter } from '../runtime/adapter.ts';

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
    },
  });
  const gpu = (await describeAdapter()) !== null || useSoftwareGpu();
  const targets = ['wasm', ...(gpu ? ['wgsl'] : [])].filter((name) => name.includes(values.target));
  const measures: Measure[] = [];
  for (const subject of subjects.filter(({ name }) => name.includes(values.model))) {
    const lacking = missing(subject);
    if (lacking !== null) {
      measures.push({ what: subject.name, figure: `no ${lacking}`, wanted: '', met: null });
      continue;
    }
    for (const target of targets) {
      const args = [subject.name, target, values.steps];
      const timings = (await script('bench/step-time-run.ts', ...args)) as readonly Timing[];
      const [kept] = timings;
      measures.push(
        ...timings.map((timing) =>
          measureOf(`${subject.name}, ${target}`, timing, kept?.median ?? NaN),
        ),
      );
    }
  }
  return measures;
}

function measureOf(
  where: string,
  { plan, predicted, least, median, bytes }: Timing,
  kept: number,
): Measure {
  const ms = (seconds: number): string => (1000 * seconds).toPrecision(3);
  const ratio = predicted / median;
  return {
    what: `${where}, ${plan}: predicted ${ms(predicted)} ms, measured ${ms(median)} (least ${ms(least)}), ${(median / kept).toFixed(2)} × keep-all, ${(bytes / 2 ** 20).toFixed(1)} MiB`,
    figure: `${ratio.toFixed(2)} ×`,
    wanted: `1 ± ${goal}`,
    met: Math.abs(ratio - 1) <= goal,
  };
}
