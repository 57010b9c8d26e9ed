/**
 * Runs the sections named on the command line, or all the short ones, and prints a table and one line of JSON for each.
 * What follows the first `--` word goes to the section that is named before it.
 */

import { adapted } from './adapted.ts';
import { adapters } from './adapters.ts';
import { compiling } from './compiling.ts';
import { decompositions } from './decompositions.ts';
import { fidelity } from './fidelity.ts';
import { forms } from './forms.ts';
import { headline } from './headline.ts';
import { matmuls } from './matmuls.ts';
import type { Measure } from './measure.ts';
import { peft } from './peft.ts';
import { planner } from './planner.ts';
import { packing } from './packing.ts';
import { policies } from './policies.ts';
import { resaved } from './resaved.ts';
import { runtimesCompared } from './runtimes.ts';
import { smallest } from './smallest.ts';
import { stepTime } from './step-time.ts';
import { sums } from './sums.ts';
import { training } from './training.ts';

interface Section {
  readonly run: (flags: readonly string[]) => Promise<readonly Measure[]>;
  /** It takes minutes or hours, and is run only when it is named. */
  readonly long: boolean;
}

const short = (run: Section['run']): Section => ({ run, long: false });
const long = (run: Section['run']): Section => ({ run, long: true });

const sections: Readonly<Record<string, Section>> = {
  'wasm-matmul': short(() => matmuls('bench/wasm-matmul.ts')),
  'wgsl-matmul': short(() => matmuls('bench/wgsl-matmul.ts')),
  train: short(training),
  compile: short(compiling),
  packing: short(packing),
  decompositions: long(decompositions),
  adapted: long(adapted),
  adapters: long(adapters),
  fidelity: long(fidelity),
  forms: long(forms),
  headline: long(headline),
  peft: long(peft),
  planner: long(planner),
  policies: long(policies),
  resaved: long((flags) => Promise.resolve(resaved(flags))),
  runtimes: long(runtimesCompared),
  smallest: long(smallest),
  'step-time': long(stepTime),
  sums: long(sums),
};

const words = process.argv.slice(2);
const end = words.findIndex((word) => word.startsWith('--'));
const asked = end < 0 ? words : words.slice(0, end);
const flags = end < 0 ? [] : words.slice(end);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(
    `There is no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.`,
  );
  process.exit(1);
}
for (const [name, { run, long: named }] of Object.entries(sections)) {
  if (asked.length > 0 ? !asked.includes(name) : named) continue;
  console.log(`\n${name}`);
  const measures = await run(flags);
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
