/** The page of a plan: what it allocates and when, how each activation is stored, and what other budgets would do. */

import { size } from '../../runtime/format/units.ts';
import type { PlanReport } from '../planning/report.ts';
import { besideFigure } from './beside.ts';
import type { MemoryMap } from './data.ts';
import { encode, groupsOf } from './encode.ts';
import type { ReadLine } from './encode.ts';
import { html, pageOf } from './html.ts';
import type { Markup } from './html.ts';
import styles from './page.css';
import paretoStyles from './pareto.css';
import { paretoFigure } from './pareto.ts';
import type { Point } from './pareto.ts';
import { anatomy, numbers, placements, policiesOf } from './plan-parts.ts';
import { timelineFigure } from './timeline.ts';
import timelineStyles from './timeline.css';
import script from './timeline.page.js';

export interface PlanPage {
  /** The model file, as the user named it. */
  readonly model: string;
  readonly sizes: Readonly<Record<string, number>>;
  readonly plan: PlanReport;
  readonly memory: MemoryMap;
  /** The map with everything kept; null where it is not to be had. */
  readonly keepAll: MemoryMap | null;
  /** Other budgets and their plans. */
  readonly points: readonly Point[];
  readonly readLine: ReadLine;
}

/** The page as one HTML file. */
export function planPage(page: PlanPage): string {
  const { model, sizes, plan, memory, keepAll, points, readLine } = page;
  const policies = policiesOf(plan);
  const groups = groupsOf(memory, policies);
  const map = encode(memory, groups, readLine);
  const settled = Object.entries(sizes).map(([name, n]) => `${name}\u00a0=\u00a0${n}`);
  const chosen: Point = {
    budgetBytes: plan.budgetBytes ?? Infinity,
    allocatedBytes: plan.predictedBytes,
    predictedSeconds: plan.predictedSeconds,
    predictedError: plan.predictedError,
    lossy: plan.lossy,
  };
  const body = html`<header>
      <h1>The memory of ${model}</h1>
      <p class="under">
        on ${plan.target}${settled.length > 0 ? ` with ${settled.join(', ')}` : ''}
      </p>
      <p class="lead">${lead(plan)}</p>
      ${numbers(plan)}
    </header>
    <main>
      <h2>A step, call by call</h2>
      <p class="note">${peakSentence(plan, memory)}</p>
      ${timelineFigure(map)}
      ${
        keepAll
          ? html`<h2>Beside keeping everything</h2>
              ${besideFigure(memory, keepAll, groupsOf(bothOf(memory, keepAll), policies))}`
          : ''
      }
      <h2>At the peak</h2>
      ${anatomy(plan)}
      <h2>How each activation is stored</h2>
      <p class="note">
        What the backward needs of the forward. What is made again stores nothing; equal layers
        share a row.
      </p>
      <div class="wide">${placements(plan)}</div>
      ${
        points.length > 0
          ? html`<h2>Other budgets</h2>
              ${paretoFigure(points, chosen)}`
          : ''
      }
    </main>
    <footer class="note">
      Drawn by stowage plan --html. The numbers are of the very program that would run: it allocates
      once, at the start, exactly what is drawn here.
    </footer>`;
  const all = [styles, timelineStyles, paretoStyles];
  return pageOf({
    title: `Memory of ${model}`,
    styles: all,
    scripts: [script],
    data: { map },
    body,
  });
}

/** All slices of two maps, for their colours. */
const bothOf = (a: MemoryMap, b: MemoryMap): MemoryMap => ({
  ...a,
  timelines: [...a.timelines, ...b.timelines],
});

function lead(plan: PlanReport): Markup {
  const { predictedBytes, budgetBytes, keepAllBytes, lossy, predictedError } = plan;
  const of = budgetBytes === null ? 'with no limit set' : `of a budget of ${size(budgetBytes)}`;
  const share = predictedBytes / keepAllBytes;
  const against =
    share > 0.995
      ? 'That is as much as keeping everything for the backward takes.'
      : `Keeping everything for the backward would take ${size(keepAllBytes)}: this is ${(100 * share).toFixed(0)} % of that.`;
  const exact = lossy
    ? `The gradient is off by ${(100 * predictedError).toPrecision(2)} %, predicted.`
    : 'The gradient is the same to the bit.';
  return html`Training allocates <b>${size(predictedBytes)}</b> ${of}. ${against} ${exact}`;
}

function peakSentence({ microBatches }: PlanReport, { peak }: MemoryMap): string {
  const often =
    microBatches > 1 ? ` Forward and backward run ${microBatches} times, then the update.` : '';
  return `The peak, ${size(peak.bytes)}, is at call ${peak.step}: ${peak.label}.${often}`;
}
