/** Two memory maps at one scale: the plan and keep-all. Areas are bytes × calls, so they may be compared. */

import { size } from '../../runtime/format/units.ts';
import type { MemoryMap, Slice } from './data.ts';
import type { Group } from './encode.ts';
import { html, raw } from './html.ts';
import type { Markup } from './html.ts';
import { thin, thinFixed } from './thin.ts';

/** Rectangles of one map at most: they are small. */
const most = 1500;
const tall = 1000;

/** Both maps side by side; the plan's budget goes through both. */
export function besideFigure(
  plan: MemoryMap,
  keepAll: MemoryMap,
  groups: readonly Group[],
): Markup {
  const top = 1.02 * Math.max(plan.arenaBytes, keepAll.arenaBytes);
  const part = (map: MemoryMap, title: string): Markup => {
    const steps = map.timelines[0]?.labels.length ?? 1;
    return html`<div style="flex: ${steps} 1 0">
      <h3>${title}<br /><span class="note">${size(map.arenaBytes)} · ${steps} calls</span></h3>
      ${drawing(map, groups, top, plan.budgetBytes)}
    </div>`;
  };
  return html`<figure>
    <div class="pair">${part(plan, 'this plan')} ${part(keepAll, 'everything kept')}</div>
    <figcaption>
      Both at one scale: a rectangle’s width is the calls that it lives, its height its bytes.
      ${plan.budgetBytes === null ? '' : 'The red line is the budget.'}
    </figcaption>
  </figure>`;
}

function drawing(
  map: MemoryMap,
  groups: readonly Group[],
  top: number,
  budget: number | null,
): Markup {
  const [training] = map.timelines;
  const steps = training?.labels.length ?? 1;
  const { drawn } = thin(training?.slices ?? [], steps, most);
  const fixed = thinFixed(map.fixed, map.arenaBytes).map((slice) => ({
    ...slice,
    last: steps - 1,
  }));
  const y = (address: number): number => tall * (1 - address / top);
  const path = ({ first, last, offset, bytes }: Slice): string =>
    `M${first} ${y(offset + bytes).toFixed(1)}h${last + 1 - first}V${y(offset).toFixed(1)}H${first}z`;
  const paths = groups.map(({ kind, policy, style }) => {
    const own = [...fixed, ...drawn].filter((s) => s.kind === kind && s.policy === policy);
    return own.length === 0 ? '' : `<path class="${style}" d="${own.map(path).join('')}"/>`;
  });
  const line =
    budget === null || budget > top
      ? ''
      : `<path d="M0 ${y(budget).toFixed(1)}h${steps}" fill="none" stroke="var(--accent)" stroke-width="2" vector-effect="non-scaling-stroke"/>`;
  return html`<svg
    viewBox="0 0 ${steps} ${tall}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${`${steps} calls, at most ${size(map.arenaBytes)}`}"
  >
    ${raw(paths.join('') + line)}
  </svg>`;
}
