/** What the pages of a plan and of a run both say of the plan: its numbers, its peak, its placements. */

import { size } from '../../runtime/format/units.ts';
import type { PlanReport } from '../planning/report.ts';
import { summaryOf, timesOf } from '../trainer/summary.ts';
import { groupPlacements, showLayers } from '../trainer/table.ts';
import { hueOf } from './encode.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';

/** Numbers with a word above and a note below. */
export const numberList = (rows: readonly (readonly [string, string, string])[]): Markup =>
  html`<dl class="numbers">
    ${rows.map(
      ([name, value, more]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}<small>${more}</small></dd>
        </div>`,
    )}
  </dl>`;

/** The plan's own numbers. */
export const numbers = (plan: PlanReport): Markup =>
  numberList(
    [...summaryOf(plan), ...timesOf(plan)].map(({ name, value, bytes, note }) => [
      name,
      value,
      [...(bytes === undefined ? [] : [`${bytes} bytes`]), note].filter((x) => x !== '').join('; '),
    ]),
  );

/** The policies of a plan, in the order of their colours. */
export function policiesOf({ placements: all }: PlanReport): readonly string[] {
  const used = new Set(all.map(({ policy }) => policy));
  return ['keep', ...[...used].filter((policy) => policy !== 'keep').sort()];
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

/** Where the bytes are at the peak. */
export function anatomy({ anatomy: found, predictedBytes }: PlanReport): Markup {
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

/** How each activation is stored: a row for equal ones of several layers. */
export function placements(plan: PlanReport): Markup {
  const rows = groupPlacements(plan.placements);
  const most = Math.max(1, ...rows.map(({ storedBytes }) => storedBytes));
  const known = policiesOf(plan);
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
        const style = storedBytes === 0 ? 'recomputed' : hueOf(known.indexOf(first.policy));
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
