/** Writes the tables of docs/measured/policies.md between their markers, the example of docs/policies.md, and its plot. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { child } from '../child.ts';
import { between, publish, table } from '../markdown.ts';
import { goals, lossApart, memoryShare, percent, signed, timesOf } from './goals.ts';
import type { Measure } from '../measure.ts';
import { activationMemory } from './plans.ts';
import type { Results } from './results.ts';
import { reference, rowNamed, rows } from './rows.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

const root = join(import.meta.dirname, '../..');
const document = join(root, 'docs/measured/policies.md');
const points = join(root, 'bench/out/policies/points.json');

/** A mark of the plot. */
interface Point {
  readonly model: string;
  readonly family: string;
  readonly mark: string;
  /** Activation memory as a share of the reference's. */
  readonly memory: number;
  /** Held-out loss against the reference's, in percent. */
  readonly loss: number;
}

export async function writeDocument(results: Results): Promise<void> {
  let text = readFileSync(document, 'utf8');
  const known = subjects.filter((subject) => results.trained(subject, rowNamed(reference)));
  for (const subject of known) {
    text = between(text, `rows of ${subject.name}`, mainTable(results, subject));
    text = between(text, `bytes of ${subject.name}`, bytesTable(results, subject));
  }
  text = between(text, 'goals', goalsTable(goals(results, known, rows)));
  text = between(text, 'times on wgsl', wgslTable(results.on('wgsl'), known));
  const source = readFileSync(join(root, 'compiler/policies/mask.ts'), 'utf8');
  const body = source.slice(source.indexOf('/** The header holds')).trim();
  writeFileSync(document, text);
  publish('policies.md', 'mask', `\`\`\`ts\n${body}\n\`\`\``);
  mkdirSync(dirname(points), { recursive: true });
  writeFileSync(points, JSON.stringify(pointsOf(results, known)));
  await child(process.execPath, ['bench/policies/plot.mjs', points, 'docs/policies.svg']);
}

const whole = (bytes: number): string => bytes.toLocaleString('en-GB');

function mainTable(results: Results, subject: Subject): string {
  const lines = rows.flatMap((row): string[][] => {
    const outcome = results.outcome(subject, row);
    if (!outcome) return [];
    if ('failed' in outcome) return [[row.name, outcome.failed, ...Array<string>(10).fill('')]];
    const apart = lossApart(results, subject, row);
    const share = memoryShare(results, subject, row);
    const taken =
      row.name === reference ? referenceTimes(results, subject) : timesOf(results, subject, row);
    const { predictedBytes, allocatedBytes, storedBytes, anatomy, maxError } = outcome;
    return [
      [
        maxError === null || maxError === 0
          ? row.name
          : `${row.name}, error ≤ ${percent(maxError)}`,
        whole(predictedBytes - anatomy.check),
        whole(predictedBytes),
        predictedBytes === allocatedBytes ? '=' : whole(allocatedBytes),
        whole(activationMemory(anatomy)),
        share === null ? '' : percent(share),
        whole(storedBytes),
        outcome.gradientError === 0 ? '0' : outcome.gradientError.toPrecision(2),
        outcome.lossAfter.toFixed(4),
        apart === null || row.name === reference ? '' : signed(apart),
        taken === null ? '' : taken.row.toFixed(0),
        taken === null ? '' : (taken.row / taken.reference).toFixed(2),
      ],
    ];
  });
  const head = [
    ...[
      'row',
      'peak of a step',
      'with the check',
      'allocated',
      'activation memory',
      'of keep',
      'stored',
    ],
    ...['gradient error', 'held-out loss', 'to keep', 'ms a step', '× keep'],
  ];
  return table(head, lines);
}

/** The reference's own least time, wherever it was taken. */
function referenceTimes(results: Results, subject: Subject): ReturnType<typeof timesOf> {
  const all = rows.flatMap((row) => timesOf(results, subject, row)?.reference ?? []);
  const least = Math.min(...all);
  return all.length === 0 ? null : { row: least, reference: least };
}

function goalsTable(measures: readonly Measure[]): string {
  const lines = measures.map(({ what, figure, wanted, met }) => [
    what,
    figure,
    wanted,
    met === null ? '' : met ? 'met' : '**missed**',
  ]);
  return table(['goal', 'measured', 'wanted', ''], lines);
}

function bytesTable(results: Results, subject: Subject): string {
  const lines = rows.flatMap((row): string[][] => {
    const comparison = results.trained(subject, row)?.comparison;
    if (!comparison) return [];
    const { storedBytes, formulaBytes, differences, leftOver } = comparison;
    const named = differences.map(
      ({ why, bytes }) => `${why} ${bytes < 0 ? '−' : '+'}${whole(Math.abs(bytes))}`,
    );
    return [[row.name, whole(storedBytes), whole(formulaBytes), named.join('; '), whole(leftOver)]];
  });
  return table(['row', 'stored', 'formula', 'differences', 'left over'], lines);
}

function wgslTable(results: Results, known: readonly Subject[]): string {
  const lines = known.flatMap((subject) =>
    rows.flatMap((row): string[][] => {
      const taken = timesOf(results, subject, row);
      if (taken === null) return [];
      const ratio = (taken.row / taken.reference).toFixed(2);
      const name = `${subject.name}, ${row.name}`;
      return [[name, taken.row.toFixed(0), taken.reference.toFixed(0), ratio]];
    }),
  );
  return table(['row', 'ms a step', 'ms of keep beside it', '× keep'], lines);
}

function pointsOf(results: Results, known: readonly Subject[]): readonly Point[] {
  return known.flatMap((subject) =>
    rows.flatMap((row): readonly Point[] => {
      const memory = memoryShare(results, subject, row);
      const apart = lossApart(results, subject, row);
      if (memory === null || apart === null || !row.storedForm) return [];
      const { name: model } = subject;
      return [{ model, family: row.family, mark: row.mark, memory, loss: apart * 100 }];
    }),
  );
}
