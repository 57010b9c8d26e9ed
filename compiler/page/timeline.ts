/** The memory timeline's markup: its tools and legend. The rectangles are drawn by `timeline.page.js`. */

import type { EncodedMap, Group } from './encode.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';

const titles: Readonly<Record<string, string>> = {
  training: 'training step',
  evaluate: 'evaluation',
  check: 'gradient check',
};

/** The figure that the script fills. */
export function timelineFigure(map: EncodedMap): Markup {
  const tabs = map.timelines.map(
    ({ name }, i) =>
      html`<button type="button" data-timeline="${i}" aria-pressed="${String(i === 0)}">
        ${titles[name] ?? name}
      </button>`,
  );
  return html`<figure id="timeline">
    <div class="tools">
      ${map.timelines.length > 1 ? tabs : []}
      <span class="gap"></span>
      <button type="button" data-do="floor" aria-pressed="false">hide what stays</button>
      <button type="button" data-do="out" aria-label="zoom out">−</button>
      <button type="button" data-do="in" aria-label="zoom in">+</button>
      <button type="button" data-do="fit">fit</button>
    </div>
    <div class="frame">
      <div class="axis" aria-hidden="true"></div>
      <div
        class="scroll"
        tabindex="0"
        role="group"
        aria-label="Memory over the step. Arrow keys go from slice to slice, plus and minus zoom, Home goes to the peak."
      >
        <div class="canvas"><svg preserveAspectRatio="none" role="img"></svg></div>
      </div>
    </div>
    <div
      id="about"
      role="status"
      aria-live="polite"
      data-hint="Point at a rectangle, or tap it, to see what it is. Drag across a stretch, or pinch, to zoom in."
    ></div>
    ${legend(map.groups)}
    <figcaption>${captions(map)}</figcaption>
    <div id="tip" hidden></div>
    <noscript><p>The timeline is drawn by a script in this page.</p></noscript>
  </figure>`;
}

const legend = (groups: readonly Group[]): Markup =>
  html`<div class="legend" role="group" aria-label="colours; press one to see it alone">
    ${groups.map(
      ({ style, label }) =>
        html`<button type="button" aria-pressed="false" data-style="${style}">
          <span class="chip ${style}"></span>${label}
        </button>`,
    )}
  </div>`;

function captions({ timelines, fixed, fixedSlices, base }: EncodedMap): readonly Markup[] {
  const merged = timelines.filter(({ columns }) => columns !== null);
  const drawn = ({ slices, columns, rows, name }: EncodedMap['timelines'][number]): Markup =>
    html` Of the ${titles[name] ?? name}, ${slices} slices are drawn as ${rows.length} rectangles:
    short-lived ones for the same thing that touch, within 1/${columns ?? 1} of the time, are one.`;
  return [
    html`Each rectangle is a slice of the arena: from left to right the calls during which it is in
    use, from bottom to top its addresses. The small numbers are layers.`,
    ...(base > 0
      ? [
          html` The ${fixedSlices} slices at the bottom stay for
          good${fixed.length < fixedSlices ? `; small ones that touch are drawn as one, which leaves ${fixed.length} rectangles` : ''}.`,
        ]
      : []),
    ...merged.map(drawn),
  ];
}
