/** The page of a run: losses, measured against predicted bytes and times, the gradient's error, and the plan. */

import uplotStyles from 'uplot/dist/uPlot.min.css';
import uplot from 'uplot/dist/uPlot.iife.min.js';
import { duration, size } from '../../runtime/format/units.ts';
import type { PlanReport } from '../planning/report.ts';
import { curvesOf } from './curves.ts';
import type { Curve } from './curves.ts';
import { html, pageOf } from './html.ts';
import type { Markup } from './html.ts';
import styles from './page.css';
import { anatomy, numberList, numbers, placements } from './plan-parts.ts';
import { factsOf } from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';
import { median, runOf, thinned } from './run-data.ts';
import type { LogLine, RunData } from './run-data.ts';
import timelineStyles from './timeline.css';
import runStyles from './run.css';
import script from './run.page.js';

export interface RunPage {
  /** The model file, as the user named it. */
  readonly model: string;
  readonly plan: PlanReport;
  /** The most that the gradient’s error may be; null where nobody said. */
  readonly maxError: number | null;
  /** The run's log. */
  readonly lines: readonly LogLine[];
  /** Why the run ended before its last step; null where it did not. */
  readonly stopped: string | null;
  readonly facts: RunFacts;
}

/** The page as one HTML file. */
export function runPage({ model, plan, maxError, lines, stopped, facts }: RunPage): string {
  const run = runOf(lines);
  const curves = curvesOf(run, plan, maxError);
  const body = html`<header>
      <h1>A run of ${model}</h1>
      <p class="under">${under(run)}</p>
      <p class="lead">${lead(run, stopped)}</p>
      ${numberList(measured(run, plan))}
    </header>
    <main>
      ${curves.length > 0 ? html`<div class="curves">${curves.map(figure)}</div>` : ''}
      <h2>Measured against predicted</h2>
      <div class="wide">${comparison(run, plan, maxError)}</div>
      <h2>The plan</h2>
      ${numbers(plan)}
      <h2>At the peak</h2>
      ${anatomy(plan)}
      <h2>How each activation is stored</h2>
      <div class="wide">${placements(plan)}</div>
      <h2>What was run</h2>
      ${factsOf(facts, run.data, run.memory)}
      <h2>Every step</h2>
      ${steps(run)}
    </main>
    <footer class="note">
      Drawn by stowage train --report. Drag across a curve to zoom in, click twice to zoom out.
    </footer>`;
  return pageOf({
    title: `A run of ${model}`,
    styles: [uplotStyles, styles, timelineStyles, runStyles],
    scripts: [uplot, script],
    data: { curves: curves.map(({ note: _, ...curve }) => curve), run: facts },
    body,
  });
}

const figure = ({ id, title, note }: Curve): Markup =>
  html`<figure>
    <h3>${title}</h3>
    <div class="curve-host" id="${id}"></div>
    <figcaption>${note}</figcaption>
  </figure>`;

function under({ device, target, rows, context, seed }: RunData): string {
  return [
    device === '' ? target : device,
    ...(rows === null
      ? []
      : [`${rows} rows${(context ?? 1) > 1 ? ` of ${context ?? ''}` : ''} a step`]),
    ...(seed === null ? [] : [`seed ${seed}`]),
  ].join(' · ');
}

function lead({ steps: done, planned, heldOut }: RunData, stopped: string | null): Markup {
  const few = Math.max(1, Math.round(done.length / 20));
  const mean = (part: RunData['steps']): string =>
    (part.reduce((sum, { loss }) => sum + loss, 0) / Math.max(1, part.length)).toFixed(3);
  const last = done.at(-1)?.step ?? 0;
  const losses =
    done.length === 0
      ? 'No step was trained.'
      : `The loss went from ${mean(done.slice(0, few))} to ${mean(done.slice(-few))} in ${done.length} steps.`;
  const [before, after] = [heldOut[0], heldOut.at(-1)];
  const held =
    before && after && before !== after
      ? ` On held-out data it went from ${before.loss.toFixed(3)} to ${after.loss.toFixed(3)}.`
      : '';
  const early =
    stopped === null
      ? ''
      : ` The run ended early, after step ${last} of ${planned}. ${stopped.startsWith('Stopped after') ? '' : stopped}`;
  return html`${losses}${held}${early}`;
}

const secondsOf = ({ steps: done }: RunData): number | null =>
  median(done.map(({ seconds: s }) => s).filter((s): s is number => s !== null));

function measured(run: RunData, plan: PlanReport): readonly (readonly [string, string, string])[] {
  const step = secondsOf(run);
  const worst = run.checks.reduce((most, { error }) => Math.max(most, error), 0);
  return [
    [
      'allocated',
      run.allocatedBytes === null ? '–' : size(run.allocatedBytes),
      run.allocatedBytes === plan.predictedBytes
        ? 'as predicted, to the byte'
        : `${size(plan.predictedBytes)} predicted`,
    ],
    [
      'budget',
      plan.budgetBytes === null ? 'max' : size(plan.budgetBytes),
      `keep-all ${size(plan.keepAllBytes)}`,
    ],
    ...(step === null
      ? []
      : [['a step', duration(step), `${duration(plan.predictedSeconds)} predicted`] as const]),
    ...(run.speed === null
      ? []
      : [
          [
            (run.context ?? 1) > 1 ? 'tokens a second' : 'rows a second',
            Number(run.speed.toPrecision(3)).toLocaleString('en'),
            '',
          ] as const,
        ]),
    ...(run.checks.length === 0
      ? []
      : [['gradient error', percent(worst), `${percent(plan.predictedError)} predicted`] as const]),
  ];
}

const percent = (x: number): string => `${(100 * x).toPrecision(2)} %`;

function comparison(run: RunData, plan: PlanReport, maxError: number | null): Markup {
  const step = secondsOf(run);
  const worst = run.checks.toSorted((a, b) => b.error - a.error)[0];
  const rows: (readonly [string, string, string, string])[] = [
    [
      'bytes allocated',
      plan.predictedBytes.toLocaleString('en'),
      run.allocatedBytes?.toLocaleString('en') ?? '–',
      run.allocatedBytes === plan.predictedBytes ? 'equal' : '',
    ],
    ...(plan.hostBytes > 0
      ? [
          [
            'bytes on the host',
            plan.hostBytes.toLocaleString('en'),
            run.hostBytes?.toLocaleString('en') ?? '–',
            run.hostBytes === plan.hostBytes ? 'equal' : '',
          ] as const,
        ]
      : []),
    [
      'a step',
      duration(plan.predictedSeconds),
      step === null ? '–' : duration(step),
      step === null
        ? ''
        : `${signed(step / plan.predictedSeconds - 1)}, the middle of ${run.steps.length}`,
    ],
    ...(plan.lossy
      ? [
          [
            'error of the gradient',
            percent(plan.predictedError),
            worst ? percent(worst.error) : '–',
            [
              ...(worst?.worst
                ? [`at most ${percent(worst.worst.error)} in ${worst.worst.layer}`]
                : []),
              ...(maxError === null ? [] : [`bound ${percent(maxError)}`]),
            ].join(', '),
          ] as const,
        ]
      : []),
  ];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">what</th>
        <th class="n" scope="col">predicted</th>
        <th class="n" scope="col">measured</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([what, before, after, more]) =>
          html`<tr>
            <td>${what}</td>
            <td class="n">${before}</td>
            <td class="n">${after}</td>
            <td>${more}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const signed = (x: number): string => `${x >= 0 ? '+' : '−'}${(100 * Math.abs(x)).toFixed(0)} %`;

/** Most rows of the table of steps. */
const rowsAtMost = 200;

function steps(run: RunData): Markup {
  const { points, each } = thinned(run.steps, rowsAtMost);
  const held = new Map(run.heldOut.map(({ step, loss }) => [step, loss]));
  return html`<details>
    <summary>
      ${each === 1 ? `${points.length} steps as a table` : `${points.length} rows, each the mean of ${each} steps`}
    </summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th class="n" scope="col">step</th>
            <th class="n" scope="col">loss</th>
            <th class="n" scope="col">held-out</th>
            <th class="n" scope="col">time</th>
            <th class="n" scope="col">gradient norm</th>
            <th class="n" scope="col">rate</th>
          </tr>
        </thead>
        <tbody>
          ${points.map(
            (point) =>
              html`<tr>
                <td class="n">${point.step}</td>
                <td class="n">${point.loss.toFixed(4)}</td>
                <td class="n">${held.get(point.step)?.toFixed(4) ?? ''}</td>
                <td class="n">${point.seconds === null ? '' : duration(point.seconds)}</td>
                <td class="n">${point.gradientNorm?.toPrecision(3) ?? ''}</td>
                <td class="n">${point.learningRate?.toPrecision(3) ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
