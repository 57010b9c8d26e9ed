/**
 * Which tokens begin and end an example.
 *
 * transformers 5.17 (`PreTrainedTokenizerBase._from_pretrained`) takes the names `bos_token` and `eos_token` from
 * tokenizer_config.json, over which special_tokens_map.json wins where the former has no `added_tokens_decoder`; it drops
 * `add_bos_token` and `add_eos_token` of tokenizer_config.json where there is a tokenizer.json, whose post-processor alone
 * says what stands around a text. Ids in config.json and generation_config.json are what `generate` begins with and
 * stops at. Here the same names are taken in the same order; where both files lack one, the post-processor's tokens are
 * taken, then config.json's ids, then generation_config.json's, and that is said. `add_bos_token` is honoured where
 * tokenizer.json has no post-processor that speaks of it, as transformers 4 did.
 */

import { isObject } from '../files/json.ts';
import type { Part } from './part.ts';
import type { Template } from './template.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The files beside tokenizer.json, null where there is none. */
export interface Beside {
  readonly tokenizerConfig: Part | null;
  readonly specialTokensMap: Part | null;
  /** Of the model. */
  readonly config: Part | null;
  readonly generationConfig: Part | null;
}

export interface Specials {
  /** Begins an example; null where the model has none or does not begin with it. */
  readonly bos: number | null;
  /** Ends an example. */
  readonly eos: number | null;
  /** Text ends where the model says one of these. */
  readonly stops: ReadonlySet<number>;
  /** What the user should know, a line each. */
  readonly notes: readonly string[];
}

type Name = 'bos_token' | 'eos_token';

export function specialsOf(
  vocabulary: Vocabulary,
  template: Template | null,
  beside: Beside,
): Specials {
  const notes: string[] = [];
  const show = (id: number): string => vocabulary.tokenOf(id) ?? String(id);
  const find = (name: Name, placed: number | undefined): number | null => {
    const named = namedIn(name, vocabulary, beside);
    if (named !== undefined) return named;
    if (placed !== undefined) return placed;
    for (const part of [beside.config, beside.generationConfig]) {
      const [id] = idsIn(part, `${name}_id`);
      if (id === undefined || part === null) continue;
      if (vocabulary.tokenOf(id) === undefined) {
        throw part.get(`${name}_id`).malformed(`is ${id}, and the tokenizer has no such token`);
      }
      notes.push(`${name} ${show(id)} is ${fileOf(part)}’s ${name}_id`);
      return id;
    }
    return null;
  };
  const placed = template?.before;
  const known = find('bos_token', placed?.[0]);
  const eos = find('eos_token', template?.after.at(-1));
  if (eos === null) notes.push('no eos_token is named anywhere: examples end without one');
  const asked = beside.tokenizerConfig?.get('add_bos_token').flag(false) ?? false;
  const begins = placed === undefined ? asked : placed.length > 0;
  // What the post-processor puts in front is what the model saw there, whatever its name.
  const bos = begins ? (placed?.[0] ?? known) : null;
  if (bos === null && asked) {
    notes.push(
      placed === undefined
        ? 'add_bos_token is set, and no bos_token is named anywhere: examples begin without one'
        : 'add_bos_token is set, and tokenizer.json puts no token in front: examples begin without one',
    );
  }
  const ids = [
    ...idsIn(beside.config, 'eos_token_id'),
    ...idsIn(beside.generationConfig, 'eos_token_id'),
  ];
  if (eos !== null && ids.length > 0 && !ids.includes(eos)) {
    notes.push(
      `the tokenizer’s eos_token is ${show(eos)} (${eos}), and the model’s eos_token_id ${ids.join(', ')}: is it another model’s tokenizer?`,
    );
  }
  return { bos, eos, stops: new Set(eos === null ? ids : [eos, ...ids]), notes };
}

/** The id of a token that is named, null where it is said to be none, undefined where nothing is said. */
function namedIn(name: Name, vocabulary: Vocabulary, beside: Beside): number | null | undefined {
  const { tokenizerConfig, specialTokensMap } = beside;
  const overrides = tokenizerConfig?.get('added_tokens_decoder').absent ?? true;
  const places = overrides ? [specialTokensMap, tokenizerConfig] : [tokenizerConfig];
  for (const place of places) {
    if (!place || !Object.hasOwn(place.object(), name)) continue;
    const part = place.get(name);
    if (part.absent) return null;
    const token = (isObject(part.value) ? part.get('content') : part).text();
    const id = vocabulary.idOf(token);
    if (id !== undefined) return id;
    throw part.malformed(`is ${token}, and tokenizer.json has no such token`);
  }
  return undefined;
}

/** The ids under a key of a model's configuration: one, several or none; of what it says about text, where it is apart. */
function idsIn(part: Part | null, key: string): readonly number[] {
  if (part === null) return [];
  const text = part.get('text_config');
  const found = part.get(key).absent && isObject(text.value) ? text.get(key) : part.get(key);
  if (found.absent) return [];
  return Array.isArray(found.value) ? found.list().map((id) => id.whole()) : [found.whole()];
}

const fileOf = (part: Part): string => part.file.replace(/^.*\//, '');

/** Tokens that tokenizer_config.json or added_tokens.json knows and tokenizer.json does not; transformers would add them. */
export function checkAdded(vocabulary: Vocabulary, config: Part | null, added: Part | null): void {
  const check = (part: Part, content: string, id: number): void => {
    const known = vocabulary.idOf(content);
    if (known === id) return;
    throw part.malformed(
      known === undefined
        ? `adds ${content}, and tokenizer.json has no such token`
        : `gives ${content} the id ${id}, and tokenizer.json ${known}`,
    );
  };
  const decoder = config?.get('added_tokens_decoder');
  if (decoder && !decoder.absent) {
    for (const id of Object.keys(decoder.object())) {
      check(decoder, decoder.get(id).get('content').text(), Number(id));
    }
  }
  if (added === null) return;
  for (const content of Object.keys(added.object())) {
    check(added, content, added.get(content).whole());
  }
}
