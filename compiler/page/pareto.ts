/** Budgets against bytes, time and error: a drawing with every point labelled, and the same as a table. */

import { duration, size } from '../../runtime/format/units.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';

/** A budget and the plan chosen for it. */
export interface Point {
  readonly budgetBytes: number;
  readonly allocatedBytes: number;
  /** Of a step; null where the machine's speed is not known. */
  readonly predictedSeconds: number | null;
  readonly predictedError: number;
  readonly lossy: boolean;
}

const [wide, tall] = [680, 300];
const margin = { left: 62, right: 90, top: 22, bottom: 44 };

/** `chosen` is the plan that the page is about; it need not be among the points. */
export function paretoFigure(points: readonly Point[], chosen: Point): Markup {
  const all = [...points, chosen];
  return html`<figure class="budgets">
    ${drawable(all) ? drawing(points, chosen) : html`<p class="note">${whyNot(all)}</p>`}
    <div class="wide">${table(points, chosen)}</div>
  </figure>`;
}

const drawable = (points: readonly Point[]): boolean =>
  points.length > 2 &&
  (points.every(({ predictedSeconds }) => predictedSeconds !== null) ||
    points.some(({ lossy }) => lossy));

const whyNot = (points: readonly Point[]): string =>
  points.length > 2
    ? 'The time of a step is not known for this machine, and no plan has an error: there is nothing to draw bytes against.'
    : 'There is nothing to choose: the smallest budget keeps everything.';

/** Seconds where they are known, else errors. */
function drawing(points: readonly Point[], chosen: Point): Markup {
  const all = [...points, chosen];
  const timed = all.every(({ predictedSeconds }) => predictedSeconds !== null);
  const value = (point: Point): number =>
    timed ? (point.predictedSeconds ?? 0) : point.predictedError;
  const said = timed ? duration : percent;
  const bytes = all.map(({ allocatedBytes }) => allocatedBytes);
  const [least, most] = [Math.min(...bytes), Math.max(...bytes)];
  const highest = Math.max(...all.map(value)) * 1.1 || 1;
  const lowest = timed ? Math.min(...all.map(value)) * 0.9 : 0;
  const x = (n: number): number =>
    margin.left + ((n - least) / Math.max(1, most - least)) * (wide - margin.left - margin.right);
  const y = (v: number): number =>
    tall -
    margin.bottom -
    ((v - lowest) / Math.max(1e-12, highest - lowest)) * (tall - margin.top - margin.bottom);
  const at = (point: Point): readonly [string, string] => [
    x(point.allocatedBytes).toFixed(1),
    y(value(point)).toFixed(1),
  ];
  const sorted = points.toSorted((a, b) => a.allocatedBytes - b.allocatedBytes);
  const path = sorted.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point).join(' ')}`).join('');
  const axis = tall - margin.bottom;
  const [cx, cy] = at(chosen);
  const title = (point: Point): string =>
    `budget ${size(point.budgetBytes)}: ${size(point.allocatedBytes)}, ` +
    `${point.predictedSeconds === null ? '' : `${duration(point.predictedSeconds)}, `}${errorOf(point)}`;
  const right = x(chosen.allocatedBytes) > wide - 170;
  return html`<div class="wide">
    <svg
      class="pareto"
      viewBox="0 0 ${wide} ${tall}"
      role="img"
      aria-label="bytes allocated against ${timed ? 'seconds a step' : 'error of the gradient'}, for each budget"
    >
      <line
        x1="${margin.left}"
        y1="${axis}"
        x2="${wide - margin.right}"
        y2="${axis}"
        class="rule"
      />
      ${ticksOf(least, most, mebibyte(most)).map(
        (n) =>
          html`<text x="${x(n).toFixed(1)}" y="${axis + 17}" text-anchor="middle"
            >${size(n).replace('.00', '')}</text
          >`,
      )}
      <text x="${(wide - margin.right + margin.left) / 2}" y="${tall - 6}" text-anchor="middle">
        allocated
      </text>
      ${ticksOf(lowest, highest, 1).map(
        (v) =>
          html`<text x="${margin.left - 10}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">
              ${said(v)}
            </text>
            <line
              x1="${margin.left}"
              y1="${y(v).toFixed(1)}"
              x2="${wide - margin.right}"
              y2="${y(v).toFixed(1)}"
              class="grid"
            />`,
      )}
      <text x="${margin.left - 10}" y="12" text-anchor="start">
        ${timed ? 'a step, predicted' : 'error of the gradient'}
      </text>
      <path d="${path}" class="curve" />
      ${points.map((point) => {
        const [px, py] = at(point);
        const note = point.lossy ? percent(point.predictedError) : '';
        return html`<circle
            cx="${px}"
            cy="${py}"
            r="5"
            class="${point.lossy ? 'lossy' : 'lossless'}"
          >
            <title>${title(point)}</title>
          </circle>
          <text x="${px}" y="${(Number(py) - 10).toFixed(1)}" text-anchor="middle">${note}</text>`;
      })}
      <circle cx="${cx}" cy="${cy}" r="3.5" class="${chosen.lossy ? 'lossy' : 'lossless'}" />
      <circle cx="${cx}" cy="${cy}" r="10" class="ring"><title>${title(chosen)}</title></circle>
      <text
        x="${(Number(cx) + (right ? -16 : 16)).toFixed(1)}"
        y="${(Number(cy) + (right ? 20 : -12)).toFixed(1)}"
        text-anchor="${right ? 'end' : 'start'}"
        class="strong"
      >
        this plan
      </text>
    </svg>
  </div>`;
}

/** Multiples of 1, 2 or 5 times a power of ten of `unit`, between two numbers; three to seven of them. */
function ticksOf(from: number, to: number, unit: number): readonly number[] {
  const rough = Math.max(to - from, 1e-12) / unit / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((m) => m * power >= rough) ?? 10) * power * unit;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

function table(points: readonly Point[], chosen: Point): Markup {
  const rows = [
    ...points.map((point) => ({ point, own: false })),
    { point: chosen, own: true },
  ].toSorted((a, b) => a.point.budgetBytes - b.point.budgetBytes);
  return html`<table>
    <caption class="note">
      Budgets from the smallest possible to that of keeping everything
    </caption>
    <thead>
      <tr>
        <th class="n" scope="col">budget</th>
        <th class="n" scope="col">allocated</th>
        <th class="n" scope="col">a step, predicted</th>
        <th class="n" scope="col">error of the gradient</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ point, own }) =>
          html`<tr class="${own ? 'own' : ''}">
            <td class="n">
              ${Number.isFinite(point.budgetBytes) ? size(point.budgetBytes) : 'max'}
            </td>
            <td class="n">${size(point.allocatedBytes)}</td>
            <td class="n">
              ${point.predictedSeconds === null ? '–' : duration(point.predictedSeconds)}
            </td>
            <td class="n">${errorOf(point)}</td>
            <td>${own ? 'this plan' : ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const errorOf = ({ lossy, predictedError }: Point): string =>
  lossy ? percent(predictedError) : 'none';

const mebibyte = (most: number): number => (most > 2 ** 20 ? 2 ** 20 : 1024);

const percent = (x: number): string => `${(100 * x).toPrecision(2)} %`;
