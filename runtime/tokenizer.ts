/** Text to token ids and back, by a model's own tokenizer.json. */

import { Tokenizer as Vocabulary } from '@huggingface/tokenizers';
import { StowageError } from './error.ts';
import { join, readText, type Files } from './files.ts';

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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads tokenizer.json and, if there, tokenizer_config.json from a folder. Rejects with `tokenizer-missing`.
 * An example begins with bos where the configuration or the template of tokenizer.json says so.
 */
export async function openTokenizer(files: Files, folder: string): Promise<Tokenizer> {
  const path = join(folder, 'tokenizer.json');
  const text = await readText(files, path);
  const refuse = (message: string): StowageError =>
    new StowageError(
      'tokenizer-missing',
      message,
      'The tokenizer that the model was trained with, as tokenizer.json.',
      'Copy tokenizer.json (and tokenizer_config.json) beside the weights, or name its folder with --tokenizer.',
      path,
    );
  if (text === null) throw refuse(`There is no tokenizer.json in ${folder === '' ? '.' : folder}.`);
  const configText = await readText(files, join(folder, 'tokenizer_config.json'));
  let vocabulary: Vocabulary;
  let config: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text);
    const parsedConfig: unknown = configText === null ? {} : JSON.parse(configText);
    if (!isRecord(parsed)) throw new Error('it is not a JSON object');
    if (isRecord(parsedConfig)) config = parsedConfig;
    vocabulary = new Vocabulary(parsed, config);
  } catch (error) {
    throw refuse(
      `The tokenizer cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const special = (key: string): number | null => {
    const entry = config[key];
    const token = isRecord(entry) ? entry['content'] : entry;
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
