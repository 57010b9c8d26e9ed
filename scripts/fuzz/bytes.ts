/** Changes of bytes that know nothing of what they spell: as transfers, editors and other systems do them. */

import { Chance } from './chance.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const encode = (text: string): Bytes => new TextEncoder().encode(text);

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** What no text has, or what few readers expect in one. */
const odd: readonly Bytes[] = [
  ...[[0], [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x80]],
  ...[[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x1b, 0x5b, 0x32, 0x4a], [0xe2, 0x80, 0xa8], [0x0d], [0x0a]],
].map((bytes) => Uint8Array.from(bytes)); // prettier-ignore

const marks = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  "'",
  '`',
  '\r\n',
  '\0',
  '//',
  '/*',
  '\u2028',
];

const changes: readonly ((bytes: Bytes, chance: Chance) => Bytes)[] = [
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => bytes.slice(chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const flipped = bytes.slice();
    const times = 1 + chance.below(8);
    for (let i = 0; i < times && flipped.length > 0; i++) {
      const at = chance.below(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
    }
    return flipped;
  },
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), chance.of(odd)),
  (bytes, chance) => put(bytes, chance.is(0.5) ? 0 : bytes.length, chance.of(odd)),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), encode(chance.of(marks))),
  (bytes, chance) => {
    // A piece again, elsewhere.
    const [from, to] = [chance.below(bytes.length + 1), chance.below(bytes.length + 1)];
    return put(bytes, to, bytes.slice(from, from + chance.below(200)));
  },
  (bytes, chance) => {
    const [from, length] = [chance.below(bytes.length + 1), chance.below(200)];
    return joined(bytes.slice(0, from), bytes.slice(from + length));
  },
  (bytes) => joined(bytes, bytes),
  (bytes) => encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')),
  (bytes) => encode(new TextDecoder().decode(bytes).replaceAll('\n', '')),
  (bytes) => wide(new TextDecoder().decode(bytes)),
  (bytes, chance) => joined(bytes, encode('[{"a":'.repeat(chance.of([10, 1000, 200000])))),
  (bytes, chance) => joined(bytes, encode('x'.repeat(chance.of([1000, 100000, 2 ** 21])))),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), encode('"'.repeat(1 + chance.below(3)))),
  () => new Uint8Array(0),
]; // prettier-ignore

const put = (bytes: Bytes, at: number, what: Bytes): Bytes =>
  joined(bytes.slice(0, at), what, bytes.slice(at));

/** UTF-16, as some shells write what they redirect. */
const wide = (text: string): Bytes =>
  joined(
    Uint8Array.of(0xff, 0xfe),
    new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
  );

/** The same bytes but for one to three changes. */
export function changedBytes(bytes: Bytes, chance: Chance): Bytes {
  let changed = bytes;
  for (let left = 1 + chance.below(3); left > 0; left--)
    changed = chance.of(changes)(changed, chance);
  return changed;
}
