/** A file of UTF-8 lines, read a piece at a time: it may be larger than the longest string, and than 2 GiB. */

import { StowageError } from '../error.ts';
import type { Reader } from '../files/files.ts';
import { binary } from './format.ts';

/** Whole lines that follow each other. */
export interface Lines {
  /** Each line with the end that it has; the last of the file may have none. */
  readonly text: string;
  /** Number of the first line, from 1. */
  readonly first: number;
  /** Bytes of the file up to here. */
  readonly end: number;
}

/** Bytes that are read at a time. */
const piece = 2 ** 20;
/** Bytes of the longest line: half of what a string can hold. */
const longest = 2 ** 28;

const newline = 10;

/** Rejects with `data-not-utf8`, `data-binary` or `data-bad-json`, naming the line, once it is reached. */
export async function* linesOf(reader: Reader, path: string): AsyncGenerator<Lines> {
  let number = 1;
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  for (let at = 0; at < reader.size;) {
    const bytes = await reader.read(at, Math.min(piece, reader.size - at));
    if (bytes.length === 0) break;
    at += bytes.length;
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      const line = number + newlinesIn(bytes.subarray(0, nul));
      throw binary(`Line ${line} holds bytes that are zero.`, `${path}:${line}`);
    }
    const cut = at >= reader.size ? bytes.length : bytes.lastIndexOf(newline) + 1;
    if (cut > 0) {
      const whole = joined([...pending, bytes.subarray(0, cut)]);
      const text = decode(whole, number, path);
      yield { text: number === 1 ? text.replace(/^\uFEFF/, '') : text, first: number, end: at };
      number += newlinesIn(whole);
      pending = [];
      held = 0;
    }
    // The reader may use its bytes again.
    pending.push(bytes.slice(cut));
    held += bytes.length - cut;
    if (held > longest) {
      throw new StowageError(
        'data-bad-json',
        `Line ${number} is longer than ${longest / 2 ** 20} MiB.`,
        'Lines of text, or one JSON object a line.',
        'Break it into lines.',
        `${path}:${number}`,
      );
    }
  }
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array<ArrayBuffer>, first: number, path: string): string {
  try {
    return strict.decode(bytes);
  } catch {
    const line = first + badLineIn(bytes);
    throw new StowageError(
      'data-not-utf8',
      `Line ${line} has bytes that are not UTF-8.`,
      'UTF-8 text.',
      'Convert it, for example: iconv -f latin1 -t utf-8 OLD > NEW',
      `${path}:${line}`,
    );
  }
}

/** Lines before the first that is not UTF-8. A newline byte never occurs inside a sequence, so each can be tried alone. */
function badLineIn(bytes: Uint8Array<ArrayBuffer>): number {
  let begin = 0;
  for (let line = 0; ; line++) {
    const end = bytes.indexOf(newline, begin);
    try {
      strict.decode(bytes.subarray(begin, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    begin = end + 1;
  }
}
