/** Encoding much text: in pieces, and what repeats once. */

import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import type { Lines } from './lines.ts';

/** Characters of a piece: encoders that know no words take far longer over longer ones. */
const pieceLength = 2 ** 14;
/** Characters within which a place to cut is looked for before any place will do. */
const most = 2 ** 20;

/**
 * The ids of one long text, piece by piece. It is cut where lines end (else where words do) between characters that are
 * no space, and each further piece is encoded as what follows a line, so that the ids are those of the whole.
 */
export async function* encodedPieces(
  tokenizer: Tokenizer,
  lines: AsyncIterable<Lines>,
  length = pieceLength,
): AsyncGenerator<readonly number[]> {
  const line = 'a\n';
  const mark = tokenizer.encode(line);
  let first = true;
  const encode = (text: string): readonly number[] => {
    if (first) {
      first = false;
      return tokenizer.encode(text);
    }
    const after = tokenizer.encode(`${line}${text}`);
    return mark.length > 0 && mark.every((id, i) => after[i] === id)
      ? after.slice(mark.length)
      : tokenizer.encode(text);
  };
  let text = '';
  for await (const block of lines) {
    text += block.text;
    let at = 0;
    while (text.length - at > length) {
      const cut = cutIn(text, at, length);
      if (cut === null) break;
      yield encode(text.slice(at, cut));
      at = cut;
    }
    text = text.slice(at);
  }
  if (text !== '') yield encode(text);
}

const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);

/** Where the piece from `at` may end: the last good place within `length`, else the next one; null where more must be read. */
function cutIn(text: string, at: number, length: number): number | null {
  const good = (i: number, line: boolean): boolean =>
    line
      ? text[i - 1] === '\n' && !isSpace(text[i - 2]) && !isSpace(text[i])
      : text[i] === ' ' && !isSpace(text[i - 1]) && !isSpace(text[i + 1]);
  for (const line of [true, false]) {
    for (let i = at + length; i > at + 1; i--) if (good(i, line)) return i;
  }
  const end = Math.min(text.length - 1, at + most);
  for (let i = at + length; i < end; i++) if (good(i, true) || good(i, false)) return i;
  if (text.length - at <= most) return null;
  const split = at + most;
  return /[\uD800-\uDBFF]/.test(text[split - 1] ?? '') ? split - 1 : split;
}

/** Texts that are remembered, and the longest of them. */
const remembered = 1024;
const longest = 4096;

/** The tokenizer with a short memory: prompts, and rows that are repeated, are encoded once. */
export function remembering(tokenizer: Tokenizer): Tokenizer {
  const known = new Map<string, number[]>();
  const encode = (text: string): number[] => {
    const before = known.get(text);
    if (before) return before;
    const ids = tokenizer.encode(text);
    if (text.length > longest) return ids;
    if (known.size >= remembered) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(text, ids);
    return ids;
  };
  return { ...tokenizer, encode };
}
