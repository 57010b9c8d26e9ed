/**
 * Draws what a row costs in held-out loss against the activation memory that it needs, a panel for each model.
 *
 *     node bench/policies/plot.mjs POINTS.json FILE.svg
 *
 * Points are {model, family, mark, memory, loss}: memory as a share of keep-all's, loss in percent above it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const [from, to] = process.argv.slice(2);
const points = JSON.parse(readFileSync(from, 'utf8'));
const models = [...new Set(points.map(({ model }) => model))];
const families = [...new Set(points.map(({ family }) => family))];
// Okabe and Ito's colours, which most eyes can tell apart, and shapes for those that cannot.
const colours = [
  '#000000',
  '#999999',
  '#e69f00',
  '#d55e00',
  '#882255',
  '#56b4e9',
  '#0072b2',
  '#009e73',
  '#cc79a7',
];
const shapes = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'plus', 'times', 'wye'];

const low = 0.8 * Math.min(...points.map(({ memory }) => memory));
const shares = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].filter((share) => share >= low);
const worst = Math.max(2, ...points.map(({ loss }) => loss));
const best = Math.min(-1, ...points.map(({ loss }) => loss));

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const at = { fx: 'model', x: 'memory', y: 'loss' };
const places = { fx: 'model', x: 'x', y: 'y' };
// The legend is marks of its own, since an SVG file holds no HTML.
const legend = families.map((family, i) => ({
  family,
  model: models[0],
  x: i % 5,
  y: Math.floor(i / 5),
}));
const scales = {
  color: { domain: families, range: colours },
  symbol: { domain: families, range: shapes },
};

const panels = Plot.plot({
  document,
  width: 1080,
  height: 420,
  marginBottom: 45,
  marginRight: 20,
  ...scales,
  fx: { domain: models, label: null, axis: 'top' },
  x: {
    type: 'log',
    label: 'activation memory at the peak, share of keep-all',
    tickFormat: (v) => `${+(v * 100).toPrecision(2)} %`,
    domain: [low, 1.4],
    ticks: shares,
    labelAnchor: 'center',
  },
  y: {
    type: 'symlog',
    constant: 0.5,
    label: 'held-out loss above keep-all, %',
    grid: true,
    domain: [best, worst * 1.1],
    ticks: [-5, -2, -1, 0, 1, 2, 5, 10, 20, 50, 100].filter(
      (loss) => loss >= best && loss <= worst,
    ),
  },
  marks: [
    Plot.frame({ stroke: '#cccccc' }),
    Plot.ruleY([0], { stroke: '#555555' }),
    Plot.ruleY([1], { stroke: '#555555', strokeDasharray: '3 3' }),
    Plot.dot(points, { ...at, stroke: 'family', symbol: 'family', r: 4, strokeWidth: 1.6 }),
    Plot.text(points, {
      ...at,
      text: 'mark',
      fill: 'family',
      dx: 7,
      textAnchor: 'start',
      fontSize: 9,
    }),
  ],
});
const names = Plot.plot({
  document,
  width: 1080,
  height: 60,
  margin: 12,
  marginLeft: 40,
  marginRight: 180,
  ...scales,
  x: { axis: null, domain: [0, 4] },
  y: { axis: null, domain: [1, 0] },
  marks: [
    Plot.dot(legend, {
      ...places,
      fx: undefined,
      stroke: 'family',
      symbol: 'family',
      r: 4,
      strokeWidth: 1.6,
    }),
    Plot.text(legend, {
      ...places,
      fx: undefined,
      text: 'family',
      dx: 9,
      textAnchor: 'start',
      fontSize: 11,
    }),
  ],
});

panels.setAttribute('y', '60');
for (const part of [panels, names]) part.removeAttribute('class');
writeFileSync(
  to,
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 480" width="1080" height="480" font-family="system-ui, sans-serif">' +
    `<rect width="1080" height="480" fill="white"/>${names.outerHTML}${panels.outerHTML}</svg>\n`,
);
console.log('RESULT {}');
