/** Writes the tables of docs/policies.md between their markers, and its plot. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { child } from '../child.ts';
import { lossApart, memoryShare, percent, signed, timeRatio } from './goals.ts';
import { activationMemory } from './plans.ts';
import type { Results } from './results.ts';
import { reference, rowNamed, rows } from './rows.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

const root = join(import.meta.dirname, '../..');
const document = join(root, 'docs/policies.md');
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
  text = between(text, 'times on wgsl', wgslTable(results.on('wgsl'), known));
  writeFileSync(document, text);
  mkdirSync(dirname(points), { recursive: true });
  writeFileSync(points, JSON.stringify(pointsOf(results, known)));
  await child(process.execPath, ['bench/policies/plot.mjs', points, 'docs/policies.svg']);
}

/** Replaces what stands between `<!-- name -->` and `<!-- end -->`. */
function between(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->\n`;
  const from = text.indexOf(begin);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`docs/policies.md has no place for ${name}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n\n${text.slice(to)}`;
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const whole = (bytes: number): string => bytes.toLocaleString('en-GB');

function mainTable(results: Results, subject: Subject): string {
  const lines = rows.flatMap((row): string[][] => {
    const outcome = results.outcome(subject, row);
    if (!outcome) return [];
    if ('failed' in outcome) return [[row.name, outcome.failed, ...Array<string>(8).fill('')]];
    const apart = lossApart(results, subject, row);
    const share = memoryShare(results, subject, row);
    const ratio = row.name === reference ? 1 : timeRatio(results, subject, row);
    const own = results.rounds(subject, row).map((round) => round.row);
    const kept = rows.flatMap((r) => results.rounds(subject, r)).map((round) => round.reference);
    const least = Math.min(...(row.name === reference ? kept : own));
    const { predictedBytes, allocatedBytes, storedBytes, anatomy, maxError } = outcome;
    return [
      [
        maxError === null || maxError === 0 ? row.name : `${row.name} (error ≤ ${maxError})`,
        whole(predictedBytes),
        predictedBytes === allocatedBytes ? '=' : whole(allocatedBytes),
        whole(activationMemory(anatomy)),
        share === null ? '' : percent(share),
        whole(storedBytes),
        outcome.lossAfter.toFixed(4),
        apart === null || row.name === reference ? '' : signed(apart),
        Number.isFinite(least) ? least.toFixed(0) : '',
        ratio === null ? '' : ratio.toFixed(2),
      ],
    ];
  });
  const head = [
    ...['row', 'predicted peak', 'allocated', 'activation memory', 'of keep', 'stored'],
    ...['held-out loss', 'to keep', 'ms a step', '× keep'],
  ];
  return table(head, lines);
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
      const ratio = timeRatio(results, subject, row);
      const rounds = results.rounds(subject, row);
      if (ratio === null) return [];
      const own = Math.min(...rounds.map((round) => round.row));
      const kept = Math.min(...rounds.map((round) => round.reference));
      return [[`${subject.name}, ${row.name}`, own.toFixed(0), kept.toFixed(0), ratio.toFixed(2)]];
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
