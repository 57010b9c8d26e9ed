/** What a file of text holds, told by how it begins: lines of JSON, or text. Tables and JSON documents are refused. */

import { isObject } from '../files/json.ts';
import { oneDocument } from './shapes.ts';
import { refuseTable } from './table.ts';

/** Bytes of the beginning that are looked at. */
export const headBytes = 2 ** 16;

/**
 * `head` is the beginning of the file, `whole` whether there is no more of it. Throws `data-json-array` or
 * `data-table` for what only looks like text.
 */
export function kindOf(head: string, whole: boolean, path: string): 'json-lines' | 'text' {
  const text = head.trimStart();
  const named = /\.(jsonl|ndjson)$/i.test(path);
  const [first = '', second] = text.split('\n', 2);
  // A first line that goes on beyond the head cannot be tried.
  const complete = second !== undefined || whole;
  if (text.startsWith('[') && isArray(text, first, complete)) {
    throw oneDocument(true, firstRow(text), path);
  }
  if (text.startsWith('{')) {
    if (complete && isObject(parsed(first))) return 'json-lines';
    const next = (second ?? '').trimStart();
    const alone = first.trim() === '{';
    const broken =
      !named && second !== undefined && /[,[{]\s*$/.test(first) && !next.startsWith('{');
    const begins = /^\{\s*"/.test(first);
    if ((alone && /^["}]/.test(next)) || (begins && broken)) {
      throw oneDocument(false, firstRow(text.slice(1)), path);
    }
    if (begins) return 'json-lines';
  }
  if (named) return 'json-lines';
  refuseTable(text, whole, path);
  return 'text';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Brackets begin prose, too: [1], [link](…), [[wiki]]. */
function isArray(text: string, first: string, complete: boolean): boolean {
  if (/^\[\s*\{\s*["}]/.test(text) || (complete && Array.isArray(parsed(first)))) return true;
  return /^\[\s*$/.test(first)
    ? /^\[\s*(?:\[\s*)*(?:\{|\]|-?\d|"(?:[^"\\\n]|\\.)*"\s*,?\s*$|true\b|false\b|null\b)/m.test(
        text,
      )
    : /^\[\s*(?:\[\s*)*"(?:[^"\\\n]|\\.)*"\s*,\s*["[\]\n]/.test(text);
}

/** The first whole object (or else list, or string) of a list that `text` begins; undefined where there is none. */
function firstRow(text: string): unknown {
  const begin = text.search(/[{]/);
  if (begin < 0) return parsed(/"(?:[^"\\]|\\.)*"/.exec(text)?.[0] ?? '');
  let depth = 0;
  let inside = false;
  for (let i = begin; i < text.length; i++) {
    const c = text[i];
    if (inside) {
      if (c === '\\') i++;
      else if (c === '"') inside = false;
      continue;
    }
    if (c === '"') inside = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return parsed(text.slice(begin, i + 1));
  }
  return undefined;
}
