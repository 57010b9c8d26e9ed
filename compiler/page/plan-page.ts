/** The page of a plan: what it allocates and when, how each activation is stored, and what other budgets would do. */

import type { PlanReport } from '../planner/report.ts';
import { groupPlacements, showLayers, size } from '../trainer/table.ts';
import { besideFigure } from './beside.ts';
import type { MemoryMap } from './data.ts';
import { encode, groupsOf } from './encode.ts';
import type { Group, ReadLine } from './encode.ts';
import { html, pageOf } from './html.ts';
import type { Markup } from './html.ts';
import styles from './page.css';
import { paretoFigure, seconds } from './pareto.ts';
import type { Point } from './pareto.ts';
import paretoStyles from './pareto.css';
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
  const used = [...new Set(plan.placements.map(({ policy }) => policy))];
  const groups = groupsOf(memory, ['keep', ...used.filter((p) => p !== 'keep').sort()]);
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
              ${besideFigure(memory, keepAll, groupsBoth(memory, keepAll, used))}`
          : ''
      }
      <h2>At the peak</h2>
      ${anatomy(plan)}
      <h2>How each activation is stored</h2>
      <p class="note">
        What the backward needs of the forward. What is made again stores nothing; equal layers
        share a row.
      </p>
      <div class="wide">${placements(plan, groups)}</div>
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

const groupsBoth = (a: MemoryMap, b: MemoryMap, used: readonly string[]): readonly Group[] =>
  groupsOf({ ...a, timelines: [...a.timelines, ...b.timelines] }, [
    'keep',
    ...used.filter((p) => p !== 'keep').sort(),
  ]);

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

function numbers(plan: PlanReport): Markup {
  const exact = plan.arenaBytes === plan.loadBytes;
  const rows: (readonly [string, string, string])[] = [
    ['budget', plan.budgetBytes === null ? 'max' : size(plan.budgetBytes), ''],
    ['allocated', size(plan.predictedBytes), `${plan.predictedBytes} bytes`],
    ['keep-all', size(plan.keepAllBytes), ''],
    ['smallest budget', size(plan.minimumBytes), ''],
    [
      'packing',
      `${(plan.arenaBytes / plan.loadBytes).toFixed(3)} × load`,
      exact ? 'not a byte lost' : `${size(plan.arenaBytes - plan.loadBytes)} lost`,
    ],
    [
      'a step',
      seconds(plan.predictedSeconds),
      plan.calibratedOn === null ? 'predicted' : `predicted for ${plan.calibratedOn}`,
    ],
    ...(plan.microBatches > 1
      ? [['micro-batches', String(plan.microBatches), 'a step'] as const]
      : []),
  ];
  return html`<dl class="numbers">
    ${rows.map(
      ([name, value, more]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}<small>${more}</small></dd>
        </div>`,
    )}
  </dl>`;
}

function peakSentence({ microBatches }: PlanReport, { peak }: MemoryMap): string {
  const often =
    microBatches > 1 ? ` Forward and backward run ${microBatches} times, then the update.` : '';
  return `The peak, ${size(peak.bytes)}, is at call ${peak.step}: ${peak.label}.${often}`;
}

const parts: Readonly<Record<string, string>> = {
  weights: 'weights',
  adapter: 'adapter',
  optimizer: 'optimizer',
  gradients: 'gradients',
  inputs: 'inputs',
  activations: 'p0',
  workspace: 'cotangent',
  check: 'workspace',
  staging: 'workspace',
};

function anatomy({ anatomy: found, predictedBytes }: PlanReport): Markup {
  const rows = Object.entries(found).filter(([, bytes]) => bytes > 0);
  const most = Math.max(...rows.map(([, bytes]) => bytes));
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">what</th>
          <th class="n" scope="col">bytes</th>
          <th class="n" scope="col">share</th>
          <th></th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, bytes]) =>
            html`<tr>
              <td>${name}</td>
              <td class="n">${size(bytes)}</td>
              <td class="n">${((100 * bytes) / predictedBytes).toFixed(1)} %</td>
              <td>
                <span
                  class="bar ${parts[name] ?? 'workspace'}"
                  style="--bar: var(--own); width: ${((10 * bytes) / most).toFixed(2)}rem"
                ></span>
              </td>
            </tr>`,
        )}
        <tr class="sum">
          <td>allocated</td>
          <td class="n">${size(predictedBytes)}</td>
          <td class="n">100 %</td>
          <td></td>
        </tr>
      </tbody>
    </table>
  </div>`;
}

function placements(plan: PlanReport, groups: readonly Group[]): Markup {
  const rows = groupPlacements(plan.placements);
  const most = Math.max(1, ...rows.map(({ storedBytes }) => storedBytes));
  const styleOf = (policy: string): string =>
    groups.find((group) => group.policy === policy)?.style ?? 'recomputed';
  return html`<table id="placements">
    <thead>
      <tr>
        <th scope="col">tensor</th>
        <th scope="col">layers</th>
        <th scope="col">shape</th>
        <th scope="col">stored as</th>
        <th class="n" scope="col">bytes</th>
        <th></th>
        <th class="n" scope="col">error</th>
        <th scope="col">from</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ first, layers, storedBytes, times }) => {
        const style = styleOf(first.policy);
        const width = ((6 * storedBytes) / most).toFixed(2);
        return html`<tr>
          <td>${plain(first.tensor, first.layer)}${times > 1 ? ` ×${times}` : ''}</td>
          <td>${showLayers(layers)}</td>
          <td>${first.shape.join(' × ')}</td>
          <td><span class="chip ${style}"></span>${first.policy}</td>
          <td class="n">${storedBytes === 0 ? '–' : size(storedBytes)}</td>
          <td><span class="bar ${style}" style="--bar: var(--own); width: ${width}rem"></span></td>
          <td class="n">${first.error === 0 ? '' : first.error.toExponential(1)}</td>
          <td class="place">${first.source ? `${first.source.file}:${first.source.line}` : ''}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The name without its layer, as one row stands for several. */
const plain = (tensor: string, layer: number | null): string =>
  layer === null ? tensor : tensor.replace(new RegExp(`(^|\\.)${layer}(\\.|$)`), '$1*$2');
