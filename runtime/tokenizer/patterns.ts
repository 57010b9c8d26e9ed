/**
 * Patterns of normalizers and pre-tokenizers. They are written for Oniguruma; the JavaScript library translates them,
 * and what it would take for something else is mended here before (atomic groups, possessive quantifiers, letters that
 * fold onto s and k) or refused.
 */

import * as library from '@huggingface/tokenizers';
import { parse } from '../pattern/parse.ts';
import { Pattern, PatternTooSlow } from '../pattern/pattern.ts';
import { isSteady } from '../pattern/steady.ts';
import type { Part } from './part.ts';

/** The one class of the library that is used; its own types do not resolve as Node resolves modules. */
const { SplitPreTokenizer } = library as unknown as {
  readonly SplitPreTokenizer: new (config: { readonly pattern: { readonly Regex: string } }) => {
    readonly pattern: RegExp;
  };
};

/** What finds ranges of a text: the engine's own RegExp (flags gu), or one that takes bounded time. */
export type TextPattern =
  RegExp | ((text: string) => Iterable<readonly [begin: number, end: number]>);

/** The pattern of a `pattern` field: {"String": …} or {"Regex": …}. */
export function patternOf(part: Part): TextPattern {
  const literal = part.get('String');
  if (!literal.absent) {
    return new RegExp(literal.text().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gu');
  }
  const regex = part.get('Regex');
  const source = regex.text();
  const refuse = (what: string): Error =>
    regex.unsupported(
      `is /${source}/, and ${what}`,
      'A pattern of groups, classes, quantifiers, alternatives, lookaround and case-insensitive groups.',
    );
  const folded = source.startsWith('(?i)') ? `(?i:${source.slice(4)})` : source;
  try {
    return inTime(compiled(new Rewriter(folded, refuse).all()), refuse);
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(error.message);
    throw error;
  }
}

/** The pattern itself where it is steady; else one that finds the same, and refuses a text that it is slow on. */
function inTime(pattern: RegExp, refuse: (what: string) => Error): TextPattern {
  if (isSteady(parse(pattern.source).tree)) return pattern;
  const bounded = new Pattern(pattern.source);
  return function* (text) {
    try {
      for (const { index, end } of bounded.all(text)) yield [index, end];
    } catch (error) {
      if (error instanceof PatternTooSlow) throw refuse('some text would take it too long');
      throw error;
    }
  };
}

/** The library's translation of an Oniguruma pattern; throws SyntaxError. */
function compiled(source: string): RegExp {
  return new SplitPreTokenizer({ pattern: { Regex: source } }).pattern;
}

/** Characters beyond ASCII that fold onto one letter of ASCII. */
const foldsOnto: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a' };
/** Two letters that one character folds onto (ß, ﬀ, ﬁ, ﬂ, ﬆ). */
const ligatures = /ss|st|ff|fi|fl/i;

/** `\\p{^L}`, as JavaScript writes it. */
const complement = (text: string): string => text.replace(/\\p\{\^/g, '\\P{');

class Rewriter {
  private readonly source: string;
  private readonly refuse: (what: string) => Error;
  private at = 0;
  private groups = 0;

  constructor(source: string, refuse: (what: string) => Error) {
    this.source = source;
    this.refuse = refuse;
  }

  all(): string {
    const made = this.alternatives(false, false);
    if (this.at < this.source.length) throw this.refuse('a parenthesis closes that none opened');
    return made;
  }

  /** Up to the parenthesis that closes the group, or the end. */
  private alternatives(folds: boolean, behind: boolean): string {
    let made = '';
    let before = '';
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      const begin = this.at;
      let atom = this.atom(folds, behind);
      const own = this.source.slice(begin, this.at);
      if (folds && ligatures.test(before + own)) throw this.refuse('letters there fold onto one');
      before = /^[a-z]$/i.test(own) ? own : '';
      const quantifier = this.take(/[*+?]\+?|\{\d*,?\d*\}/y);
      if (quantifier !== '') before = '';
      if (/^[*+?]\+$/.test(quantifier)) {
        atom = this.atomic(`${atom}${quantifier[0] ?? ''}`, behind);
      } else atom += quantifier;
      made += atom;
    }
    return made;
  }

  private atom(folds: boolean, behind: boolean): string {
    const escape = this.take(/\\(?:[pPxu]\{[^}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[^])/uy);
    if (escape !== '') {
      if (/^\\(?:[1-9GKRXkgyYNO]|c[^])/.test(escape)) throw this.refuse(`it has ${escape}`);
      if (folds && /^\\[pPxu]/.test(escape)) throw this.refuse(`${escape} is to ignore case`);
      return complement(escape);
    }
    const first = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    if (first === '[') return this.set(folds);
    if (first === '(') return this.group(folds, behind);
    this.at += first.length;
    if (!folds || !/\p{Cased}/u.test(first)) return first;
    if (first > '\u007f') throw this.refuse(`${first} is to ignore case`);
    const also = foldsOnto[first.toLowerCase()];
    return also === undefined ? first : `(?:${first}|${also})`;
  }

  private group(folds: boolean, behind: boolean): string {
    const opening = this.take(/\((?:\?(?:<?[=!]|[:>]|i:|<[A-Za-z_]\w*>))?/y);
    if (this.source[this.at] === '?') throw this.refuse('a group there begins with (? and more');
    const inside = this.alternatives(folds || opening === '(?i:', behind || /<[=!]/.test(opening));
    if (this.source[this.at] !== ')') throw this.refuse('a group there is not closed');
    this.at++;
    return opening === '(?>' ? this.atomic(inside, behind) : `${opening}${inside})`;
  }

  /** JavaScript never goes back into a lookahead: what it found is taken as it is. */
  private atomic(inside: string, behind: boolean): string {
    if (behind) throw this.refuse('it looks behind for what is not to be tried again');
    const name = `whole${this.groups++}`;
    return `(?:(?=(?<${name}>${inside}))\\k<${name}>)`;
  }

  private set(folds: boolean): string {
    const begin = this.at;
    let depth = 0;
    do {
      const posix = this.take(/\[:\^?\w+:\]/y);
      if (posix !== '') continue;
      const step = this.take(/\\[^]|\[\^?\]?|[^]/uy);
      if (step === '') throw this.refuse('a class there is not closed');
      if (step.startsWith('[')) depth++;
      else if (step === ']') depth--;
    } while (depth > 0);
    const set = complement(this.source.slice(begin, this.at));
    if (folds) this.checkFolded(set);
    return set;
  }

  /** Only classes whose members beyond ASCII need no folding. */
  private checkFolded(set: string): void {
    const all = compiled(`(?i:${set})`);
    const has = (character: string): boolean => {
      all.lastIndex = 0;
      return all.test(character);
    };
    const plain = !/[^\0-\x7f]|\\[pPxu]|\[:/.test(set);
    const even = Object.entries(foldsOnto).every(([letter, other]) => has(letter) === has(other));
    if (!plain || !even) throw this.refuse(`${set} is to ignore case`);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.source) ?? [];
    this.at += found.length;
    return found;
  }
}

/** A range of a text, in UTF-16 units, and whether a pattern matched it. */
export interface Span {
  readonly begin: number;
  readonly end: number;
  readonly match: boolean;
}

/** Ranges that cover a text: what matched, and what lies between. */
export function spansOf(text: string, pattern: TextPattern): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (const [begin, end] of rangesOf(text, pattern)) {
    // Between the halves of a pair there is no place.
    if (begin > 0 && (text.codePointAt(begin - 1) ?? 0) > 0xffff) continue;
    if (begin > last) spans.push({ begin: last, end: begin, match: false });
    last = end;
    spans.push({ begin, end, match: true });
  }
  if (last < text.length) spans.push({ begin: last, end: text.length, match: false });
  return spans;
}

/** A text with `content` for what a pattern finds. */
export const replaced = (text: string, pattern: TextPattern, content: string): string =>
  pattern instanceof RegExp
    ? text.replace(pattern, () => content)
    : spansOf(text, pattern)
        .map(({ begin, end, match }) => (match ? content : text.slice(begin, end)))
        .join('');

function* rangesOf(text: string, pattern: TextPattern): Iterable<readonly [number, number]> {
  if (!(pattern instanceof RegExp)) return yield* pattern(text);
  for (const found of text.matchAll(pattern)) yield [found.index, found.index + found[0].length];
}
