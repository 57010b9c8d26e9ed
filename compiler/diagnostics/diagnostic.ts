/** What a diagnostic is, and how it is printed: place, code, the lines of source, what is so, what was wanted, a way out. */

import { readFileSync } from 'node:fs';
import { createColors } from 'picocolors';
import { visible, visibleLine } from '../../runtime/format/quote.ts';
import type { Location } from '../ir/graph.ts';

/** Every code there is. Codes are stable: users search for them. */
export const codes = [
  'adapter-conflict',
  'adapter-rank',
  'adapter-target-unknown',
  'adapter-unfit',
  'binding-too-large',
  'budget-too-small',
  'budget-unreadable',
  'checkpoint-of-another-model',
  'checkpoint-tensor-dtype',
  'checkpoint-tensor-missing',
  'checkpoint-tensor-shape',
  'config-conflict',
  'config-disagrees',
  'config-key-missing',
  'config-key-unread',
  'config-value-type',
  'context-too-long',
  'device-too-small',
  'dimension-conflict',
  'dimension-fraction',
  'init-unreadable',
  'max-undecided',
  'micro-batch-refused',
  'model-file-missing',
  'model-file-unreadable',
  'model-has-no-loss',
  'not-static',
  'offload-refused',
  'operator-not-on-target',
  'pin-refused',
  'pin-unreadable',
  'plan-mismatch',
  'plan-unreadable',
  'policy-unknown',
  'recipe-value',
  'set-unreadable',
  'shape-mismatch',
  'size-too-large',
  'syntax-error',
  'target-unavailable',
  'tensor-unknown',
  'type-error',
  'unknown-dimension',
  'unknown-recipe-field',
  'unsized-dimension',
  'unsupported-expression',
  'unsupported-statement',
  'weights-unreadable',
  'what-if-unreadable',
] as const;

export type Code = (typeof codes)[number];

/** A second place that belongs to the mistake. */
export interface Place {
  readonly at?: Location;
  readonly note: string;
}

export interface DiagnosticParts {
  readonly code: Code;
  readonly at?: Location | undefined;
  /** The file or folder that it is about, where no line of a model is. */
  readonly place?: string | undefined;
  /** What is so, in the author's words. */
  readonly soIs: string;
  /** What was wanted. */
  readonly wanted?: string;
  /** A way out. */
  readonly hint?: string | undefined;
  readonly also?: readonly Place[];
}

/** A mistake that is the user's to mend. */
export class StowageDiagnostic extends Error {
  readonly code: Code;
  readonly at: Location | undefined;
  readonly place: string | undefined;
  readonly soIs: string;
  readonly wanted: string;
  readonly hint: string | undefined;
  readonly also: readonly Place[];

  constructor(parts: DiagnosticParts) {
    super(`${parts.code}: ${parts.soIs}`);
    this.name = 'StowageDiagnostic';
    this.code = parts.code;
    this.at = parts.at;
    this.place = parts.at ? placeOf(parts.at) : parts.place;
    this.soIs = parts.soIs;
    this.wanted = parts.wanted ?? '';
    this.hint = parts.hint;
    this.also = parts.also ?? [];
  }
}

/** Several mistakes at once: what the type checker found. `diagnostics` has at least one. */
export class StowageDiagnostics extends StowageDiagnostic {
  readonly diagnostics: readonly StowageDiagnostic[];

  constructor(first: StowageDiagnostic, rest: readonly StowageDiagnostic[]) {
    super(first);
    this.diagnostics = [first, ...rest];
  }
}

export interface FormatOptions {
  readonly color?: boolean;
}

/** The text a person reads: `file:line:column  code`, a code frame, what is so, what was wanted, a way out. */
export function format(
  diagnostic: StowageDiagnostic,
  { color = false }: FormatOptions = {},
): string {
  if (diagnostic instanceof StowageDiagnostics) {
    return diagnostic.diagnostics.map((d) => formatOne(d, color)).join('\n\n');
  }
  return formatOne(diagnostic, color);
}

function formatOne(diagnostic: StowageDiagnostic, color: boolean): string {
  const paint = createColors(color);
  const { at, place, also } = diagnostic;
  const lines = [
    place !== undefined
      ? `${paint.bold(visibleLine(place))}  ${paint.red(diagnostic.code)}`
      : paint.red(paint.bold(diagnostic.code)),
  ];
  if (at) lines.push(...frameOf(at, paint.dim, paint.red));
  lines.push(...indent(diagnostic.soIs));
  for (const { at: other, note } of also) {
    lines.push(...indent(other ? `${visibleLine(placeOf(other))}  ${note}` : note));
    if (other) lines.push(...frameOf(other, paint.dim, paint.dim));
  }
  if (diagnostic.wanted) lines.push(...indent(diagnostic.wanted));
  if (diagnostic.hint) lines.push(...indent(diagnostic.hint).map((line) => paint.green(line)));
  return lines.join('\n');
}

const placeOf = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

const indent = (text: string): string[] =>
  visible(text)
    .split('\n')
    .map((line) => `   ${line}`.trimEnd());

/** The source line, underlined; nothing where the file can no longer be read. */
export function frameOf(
  at: Location,
  quiet: (text: string) => string = (text) => text,
  loud: (text: string) => string = (text) => text,
): string[] {
  let line: string | undefined;
  try {
    line = readFileSync(at.file, 'utf8').split(/\r?\n/)[at.line - 1];
  } catch {
    return [];
  }
  if (line === undefined) return [];
  line = visible(line);
  const gutter = String(at.line);
  const length = Math.max(1, Math.min(at.length, line.length - at.column + 1));
  const blank = line.slice(0, at.column - 1).replace(/[^\t]/g, ' ');
  return [
    `   ${quiet(`${gutter} |`)} ${line}`.trimEnd(),
    `   ${quiet(`${' '.repeat(gutter.length)} |`)} ${blank}${loud('^'.repeat(length))}`,
  ];
}

/** The candidate nearest to `word`, where it is near enough to be a slip. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Edits from one word to another: a letter put in, left out, changed, or swapped with its neighbour. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
}

/** `Did you mean x?`, or nothing. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `Did you mean ${near}?`;
};

/** `1.5 MiB (1572864 bytes)` */
export function showBytes(bytes: number): string {
  const units = ['KiB', 'MiB', 'GiB'];
  let value = bytes;
  let unit = 'bytes';
  for (const next of units) {
    if (value < 1024) break;
    value /= 1024;
    unit = next;
  }
  return unit === 'bytes' ? `${bytes} bytes` : `${+value.toFixed(2)} ${unit} (${bytes} bytes)`;
}
