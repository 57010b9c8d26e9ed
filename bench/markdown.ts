/** Tables, the numbers in them, and the places in documents where they go. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const documents = join(import.meta.dirname, '../docs');

/** Puts content between `<!-- name -->` and the next `<!-- end -->` of a document of docs/. */
export function publish(document: string, name: string, content: string): void {
  const file = join(documents, document);
  writeFileSync(file, between(readFileSync(file, 'utf8'), name, content));
}

/** Bytes in MiB, without the unit. */
export const mebibytes = (bytes: number, digits = 0): string => (bytes / 2 ** 20).toFixed(digits);

/** Seconds in milliseconds: whole, or three digits that count. */
export const milliseconds = (seconds: number): string =>
  seconds >= 0.1 ? (1000 * seconds).toFixed(0) : (1000 * seconds).toPrecision(3);

/** A table; columns after the first are numbers. */
export const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Replaces what stands in a text between `<!-- name -->` and the next `<!-- end -->`. */
export function between(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->\n`;
  const from = text.indexOf(begin);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`The document has no place for ${name}.`);
  return `${text.slice(0, from + begin.length)}\n${content}\n\n${text.slice(to)}`;
}
