/** Text to token ids and back, by a model's own tokenizer.json. */

import { digestOf } from '../weights/digest.ts';
import { isStowageError, StowageError } from '../error.ts';
import { join, type Files } from '../files/files.ts';
import { readObject, vastBytes } from '../files/json.ts';
import { Part, saveAnew } from './part.ts';
import { checkAdded, specialsOf } from './special.ts';
import { templateOf } from './template.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Tokenizer {
  /** Ids of the text alone, without special tokens around it. */
  encode(text: string): number[];
  /** Text of ids, special tokens left out. */
  decode(ids: readonly number[]): string;
  /** The ids with one bos in front, where the model begins with one: what the text had of it counts. */
  begun(ids: readonly number[]): number[];
  /** The ids with one eos at the end, where the model has one: what the text had of it counts, before white space, too. */
  ended(ids: readonly number[]): number[];
  /** The token that begins an example, where the model has one. */
  readonly bos: number | null;
  /** The token that ends an example, where the model has one. */
  readonly eos: number | null;
  /** Generated text ends at any of these. */
  readonly stops: ReadonlySet<number>;
  /** One more than the largest id. */
  readonly size: number;
  /** What tells it from others: its tokenizer.json, however that is indented, and the tokens around an example. */
  fingerprint(): string;
  /** What the user should know of how bos and eos were found, a line each. */
  readonly notes: readonly string[];
}

/** Other forms of a tokenizer, which hold no less but need their model's code to be read. */
const otherForms = [
  ...['tokenizer.model', 'spiece.model', 'sentencepiece.bpe.model', 'tekken.json', 'vocab.json'],
  ...['vocab.txt', 'merges.txt', 'qwen.tiktoken'],
];

/**
 * Reads tokenizer.json of a folder and what lies beside it. `model` is the folder of the weights, if it is another: its
 * config.json speaks of the model. Rejects with `tokenizer-missing`, `tokenizer-unreadable` or `tokenizer-unsupported`.
 */
export async function openTokenizer(
  files: Files,
  folder: string,
  model: string = folder,
): Promise<Tokenizer> {
  const read = async (name: string, place = folder): Promise<Part | null> => {
    const path = join(place, name);
    const object = await readObject(files, path, {
      code: 'tokenizer-unreadable',
      wanted: 'A JSON object, as the tokenizers and transformers libraries write it.',
      hint: `Save it anew where the tokenizer works: ${saveAnew(folder)}`,
      most: vastBytes,
    });
    return object === null ? null : new Part(object, path);
  };
  const file = await read('tokenizer.json');
  if (file === null) throw await missing(files, folder);
  const tokenizerConfig = await read('tokenizer_config.json');
  const flag = (key: string): boolean => tokenizerConfig?.get(key).flag(false) ?? false;
  const corrupting = 'clean_up_tokenization_spaces_for_bpe_even_though_it_will_corrupt_output';
  const vocabulary = vocabularyOf(file, {
    splitSpecialTokens: flag('split_special_tokens'),
    cleanUp: flag('clean_up_tokenization_spaces'),
    cleanUpBpe: flag(corrupting),
  });
  requirePatterns(vocabulary, file);
  checkAdded(vocabulary, tokenizerConfig, await read('added_tokens.json'));
  const specials = specialsOf(vocabulary, templateOf(file.get('post_processor')), {
    tokenizerConfig,
    specialTokensMap: await read('special_tokens_map.json'),
    config: await read('config.json', model),
    generationConfig: await read('generation_config.json', model),
  });
  const { bos, eos } = specials;
  const blank = (id: number | undefined): boolean =>
    id !== undefined && id !== bos && id !== eos && vocabulary.isBlank(id);
  return {
    ...specials,
    size: vocabulary.size,
    encode: (text) => vocabulary.encode(text),
    decode: (ids) => vocabulary.decode(ids),
    fingerprint: () => digestOf(JSON.stringify([file.value, bos, eos])),
    begun(ids) {
      if (bos === null) return [...ids];
      let at = 0;
      while (blank(ids[at])) at++;
      if (ids[at] !== bos) return [bos, ...ids];
      let last = at;
      while (ids[last + 1] === bos) last++;
      return [...ids.slice(0, at), ...ids.slice(last)];
    },
    ended(ids) {
      if (eos === null) return [...ids];
      let at = ids.length - 1;
      while (blank(ids[at])) at--;
      if (ids[at] !== eos) return [...ids, eos];
      let first = at;
      while (ids[first - 1] === eos) first--;
      return [...ids.slice(0, first + 1), ...ids.slice(at + 1)];
    },
  };
}

/**
 * The engine makes its patterns when they are first asked for, once for each width of a character, and refuses those that are
 * too large. Throws `tokenizer-unreadable`.
 */
function requirePatterns(vocabulary: { encode(text: string): unknown }, file: Part): void {
  for (const text of [' a', ' a\u0100']) {
    try {
      vocabulary.encode(text);
    } catch (error) {
      if (error instanceof SyntaxError)
        throw file.malformed('has a text too long to be looked for');
      // What it cannot encode is said of the text that has it.
      if (!isStowageError(error)) throw error;
    }
  }
}

/** Says what lies in the folder instead, and how it becomes a tokenizer.json. */
async function missing(files: Files, folder: string): Promise<StowageError> {
  const found: string[] = [];
  for (const name of otherForms) {
    const reader = await files.open(join(folder, name));
    if (reader === null) continue;
    await reader.close();
    found.push(name);
  }
  const there = folder === '' ? '.' : folder;
  return new StowageError(
    'tokenizer-missing',
    found.length === 0
      ? `There is no tokenizer.json in ${there}.`
      : `There is no tokenizer.json in ${there}, only ${found.join(' and ')}.`,
    'The tokenizer that the model was trained with, as tokenizer.json.',
    found.length === 0
      ? 'Copy tokenizer.json (and tokenizer_config.json) beside the weights, or name its folder with --tokenizer.'
      : `Write it once with transformers: ${saveAnew(folder)}`,
    join(folder, 'tokenizer.json'),
  );
}
