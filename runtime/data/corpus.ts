/** Data files: plain text, JSON lines of text, of prompt and completion, or of the model's own inputs; strict about all of them. */

import { encodedPieces } from './encode.ts';
import type { Corpus } from './examples.ts';
import { requireText } from './format.ts';
import { Documents, Pairs, Records, stringOf, type Gathering, type Reading } from './gather.ts';
import { headBytes, kindOf } from './kind.ts';
import { linesOf } from './lines.ts';
import { badRow, rowsOf, type Row } from './rows.ts';
import { refuseShape, unknownKeys } from './shapes.ts';
import { StowageError } from '../error.ts';
import type { Files, Reader } from '../files/files.ts';
import { requireTextInputs } from './text-inputs.ts';

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
