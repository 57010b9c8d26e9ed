/** Pre-tokenizers: where a text is cut before the model sees it. Each cuts as the Rust library's of the same name does. */

import { own } from '../format/records.ts';
import { spellBytes } from './bytes.ts';
import { component, type Part, type Table } from './part.ts';
import { patternOf, spansOf, type Span, type TextPattern } from './patterns.ts';
import { punctuation } from './unicode.ts';

/** A piece of the text, and whether the text begins with it. */
export interface Piece {
  readonly text: string;
  readonly first: boolean;
}
export type PreTokenizer = (piece: Piece) => readonly Piece[];

/** What becomes of what a pattern matches: the spans to keep. */
const behaviours: Readonly<Record<string, (spans: readonly Span[]) => readonly Span[]>> = {
  Removed: (spans) => spans.filter((span) => !span.match),
  Isolated: (spans) => spans,
  MergedWithPrevious: (spans) => merged(spans, (last, span) => ({ ...last, end: span.end })),
  MergedWithNext: (spans) =>
    merged([...spans].reverse(), (last, span) => ({ ...last, begin: span.begin })).reverse(),
  Contiguous: (spans) => {
    const made: Span[] = [];
    for (const span of spans) {
      const last = made.at(-1);
      if (last?.match === span.match) made[made.length - 1] = { ...last, end: span.end };
      else made.push(span);
    }
    return made;
  },
};

/** Each match joins the span before it, unless that one is a match, too. */
function merged(spans: readonly Span[], join: (last: Span, span: Span) => Span): Span[] {
  const made: Span[] = [];
  let matched = false;
  for (const span of spans) {
    const last = made.at(-1);
    if (span.match && !matched && last) made[made.length - 1] = join(last, span);
    else made.push(span);
    matched = span.match;
  }
  return made;
}

/** Cuts by a pattern. */
function cutting(pattern: TextPattern, behaviour: string, invert = false): PreTokenizer {
  const keep = own(behaviours, behaviour);
  if (!keep) throw new Error(`internal: no behaviour ${behaviour}`);
  return ({ text, first }) => {
    const found = spansOf(text, pattern);
    const spans = invert ? found.map((span) => ({ ...span, match: !span.match })) : found;
    return keep(spans)
      .filter(({ begin, end }) => begin < end)
      .map(({ begin, end }) => ({ text: text.slice(begin, end), first: first && begin === 0 }));
  };
}

const behaviourOf = (part: Part, otherwise?: string): string => {
  const name = part.absent && otherwise !== undefined ? otherwise : part.text();
  if (Object.hasOwn(behaviours, name)) return name;
  throw part.unsupported(`is ${name}`, `One of ${Object.keys(behaviours).join(', ')}.`);
};

const sequence =
  (all: readonly PreTokenizer[]): PreTokenizer =>
  (piece) =>
    all.reduce<readonly Piece[]>((pieces, one) => pieces.flatMap(one), [piece]);

/** GPT-2's own pattern. */
const words =
  /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;

function byteLevel(part: Part): PreTokenizer {
  const prefix = part.get('add_prefix_space').flag(true);
  const cut = part.get('use_regex').flag(true) ? cutting(words, 'Isolated') : null;
  return ({ text, first }) => {
    const whole = { text: prefix && !text.startsWith(' ') ? ` ${text}` : text, first };
    return (cut?.(whole) ?? [whole]).map((piece) => ({ ...piece, text: spellBytes(piece.text) }));
  };
}

function metaspace(part: Part): PreTokenizer {
  const mark = part.get('replacement').text();
  const always = part.get('add_prefix_space').flag(true) ? 'always' : 'never';
  const scheme = part.get('prepend_scheme').textOrNull() ?? always;
  if (!['always', 'first', 'never'].includes(scheme)) {
    throw part.get('prepend_scheme').malformed(`is ${scheme}, and neither always, first nor never`);
  }
  const pattern = new RegExp(mark.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gu');
  const cut = part.get('split').flag(true) ? cutting(pattern, 'MergedWithNext') : null;
  return ({ text, first }) => {
    const marked = text.replaceAll(' ', () => mark);
    const begins = scheme === 'always' || (scheme === 'first' && first);
    const whole = { text: begins && !marked.startsWith(mark) ? mark + marked : marked, first };
    return cut?.(whole) ?? [whole];
  };
}

const marks = new RegExp(punctuation, 'gu');

const table: Table<PreTokenizer> = {
  BertPreTokenizer: () =>
    sequence([cutting(/\p{White_Space}/gu, 'Removed'), cutting(marks, 'Isolated')]),
  ByteLevel: byteLevel,
  CharDelimiterSplit: (part) => {
    const delimiter = part.get('delimiter').text();
    return cutting(new RegExp(delimiter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gu'), 'Removed');
  },
  Digits: (part) =>
    cutting(/\p{N}/gu, part.get('individual_digits').flag(false) ? 'Isolated' : 'Contiguous'),
  FixedLength: (part) =>
    cutting(new RegExp(`.{1,${Math.max(1, part.get('length').whole())}}`, 'gsu'), 'Isolated'),
  Metaspace: metaspace,
  Punctuation: (part) => cutting(marks, behaviourOf(part.get('behavior'), 'Isolated')),
  Sequence: (part) => sequence(part.get('pretokenizers').list().map(preTokenizerOf)),
  Split: (part) =>
    cutting(
      patternOf(part.get('pattern')),
      behaviourOf(part.get('behavior')),
      part.get('invert').flag(false),
    ),
  Whitespace: () =>
    cutting(
      /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]+|[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}\p{White_Space}]+/gu,
      'Removed',
      true,
    ),
  WhitespaceSplit: () => cutting(/\p{White_Space}/gu, 'Removed'),
};

/** The pre-tokenizer that a part describes; none cuts nothing. */
export const preTokenizerOf = (part: Part): PreTokenizer =>
  part.absent ? (piece) => [piece] : component(table, part);
