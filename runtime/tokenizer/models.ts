/** Models: a word to ids. */

import { bpe } from './bpe.ts';
import type { Model } from './model.ts';
import { isId, type Part, type Table } from './part.ts';
import { unigram } from './unigram.ts';

/** A vocabulary of tokens with their ids; ids may have gaps, and no two tokens share one. */
function vocabularyOf(part: Part): ReadonlyMap<string, number> {
  const vocabulary = new Map<string, number>();
  const owners = new Map<number, string>();
  for (const [token, value] of Object.entries(part.object())) {
    const id = isId(value) ? value : part.get(token).whole();
    const owner = owners.get(id);
    if (owner !== undefined) throw part.malformed(`gives the id ${id} to ${owner} and to ${token}`);
    owners.set(id, token);
    vocabulary.set(token, id);
  }
  return vocabulary;
}

/** The id of the token for what is unknown. */
function unknownOf(part: Part, vocabulary: ReadonlyMap<string, number>): number {
  const name = part.get('unk_token');
  const id = vocabulary.get(name.text());
  if (id === undefined)
    throw name.malformed(`names ${name.text()}, which the vocabulary does not have`);
  return id;
}

function wordPiece(part: Part): Model {
  const vocabulary = vocabularyOf(part.get('vocab'));
  const unknown = unknownOf(part, vocabulary);
  const prefix = part.get('continuing_subword_prefix').text();
  const most = part.get('max_input_chars_per_word').whole();
  return {
    vocabulary,
    encode(word) {
      const characters = [...word];
      if (characters.length > most) return [unknown];
      const ids: number[] = [];
      for (let begin = 0; begin < characters.length;) {
        let end = characters.length;
        let id: number | undefined;
        for (; end > begin; end--) {
          id = vocabulary.get((begin > 0 ? prefix : '') + characters.slice(begin, end).join(''));
          if (id !== undefined) break;
        }
        if (id === undefined) return [unknown];
        ids.push(id);
        begin = end;
      }
      return ids;
    },
  };
}

function wordLevel(part: Part): Model {
  const vocabulary = vocabularyOf(part.get('vocab'));
  const unknown = unknownOf(part, vocabulary);
  return { vocabulary, encode: (word) => [vocabulary.get(word) ?? unknown] };
}

const table: Table<Model> = {
  BPE: (part) => bpe(part, vocabularyOf(part.get('vocab'))),
  Unigram: unigram,
  WordLevel: wordLevel,
  WordPiece: wordPiece,
};

/** Files from before models had types: told by what they hold, in the Rust library's order. */
function typeOf(part: Part): string {
  const type = part.get('type');
  if (!type.absent) return type.text();
  if (!part.get('merges').absent) return 'BPE';
  if (Array.isArray(part.get('vocab').value)) return 'Unigram';
  if (!part.get('max_input_chars_per_word').absent) return 'WordPiece';
  if (!part.get('unk_token').absent) return 'WordLevel';
  throw type.malformed('is missing, and nothing else says what kind of model it is');
}

/** The model that a part describes, and its type. */
export function modelOf(part: Part): Model & { readonly type: string } {
  const type = typeOf(part);
  const make = Object.hasOwn(table, type) ? table[type] : undefined;
  if (make) return { type, ...make(part) };
  throw part.unsupported(`has the type ${type}`, `One of ${Object.keys(table).join(', ')}.`);
}
