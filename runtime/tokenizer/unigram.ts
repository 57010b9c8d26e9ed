/** Unigram: of all ways to cut a word into known pieces, the likeliest. */

import { byteTokens } from './bytes.ts';
import type { Model } from './model.ts';
import type { Part } from './part.ts';

/** How much less likely than the least likely piece an unknown character is, in nats. */
const unknownPenalty = 10;

export function unigram(part: Part): Model {
  const vocabulary = new Map<string, number>();
  const scores: number[] = [];
  for (const [id, entry] of part.get('vocab').list().entries()) {
    const [piece, score] = entry.list();
    if (!piece || typeof score?.value !== 'number')
      throw entry.malformed('is no piece with its score');
    if (!vocabulary.has(piece.text())) vocabulary.set(piece.text(), id);
    else throw entry.malformed(`names ${piece.text()} for the second time`);
    scores.push(score.value);
  }
  const named = part.get('unk_id');
  const unknownId = named.absent ? null : named.whole();
  if (unknownId !== null && unknownId >= scores.length) {
    throw named.malformed(`is ${unknownId}, and the vocabulary has ${scores.length} pieces`);
  }
  const fallback = part.get('byte_fallback').flag(false);
  const unknownScore = scores.reduce((least, s) => Math.min(least, s), Infinity) - unknownPenalty;
  const { children, pieceOf } = trieOf(vocabulary);

  /** The pieces of the likeliest way, unknown neighbours as one. */
  const cut = (word: string): readonly string[] => {
    const best = new Float64Array(word.length + 1);
    const from = new Int32Array(word.length + 1).fill(-1);
    const ids = new Int32Array(word.length + 1).fill(-1);
    const offer = (begin: number, end: number, id: number, score: number): void => {
      const sum = score + (best[begin] ?? 0);
      if ((from[end] ?? -1) >= 0 && sum <= (best[end] ?? 0)) return;
      best[end] = sum;
      from[end] = begin;
      ids[end] = id;
    };
    for (let begin = 0; begin < word.length;) {
      const step = (word.codePointAt(begin) ?? 0) > 0xffff ? 2 : 1;
      let single = false;
      let node = 0;
      for (let end = begin; end < word.length;) {
        const child = children.get(node * 0x10000 + word.charCodeAt(end));
        if (child === undefined) break;
        node = child;
        end++;
        const id = pieceOf.get(node);
        if (id === undefined) continue;
        offer(begin, end, id, scores[id] ?? 0);
        single ||= end - begin === step;
      }
      if (!single) {
        if (unknownId === null) {
          throw named.malformed(
            `names no piece, and the text has the unknown ${word.slice(begin, begin + step)}`,
          );
        }
        offer(begin, begin + step, unknownId, unknownScore);
      }
      begin += step;
    }
    const pieces: string[] = [];
    let unknown = false;
    for (let end = word.length; end > 0; end = from[end] ?? 0) {
      const piece = word.slice(from[end], end);
      const isUnknown = unknownId !== null && ids[end] === unknownId;
      if (isUnknown && unknown) pieces[pieces.length - 1] = piece + (pieces.at(-1) ?? '');
      else pieces.push(piece);
      unknown = isUnknown;
    }
    return pieces.reverse();
  };

  return {
    vocabulary,
    encode: (word) =>
      cut(word).flatMap((piece) => {
        const id = vocabulary.get(piece);
        if (id !== undefined) return [id];
        const bytes = fallback
          ? byteTokens(piece).map((name) => vocabulary.get(name))
          : [undefined];
        if (bytes.every((byte) => byte !== undefined)) return bytes;
        return unknownId === null ? [] : [unknownId];
      }),
  };
}

/** Pieces by their UTF-16 units: `children` by node · 2¹⁶ + unit, the root being 0. */
function trieOf(vocabulary: ReadonlyMap<string, number>): {
  readonly children: ReadonlyMap<number, number>;
  readonly pieceOf: ReadonlyMap<number, number>;
} {
  const children = new Map<number, number>();
  const pieceOf = new Map<number, number>();
  for (const [piece, id] of vocabulary) {
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      const key = node * 0x10000 + piece.charCodeAt(i);
      let child = children.get(key);
      if (child === undefined) children.set(key, (child = children.size + 1));
      node = child;
    }
    if (piece !== '') pieceOf.set(node, id);
  }
  return { children, pieceOf };
}
