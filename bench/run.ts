/** Runs the sections named on the command line, or all, and prints a table and one line of JSON for each. */

import { compiling } from './compiling.ts';
import { matmuls } from './matmuls.ts';
import type { Measure } from './measure.ts';
import { training } from './training.ts';

const sections: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  'wasm-matmul': () => matmuls('bench/wasm-matmul.ts'),
  'wgsl-matmul': () => matmuls('bench/wgsl-matmul.ts'),
  train: training,
  compile: compiling,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(
    `There is no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.`,
  );
  process.exit(1);
}
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const measures = await measure();
  const width = Math.max(...measures.map(({ what }) => what.length));
  const figures = Math.max(...measures.map(({ figure }) => figure.length));
  for (const { what, figure, wanted, met } of measures) {
    const mark = met === null ? '' : met ? 'ok' : 'MISSED';
    console.log(
      `  ${what.padEnd(width)}  ${figure.padStart(figures)}  ${wanted} ${mark}`.trimEnd(),
    );
  }
  console.log(`BENCH ${JSON.stringify({ section: name, measures })}`);
}
