/** What a run's page draws: for each curve its series and their numbers, in the columns that uPlot reads. */

import type { PlanReport } from '../planning/report.ts';
import { thinned } from './run-data.ts';
import type { RunData } from './run-data.ts';

export interface Curve {
  /** Of the element that it is drawn in. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly series: readonly Series[];
  /** Steps, then a column for each series; null where it has no number. */
  readonly data: readonly (readonly (number | null)[])[];
  /** The height is logarithmic. */
  readonly log?: boolean;
}

interface Series {
  readonly label: string;
  /** A CSS variable. */
  readonly color: string;
  /** Points, not a line. */
  readonly points?: boolean;
  readonly dash?: readonly number[];
  readonly width?: number;
}

/** Most points of a curve. */
const most = 1500;

type Column = ReadonlyMap<number, number | null>;

/** The curves that the run has numbers for. */
export function curvesOf(
  run: RunData,
  plan: PlanReport,
  maxError: number | null,
): readonly Curve[] {
  const { points, each } = thinned(run.steps, most);
  const first = (points[0]?.step ?? 1) - 1;
  const last = points.at(-1)?.step ?? 0;
  const column = (of: (point: (typeof points)[number]) => number | null): Column =>
    new Map(points.map((point) => [point.step, of(point)]));
  const level = (value: number): Column =>
    new Map([
      [first, value],
      [last, value],
    ]);
  const merged = each > 1 ? `Each point is the mean of ${each} steps. ` : '';
  const curves: Curve[] = [];
  if (points.length > 0) {
    const losses = column(({ loss }) => loss);
    const held: Column = new Map(run.heldOut.map(({ step, loss }) => [step, loss]));
    curves.push({
      ...{ id: 'loss', title: 'Loss' },
      note: `${merged}Thick: a running mean. Circles: held-out data.`,
      ...table([
        [{ label: 'a step', color: '--optimizer', width: 1 }, losses],
        [{ label: 'running mean', color: '--p0', width: 2.5 }, running(losses)],
        ...(held.size > 0
          ? [[{ label: 'held-out', color: '--accent', points: true }, held] as const]
          : []),
      ]),
    });
  }
  if (points.some(({ seconds }) => seconds !== null)) {
    curves.push({
      ...{ id: 'seconds', title: 'Seconds a step' },
      note: `${merged}Dashed: predicted${plan.calibratedOn === null ? ', for the usual speed of such a device' : ''}.`,
      ...table([
        [{ label: 'measured', color: '--p0' }, column(({ seconds }) => seconds)],
        [{ label: 'predicted', color: '--accent', dash: [6, 4] }, level(plan.predictedSeconds)],
      ]),
    });
  }
  if (run.checks.length > 0) {
    const whole: Column = new Map(run.checks.map(({ step, error }) => [step, error]));
    const worst: Column = new Map(
      run.checks.map(({ step, worst: of }) => [step, of?.error ?? null]),
    );
    const [from, to] = [Math.min(first, run.checks[0]?.step ?? 0), Math.max(last, 1)];
    const across = (value: number): Column =>
      new Map([
        [from, value],
        [to, value],
      ]);
    curves.push({
      ...{ id: 'error', title: 'Relative error of the gradient' },
      note: 'Measured against the exact gradient of the same batch. Dashed: predicted, and the bound where there is one.',
      ...table([
        [{ label: 'whole', color: '--p0', points: true }, whole],
        [{ label: 'worst layer', color: '--p2', points: true }, worst],
        [{ label: 'predicted', color: '--soft', dash: [6, 4] }, across(plan.predictedError)],
        ...(maxError === null
          ? []
          : [[{ label: 'bound', color: '--accent', dash: [6, 4] }, across(maxError)] as const]),
      ]),
    });
  }
  if (points.some(({ gradientNorm }) => gradientNorm !== null)) {
    curves.push({
      ...{ id: 'norm', title: 'Norm of the gradient', note: merged, log: true },
      ...table([
        [{ label: 'norm', color: '--p0' }, column(({ gradientNorm }) => positive(gradientNorm))],
      ]),
    });
  }
  if (points.some(({ learningRate }) => learningRate !== null)) {
    curves.push({
      ...{ id: 'rate', title: 'Learning rate', note: merged },
      ...table([[{ label: 'rate', color: '--p0' }, column(({ learningRate }) => learningRate)]]),
    });
  }
  return curves;
}

/** A logarithm needs it. */
const positive = (x: number | null): number | null => (x !== null && x > 0 ? x : null);

/** Series over all steps that any of them has. */
function table(entries: readonly (readonly [Series, Column])[]): Pick<Curve, 'series' | 'data'> {
  const steps = [...new Set(entries.flatMap(([, column]) => [...column.keys()]))].sort(
    (a, b) => a - b,
  );
  const rounded = (x: number | null | undefined): number | null =>
    x === null || x === undefined ? null : Number(x.toPrecision(6));
  return {
    series: entries.map(([series]) => series),
    data: [steps, ...entries.map(([, column]) => steps.map((step) => rounded(column.get(step))))],
  };
}

/** Means over about a fifteenth of the run, half of it before a step and half after. */
function running(column: Column): Column {
  const entries = [...column];
  const reach = Math.floor(entries.length / 30);
  return new Map(
    entries.map(([step], i) => {
      const near = entries
        .slice(Math.max(0, i - reach), i + reach + 1)
        .map(([, loss]) => loss ?? 0);
      return [step, near.reduce((sum, loss) => sum + loss, 0) / near.length];
    }),
  );
}
