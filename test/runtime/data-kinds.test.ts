/** What a file is, told by its content: text and JSON lines are read, everything else is refused by name. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../runtime/data/corpus.ts';
import type { Reading } from '../../runtime/data/gather.ts';
import { StowageError } from '../../runtime/error.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { openTokenizer } from '../../runtime/tokenizer/tokenizer.ts';
import { letters, lettersConfig } from '../support/unigram.ts';

const folder = { 'tokenizer.json': letters, 'tokenizer_config.json': lettersConfig };
const said: string[] = [];
const language: Reading = {
  tokenizer: () => openTokenizer(memoryFiles(folder), ''),
  inputs: { tokens: { size: 8, below: null }, targets: { size: 8, below: null } },
  say: (line) => said.push(line),
};

const read = async (content: string | Uint8Array<ArrayBuffer>, name = 'data') =>
  readCorpus(memoryFiles({ [name]: new Blob([content]) }), name, language);

async function refusal(content: string | Uint8Array<ArrayBuffer>, name?: string) {
  try {
    await read(content, name);
  } catch (error) {
    assert.ok(error instanceof StowageError, String(error));
    return error;
  }
  return assert.fail('it was read');
}

const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.padEnd(300, '\x01'), (c) => c.charCodeAt(0));
const wide = (text: string, size: 2 | 4, big: boolean): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const bytes = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0].slice(0, size);
      return big ? bytes.toReversed() : bytes;
    }),
  );
const rows = '{"prompt":"ab","completion":"cd"}\n{"prompt":"a","completion":"b"}\n';
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('runtime/data: what a file is', () => {
  const foreign: readonly [name: string, content: Uint8Array<ArrayBuffer>, code: string][] = [
    ['gzip', latin('\x1f\x8b\x08'), 'data-compressed'],
    ['Zstandard', latin('\x28\xb5\x2f\xfd'), 'data-compressed'],
    ['xz', latin('\xfd7zXZ\0'), 'data-compressed'],
    ['bzip2', latin('BZh9'), 'data-compressed'],
    ['LZ4', latin('\x04\x22\x4d\x18'), 'data-compressed'],
    ['zip', latin('PK\x03\x04'), 'data-compressed'],
    ['7-Zip', latin('7z\xbc\xaf\x27\x1c'), 'data-compressed'],
    ['tar', latin(`${'data.jsonl'.padEnd(257, '\0')}ustar`), 'data-compressed'],
    ['Parquet', latin('PAR1'), 'data-binary'],
    ['Arrow', latin('ARROW1\0\0'), 'data-binary'],
    ['Arrow stream', latin('\xff\xff\xff\xff\x10'), 'data-binary'],
    ['HDF5', latin('\x89HDF\r\n'), 'data-binary'],
    ['NumPy', latin('\x93NUMPY\x01'), 'data-binary'],
    ['SQLite', latin('SQLite format 3\0'), 'data-binary'],
    ['GGUF', latin('GGUF\x03\0\0\0'), 'data-binary'],
    ['safetensors', latin('\x40\0\0\0\0\0\0\0{"a":{}}'), 'data-binary'],
    ['pickle', latin('\x80\x04\x95'), 'data-binary'],
    ['PDF', latin('%PDF-1.7\n'), 'data-binary'],
    ['RTF', latin('{\\rtf1\\ansi'), 'data-binary'],
    ['PNG', latin('\x89PNG\r\n'), 'data-binary'],
    ['JPEG', latin('\xff\xd8\xff\xe0'), 'data-binary'],
    ['WebP', latin('RIFF\x10\0\0\0WEBP'), 'data-binary'],
    ['UTF-16LE', Uint8Array.of(0xff, 0xfe, ...wide(rows, 2, false)), 'data-not-utf8'],
    ['UTF-16BE', Uint8Array.of(0xfe, 0xff, ...wide(rows, 2, true)), 'data-not-utf8'],
    ['UTF-16LE', wide(rows, 2, false), 'data-not-utf8'],
    ['UTF-16BE', wide(rows, 2, true), 'data-not-utf8'],
    ['UTF-32LE', Uint8Array.of(0xff, 0xfe, 0, 0, ...wide(rows, 4, false)), 'data-not-utf8'],
    ['UTF-32BE', wide(rows, 4, true), 'data-not-utf8'],
  ];
  for (const [name, content, code] of foreign) {
    it(`names ${name}, whatever the file is called`, async () => {
      for (const path of ['data.jsonl', 'data.txt']) {
        const error = await refusal(content, path);
        assert.equal(error.code, code);
        assert.ok(error.message.includes(name), error.message);
        assert.match(error.hint, /\S/);
      }
    });
  }

  const refused: readonly [what: string, content: string, code: string, name?: string][] = [
    ['a JSON array of rows', `[${rows.trim().replace('\n', ',')}]`, 'data-json-array'],
    ['a JSON array over lines', '[\n  {\n    "text": "ab"\n  }\n]', 'data-json-array', 'a.txt'],
    ['a JSON array named as lines', `[${line({ text: 'a' })}]`, 'data-json-array', 'a.jsonl'],
    ['a JSON array of strings', '["ab", "cd"]', 'data-json-array'],
    ['a JSON array of numbers', '[\n1,\n2]', 'data-json-array', 'a.md'],
    ['an object over lines', '{\n  "data": [{"text": "a"}]\n}', 'data-json-array', 'a.json'],
    ['an array after a mark', '\uFEFF[{"text": "a"}]', 'data-json-array'],
    ['CSV', 'prompt,completion\nab,cd\n', 'data-table', 'a.txt'],
    ['CSV of long fields', 'text,label\n"a, b\nc",1\n"d ""e""",0\n', 'data-table', 'a'],
    ['CSV of unknown columns', 'lemma,sense\na,b\nc,d\n', 'data-table'],
    ['CSV by its ending', 'a\nb\n', 'data-table', 'a.csv'],
    ['TSV', 'premise\thypothesis\nab\tcd\n', 'data-table'],
    ['semicolons', 'question;answer\r\na;b\r\n', 'data-table'],
    ['messages', line({ messages: [{ role: 'user', content: 'a' }] }), 'data-chat'],
    ['ShareGPT', line({ conversations: [{ from: 'human', value: 'a' }] }), 'data-chat'],
    ['lists of messages', line({ prompt: [{ role: 'user', content: 'a' }], completion: [] }), 'data-chat'],
    ['Alpaca', line({ instruction: 'a', input: '', output: 'b' }), 'data-instructions'],
    ['Dolly', line({ instruction: 'a', context: '', response: 'b' }), 'data-instructions', 'a.txt'],
    ['questions', line({ question: 'a', answer: 'b' }), 'data-instructions'],
    ['preferences', line({ prompt: 'a', chosen: 'b', rejected: 'c' }), 'data-preferences'],
    ['judged rows', line({ prompt: 'a', completion: 'b', label: false }), 'data-preferences'],
    ['other keys', line({ foo: 'a', bar: 'b' }), 'data-bad-json'],
    ['empty completions', line({ prompt: 'a', completion: '' }), 'data-nothing-to-learn'],
    ['nothing', '', 'data-empty'],
    ['blank lines', '\n\n', 'data-empty', 'a.jsonl'],
  ]; // prettier-ignore
  for (const [what, content, code, name] of refused) {
    it(`refuses ${what}`, async () => {
      assert.equal((await refusal(content, name)).code, code);
    });
  }

  const lines: readonly [what: string, content: string, place: string, message: RegExp][] = [
    ['rows of two kinds', `${line({ text: 'a' })}${rows}`, 'a.jsonl:2', /no string `text`/],
    ['a last line cut off', `${rows}{"prompt":"a`, 'a.jsonl:3', /cut off/],
    ['a key given twice', `${rows}{"prompt":"a","prompt":"b","completion":"c"}`, 'a.jsonl:3', /`prompt` twice/],
    ['a number for text', `\r\n${line({ prompt: 5, completion: 'b' })}`, 'a.jsonl:2', /`prompt`: it is a number/],
    ['null for text', line({ text: null }), 'a.jsonl:1', /it is null/],
    ['text for numbers', line({ tokens: '1', targets: '2' }), 'a.jsonl:1', /no numbers under `tokens`/],
    ['numbers beyond f32', `{"tokens":[1,2,3,4,5,6,7,1e39],"targets":1}`, 'a.jsonl:1', /no numbers/],
    ['half a surrogate pair', '{"text":"a\\ud800"}', 'a.jsonl:1', /surrogate/],
    ['zeros', `${rows}\0\0`, 'a.jsonl:3', /zero/],
    ['zeros in text', 'ab\ncd\0', 'a.txt:2', /zero/],
  ]; // prettier-ignore
  for (const [what, content, place, message] of lines) {
    it(`names the line of ${what}`, async () => {
      const error = await refusal(content, place.replace(/:.*/, ''));
      assert.equal(error.place, place);
      assert.match(error.message, message);
    });
  }

  const texts: readonly [what: string, content: string][] = [
    ['HTML', '<!doctype html>\n<p>a</p>'],
    ['Markdown', '# a\n\n| a | b |\n|---|---|\n| c | d |\n'],
    ['a link', '[a](b) c'],
    ['a note', '[1] a b.\n[2] c.'],
    ['wiki links', '[[a]] b'],
    ['a section', '[a]\nb = c\n'],
    ['code', '{\n  a b;\n}\n'],
    ['verse', 'roses are red, violets are blue\nsugar is sweet, and so are you\n'],
    ['speech', '"a," b c, "d"\n"e," f g, "h"\n'],
    ['words that begin as formats do', 'ORCHID PAR1 BZh GIF8\n'],
    ['one line of words', 'a b c'],
    ['a brace', '{ a brace begins this text'],
  ];
  for (const [what, content] of texts) {
    it(`takes ${what} for text`, async () => assert.equal((await read(content)).kind, 'text'));
  }

  it('reads JSON lines whatever the file is called, with marks, blank lines and CRLF', async () => {
    for (const name of ['a.txt', 'a.md', 'a', 'a.json', 'a.jsonl']) {
      const corpus = await read(`\uFEFF${rows.replaceAll('\n', '\r\n\r\n')}\uFEFF${rows}`, name);
      assert.ok(corpus.kind === 'examples');
      assert.equal(corpus.examples.length, 4);
    }
  });

  it('says which keys are not read, and that completions are empty', async () => {
    said.length = 0;
    await read(`${line({ prompt: 'a', completion: 'b', id: 3 })}${line({ prompt: 'a', completion: '' })}`);
    assert.match(said.join('\n'), /`id` are not\n.*1 rows have an empty completion.*line 2/);
  }); // prettier-ignore

  it('gives commands that convert what it refuses', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'stowage-data-'));
    const ask = [{ role: 'user', content: 'a' }, { role: 'assistant', content: "it's b" }];
    const turns = ask.map(({ role, content }) => ({ from: role === 'user' ? 'human' : 'gpt', value: content }));
    const cases: readonly [content: string, kind: string][] = [
      [`[${rows.trim().replace('\n', ',')}]`, 'examples'],
      ['\uFEFF[\n  {\n    "text": "ab"\n  }\n]', 'text'],
      ['{\n"data": [{"question": "a", "answer": "b"}]\n}', 'examples'],
      ['["ab", "cd"]', 'text'],
      [line({ messages: ask }), 'examples'],
      [line({ conversations: turns }), 'examples'],
      [line({ prompt: ask.slice(0, 1), completion: ask.slice(1) }), 'examples'],
      [line({ instruction: 'a', input: '', output: 'b' }), 'examples'],
      [line({ prompt: 'a', chosen: ask, rejected: ask }), 'examples'],
      [line({ "what's asked": 'a', said: 'b' }), 'examples'],
    ];
    const all = cases.map(async ([content, kind], i) => {
      const name = join(scratch, `it's ${i}`);
      writeFileSync(name, content);
      const { hint } = await refusal(content, name);
      const [command = ''] = hint.split('\n').filter((one) => one.startsWith('node -e'));
      execFileSync('sh', ['-c', command.replace('> converted.jsonl', `> ${i}.jsonl`)], { cwd: scratch });
      return { name: join(scratch, `${i}.jsonl`), kind };
    });
    const { readFileSync } = await import('node:fs');
    for (const { name, kind } of await Promise.all(all)) {
      assert.equal((await read(readFileSync(name, 'utf8'), 'a.jsonl')).kind, kind);
    }
  }); // prettier-ignore
});
