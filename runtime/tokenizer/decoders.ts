/** Decoders: tokens back to text. */

import { bytesOf } from './bytes.ts';
import { component, type Part, type Table } from './part.ts';
import { patternOf, replaced } from './patterns.ts';

/** Tokens to tokens; what is left is put together. */
export type Decoder = (tokens: readonly string[]) => readonly string[];

const text = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Runs of byte tokens (`<0x0A>`) as their text; a run that is no UTF-8 as one mark a byte. */
const byteFallback: Decoder = (tokens) => {
  const made: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length === 0) return;
    try {
      made.push(strict.decode(Uint8Array.from(bytes)));
    } catch {
      made.push('\ufffd'.repeat(bytes.length));
    }
    bytes = [];
  };
  for (const token of tokens) {
    const byte = /^<0x([0-9A-Fa-f]{2})>$/.exec(token);
    if (byte) bytes.push(parseInt(byte[1] ?? '', 16));
    else {
      flush();
      made.push(token);
    }
  }
  flush();
  return made;
};

/** What English tokenizers set apart, put back together. */
export const cleanedUp = (words: string): string =>
  words
    .replace(/ ([.?!,])/g, '$1')
    .replace(/ ' /g, "'")
    .replace(/ (n't|'m)/g, '$1')
    .replace(/ do not/g, " don't")
    .replace(/ ('s|'ve|'re)/g, '$1');

const table: Table<Decoder> = {
  BPEDecoder: (part) => {
    const suffix = part.get('suffix').text();
    return (tokens) =>
      tokens.map((token, i) => token.replaceAll(suffix, i === tokens.length - 1 ? '' : ' '));
  },
  ByteFallback: () => byteFallback,
  ByteLevel: () => (tokens) => [text.decode(Uint8Array.from(tokens.flatMap(bytesOf)))],
  Fuse: () => (tokens) => [tokens.join('')],
  Metaspace: (part) => {
    const mark = part.get('replacement').text();
    const prepends =
      part.get('prepend_scheme').value !== 'never' && part.get('add_prefix_space').flag(true);
    return (tokens) =>
      tokens.map((token, i) => token.replaceAll(mark, i === 0 && prepends ? '' : ' '));
  },
  Replace: (part) => {
    const pattern = patternOf(part.get('pattern'));
    const content = part.get('content').text();
    return (tokens) => tokens.map((token) => replaced(token, pattern, content));
  },
  Sequence: (part) => {
    const all = part
      .get('decoders')
      .list()
      .map((one) => component(table, one));
    return (tokens) => all.reduce((made, one) => one(made), tokens);
  },
  Strip: (part) => {
    const content = part.get('content').text();
    const [start, stop] = [part.get('start').whole(), part.get('stop').whole()];
    return (tokens) =>
      tokens.map((token) => {
        let [begin, end] = [0, token.length];
        for (let i = 0; i < start && token.startsWith(content, begin); i++) begin += content.length;
        for (let i = 0; i < stop && end > begin && token.endsWith(content, end); i++) {
          end -= content.length;
        }
        return token.slice(begin, end);
      });
  },
  WordPiece: (part) => {
    const prefix = part.get('prefix').text();
    const clean = part.get('cleanup').flag(true) ? cleanedUp : (words: string) => words;
    return (tokens) =>
      tokens.map((token, i) => {
        if (i === 0) return clean(token);
        return clean(token.startsWith(prefix) ? token.slice(prefix.length) : ` ${token}`);
      });
  },
};

/** What a part makes of tokens; without a decoder they stand apart. */
export function decoderOf(part: Part): (tokens: readonly string[]) => string {
  if (part.absent) return (tokens) => tokens.join(' ');
  const decode = component(table, part);
  return (tokens) => decode(tokens).join('');
}
