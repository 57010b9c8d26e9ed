import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodedPieces } from '../../runtime/data/encode.ts';
import { linesOf } from '../../runtime/data/lines.ts';
import { readCorpus } from '../../runtime/data/corpus.ts';
import type { Reading } from '../../runtime/data/gather.ts';
import { memoryFiles, type Files, type Reader } from '../../runtime/files/files.ts';
import { readingOf } from '../../runtime/loop/prepare.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { openTokenizer } from '../../runtime/tokenizer/tokenizer.ts';
import { letters, lettersConfig } from '../support/unigram.ts';

const folder = { 'tokenizer.json': letters, 'tokenizer_config.json': lettersConfig };
const tokenizer = () => openTokenizer(memoryFiles(folder), '');
const language: Reading = {
  tokenizer,
  inputs: { tokens: { size: 8, below: null }, targets: { size: 8, below: null } },
};

/** A reader that makes its bytes up: `row` again and again, zeros from `end` on. */
function endless(row: string, end: number, size: number): Reader {
  const bytes = new TextEncoder().encode(row);
  return {
    size,
    read(begin, length) {
      const last = Math.min(size, begin + length);
      const out = new Uint8Array(Math.max(0, last - begin));
      for (let i = 0; i < Math.min(end, last) - begin; i++) {
        out[i] = bytes[(begin + i) % bytes.length] ?? 0;
      }
      return Promise.resolve(out);
    },
    close: () => Promise.resolve(),
  };
}

const filesOf = (reader: Reader): Files => ({
  ...memoryFiles(),
  open: () => Promise.resolve(reader),
});

describe('runtime/data: large files', () => {
  it('reads whole lines over the seams of what is read at a time', async () => {
    const text = Array.from({ length: 9000 }, (_, i) => `${i} ${'é€😀'.repeat(i % 40)}\n`).join('');
    const reader = await memoryFiles({ a: `${text}last` }).open('a');
    assert.ok(reader && reader.size > 2 ** 20);
    let whole = '';
    let blocks = 0;
    for await (const block of linesOf(reader, 'a')) {
      assert.equal(block.first, whole.split('\n').length);
      whole += block.text;
      blocks++;
    }
    assert.ok(blocks > 1);
    assert.equal(whole, `${text}last`);
  });

  it('names the line where zeros follow the rows, before anything is encoded', async () => {
    const row = `{"prompt":"a","completion":"${'b'.repeat(970)}"}\n`;
    const files = filesOf(endless(row, 17 * 1000 * row.length, 2300 * 2 ** 20));
    const reading = { ...language, tokenizer: () => assert.fail('it was opened') };
    await assert.rejects(readCorpus(files, 'big.jsonl', reading), {
      code: 'data-binary',
      place: 'big.jsonl:17001',
    });
  });

  it('keeps of a row what the context takes, and how long it was', async () => {
    const row = `{"prompt":"abc","completion":"${'d'.repeat(500)}"}\n`;
    const corpus = await readCorpus(memoryFiles({ a: row.repeat(3000) }), 'a', language);
    assert.ok(corpus.kind === 'examples' && corpus.examples.length === 3000);
    const memory = new Set(corpus.examples.map(({ ids }) => ids.buffer));
    const bytes = [...memory].reduce((sum, { byteLength }) => sum + byteLength, 0);
    assert.ok(bytes < 2 ** 21);
    assert.deepEqual([corpus.examples[7]?.ids.length, corpus.examples[7]?.length], [9, 505]);
  });

  it('stops while it reads, and says how far it is', async () => {
    const stop = new AbortController();
    const terminal = { ...recordingTerminal(), status: (text: string) => said.push(text) };
    const said: string[] = [];
    const frame = { rows: 1, context: 8, microBatches: 1, inputs: { tokens: { size: 8, integer: true }, targets: { size: 8, integer: true } } };
    const reading = readingOf({ frame, bounds: {} }, tokenizer, { terminal, signal: stop.signal });
    const files = memoryFiles({ a: 'the fox. \n'.repeat(120_000) });
    const counting = { ...reading, onProgress: (...progress: Parameters<NonNullable<Reading['onProgress']>>) => {
      if (said.length === 1) stop.abort();
      reading.onProgress?.(...progress);
    } };
    await assert.rejects(readCorpus(files, 'a', counting), { code: 'interrupted' });
    assert.match(said[0] ?? '', /^1\.00 MiB of 1\.14 MiB of data read/);
  }); // prettier-ignore

  it('encodes a text in pieces as it would whole, with every kind of tokenizer', async () => {
    const folder = 'test/fixtures/tokenizers';
    const text = readFileSync('runtime/data/encode.ts', 'utf8');
    for (const name of readdirSync(folder)) {
      const held = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { tokenizer?: unknown };
      if (held.tokenizer === undefined) continue;
      const files = memoryFiles({ 'tokenizer.json': JSON.stringify(held.tokenizer) });
      const kind = await openTokenizer(files, '');
      const lines = linesOf((await memoryFiles({ text }).open('text')) ?? assert.fail(), 'text');
      const ids: number[] = [];
      for await (const piece of encodedPieces(kind, lines, 300)) ids.push(...piece);
      assert.deepEqual(ids, kind.encode(text), name);
    }
  });

  it('encodes a text in pieces wherever the words end', async () => {
    const words = ['the ', 'quick\n', 'brown\n\n', ' fox', '\n', '. ', 'over', '=lazy', '\n dog '];
    const text = Array.from({ length: 3000 }, (_, i) => words[(i * i + (i >> 3)) % 9]).join('');
    const known = await tokenizer();
    async function* blocks() {
      for (let at = 0; at < text.length; at += 700) {
        yield await Promise.resolve({ text: text.slice(at, at + 700), first: 1, end: at });
      }
    }
    for (const length of [64, 500, 10 ** 6]) {
      const ids: number[] = [];
      for await (const piece of encodedPieces(known, blocks(), length)) ids.push(...piece);
      assert.deepEqual(ids, known.encode(text));
    }
  });
});
