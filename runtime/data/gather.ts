/** Rows of a data file, gathered by kind: texts, prompts with completions, the model's own inputs; each is checked. */

import { remembering } from './encode.ts';
import {
  encodeExample,
  fitted,
  truths,
  type Corpus,
  type DataRecord,
  type Example,
} from './examples.ts';
import { GrowingIds, PooledIds } from './ids.ts';
import { badRow, type Row } from './rows.ts';
import { StowageError } from '../error.ts';
import { own } from '../format/records.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';

/** What a corpus is read for. */
export interface Reading {
  /** Opens the tokenizer; asked only when there is text. */
  readonly tokenizer: () => Promise<Tokenizer>;
  /** The model's data inputs: how many numbers one example has of each, and the bound of integer ones (exclusive). */
  readonly inputs: Readonly<
    Record<
      string,
      { readonly size: number; readonly below: number | null; readonly integer?: boolean }
    >
  >;
  /** Of records with more numbers than that, the first ones. */
  readonly beginnings?: boolean;
  /** Told what is odd about the data, in a line. */
  readonly say?: (line: string) => void;
  /** Told how many bytes of how many are read; may throw to stop. */
  readonly onProgress?: (done: number, all: number, what: 'checked' | 'read') => void;
}

/** What gathers rows of one kind. */
export interface Gathering {
  /** The keys that are read; others are passed over, and said. */
  readonly keys: readonly string[];
  add(row: Row): void;
  corpus(): Corpus;
}

/** Texts that follow each other, each with one bos before and one eos after where the model has them. */
export class Documents implements Gathering {
  readonly keys = ['text'];
  private readonly ids = new GrowingIds();
  private readonly documents: number[] = [];
  private readonly tokenizer: Tokenizer;
  private readonly below: number | null;
  private readonly path: string;

  constructor(tokenizer: Tokenizer, reading: Reading, path: string) {
    this.tokenizer = remembering(tokenizer);
    this.below = reading.inputs['tokens']?.below ?? null;
    this.path = path;
  }

  add(row: Row): void {
    const text = this.tokenizer.encode(stringOf(row, 'text', this.path));
    this.documents.push(this.ids.length);
    this.push(this.tokenizer.ended(this.tokenizer.begun(text)), `${this.path}:${row.number}`);
  }

  /** A text that is the whole file does not end. */
  async addPieces(pieces: AsyncIterable<readonly number[]>): Promise<void> {
    this.documents.push(this.ids.length);
    let first = true;
    for await (const piece of pieces) {
      this.push(first ? this.tokenizer.begun(piece) : piece, this.path);
      first = false;
    }
  }

  corpus(): Corpus {
    return { kind: 'text', ids: this.ids.take(), documents: this.documents };
  }

  private push(ids: readonly number[], place: string): void {
    checkRange(ids, this.below, place);
    this.ids.push(ids);
  }
}

export class Pairs implements Gathering {
  readonly keys = ['prompt', 'completion'];
  private readonly pool = new PooledIds();
  private readonly examples: Example[] = [];
  private readonly tokenizer: Tokenizer;
  private readonly reading: Reading;
  private readonly path: string;
  private empty = 0;
  private firstEmpty = 0;

  constructor(tokenizer: Tokenizer, reading: Reading, path: string) {
    this.tokenizer = remembering(tokenizer);
    this.reading = reading;
    this.path = path;
  }

  add(row: Row): void {
    const { path, reading } = this;
    const [prompt, completion] = [stringOf(row, 'prompt', path), stringOf(row, 'completion', path)];
    if (completion === '' && this.empty++ === 0) this.firstEmpty = row.number;
    const whole = encodeExample(this.tokenizer, prompt, completion);
    checkRange(whole.ids, reading.inputs['tokens']?.below ?? null, `${path}:${row.number}`);
    const { ids, from } = fitted(whole, reading.inputs['tokens']?.size ?? Infinity);
    this.examples.push({ ids: this.pool.copy(ids), from, length: whole.ids.length });
  }

  corpus(): Corpus {
    const { empty: count, firstEmpty, path, reading } = this;
    if (count > 0 && count === this.examples.length) {
      throw new StowageError(
        'data-nothing-to-learn',
        'All completions are empty.',
        'Completions to learn.',
        'Write what is to be learnt under "completion"; the loss does not count the prompt.',
        path,
      );
    }
    if (count > 0) {
      reading.say?.(`${path}: ${count} rows have an empty completion, the first in line ${firstEmpty}`);
    }
    return { kind: 'examples', examples: this.examples };
  }
} // prettier-ignore

export class Records implements Gathering {
  readonly keys: readonly string[];
  private readonly records: DataRecord[] = [];
  private readonly reading: Reading;
  private readonly path: string;

  constructor(reading: Reading, path: string) {
    this.keys = Object.keys(reading.inputs);
    this.reading = reading;
    this.path = path;
  }

  add(row: Row): void {
    this.records.push(dataRecord(row, this.reading, this.path));
  }

  corpus(): Corpus {
    return { kind: 'records', records: this.records };
  }
}

function dataRecord(row: Row, reading: Reading, path: string): DataRecord {
  const record = new Map<string, readonly number[]>();
  const bad = (message: string): StowageError =>
    badRow(path, row.number, `Line ${row.number} has ${message}`);
  for (const [name, { size, below, integer = false }] of Object.entries(reading.inputs)) {
    const value = own(row.value, name);
    const numbers = (Array.isArray(value) ? value.flat(8) : [value]) as readonly unknown[];
    // What f32 cannot hold is no number on the device.
    const isNumber = (n: unknown): n is number =>
      typeof n === 'number' && Number.isFinite(Math.fround(n));
    if (!numbers.every(isNumber)) {
      throw bad(`no numbers under \`${name}\`.`);
    }
    const enough = reading.beginnings === true && numbers.length > size;
    if (numbers.length !== size && !enough) {
      throw bad(`${numbers.length} numbers under \`${name}\`; the model reads ${size}.`);
    }
    if (integer) checkIntegers(name, numbers, bad);
    if (name === 'starts') checkStarts(numbers, size, bad);
    const ignorable = truths.some((truth) => truth === name);
    if (below !== null) checkRange(numbers, below, `${path}:${row.number}`, ignorable);
    record.set(name, enough ? numbers.slice(0, size) : numbers);
  }
  return Object.fromEntries(record);
}

/** What the device holds as i32. */
function checkIntegers(
  name: string,
  numbers: readonly number[],
  bad: (message: string) => StowageError,
): void {
  const odd = numbers.find((n) => !Number.isInteger(n) || Math.abs(n) >= 2 ** 31);
  if (odd !== undefined) throw bad(`${odd} under \`${name}\`, where whole numbers are read.`);
}

/** An example starts where a position lies or before it: one that starts later would see nothing. */
function checkStarts(
  numbers: readonly number[],
  size: number,
  bad: (message: string) => StowageError,
): void {
  const at = numbers.findIndex((start, i) => start < 0 || start > i % size);
  if (at >= 0) throw bad(`${numbers[at] ?? ''} under \`starts\` for position ${at}: at most that.`);
}

/** Ids index tables on the device, where nothing checks them. −100 marks a target that is left out. */
function checkRange(
  ids: ArrayLike<number>,
  below: number | null,
  place: string,
  ignorable = false,
): void {
  if (below === null) return;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    if ((id >= 0 && id < below && Number.isInteger(id)) || (ignorable && id === -100)) continue;
    throw new StowageError(
      'token-out-of-range',
      `There is a token id ${id}, and the model knows 0 … ${below - 1}.`,
      'Ids below the model’s vocabulary size.',
      'Use the tokenizer that belongs to these weights (--tokenizer DIR).',
      place,
    );
  }
}

/** The string that a row has under a key. */
export function stringOf(row: Row, key: string, path: string): string {
  const value = own(row.value, key);
  if (typeof value !== 'string') {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    const found = value === undefined ? '' : `: it is ${kind}`;
    throw badRow(path, row.number, `Line ${row.number} has no string \`${key}\`${found}.`);
  }
  // Half a pair has no UTF-8, and would be encoded as another character.
  if (/\p{Surrogate}/u.test(value)) {
    throw badRow(path, row.number, `Line ${row.number} has half a surrogate pair in \`${key}\`.`);
  }
  return value;
}
