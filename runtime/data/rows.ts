/** JSON lines as objects with their line's number. */

import { StowageError } from '../error.ts';
import type { Reader } from '../files/files.ts';
import { isEscaped, isObject, type JsonObject } from '../files/json.ts';
import { linesOf } from './lines.ts';

export interface Row {
  /** Of its line, from 1. */
  readonly number: number;
  readonly value: JsonObject;
}

/** A line that is not what it should be. */
export const badRow = (
  path: string,
  line: number,
  message: string,
  hint = 'Correct or remove the line.',
): StowageError =>
  new StowageError(
    'data-bad-json',
    message,
    'One JSON object a line, each with the keys of the first: {"text"}, {"prompt", "completion"}, or the model’s own inputs.',
    hint,
    `${path}:${line}`,
  );

/** The rows of a file, a block of lines at a time; blank lines are passed over. Rejects as `linesOf`, and with `data-bad-json`. */
export async function* rowsOf(
  reader: Reader,
  path: string,
): AsyncGenerator<{ readonly rows: readonly Row[]; readonly end: number }> {
  for await (const { text, first, end } of linesOf(reader, path)) {
    const rows: Row[] = [];
    const lines = text.split('\n');
    for (const [index, raw] of lines.entries()) {
      // Files that were put together have marks within them.
      const line = raw.replace(/^\uFEFF/, '');
      if (line.trim() === '') continue;
      const number = first + index;
      const last = end >= reader.size && index === lines.length - 1;
      const value = objectIn(line, number, last, path);
      const twice = repeatedKey(line);
      if (twice !== null) throw badRow(path, number, `Line ${number} has \`${twice}\` twice.`);
      rows.push({ number, value });
    }
    yield { rows, end };
  }
}

function objectIn(line: string, number: number, last: boolean, path: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const why = last ? ': the file ends within it, as if it had been cut off' : '';
    throw badRow(path, number, `Line ${number} is not a JSON object${why}.`);
  }
  if (isObject(value)) return value;
  throw badRow(path, number, `Line ${number} is not a JSON object.`);
}

/** The first key that an object's text has twice: a parser would take the last and say nothing. */
function repeatedKey(line: string): string | null {
  const seen = new Set<string>();
  let depth = 0;
  for (let i = 0; i < line.length; i++) {
    const c = line[i];
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
    if (c !== '"') continue;
    const begin = i;
    // Most of a line is inside of strings: their ends are looked for, not their letters.
    do i = line.indexOf('"', i + 1);
    while (isEscaped(line, i));
    if (depth !== 1 || !/^\s*:/.test(line.slice(i + 1, i + 9))) continue;
    const key = line.slice(begin + 1, i);
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return null;
}
