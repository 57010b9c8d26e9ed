/** What is asked of the comparison, as measures of the section. */

import type { Measure } from '../measure.ts';
import { activationMemory } from './plans.ts';
import type { Results } from './results.ts';
import { reference, rowNamed } from './rows.ts';
import type { Row } from './rows.ts';
import type { Subject } from './subjects.ts';

/** Held-out loss against the reference's, as a share of it; null where one of the two is not there. */
export function lossApart(results: Results, subject: Subject, row: Row): number | null {
  const kept = results.trained(subject, rowNamed(reference));
  const own = results.trained(subject, row);
  return kept && own ? own.lossAfter / kept.lossAfter - 1 : null;
}

/** Activation memory at the peak as a share of the reference's. */
export function memoryShare(results: Results, subject: Subject, row: Row): number | null {
  const kept = results.trained(subject, rowNamed(reference));
  const own = results.trained(subject, row);
  return kept && own ? activationMemory(own.anatomy) / activationMemory(kept.anatomy) : null;
}

/** The least milliseconds of a row's steps, and of the reference's between them; null where it was not timed. */
export function timesOf(
  results: Results,
  subject: Subject,
  row: Row,
): { readonly row: number; readonly reference: number } | null {
  const rounds = results.rounds(subject, row);
  if (rounds.length === 0) return null;
  return {
    row: Math.min(...rounds.flatMap((round) => round.row)),
    reference: Math.min(...rounds.flatMap((round) => round.reference)),
  };
}

export const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`;
export const signed = (share: number): string =>
  `${share < 0 ? '−' : '+'}${percent(Math.abs(share), 2)}`;

export function goals(
  results: Results,
  subjects: readonly Subject[],
  rows: readonly Row[],
): readonly Measure[] {
  return subjects.flatMap((subject) => [
    ...exact(results, subject, rows),
    ...sublayer(results, subject, rows),
    ...twoBits(results, subject),
    ...times(results, subject, rows),
    ...(results.target === 'wasm' ? times(results.on('wgsl'), subject, rows) : []),
  ]);
}

/** Bytes are what was said: predicted against allocated, stored against the papers' formulas. */
function exact(results: Results, subject: Subject, rows: readonly Row[]): readonly Measure[] {
  const trained = rows.flatMap((row) => results.trained(subject, row) ?? []);
  const compared = trained.flatMap(({ comparison }) => comparison ?? []);
  const equal = trained.filter((row) => row.predictedBytes === row.allocatedBytes).length;
  const explained = compared.filter(({ leftOver }) => leftOver === 0).length;
  if (trained.length === 0) return [];
  const of = (what: string, n: number, all: number): Measure => ({
    what: `${subject.name}: ${what}`,
    figure: `${n} of ${all}`,
    wanted: 'all',
    met: n === all,
  });
  return [
    of('predicted bytes = allocated bytes', equal, trained.length),
    of('stored bytes = formula + named differences', explained, compared.length),
  ];
}

/** The best of the low-rank plans that store norms only, by memory, within one percent of the loss. */
function sublayer(results: Results, subject: Subject, rows: readonly Row[]): readonly Measure[] {
  const found = rows
    .filter(({ way }) => way.kind === 'level' && way.level === 'sublayer')
    .flatMap((row) => {
      const apart = lossApart(results, subject, row);
      const share = memoryShare(results, subject, row);
      return apart === null || share === null ? [] : [{ row, apart, share }];
    });
  const near = found.filter(({ apart }) => apart <= 0.01).sort((a, b) => a.share - b.share)[0];
  const shown = near ?? found.sort((a, b) => a.apart - b.apart)[0];
  if (!shown) return [];
  return [
    {
      what: `${subject.name}: activation memory, ${shown.row.name}`,
      figure: `${percent(1 - shown.share)} less at ${signed(shown.apart)} loss`,
      wanted: '≥ 80 % less at ≤ 1 %',
      met: shown.share <= 0.2 && shown.apart <= 0.01,
    },
  ];
}

function twoBits(results: Results, subject: Subject): readonly Measure[] {
  const both = lossApart(results, subject, rowNamed('2-bit + outliers + inter'));
  const plain = lossApart(results, subject, rowNamed('2-bit'));
  if (both === null) return [];
  return [
    {
      what: `${subject.name}: 2-bit + outliers + inter, held-out loss against plain 2-bit’s`,
      figure: `${signed(both)} against ${plain === null ? 'none: it failed' : signed(plain)}`,
      wanted: '≤ 1 %, and less than plain',
      met: both <= 0.01 && (plain === null || both < plain),
    },
  ];
}

/** Step times of the rows that have a goal. */
function times(results: Results, subject: Subject, rows: readonly Row[]): readonly Measure[] {
  return rows.flatMap((row): readonly Measure[] => {
    const taken = timesOf(results, subject, row);
    const limit = row.family.startsWith('codes') ? 1.1 : 1.15;
    const bound = row.family.startsWith('codes') || row.family.startsWith('low-rank');
    if (taken === null || !bound || !row.storedForm) return [];
    const ratio = taken.row / taken.reference;
    return [
      {
        what: `${subject.name}: step of ${row.name} on ${results.target}`,
        figure: `${ratio.toFixed(2)} × ${reference}`,
        wanted: `≤ ${limit.toFixed(2)}`,
        met: ratio <= limit,
      },
    ];
  });
}
