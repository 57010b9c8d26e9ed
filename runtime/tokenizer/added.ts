/** Added tokens: they are found in the text before anything else sees it. */

import type { Normalizer } from './normalizers.ts';
import type { Part } from './part.ts';

export interface AddedToken {
  readonly id: number;
  readonly content: string;
  /** Only where no letter, digit or underscore touches it. */
  readonly singleWord: boolean;
  /** Takes the white space before or after it along. */
  readonly leftStrip: boolean;
  readonly rightStrip: boolean;
  /** Looked for in the normalised text. */
  readonly normalized: boolean;
  /** Left out of decoded text. */
  readonly special: boolean;
}

/**
 * The added tokens, each with the id that the Rust library gives it: the vocabulary's own, or the next one. Throws
 * where the file says another: those who read it differ.
 */
export function addedTokens(
  part: Part,
  vocabulary: ReadonlyMap<string, number>,
): readonly AddedToken[] {
  if (part.absent) return [];
  const known = new Map(vocabulary);
  let next = vocabulary.size;
  return part.list().map((entry) => {
    const content = entry.get('content').text();
    const id = entry.get('id').whole();
    const expected = known.get(content) ?? next;
    if (id !== expected) {
      const owner = known.has(content) ? 'the vocabulary has it as' : 'the next free id is';
      throw entry.malformed(`gives ${content} the id ${id}, and ${owner} ${expected}`);
    }
    known.set(content, id);
    next = Math.max(next, id + 1);
    const special = entry.get('special').flag(false);
    return {
      ...{ id, content, special },
      singleWord: entry.get('single_word').flag(false),
      leftStrip: entry.get('lstrip').flag(false),
      rightStrip: entry.get('rstrip').flag(false),
      normalized: entry.get('normalized').flag(!special),
    };
  });
}

/** A part of the text: an added token, or what is left between them. */
export interface Section {
  readonly text: string;
  readonly token: AddedToken | null;
  /** Whether the text begins with it. */
  readonly first: boolean;
}

const word = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u;
const white = /\p{White_Space}/u;

/** Whether the character before, or at, a place belongs to a word. */
const wordBefore = (text: string, at: number): boolean =>
  word.test(/.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '');
const wordAt = (text: string, at: number): boolean =>
  at < text.length && word.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

/** Cuts texts at some tokens, the longest where several begin at one place. */
function cutter(
  tokens: readonly (readonly [content: string, token: AddedToken])[],
): (text: string, first: boolean) => readonly Section[] {
  const byContent = new Map(tokens.filter(([content]) => content !== ''));
  if (byContent.size === 0)
    return (text, first) => (text === '' ? [] : [{ text, token: null, first }]);
  const pattern = new RegExp(
    [...byContent.keys()]
      .sort((a, b) => b.length - a.length)
      .map((content) => content.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
      .join('|'),
    'gu',
  );
  return (text, first) => {
    const sections: Section[] = [];
    let last = 0;
    for (const { 0: content, index } of text.matchAll(pattern)) {
      const token = byContent.get(content);
      let [begin, end] = [index, index + content.length];
      // What stripped before it may have taken its beginning.
      if (!token || begin < last) continue;
      if (token.singleWord && (wordBefore(text, begin) || wordAt(text, end))) continue;
      while (token.leftStrip && begin > last && white.test(text.charAt(begin - 1))) begin--;
      while (token.rightStrip && end < text.length && white.test(text.charAt(end))) end++;
      if (begin > last) {
        sections.push({ text: text.slice(last, begin), token: null, first: first && last === 0 });
      }
      sections.push({ text: text.slice(begin, end), token, first: first && begin === 0 });
      last = end;
    }
    if (last < text.length) {
      sections.push({ text: text.slice(last), token: null, first: first && last === 0 });
    }
    return sections;
  };
}

/** Cuts a text at added tokens and normalises what is between: first those that are looked for in the text as it is. */
export function sectionsOf(
  tokens: readonly AddedToken[],
  normalizer: Normalizer,
): (text: string) => readonly Section[] {
  const raw = cutter(tokens.filter((t) => !t.normalized).map((t) => [t.content, t] as const));
  const after = cutter(
    tokens.filter((t) => t.normalized).map((t) => [normalizer(t.content), t] as const),
  );
  return (text) =>
    raw(text, true).flatMap((section) =>
      section.token ? [section] : after(normalizer(section.text), section.first),
    );
}
