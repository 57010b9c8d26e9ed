/** A place in a tokenizer's JSON: typed access, and errors that name the place. */

import { StowageError } from '../error.ts';
import { shellFile } from '../format/quote.ts';
import { isObject, type JsonObject } from '../files/json.ts';

/** Writes what any other form of a tokenizer holds as tokenizer.json. */
export const saveAnew = (folder: string): string =>
  `python -c "import sys; from transformers import AutoTokenizer as A; A.from_pretrained(sys.argv[1]).save_pretrained(sys.argv[1])" ${shellFile(folder || '.')}`;

/** Whether a value can be a token's id: a whole number below 2²². */
export const isId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 0x400000;

export class Part {
  readonly value: unknown;
  /** The file that it is in. */
  readonly file: string;
  /** Where in the file: `model.merges[3]`; '' for the whole. */
  readonly at: string;

  constructor(value: unknown, file: string, at = '') {
    this.value = value;
    this.file = file;
    this.at = at;
  }

  /** Whether there is nothing here, or null. */
  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The value of a key; absent where this has no such key. */
  get(key: string): Part {
    const found = Object.hasOwn(this.object(), key) ? this.object()[key] : undefined;
    return new Part(found, this.file, this.at === '' ? key : `${this.at}.${key}`);
  }

  object(): JsonObject {
    if (!isObject(this.value)) throw this.malformed('is no object');
    return this.value;
  }

  list(): readonly Part[] {
    if (!Array.isArray(this.value)) throw this.malformed('is no list');
    return this.value.map((item, i) => new Part(item, this.file, `${this.at}[${i}]`));
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.malformed('is no text');
    return this.value;
  }

  /** Text, or null where it is absent or empty: both mean that there is none. */
  textOrNull(): string | null {
    return this.absent || this.value === '' ? null : this.text();
  }

  flag(otherwise: boolean): boolean {
    if (this.absent) return otherwise;
    if (typeof this.value !== 'boolean') throw this.malformed('is neither true nor false');
    return this.value;
  }

  whole(): number {
    if (isId(this.value)) return this.value;
    throw this.malformed('is no whole number from 0 to 4194303');
  }

  /** For a file that is not what the format says; `message` goes on after the place. */
  malformed(message: string): StowageError {
    return new StowageError(
      'tokenizer-unreadable',
      this.at === '' ? `It ${message}.` : `\`${this.at}\` ${message}.`,
      'A tokenizer.json as the tokenizers library writes it.',
      `Save it anew where the tokenizer works: ${saveAnew(this.file.replace(/\/?[^/]*$/, ''))}`,
      this.file,
    );
  }

  /** For what the Rust library knows and this one does not. */
  unsupported(message: string, supported: string): StowageError {
    return new StowageError(
      'tokenizer-unsupported',
      `\`${this.at}\` ${message}.`,
      supported,
      'Tokenise the data with the model’s own library, and give it as JSON lines {"tokens": […], "targets": […]}.',
      this.file,
    );
  }
}

/** Makes a component of its description, by its type. */
export type Table<T> = Readonly<Record<string, (part: Part) => T>>;

/** What a table makes of a part; throws `tokenizer-unsupported` for a type that it does not have. */
export function component<T>(table: Table<T>, part: Part): T {
  const type = part.get('type').text();
  const make = Object.hasOwn(table, type) ? table[type] : undefined;
  if (make) return make(part);
  throw part.unsupported(`has the type ${type}`, `One of ${Object.keys(table).join(', ')}.`);
}
