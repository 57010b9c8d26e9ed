/** Text to token ids and back, by a model's own tokenizer.json. */

import { Tokenizer as Vocabulary } from '@huggingface/tokenizers';
import { StowageError } from './error.ts';
import { join, type Files } from './files.ts';
import { isObject, readObject } from './json.ts';

export interface Tokenizer {
  /** Ids of the text alone, without special tokens around it. */
  encode(text: string): number[];
  /** Text of ids, special tokens left out. */
  decode(ids: readonly number[]): string;
  /** The token that begins an example, where the model has one. */
  readonly bos: number | null;
  /** The token that ends an example, where the model has one. */
  readonly eos: number | null;
}

/** What is said of a folder whose tokenizer cannot be read. */
const told = {
  code: 'tokenizer-missing',
  wanted: 'The tokenizer that the model was trained with, as tokenizer.json.',
  hint: 'Copy tokenizer.json (and tokenizer_config.json) beside the weights, or name its folder with --tokenizer.',
} as const;

/**
 * Reads tokenizer.json and, if there, tokenizer_config.json from a folder. Rejects with `tokenizer-missing`.
 * An example begins with bos where the configuration or the template of tokenizer.json says so.
 */
export async function openTokenizer(files: Files, folder: string): Promise<Tokenizer> {
  const path = join(folder, 'tokenizer.json');
  const refuse = (message: string): StowageError =>
    new StowageError(told.code, message, told.wanted, told.hint, path);
  const parsed = await readObject(files, path, told);
  if (parsed === null)
    throw refuse(`There is no tokenizer.json in ${folder === '' ? '.' : folder}.`);
  const config = (await readObject(files, join(folder, 'tokenizer_config.json'), told)) ?? {};
  let vocabulary: Vocabulary;
  try {
    vocabulary = new Vocabulary(parsed, config);
  } catch (error) {
    throw refuse(
      `The tokenizer cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const special = (key: string): number | null => {
    const entry = config[key];
    const token = isObject(entry) ? entry['content'] : entry;
    return typeof token === 'string' ? (vocabulary.token_to_id(token) ?? null) : null;
  };
  const bos = special('bos_token');
  // A tokenizer may know a bos token that its model never saw in front of text (GPT-2); its template decides.
  const begins = config['add_bos_token'] === true || vocabulary.encode('').ids[0] === bos;
  return {
    encode: (value) =>
      value === '' ? [] : vocabulary.encode(value, { add_special_tokens: false }).ids,
    decode: (ids) => vocabulary.decode([...ids], { skip_special_tokens: true }),
    bos: begins ? bos : null,
    eos: special('eos_token'),
  };
}
