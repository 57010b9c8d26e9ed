/**
 * tokenizer.json: what a text's ids are, as the Rust library has them. `truncation` and `padding` of the file are not
 * read: transformers sets both anew for every call.
 */

import { addedTokens, sectionsOf } from './added.ts';
import { cleanedUp, decoderOf } from './decoders.ts';
import { modelOf } from './models.ts';
import { normalizerOf } from './normalizers.ts';
import type { Part } from './part.ts';
import { preTokenizerOf } from './pre-tokenizers.ts';

export interface Vocabulary {
  /** Ids of the text alone, without special tokens around it. */
  encode(text: string): number[];
  /** Text of ids, special tokens left out unless `specials`. */
  decode(ids: readonly number[], specials?: boolean): string;
  idOf(token: string): number | undefined;
  tokenOf(id: number): string | undefined;
  /** Whether a token is nothing but white space. */
  isBlank(id: number): boolean;
  /** One more than the largest id. */
  readonly size: number;
}

export interface VocabularyOptions {
  /** Special tokens in a text are text like any other. */
  readonly splitSpecialTokens: boolean;
  /** Spaces before punctuation go from decoded text, of BPE only if `cleanUpBpe`, as in transformers 5. */
  readonly cleanUp: boolean;
  readonly cleanUpBpe: boolean;
}

/** Throws `tokenizer-unreadable` or `tokenizer-unsupported`. */
export function vocabularyOf(file: Part, options: VocabularyOptions): Vocabulary {
  const model = modelOf(file.get('model'));
  const normalizer = normalizerOf(file.get('normalizer'));
  const preTokenizer = preTokenizerOf(file.get('pre_tokenizer'));
  const decoder = decoderOf(file.get('decoder'));
  const added = addedTokens(file.get('added_tokens'), model.vocabulary);
  const found = options.splitSpecialTokens ? added.filter((token) => !token.special) : added;
  const sections = sectionsOf(found, normalizer);
  const ids = new Map([...model.vocabulary, ...added.map((t) => [t.content, t.id] as const)]);
  const tokens = new Map(Array.from(ids, ([token, id]) => [id, token]));
  // The Rust library decodes a token as it is found: normalised.
  const shown = new Map([
    ...tokens,
    ...added.filter((t) => t.normalized).map((t) => [t.id, normalizer(t.content)] as const),
  ]);
  const cleanUp = options.cleanUp && (model.type !== 'BPE' || options.cleanUpBpe);
  const special = new Set(added.filter((token) => token.special).map((token) => token.id));
  return {
    encode: (text) =>
      // A lone surrogate is no character: UTF-8 has none.
      sections(text.replace(/\p{Cs}/gu, '\ufffd')).flatMap((section) => {
        if (section.token) return [section.token.id];
        return preTokenizer(section).flatMap((piece) => model.encode(piece.text));
      }),
    decode: (list, specials = false) => {
      const kept = specials ? list : list.filter((id) => !special.has(id));
      const text = decoder(kept.flatMap((id) => shown.get(id) ?? []));
      return cleanUp ? cleanedUp(text) : text;
    },
    idOf: (token) => ids.get(token),
    tokenOf: (id) => tokens.get(id),
    isBlank: (id) => {
      const token = shown.get(id);
      if (token === undefined) return false;
      return /^[\p{White_Space}▁]*$/u.test(decoder([token]));
    },
    size: [...tokens.keys()].reduce((most, id) => Math.max(most, id + 1), 0),
  };
}
