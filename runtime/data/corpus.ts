/** Data files: plain text, JSON lines of text, of prompt and completion, or of the model's own inputs; strict about all of them. */

import { encodedPieces, remembering } from './encode.ts';
import { requireText } from './format.ts';
import { GrowingIds, PooledIds } from './ids.ts';
import { headBytes, kindOf } from './kind.ts';
import { linesOf } from './lines.ts';
import { badRow, rowsOf, type Row } from './rows.ts';
import { refuseShape, unknownKeys } from './shapes.ts';
import { StowageError } from '../error.ts';
import type { Files, Reader } from '../files/files.ts';
import { own } from '../format/records.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import { requireTextInputs } from './text-inputs.ts';

/** One prompt with its completion as tokens: the loss counts from token `from` on. */
export interface Example {
  readonly ids: Int32Array<ArrayBuffer>;
  readonly from: number;
  /** Tokens before it was cut to the context; those of `ids` where absent. */
  readonly length?: number;
}

/** The model's data inputs of one example, flat and row-major, by name. */
export type DataRecord = Readonly<Record<string, readonly number[]>>;

export type Corpus =
  | {
      readonly kind: 'text';
      readonly ids: Int32Array<ArrayBuffer>;
      /** Index of the first token of each document, ascending; the first is 0. */
      readonly documents: readonly number[];
      /** Which rows of one context each are taken, by number; all of them where absent. */
      readonly rows?: Uint32Array;
    }
  | { readonly kind: 'examples'; readonly examples: readonly Example[] }
  | { readonly kind: 'records'; readonly records: readonly DataRecord[] };

/** Inputs that hold the truth, by name; where they are integers, −100 marks what the loss leaves out. */
export const truths = ['targets', 'labels', 'label', 'target'] as const;

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

/**
 * Reads a data file, a piece at a time: what is kept is the ids. Rejects with `data-…`, `tokenizer-missing` or
 * `token-out-of-range`, naming file and line.
 */
export async function readCorpus(files: Files, path: string, reading: Reading): Promise<Corpus> {
  const reader = await openData(files, path);
  try {
    const kind = await kindIn(reader, path);
    if (reader.size > longBytes) await checkAll(reader, kind, path, reading);
    return kind === 'text'
      ? await textIn(reader, path, reading)
      : await rowsIn(reader, path, reading);
  } finally {
    await reader.close();
  }
}

/** Bytes of a file whose tokens take so long that it is looked through before. */
const longBytes = 2 ** 24;

/** Finds lines that are no text, or no rows, in seconds: tokens take minutes. */
async function checkAll(
  reader: Reader,
  kind: ReturnType<typeof kindOf>,
  path: string,
  reading: Reading,
): Promise<void> {
  const blocks = kind === 'text' ? linesOf(reader, path) : rowsOf(reader, path);
  for await (const { end } of blocks) reading.onProgress?.(end, reader.size, 'checked');
}

async function openData(files: Files, path: string): Promise<Reader> {
  const reader = await files.open(path);
  if (reader !== null) return reader;
  throw new StowageError(
    'data-missing',
    'There is no such file.',
    'A text file, or JSON lines.',
    'Check the path after --data.',
    path,
  );
}

const empty = (path: string): StowageError =>
  new StowageError(
    'data-empty',
    'The file is empty.',
    'Text, or one JSON object a line.',
    'Check that it was written, and the path after --data.',
    path,
  );

async function kindIn(reader: Reader, path: string): Promise<ReturnType<typeof kindOf>> {
  const head = await reader.read(0, Math.min(headBytes, reader.size));
  if (head.length === 0) throw empty(path);
  requireText(head, path);
  return kindOf(new TextDecoder().decode(head), head.length === reader.size, path);
}

async function textIn(reader: Reader, path: string, reading: Reading): Promise<Corpus> {
  requireLanguageModel(reading, path);
  const tokenizer = await reading.tokenizer();
  const texts = new Documents(tokenizer, reading, path);
  let blank = true;
  async function* lines(): ReturnType<typeof linesOf> {
    for await (const block of linesOf(reader, path)) {
      blank &&= block.text.trim() === '';
      yield block;
      reading.onProgress?.(block.end, reader.size, 'read');
    }
  }
  await texts.addPieces(encodedPieces(tokenizer, lines()));
  if (blank) throw empty(path);
  return texts.corpus();
}

/** What gathers rows of one kind. */
interface Gathering {
  /** The keys that are read; others are passed over, and said. */
  readonly keys: readonly string[];
  add(row: Row): void;
  corpus(): Corpus;
}

async function rowsIn(reader: Reader, path: string, reading: Reading): Promise<Corpus> {
  let gathering: Gathering | undefined;
  const others = new Set<string>();
  for await (const { rows, end } of rowsOf(reader, path)) {
    for (const row of rows) {
      gathering ??= await gatheringOf(row, reading, path);
      gathering.add(row);
      for (const key in row.value) if (!gathering.keys.includes(key)) others.add(key);
    }
    reading.onProgress?.(end, reader.size, 'read');
  }
  if (!gathering) throw empty(path);
  if (others.size > 0) {
    const named = [...others].slice(0, 8).map((key) => `\`${key}\``);
    const more = others.size > 8 ? ` and ${others.size - 8} more` : '';
    reading.say?.(
      `${path}: of each row ${gathering.keys.join(' and ')} are read; ${named.join(', ')}${more} are not`,
    );
  }
  return gathering.corpus();
}

/** What the first row says that all are. */
async function gatheringOf(row: Row, reading: Reading, path: string): Promise<Gathering> {
  const { value, number } = row;
  const inputs = Object.keys(reading.inputs);
  const own = inputs.every((name) => Object.hasOwn(value, name));
  if (!own) refuseShape(value, path, number);
  if ('prompt' in value && 'completion' in value) {
    requireLanguageModel(reading, path);
    return new Pairs(await reading.tokenizer(), reading, path);
  }
  if ('text' in value) {
    requireLanguageModel(reading, path);
    return new Documents(await reading.tokenizer(), reading, path);
  }
  if (own || inputs.some((name) => Object.hasOwn(value, name))) return new Records(reading, path);
  const hint = unknownKeys(value, path, inputs);
  throw badRow(path, number, `Line ${number} has no keys that are read.`, hint);
}

/**
 * Tokens of a prompt followed by a completion, with one bos before and one eos after where the model has them. Both are
 * encoded together, as the model will see them, and `from` is where their tokens part.
 */
export function encodeExample(tokenizer: Tokenizer, prompt: string, completion: string): Example {
  const alone = tokenizer.begun(tokenizer.encode(prompt));
  const together = tokenizer.begun(tokenizer.encode(prompt + completion));
  let from = 0;
  while (from < alone.length && alone[from] === together[from]) from++;
  // Only the completion's own eos counts: a prompt may end a turn, too.
  const answer = tokenizer.ended(together.slice(from));
  return { ids: Int32Array.from([...together.slice(0, from), ...answer]), from };
}

/** The prompts and completions of JSON lines as they are, for scoring and printing. Rejects as `readCorpus` does. */
export async function readPairs(
  files: Files,
  path: string,
): Promise<{ prompt: string; completion: string }[]> {
  const reader = await openData(files, path);
  const pairs: { prompt: string; completion: string }[] = [];
  try {
    for await (const { rows } of rowsOf(reader, path)) {
      for (const row of rows) {
        const [prompt, completion] = [stringOf(row, 'prompt', path), stringOf(row, 'completion', path)];
        pairs.push({ prompt, completion });
      }
    }
  } finally {
    await reader.close();
  }
  return pairs;
} // prettier-ignore

function stringOf(row: Row, key: string, path: string): string {
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

function requireLanguageModel(reading: Reading, path: string): void {
  if ('tokens' in reading.inputs && 'targets' in reading.inputs) {
    const sizes = Object.entries(reading.inputs).map(([name, { size }]) => [name, size] as const);
    requireTextInputs(Object.fromEntries(sizes), path);
    return;
  }
  throw new StowageError(
    'data-unsuited',
    `The file holds text, and the model reads ${Object.keys(reading.inputs).join(', ')}.`,
    `JSON lines with the keys ${Object.keys(reading.inputs).join(', ')}.`,
    'Text is for models whose loss takes `tokens` and `targets`.',
    path,
  );
}

/** Texts that follow each other, each with one bos before and one eos after where the model has them. */
class Documents implements Gathering {
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

class Pairs implements Gathering {
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

/**
 * An example within the context: one that is longer loses the beginning of its prompt, then the end of its completion.
 */
export function fitted(example: Example, context: number): Example {
  const { ids, from } = example;
  const excess = ids.length - 1 - context;
  if (excess <= 0) return example;
  const dropped = Math.min(excess, Math.max(0, from - 1));
  return {
    ids: ids.subarray(dropped, dropped + context + 1),
    from: from - dropped,
    length: example.length ?? ids.length,
  };
}

class Records implements Gathering {
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
