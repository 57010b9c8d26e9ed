import assert from 'node:assert/strict';
import { readCorpus } from '../../runtime/data/corpus.ts';
import { encodeExample } from '../../runtime/data/examples.ts';
import type { Reading } from '../../runtime/data/gather.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { openTokenizer } from '../../runtime/tokenizer/tokenizer.ts';
import { letters, lettersConfig } from '../support/unigram.ts';

const folder = { 'tokenizer.json': letters, 'tokenizer_config.json': lettersConfig };
const tokenizer = () => openTokenizer(memoryFiles(folder), '');
const language: Reading = {
  tokenizer,
  inputs: { tokens: { size: 8, below: 40 }, targets: { size: 8, below: 40 } },
};
const pictures: Reading = {
  tokenizer,
  inputs: { image: { size: 4, below: null }, label: { size: 1, below: 3 } },
};
/** A language model with one more input. */
const withInput = (name: string, size: number): Reading => ({
  ...language,
  inputs: { ...language.inputs, [name]: { size, below: null } },
});
const read = (name: string, content: string, reading = language) =>
  readCorpus(memoryFiles({ [name]: content }), name, reading);

/** Ids of the letters tokenizer. */
const ids = (text: string): number[] =>
  [...text].map((c) => 3 + 'abcdefghijklmnopqrstuvwxyz =.\n'.indexOf(c));

describe('runtime/corpus', () => {
  it('reads plain text as one document', async () => {
    const corpus = await read('a.txt', 'ab\ncd');
    assert.ok(corpus.kind === 'text');
    assert.deepEqual([...corpus.ids], [1, ...ids('ab\ncd')]);
    assert.deepEqual(corpus.documents, [0]);
  });

  it('reads lines of text as documents that begin and end', async () => {
    const corpus = await read('a.jsonl', '{"text":"ab"}\n\n{"text":"c"}\n');
    assert.ok(corpus.kind === 'text');
    assert.deepEqual([...corpus.ids], [1, ...ids('ab'), 2, 1, ...ids('c'), 2]);
    assert.deepEqual(corpus.documents, [0, 4]);
  });

  it('reads prompts and completions, and knows where they part', async () => {
    const corpus = await read('a.jsonl', '{"prompt":"ab =","completion":" c"}');
    assert.ok(corpus.kind === 'examples');
    assert.deepEqual([...(corpus.examples[0]?.ids ?? [])], [1, ...ids('ab = c'), 2]);
    assert.equal(corpus.examples[0]?.from, 5);
  });

  it('tells JSON lines by their look where the name does not say', async () => {
    assert.equal((await read('data', '{"prompt":"a","completion":"b"}')).kind, 'examples');
    assert.equal((await read('data', '{ a brace begins this text')).kind, 'text');
    assert.equal((await read('a.txt', '{"text":"x"}')).kind, 'text');
  });

  it('reads records of the model’s own inputs', async () => {
    const corpus = await read('a.jsonl', '{"image":[[1,2],[3,4]],"label":2,"name":"x"}', pictures);
    assert.deepEqual(corpus, { kind: 'records', records: [{ image: [1, 2, 3, 4], label: [2] }] });
  });

  it('begins no example with a token that the model does not begin with', async () => {
    const files = memoryFiles({ ...folder, 'tokenizer_config.json': '{"eos_token":"</s>"}' });
    const { bos, eos } = await openTokenizer(files, '');
    assert.deepEqual([bos, eos], [null, 2]);
    assert.deepEqual(encodeExample(await openTokenizer(files, ''), 'a', 'b').from, 1);
  });

  const bad: [string, string, Promise<unknown>, string, string][] = [
    ['bytes that are not UTF-8', 'data-not-utf8', latin1(), 'a.txt:2', 'iconv'],
    ['a broken line', 'data-bad-json', read('a.jsonl', '{"text":"a"}\n{"text":'), 'a.jsonl:2', ''],
    ['a list', 'data-bad-json', read('a.jsonl', '{"text":"a"}\n[1]'), 'a.jsonl:2', ''],
    [
      'another key',
      'data-bad-json',
      read('a.jsonl', '{"text":"a"}\n\n{"txt":"b"}'),
      'a.jsonl:3',
      '',
    ],
    [
      'too few numbers',
      'data-bad-json',
      read('a.jsonl', '{"image":[1],"label":0}', pictures),
      'a.jsonl:1',
      '',
    ],
    [
      'a class that is not there',
      'token-out-of-range',
      read('a.jsonl', '{"image":[1,1,1,1],"label":3}', pictures),
      'a.jsonl:1',
      '',
    ],
    [
      'text for a model of pictures',
      'data-unsuited',
      read('a.txt', 'hello', pictures),
      'a.txt',
      '',
    ],
    [
      'text for an input that it does not fill',
      'data-unsuited',
      read('a.txt', 'hello', withInput('mask', 8)),
      'a.txt',
      'tokens, targets, mask, or leave `mask` out',
    ],
    [
      'text for positions of another number than tokens',
      'data-unsuited',
      read('a.txt', 'hello', withInput('positions', 1)),
      'a.txt',
      '',
    ],
    ['nothing but blanks', 'data-empty', read('a.txt', ' \n'), 'a.txt', ''],
    ['no file', 'data-missing', readCorpus(memoryFiles(), 'a.txt', language), 'a.txt', ''],
  ];
  for (const [what, code, result, place, hint] of bad) {
    // Observed at once, so that no rejection goes unhandled before its test.
    const settled = result.then(
      () => null,
      (error: unknown) => error,
    );
    it(`refuses ${what}`, async () => {
      const error = await settled;
      assert.ok(error instanceof Error && 'code' in error && 'place' in error && 'hint' in error);
      assert.equal(error.code, code);
      assert.equal(error.place, place);
      assert.ok(String(error.hint).includes(hint));
    });
  }

  function latin1(): Promise<unknown> {
    const blob = new Blob([new Uint8Array([97, 10, 0xe4, 10])]);
    return readCorpus(memoryFiles({ 'a.txt': blob }), 'a.txt', language);
  }
});
