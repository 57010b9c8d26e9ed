/** Normalizers: what is done to a text before it is cut. Each does what the Rust library's of the same name does. */

import { spellBytes } from './bytes.ts';
import { component, type Part, type Table } from './part.ts';
import { patternOf, replaced } from './patterns.ts';
import * as unicode from './unicode.ts';

export type Normalizer = (text: string) => string;

const white = /\p{White_Space}/u;
const control = new RegExp(unicode.control, 'gu');
const nonSpacing = new RegExp(unicode.nonSpacing, 'gu');
const marks = new RegExp(unicode.marks, 'gu');

/** Character by character: no letter knows its neighbours, as JavaScript's final sigma does. */
const lowercase: Normalizer = (text) => text.replace(/./gsu, (c) => c.toLowerCase());

/** The ranges that BERT sets apart as Chinese, gaps included. */
const chinese =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu;

function bert(part: Part): Normalizer {
  const clean = part.get('clean_text').flag(true);
  const apart = part.get('handle_chinese_chars').flag(true);
  const lower = part.get('lowercase').flag(true);
  const strip = part.get('strip_accents').flag(lower);
  return (text) => {
    let made = text;
    if (clean) {
      made = made.replace(control, '').replace(/\p{White_Space}/gu, ' ');
    }
    if (apart) made = made.replace(chinese, ' $& ');
    if (strip) made = made.normalize('NFD').replace(nonSpacing, '');
    return lower ? lowercase(made) : made;
  };
}

const table: Table<Normalizer> = {
  BertNormalizer: bert,
  ByteLevel: () => spellBytes,
  Lowercase: () => lowercase,
  NFC: () => (text) => text.normalize('NFC'),
  NFD: () => (text) => text.normalize('NFD'),
  NFKC: () => (text) => text.normalize('NFKC'),
  NFKD: () => (text) => text.normalize('NFKD'),
  Prepend: (part) => {
    const prefix = part.get('prepend').text();
    return (text) => (text === '' ? '' : prefix + text);
  },
  Replace: (part) => {
    const pattern = patternOf(part.get('pattern'));
    const content = part.get('content').text();
    return (text) => replaced(text, pattern, content);
  },
  Sequence: (part) => {
    const all = part.get('normalizers').list().map(normalizerOf);
    return (text) => all.reduce((made, one) => one(made), text);
  },
  Strip: (part) => {
    const left = part.get('strip_left').flag(true);
    const right = part.get('strip_right').flag(true);
    return (text) => {
      let [begin, end] = [0, text.length];
      // White space is of one unit each. Character by character: a pattern would begin anew at each of a long run.
      while (left && begin < end && white.test(text.charAt(begin))) begin++;
      while (right && end > begin && white.test(text.charAt(end - 1))) end--;
      return text.slice(begin, end);
    };
  },
  StripAccents: () => (text) => text.replace(marks, ''),
};

/** The normalizer that a part describes; none changes nothing. */
export const normalizerOf = (part: Part): Normalizer =>
  part.absent ? (text) => text : component(table, part);
