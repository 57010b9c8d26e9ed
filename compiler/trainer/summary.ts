/** The numbers of a plan, once: its text, its page, the page of a run and the head of a trainer show these rows. */

import { duration, size } from '../../runtime/format/units.ts';
import type { PlanReport } from '../planning/report.ts';
import { ceilingSays } from '../targets/target.ts';
import { align, errorText } from './table.ts';

export interface SummaryRow {
  readonly name: string;
  readonly value: string;
  /** To the byte; absent where the row is not of bytes. */
  readonly bytes?: number;
  readonly note: string;
}

/** Budget, allocation, what others would need, LOAD and H. */
export function summaryOf(plan: PlanReport): readonly SummaryRow[] {
  const { budgetBytes, predictedBytes, keepAllBytes, loadBytes, arenaBytes } = plan;
  const row = (name: string, bytes: number, note: string): SummaryRow => ({
    ...{ name, value: size(bytes), bytes, note },
  });
  return [
    budgetBytes === null
      ? { name: 'budget', value: 'max', note: ceilingNote(plan) }
      : row('budget', budgetBytes, ceilingNote(plan)),
    row('allocated', predictedBytes, `peak at ${plan.peakAt}`),
    row('keep-all', keepAllBytes, 'with every residual kept as it is'),
    ...leastOf(plan).map(([name, note]) => row(name, plan.minimumBytes, note)),
    row('LOAD', loadBytes, 'most bytes alive at once'),
    row('H', arenaBytes, arenaBytes === loadBytes ? 'equal: nothing lost' : ''),
    ...(plan.hostBytes > 0
      ? [row('host memory', plan.hostBytes, 'tensors that wait there for the backward')]
      : []),
    ...(plan.lossy
      ? [
          {
            name: 'gradient',
            value: `error ${errorText(plan.predictedError)}`,
            note: measuredOn(plan),
          },
        ]
      : []),
    ...(plan.microBatches > 1
      ? [{ name: 'micro-batches', value: String(plan.microBatches), note: 'a step' }]
      : []),
    ...momentRows(plan),
  ];
}

/** How long a step takes, and how good the plan is: what it adds to a step, and what any plan would. */
export function timesOf(plan: PlanReport): readonly SummaryRow[] {
  const { calibratedOn, target, predictedSeconds, solver } = plan;
  const speed = calibratedOn === null ? `usual speed of ${target}` : `speed of ${calibratedOn}`;
  const step = {
    name: 'a step',
    value: duration(predictedSeconds),
    note: `predicted by the ${speed}`,
  };
  if (!solver) return [step];
  const { seconds, bound, gap } = solver;
  const proven =
    bound === null || gap === null
      ? 'how far from the best is not known'
      : `any plan adds at least ${duration(bound)}: a gap of ${(100 * gap).toFixed(1)} %`;
  const note = `by storing and restoring; ${proven}`;
  return [step, { name: 'added', value: duration(seconds), note }];
}

/** Rows as name, number and note, for `align`. */
export const summaryCells = (
  rows: readonly SummaryRow[],
): readonly (readonly [string, string, string])[] =>
  rows.map(({ name, value, bytes, note }) => [
    name,
    bytes === undefined ? value : `${value} (${bytes})`,
    note,
  ]);

/** The plan's bytes as lines. */
export const summaryLines = (plan: PlanReport): readonly string[] =>
  align(summaryCells(summaryOf(plan)), new Set([1]));

/** The minimum is said where it was searched for; what else would do has another name. */
function leastOf(plan: PlanReport): readonly (readonly [name: string, note: string])[] {
  const { minimumBytes, minimumBound, predictedBytes } = plan;
  if (minimumBound === null) {
    return minimumBytes < predictedBytes
      ? [['less', 'would do, too; the smallest budget was not searched for']]
      : [];
  }
  const proven =
    minimumBound === 0
      ? ''
      : minimumBound === minimumBytes
        ? '; none below it would'
        : `; none below ${minimumBound} would`;
  return [['minimum', `the smallest budget that would do${proven}`]];
}

/** When and on what the predicted error is held against the measured one. */
function measuredOn({ check }: PlanReport): string {
  if (!check) return 'predicted; there is no room to measure it';
  const rows = check.rows === check.of ? '' : `, on ${check.rows ?? ''} of ${check.of ?? ''} rows`;
  return `predicted; measured when training begins${rows}`;
}

/** The same as one line; null where no moments are to be in 8 bits. */
export function momentLine(plan: PlanReport): string | null {
  const [row] = momentRows(plan);
  return row ? `${row.name}: ${row.value} ${row.note}` : null;
}

function momentRows({ moments }: PlanReport): readonly SummaryRow[] {
  if (moments === null) return [];
  const { coded, all, smallest } = moments;
  const rest = all.tensors - coded.tensors;
  const others =
    rest === 0 ? '' : `; the other ${rest} have fewer than ${smallest} each, and keep f32 moments`;
  return [
    {
      name: '8-bit states',
      value: `${coded.tensors} of ${all.tensors}`,
      note: `trained tensors, ${coded.numbers} of ${all.numbers} numbers${others}`,
    },
  ];
}

/** Where the device can allocate less than the budget. */
const ceilingNote = ({ ceiling, target }: PlanReport): string =>
  ceiling ? `${ceilingSays(ceiling, target)} ${size(ceiling.bytes)}: planned within that` : '';

/** The same as one line; null where the budget alone is the limit. */
export const ceilingLine = (plan: PlanReport): string | null =>
  plan.ceiling === null
    ? null
    : `budget ${plan.budgetBytes === null ? 'max' : size(plan.budgetBytes)}; ${ceilingNote(plan)}`;
