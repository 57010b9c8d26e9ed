import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { openTokenizer } from '../../runtime/tokenizer/tokenizer.ts';

const words = join(import.meta.dirname, '../../examples/words');
const read = (part: string): { prompt: string; completion: string }[] =>
  readFileSync(join(words, `data/wordnet8_${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { prompt: string; completion: string });
const tokenizer = nodeFiles().then((files) => openTokenizer(files, join(words, 'base')));

describe('examples/words', () => {
  it('has a task of eight kinds, as often each, and six glosses that two words share in both parts', () => {
    const [train, test] = [read('train'), read('test')];
    assert.deepEqual([train.length, test.length], [5600, 800]);
    const kinds = new Map<string, number>();
    for (const { completion } of train) kinds.set(completion, (kinds.get(completion) ?? 0) + 1);
    assert.deepEqual([...kinds.values()], Array<number>(8).fill(700));
    const seen = new Set(train.map(({ prompt }) => prompt));
    assert.equal(test.filter(({ prompt }) => seen.has(prompt)).length, 6);
  });

  it('has a tokenizer that gives any text back', async () => {
    const { encode, decode } = await tokenizer;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        fc.pre(!text.includes('▁'));
        assert.equal(decode(encode(text)), text);
      }),
    );
  });

  it('has one piece for each of the eight words', async () => {
    const { encode } = await tokenizer;
    for (const { completion } of read('test')) assert.equal(encode(completion.trim()).length, 1);
  });

  it('has a yardstick', () => {
    const script = join(words, 'naive-bayes.ts');
    const text = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(text), { accuracy: 0.84375, correct: 675, of: 800 });
  });
});
