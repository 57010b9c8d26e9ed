/** Byte-pair encoding: of the pairs of neighbours in a word, the one that was learnt first is joined first. */

import { byteTokens } from './bytes.ts';
import type { Model } from './model.ts';
import { Part } from './part.ts';

/** Ids are below 2²² (`isId`), so a pair is one exact number. */
const pairKey = (left: number, right: number): number => left * 0x400000 + right;

/** Words longer than this, in UTF-16 units, are not remembered, and not more than so many. */
const longest = 64;
const most = 100_000;

export function bpe(part: Part, vocabulary: ReadonlyMap<string, number>): Model {
  const prefix = part.get('continuing_subword_prefix').textOrNull() ?? '';
  const suffix = part.get('end_of_word_suffix').textOrNull() ?? '';
  const fallback = part.get('byte_fallback').flag(false);
  const ignoreMerges = part.get('ignore_merges').flag(false);
  const fuse = part.get('fuse_unk').flag(false);
  const dropout = part.get('dropout');
  if (!dropout.absent && dropout.value !== 0) {
    throw dropout.unsupported('draws other tokens each time', 'null: the same text, the same ids.');
  }
  const named = part.get('unk_token');
  const unknown = named.textOrNull();
  const unknownId = unknown === null ? undefined : vocabulary.get(unknown);
  if (unknown !== null && unknownId === undefined) {
    throw named.malformed(`names ${unknown}, which the vocabulary does not have`);
  }
  const merges = mergesOf(part.get('merges'), vocabulary, prefix);
  const known = new Map<string, readonly number[]>();

  /** The word's characters as ids, before anything is joined. */
  const begin = (word: string): number[] => {
    const ids: number[] = [];
    let pending = false;
    const characters = [...word];
    characters.forEach((character, i) => {
      const last = i === characters.length - 1;
      const token = (i > 0 ? prefix : '') + character + (last ? suffix : '');
      const id = vocabulary.get(token);
      if (id !== undefined) {
        if (pending && unknownId !== undefined) ids.push(unknownId);
        pending = false;
        ids.push(id);
        return;
      }
      const bytes = fallback ? byteTokens(token).map((name) => vocabulary.get(name)) : [undefined];
      if (bytes.every((byte) => byte !== undefined)) {
        ids.push(...bytes);
        return;
      }
      if (pending && !fuse && unknownId !== undefined) ids.push(unknownId);
      pending = true;
    });
    if (pending && unknownId !== undefined) ids.push(unknownId);
    return ids;
  };

  return {
    vocabulary,
    encode(word) {
      const whole = ignoreMerges ? vocabulary.get(word) : undefined;
      if (whole !== undefined) return [whole];
      const remembered = known.get(word);
      if (remembered) return remembered;
      const ids = joined(begin(word), merges);
      if (word.length <= longest) {
        if (known.size >= most) known.clear();
        known.set(word, ids);
      }
      return ids;
    },
  };
}

/** The rank of each pair, and what the pair of a rank becomes. */
interface Merges {
  readonly ranks: ReadonlyMap<number, number>;
  readonly results: readonly number[];
}

function mergesOf(part: Part, vocabulary: ReadonlyMap<string, number>, prefix: string): Merges {
  const ranks = new Map<number, number>();
  const results: number[] = [];
  const merges: unknown = part.value;
  if (!Array.isArray(merges)) throw part.malformed('is no list');
  // A hundred thousand and more: a place is made only for one that is refused.
  for (const [rank, merge] of merges.entries()) {
    const refuse = (message: string): Error =>
      new Part(merge, part.file, `${part.at}[${rank}]`).malformed(message);
    const pair: unknown = typeof merge === 'string' ? merge.split(' ') : merge;
    const [left, right]: unknown[] = Array.isArray(pair) && pair.length === 2 ? pair : [];
    if (typeof left !== 'string' || typeof right !== 'string') throw refuse('is no pair of tokens');
    const id = (token: string): number => {
      const found = vocabulary.get(token);
      if (found !== undefined) return found;
      throw refuse(`joins ${left} and ${right}, and the vocabulary has no ${token}`);
    };
    ranks.set(pairKey(id(left), id(right)), rank);
    results.push(id(left + right.slice(prefix.length)));
  }
  return { ranks, results };
}

/** A place of the heap below is rank · 2³² + place in the word: the least is joined next. */
const placesPerRank = 2 ** 32;

/** Joins pairs in the order of their ranks, equal ones from the left. `ids` is used up. */
function joined(ids: number[], { ranks, results }: Merges): readonly number[] {
  const next = Int32Array.from(ids, (_, i) => (i + 1 < ids.length ? i + 1 : -1));
  const previous = Int32Array.from(ids, (_, i) => i - 1);
  const heap: number[] = [];
  const offer = (place: number): void => {
    const right = next[place] ?? -1;
    if (place < 0 || right < 0) return;
    const rank = ranks.get(pairKey(ids[place] ?? 0, ids[right] ?? 0));
    if (rank !== undefined) push(heap, rank * placesPerRank + place);
  };
  ids.forEach((_, place) => offer(place));
  for (let top = pop(heap); top !== undefined; top = pop(heap)) {
    const place = top % placesPerRank;
    const result = results[(top - place) / placesPerRank] ?? 0;
    const right = next[place] ?? -1;
    // What stood here when it was offered may have been joined since.
    if ((ids[place] ?? -1) < 0 || right < 0) continue;
    const rank = ranks.get(pairKey(ids[place] ?? 0, ids[right] ?? 0));
    if (rank === undefined || results[rank] !== result) continue;
    ids[place] = result;
    ids[right] = -1;
    const after = next[right] ?? -1;
    next[place] = after;
    if (after >= 0) previous[after] = place;
    offer(previous[place] ?? -1);
    offer(place);
  }
  return ids.filter((id) => id >= 0);
}

function push(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] ?? 0) <= value) break;
    heap[at] = heap[parent] ?? 0;
    at = parent;
  }
  heap[at] = value;
}

function pop(heap: number[]): number | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= last) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = last;
  return top;
}
