/** The plan for people: its bytes and its time, the anatomy of its peak, and how each tensor is stored. */

import { mostOf, type MachineMemory } from '../../runtime/device/machine-memory.ts';
import type { Program } from '../../runtime/format/program.ts';
import { size } from '../../runtime/format/units.ts';
import type { Compiled } from '../compile.ts';
import type { PlanReport } from '../planning/report.ts';
import { summaryCells, summaryOf, timesOf } from '../trainer/summary.ts';
import { align, anatomyLines, placementLines } from '../trainer/table.ts';
import { marginRows } from './advice/margin.ts';
import type { Margin } from './advice/margin.ts';

/** Where in the step the peak is. */
export interface PeakPlace {
  readonly section: 'forward' | 'backward' | 'update';
  /** The dispatch within its section, counted from 1, and how many there are. */
  readonly dispatch: number;
  readonly of: number;
}

const sections = ['forward', 'backward', 'update'] as const;

/** The first dispatch with the peak's label; null where the peak is in none. */
export function placeOfPeak(program: Program, { peakAt }: PlanReport): PeakPlace | null {
  for (const section of sections) {
    const calls = program.sections[section] ?? [];
    const index = calls.findIndex(({ label }) => label === peakAt);
    if (index >= 0) return { section, dispatch: index + 1, of: calls.length };
  }
  return null;
}

/** How the adapter's sites are computed. */
function formRows({
  plan,
  forms,
}: Pick<Compiled, 'plan' | 'forms'>): readonly (readonly [string, string, string])[] {
  if (plan.forms === null) return [];
  const { weight: through, keepAllWeight } = plan.forms;
  const crossings = forms.map(({ crossover }) => crossover);
  const [least, most] = [Math.min(...crossings), Math.max(...crossings)];
  const range = least === most ? String(least) : `${least} to ${most}`;
  const way =
    through === forms.length
      ? 'sites through the changed weight'
      : 'sites through the changed weight, the others on activations';
  const other =
    keepAllWeight === null
      ? ''
      : `; a run that keeps everything has ${keepAllWeight} so, and rounds differently`;
  const how = `${way}; predicted to be quicker from ${range} tokens on${other}`;
  return [['adapter', `${through} of ${forms.length}`, how]];
}

/** What the machine has for a run, whose arena is not all that it holds. */
function machineRows(
  machine: MachineMemory | null,
): readonly (readonly [string, string, string])[] {
  if (machine === null) return [];
  const { freeBytes } = machine;
  const free = freeBytes === null ? '' : `${size(freeBytes)} free; `;
  const note = `${free}a run says at its end what it held beside the arena`;
  return [['machine', size(mostOf(machine)), note]];
}

/** The plan as people read it; `machine` is the one that it would run on, where that is known. */
export function planText(
  modelFile: string,
  { plan, program, forms }: Pick<Compiled, 'plan' | 'program' | 'forms'>,
  margin: Margin | null,
  machine: MachineMemory | null = null,
): string {
  const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  const place = placeOfPeak(program, plan);
  const summary = [
    ...summaryCells([...summaryOf(plan), ...timesOf(plan)]),
    ...formRows({ plan, forms }),
    ...(margin ? marginRows(margin, plan.predictedBytes) : []),
    ...machineRows(machine),
  ];
  return [
    `Plan of ${modelFile} on ${plan.target}`,
    '',
    ...indent(align(summary, new Set([1]))),
    '',
    place
      ? `At the peak, dispatch ${place.dispatch} of ${place.of} of the ${place.section}`
      : 'At the peak',
    '',
    ...indent(anatomyLines(plan)),
    '',
    'What the backward needs of the forward',
    '',
    ...indent(placementLines(plan)),
  ].join('\n');
}
