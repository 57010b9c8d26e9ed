/**
 * JSON files of a folder (configurations, tokenizers, indices), read as Python reads them: a byte-order mark is passed
 * over, and NaN, Infinity and -Infinity are numbers. What cannot be read is said with its line, column and text.
 */

import { StowageError, type ErrorCode } from '../error.ts';
import type { Files } from './files.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a file should have been, for the message when it is not. */
export interface Wanted {
  readonly code: ErrorCode;
  readonly wanted: string;
  readonly hint: string;
  /** Bytes that it has at most; `usualBytes` where not said. */
  readonly most?: number;
}

/** More than any configuration has. */
const usualBytes = 2 ** 24;
/** More than any vocabulary or index has, and less than a text may have. */
export const vastBytes = 2 ** 28;

/** Whether a value is an object of JSON, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in a JSON file, null where there is no such file. Rejects with the code of `wanted`. */
export async function readObject(
  files: Files,
  path: string,
  wanted: Wanted,
): Promise<JsonObject | null> {
  const reader = await files.open(path);
  if (reader === null) return null;
  try {
    const { most = usualBytes } = wanted;
    if (reader.size > most) {
      const message = `It has ${reader.size} bytes; no more than ${most} are read.`;
      throw new StowageError(wanted.code, message, wanted.wanted, wanted.hint, path);
    }
    return parseObject(await reader.read(0, reader.size), path, wanted);
  } finally {
    await reader.close();
  }
}

/** The object that the bytes of a JSON file spell. Throws with the code of `wanted`. */
export function parseObject(bytes: Uint8Array, path: string, told: Wanted): JsonObject {
  const refuse = (message: string, place: string, frame = ''): StowageError =>
    new StowageError(told.code, message, told.wanted, told.hint, place, frame);
  const text = decode(bytes, (message) => refuse(message, path));
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { line, column, frame } = placeIn(text, error.offset);
    throw refuse(error.message, `${path}:${line}:${column}`, frame);
  }
  if (isObject(value)) return value;
  const kind = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  throw refuse(`It is ${kind}, not an object.`, path);
}

/** UTF-8 without its mark; UTF-16 is named, as some editors and shells write it. */
function decode(bytes: Uint8Array, refuse: (message: string) => Error): string {
  const [a, b] = bytes;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
  if (wide) throw refuse('It is UTF-16, and JSON is UTF-8.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('It is not UTF-8.');
  }
}

/** Where and why a text is not JSON. */
export class Unreadable extends Error {
  /** In UTF-16 units from the beginning. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/**
 * The value that a text spells. The engine's own parser where it takes the text, since tokenizers have megabytes; of a key
 * that is there twice it would say nothing, and of any depth would make what overflows the stack elsewhere. Throws
 * `Unreadable`.
 */
export function parseJson(text: string): unknown {
  const { depth, keys } = measure(text);
  if (depth <= deepest) {
    try {
      const value = JSON.parse(text) as unknown;
      if (keysIn(value) === keys) return value;
    } catch {
      // The other parser says why.
    }
  }
  return new Parser(text).whole();
}

/** Levels of brackets, and colons, outside of what is quoted. */
function measure(text: string): { readonly depth: number; readonly keys: number } {
  let [level, depth, keys] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      do i = text.indexOf('"', i + 1);
      while (i >= 0 && isEscaped(text, i));
      if (i < 0) break;
    } else if (c === 0x7b || c === 0x5b) depth = Math.max(depth, ++level);
    else if (c === 0x7d || c === 0x5d) level--;
    else if (c === 0x3a) keys++;
  }
  return { depth, keys };
}

/** Whether an odd number of backslashes is before a place. */
export function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

/** Keys of all objects in a value. */
function keysIn(value: unknown): number {
  let count = 0;
  const waiting = [value];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const inside = Object.values(one) as unknown[];
    if (!Array.isArray(one)) count += inside.length;
    for (const each of inside) if (typeof each === 'object') waiting.push(each);
  }
  return count;
}

const words: Readonly<Record<string, unknown>> = {
  ...{ true: true, false: false, null: null },
  ...{ NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity },
};
const pythons: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };
/** More than any configuration has, and less than the stack holds. */
const deepest = 500;

class Parser {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(): unknown {
    const value = this.value();
    if (this.next() !== '') throw this.wrong('Something follows the end of the value.');
    return value;
  }

  private value(): unknown {
    const first = this.next();
    if (first === '{') return this.nested(() => Object.fromEntries(this.list('}', 'object')));
    if (first === '[') return this.nested(() => this.list(']', 'list'));
    if (first === '"') return this.string();
    const number = this.take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y);
    if (number !== '') return Number(number);
    const begin = this.at;
    const word = this.take(/-?[A-Za-z_]\w*/y);
    if (Object.hasOwn(words, word)) return words[word];
    this.at = begin;
    if (Object.hasOwn(pythons, word)) throw this.wrong(`JSON writes ${pythons[word]} for ${word}.`);
    if (first === "'") throw this.wrong('Text stands in double quotes in JSON.');
    throw this.wrong('A value was wanted here.');
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > deepest) throw this.wrong(`More than ${deepest} levels, one in another.`);
    this.at++;
    const value = read();
    this.depth--;
    return value;
  }

  /** What stands between brackets: values, or pairs of a key and a value. */
  private list(end: '}', what: 'object'): [string, unknown][];
  private list(end: ']', what: 'list'): unknown[];
  private list(end: string, what: string): unknown[] {
    const items: unknown[] = [];
    const keys = new Set<string>();
    for (let first = true; ; first = false) {
      if (this.next() === end) {
        if (!first) throw this.wrong('Nothing follows the comma before this.');
        break;
      }
      items.push(end === '}' ? this.pair(keys) : this.value());
      if (this.next() === end) break;
      if (this.next() !== ',') throw this.wrong(`A comma or the ${what}’s ${end} was wanted here.`);
      this.at++;
    }
    this.at++;
    return items;
  }

  private pair(keys: Set<string>): [string, unknown] {
    if (this.next() !== '"') throw this.wrong('A key in double quotes was wanted here.');
    const begin = this.at;
    const key = this.string();
    if (keys.has(key)) {
      this.at = begin;
      throw this.wrong(
        `${JSON.stringify(key)} is there already: one of the two would be passed over.`,
      );
    }
    keys.add(key);
    if (this.next() !== ':') throw this.wrong('A colon was wanted here, after the key.');
    this.at++;
    return [key, this.value()];
  }

  private string(): string {
    const begin = this.at;
    const raw = this.take(/"(?:[^"\\\n\r]|\\.)*"/y);
    if (raw === '') throw this.wrong('This text has no closing quote on its line.');
    try {
      return JSON.parse(raw) as string;
    } catch {
      this.at = begin;
      throw this.wrong('This text has an escape or a control character that JSON does not have.');
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  /** The next character that is no space; '' at the end. */
  private next(): string {
    this.take(/[ \t\n\r]*/y);
    return this.text.charAt(this.at);
  }

  private wrong(message: string): Unreadable {
    if (this.at >= this.text.length) return new Unreadable(this.at, 'The file ends too early.');
    const comment = this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at);
    return new Unreadable(this.at, comment ? 'JSON has no comments.' : message);
  }
}

/** Characters of a line that a frame shows at most. */
const widest = 100;

/** Line and column, from 1, and the line with a mark under the place. */
function placeIn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number; readonly frame: string } {
  // At the end of the file the last thing that was said is what to show.
  const at = offset < text.length ? offset : text.trimEnd().length;
  const before = text.slice(0, at).split(/\r\n|[\n\r]/);
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const whole = text.split(/\r\n|[\n\r]/, line).at(-1) ?? '';
  const from = Math.max(0, column - 1 - widest / 2);
  const shown = whole.slice(from, from + widest);
  const blank = shown.slice(0, column - 1 - from).replace(/[^\t]/g, ' ');
  const frame = `${line} | ${shown}\n${' '.repeat(String(line).length)} | ${blank}^`;
  return { line, column, frame };
}
