/** Data files: plain text, JSON lines of text, of prompt and completion, or of the model's own inputs; strict about all of them. */

import { StowageError } from './error.ts';
import { readAll, type Files } from './files.ts';
import type { Tokenizer } from './tokenizer.ts';

/** One prompt with its completion as tokens: the loss counts from token `from` on. */
export interface Example {
  readonly ids: Int32Array<ArrayBuffer>;
  readonly from: number;
}

/** The model's data inputs of one example, flat and row-major, by name. */
export type DataRecord = Readonly<Record<string, readonly number[]>>;

export type Corpus =
  | {
      readonly kind: 'text';
      readonly ids: Int32Array<ArrayBuffer>;
      /** Index of the first token of each document, ascending; the first is 0. */
      readonly documents: readonly number[];
    }
  | { readonly kind: 'examples'; readonly examples: readonly Example[] }
  | { readonly kind: 'records'; readonly records: readonly DataRecord[] };

/** What a corpus is read for. */
export interface Reading {
  /** Opens the tokenizer; asked only when there is text. */
  readonly tokenizer: () => Promise<Tokenizer>;
  /** The model's data inputs: how many numbers one example has of each, and the bound of integer ones (exclusive). */
  readonly inputs: Readonly<
    Record<string, { readonly size: number; readonly below: number | null }>
  >;
  /** Of records with more numbers than that, the first ones. */
  readonly beginnings?: boolean;
}

/** Reads a data file. Rejects with `data-…`, `tokenizer-missing` or `token-out-of-range`, naming file and line. */
export async function readCorpus(files: Files, path: string, reading: Reading): Promise<Corpus> {
  const bytes = await readAll(files, path);
  if (bytes === null) {
    throw new StowageError(
      'data-missing',
      'There is no such file.',
      'A text file, or JSON lines.',
      'Check the path after --data.',
      path,
    );
  }
  const text = decode(bytes, path);
  if (text.trim() === '') {
    throw new StowageError(
      'data-empty',
      'The file is empty.',
      'Text, or one JSON object a line.',
      'Check that it was written, and the path after --data.',
      path,
    );
  }
  if (!looksLikeJsonLines(path, text)) {
    requireLanguageModel(reading, path);
    const tokenizer = await reading.tokenizer();
    return joined([tokenizer.encode(text)], tokenizer, false, reading, path);
  }
  const records = parseLines(text, path);
  const [first] = records;
  if (first && 'prompt' in first.value && 'completion' in first.value) {
    requireLanguageModel(reading, path);
    return examples(records, await reading.tokenizer(), reading, path);
  }
  if (first && 'text' in first.value) {
    requireLanguageModel(reading, path);
    const tokenizer = await reading.tokenizer();
    const documents = records.map((record) => tokenizer.encode(stringOf(record, 'text', path)));
    return joined(documents, tokenizer, true, reading, path);
  }
  return { kind: 'records', records: records.map((record) => dataRecord(record, reading, path)) };
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

/** The records of a JSONL file as they are, for scoring and printing. Rejects as `readCorpus` does. */
export async function readPairs(
  files: Files,
  path: string,
): Promise<{ prompt: string; completion: string }[]> {
  const bytes = await readAll(files, path);
  const text = bytes === null ? '' : decode(bytes, path);
  return parseLines(text, path).map((record) => ({
    prompt: stringOf(record, 'prompt', path),
    completion: stringOf(record, 'completion', path),
  }));
}

/** Whether the file holds prompt and completion pairs. */
export async function holdsPairs(files: Files, path: string): Promise<boolean> {
  const bytes = await readAll(files, path);
  const text = bytes === null ? '' : decode(bytes, path);
  if (!looksLikeJsonLines(path, text)) return false;
  const [first] = parseLines(text.slice(0, text.indexOf('\n') + 1 || text.length), path);
  return first !== undefined && 'prompt' in first.value && 'completion' in first.value;
}

interface Line {
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
}

function decode(bytes: Uint8Array<ArrayBuffer>, path: string): string {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    let line = 1;
    let begin = 0;
    // A newline byte never occurs inside a UTF-8 sequence, so lines can be tried one by one.
    for (let end = bytes.indexOf(10); ; end = bytes.indexOf(10, begin)) {
      const last = end < 0;
      try {
        strict.decode(bytes.subarray(begin, last ? bytes.length : end));
      } catch {
        break;
      }
      if (last) break;
      begin = end + 1;
      line++;
    }
    throw new StowageError(
      'data-not-utf8',
      `Line ${line} has bytes that are not UTF-8.`,
      'UTF-8 text.',
      'Convert it, for example: iconv -f latin1 -t utf-8 OLD > NEW',
      `${path}:${line}`,
    );
  }
}

function looksLikeJsonLines(path: string, text: string): boolean {
  if (/\.(jsonl|ndjson)$/i.test(path)) return true;
  if (/\.(txt|md)$/i.test(path) || !text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text.trimStart().split('\n', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

function parseLines(text: string, path: string): Line[] {
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw badLine(path, index + 1, `Line ${index + 1} is not a JSON object.`);
    }
    lines.push({ number: index + 1, value: { ...value } });
  }
  return lines;
}

const badLine = (path: string, line: number, message: string): StowageError =>
  new StowageError(
    'data-bad-json',
    message,
    'One JSON object a line, each with the keys of the first: {"text"}, {"prompt", "completion"}, or the model’s own inputs.',
    'Correct or remove the line.',
    `${path}:${line}`,
  );

function stringOf(line: Line, key: string, path: string): string {
  const value = line.value[key];
  if (typeof value !== 'string') {
    throw badLine(path, line.number, `Line ${line.number} has no string \`${key}\`.`);
  }
  return value;
}

function requireLanguageModel(reading: Reading, path: string): void {
  if ('tokens' in reading.inputs && 'targets' in reading.inputs) return;
  throw new StowageError(
    'data-unsuited',
    `The file holds text, and the model reads ${Object.keys(reading.inputs).join(', ')}.`,
    `JSON lines with the keys ${Object.keys(reading.inputs).join(', ')}.`,
    'Text is for models whose loss takes `tokens` and `targets`.',
    path,
  );
}

function joined(
  texts: readonly number[][],
  tokenizer: Tokenizer,
  ends: boolean,
  reading: Reading,
  path: string,
): Corpus {
  const whole = texts.map((text) => {
    const begun = tokenizer.begun(text);
    return ends ? tokenizer.ended(begun) : begun;
  });
  const ids = new Int32Array(whole.reduce((n, text) => n + text.length, 0));
  const documents: number[] = [];
  let at = 0;
  for (const text of whole) {
    documents.push(at);
    ids.set(text, at);
    at += text.length;
  }
  checkRange(ids, reading.inputs['tokens']?.below ?? null, path);
  return { kind: 'text', ids, documents };
}

function examples(
  records: readonly Line[],
  tokenizer: Tokenizer,
  reading: Reading,
  path: string,
): Corpus {
  const list = records.map((record) => {
    const example = encodeExample(
      tokenizer,
      stringOf(record, 'prompt', path),
      stringOf(record, 'completion', path),
    );
    checkRange(example.ids, reading.inputs['tokens']?.below ?? null, `${path}:${record.number}`);
    return example;
  });
  return { kind: 'examples', examples: list };
}

function dataRecord(line: Line, reading: Reading, path: string): DataRecord {
  const record: Record<string, readonly number[]> = {};
  for (const [name, { size, below }] of Object.entries(reading.inputs)) {
    const value = line.value[name];
    const numbers = (Array.isArray(value) ? value.flat(8) : [value]) as readonly unknown[];
    if (!numbers.every((n): n is number => typeof n === 'number')) {
      throw badLine(path, line.number, `Line ${line.number} has no numbers under \`${name}\`.`);
    }
    const enough = reading.beginnings === true && numbers.length > size;
    if (numbers.length !== size && !enough) {
      throw badLine(
        path,
        line.number,
        `Line ${line.number} has ${numbers.length} numbers under \`${name}\`; the model reads ${size}.`,
      );
    }
    if (below !== null) checkRange(numbers, below, `${path}:${line.number}`);
    record[name] = enough ? numbers.slice(0, size) : numbers;
  }
  return record;
}

/** Ids index tables on the device, where nothing checks them. −100 marks a target to ignore. */
function checkRange(ids: ArrayLike<number>, below: number | null, place: string): void {
  if (below === null) return;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    if ((id >= 0 && id < below && Number.isInteger(id)) || id === -100) continue;
    throw new StowageError(
      'token-out-of-range',
      `There is a token id ${id}, and the model knows 0 … ${below - 1}.`,
      'Ids below the model’s vocabulary size.',
      'Use the tokenizer that belongs to these weights (--tokenizer DIR).',
      place,
    );
  }
}
