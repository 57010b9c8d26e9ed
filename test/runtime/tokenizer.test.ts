/**
 * The tokenizer against the Rust library. test/fixtures/tokenizers holds small tokenizers of each kind with odd texts, and
 * what the Rust library makes of them (`python bench/tokenizers_make.py`).
 */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { encodeExample } from '../../runtime/data/examples.ts';
import { isStowageError } from '../../runtime/error.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { openTokenizer, type Tokenizer } from '../../runtime/tokenizer/tokenizer.ts';
import { normalizerOf } from '../../runtime/tokenizer/normalizers.ts';
import { Part } from '../../runtime/tokenizer/part.ts';
import { preTokenizerOf } from '../../runtime/tokenizer/pre-tokenizers.ts';
import { vocabularyOf } from '../../runtime/tokenizer/vocabulary.ts';
import { letters } from '../support/unigram.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = 'test/fixtures/tokenizers';
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const texts = read('texts.json') as readonly string[];
const plain = { splitSpecialTokens: false, cleanUp: false, cleanUpBpe: false };

describe('runtime/tokenizer against the Rust library', () => {
  const apart = ['texts.json', 'parts.json'];
  for (const name of readdirSync(folder).filter((file) => !apart.includes(file))) {
    it(`has its ids and its texts for ${name}`, () => {
      const { tokenizer, ids, decoded } = read(name) as {
        readonly tokenizer: unknown;
        readonly ids: readonly string[];
        readonly decoded: readonly (string | null)[];
      };
      const vocabulary = vocabularyOf(new Part(tokenizer, name), plain);
      const encoded = texts.map((text) => vocabulary.encode(text));
      assert.deepEqual(
        encoded.map((list) => list.join(' ')),
        ids,
      );
      assert.deepEqual(
        encoded.map((list) => vocabulary.decode(list)),
        decoded.map((text, i) => text ?? texts[i]),
      );
    });
  }

  const parts = read('parts.json') as {
    readonly texts: readonly string[];
    readonly rows: readonly {
      readonly made: readonly unknown[];
      readonly [kind: string]: unknown;
    }[];
  };
  for (const row of parts.rows) {
    const { made, ...described } = row;
    it(`does what it does: ${JSON.stringify(described).slice(0, 150)}`, () => {
      const normalizer = 'normalizer' in row ? normalizerOf(new Part(row['normalizer'], '')) : null;
      const cut = preTokenizerOf(new Part(row['pre_tokenizer'], ''));
      const left = (text: string): unknown => (normalizer ? text : [text]);
      assert.deepEqual(
        parts.texts.map((text) =>
          normalizer ? normalizer(text) : cut({ text, first: true }).map((piece) => piece.text),
        ),
        made.map((one, i) => (one === 0 ? left(parts.texts[i] ?? '') : one)),
      );
    });
  }
});

const lettersJson = JSON.parse(letters) as Json;
const template = (before: readonly string[], after: readonly string[]): Json => {
  const token = (id: string): Json => ({ SpecialToken: { id, type_id: 0 } });
  const ids: Readonly<Record<string, number>> = { '<s>': 1, '</s>': 2 };
  return {
    type: 'TemplateProcessing',
    single: [...before.map(token), { Sequence: { id: 'A', type_id: 0 } }, ...after.map(token)],
    special_tokens: Object.fromEntries(
      [...before, ...after].map((id) => [id, { id, ids: [ids[id]], tokens: [id] }]),
    ),
  };
};
const open = (post: Json | null, beside: Readonly<Record<string, Json>> = {}): Promise<Tokenizer> =>
  openTokenizer(
    memoryFiles({
      'tokenizer.json': JSON.stringify({ ...lettersJson, post_processor: post }),
      ...Object.fromEntries(
        Object.entries(beside).map(([name, json]) => [`${name}.json`, JSON.stringify(json)]),
      ),
    }),
    '',
  );

describe('bos and eos', () => {
  const both = template(['<s>'], ['</s>']);
  const front = template(['<s>'], []);
  const added = (content: string): Json => ({ __type: 'AddedToken', content, special: true });
  const named = { bos_token: '<s>', eos_token: '</s>' };
  const rows: readonly (readonly [
    string,
    Json | null,
    Readonly<Record<string, Json>>,
    number | null,
    number | null,
    RegExp?,
  ])[] = [
    ['nothing but a template', both, {}, 1, 2],
    ['a template in front, nothing behind', front, {}, 1, null, /no eos_token is named anywhere/],
    ['names and a template', front, { tokenizer_config: named }, 1, 2],
    ['names as added tokens', front, { tokenizer_config: { eos_token: added('</s>') } }, 1, 2],
    ['a map alone', front, { special_tokens_map: named }, 1, 2],
    [
      'a map over the configuration',
      front,
      { tokenizer_config: { ...named, eos_token: 'a' }, special_tokens_map: { eos_token: '</s>' } },
      ...([1, 2] as const),
    ],
    [
      'no map over a configuration that has its added tokens',
      front,
      {
        tokenizer_config: { ...named, added_tokens_decoder: { 2: added('</s>') } },
        special_tokens_map: { eos_token: 'a' },
      },
      ...([1, 2] as const),
    ],
    [
      'config.json',
      front,
      { config: { eos_token_id: 2 } },
      1,
      2,
      /eos_token <\/s> is config\.json/,
    ],
    ['several in config.json', front, { config: { eos_token_id: [2, 4] } }, 1, 2, /config\.json/],
    ['text_config', front, { config: { text_config: { eos_token_id: 2 } } }, 1, 2, /config\.json/],
    [
      'generation_config.json',
      front,
      { generation_config: { eos_token_id: [2] } },
      1,
      2,
      /generation_config/,
    ],
    [
      'an eos that is said to be none',
      front,
      { tokenizer_config: { eos_token: null }, config: { eos_token_id: 2 } },
      1,
      null,
      /no eos/,
    ],
    ['a bos that no template puts in front', null, { tokenizer_config: named }, null, 2],
    [
      'add_bos_token without a template',
      null,
      { tokenizer_config: { ...named, add_bos_token: true } },
      1,
      2,
    ],
    [
      'add_bos_token against the template',
      template([], []),
      { tokenizer_config: { ...named, add_bos_token: true } },
      null,
      2,
      /puts no token in front/,
    ],
    [
      'no add_bos_token against the template',
      front,
      { tokenizer_config: { ...named, add_bos_token: false } },
      1,
      2,
    ],
    [
      'another model’s eos',
      front,
      { tokenizer_config: named, config: { eos_token_id: 7 } },
      1,
      2,
      /another model’s/,
    ],
  ];
  for (const [what, post, beside, bos, eos, note] of rows) {
    it(`are found: ${what}`, async () => {
      const found = await open(post, beside);
      assert.deepEqual([found.bos, found.eos], [bos, eos]);
      assert.match(found.notes.join('\n'), note ?? /^$/);
    });
  }

  it('are refused where no such token is', async () => {
    await assert.rejects(open(both, { tokenizer_config: { eos_token: '<|end|>' } }), /<\|end\|>/);
    await assert.rejects(open(front, { config: { eos_token_id: 999 } }), /eos_token_id` is 999/);
    const config = { added_tokens_decoder: { 99: added('<|end|>') } };
    await assert.rejects(open(both, { tokenizer_config: config }), /adds <\|end\|>/);
    await assert.rejects(open(both, { added_tokens: { '<x>': 50 } }), /adds <x>/);
  });

  it('stop a text at all that the model’s configurations name', async () => {
    const found = await open(both, { generation_config: { eos_token_id: [2, 5] } });
    assert.deepEqual([...found.stops], [2, 5]);
  });

  const a = 3;
  const [space, newline] = [29, 32];
  const examples: readonly (readonly [string, string, readonly number[], number])[] = [
    ['a', 'b', [1, a, a + 1, 2], 2],
    ['<s>a', 'b</s>', [1, a, a + 1, 2], 2],
    ['<s><s>a', 'b</s></s>', [1, a, a + 1, 2], 2],
    ['<s>a</s>', 'b', [1, a, 2, a + 1, 2], 3],
    ['<s>a</s>', '', [1, a, 2, 2], 3],
    ['<s>a', 'b</s>\n', [1, a, a + 1, 2, newline], 2],
    ['<s>a', 'b</s> c', [1, a, a + 1, 2, space, a + 2, 2], 2],
    ['\n<s>a', 'b', [newline, 1, a, a + 1, 2], 3],
    ['', 'b', [1, a + 1, 2], 1],
    ['<s>', 'b', [1, a + 1, 2], 1],
  ];
  for (const [prompt, completion, ids, from] of examples) {
    it(`stand once: ${JSON.stringify(prompt)} + ${JSON.stringify(completion)}`, async () => {
      const found = encodeExample(await open(both), prompt, completion);
      assert.deepEqual([[...found.ids], found.from], [ids, from]);
    });
  }
});

describe('a tokenizer that cannot be read', () => {
  it('is named for what it is, with the way', async () => {
    const files = memoryFiles({
      'm/tokenizer.model': 'x',
      'm/vocab.json': '{}',
      'm/merges.txt': '',
    });
    await assert.rejects(openTokenizer(files, 'm'), (error) => {
      assert.ok(isStowageError(error));
      assert.match(error.message, /only tokenizer\.model and vocab\.json and merges\.txt/);
      assert.match(
        error.hint,
        /from_pretrained\(sys\.argv\[1\]\)\.save_pretrained\(sys\.argv\[1\]\)" m$/,
      );
      return true;
    });
  });

  it('is refused for a post-processor of another type', async () => {
    await assert.rejects(open({ type: 'Other' }), /`post_processor` has the type Other/);
    await assert.rejects(open(template(['<s>', '</s>'], [])), /puts several tokens on one side/);
  });

  const model = lettersJson['model'] as Json;
  const vocab = model['vocab'] as Json;
  const withModel = (changed: Json): Json => ({ ...lettersJson, model: { ...model, ...changed } });
  const split = (pattern: string): Json => ({
    ...lettersJson,
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: pattern },
      behavior: 'Isolated',
      invert: false,
    },
  });
  const pieces = [
    ['<unk>', 0],
    ['a', -1],
  ];
  const rows: readonly (readonly [Json, RegExp])[] = [
    [{}, /`model` is no object/],
    [withModel({ vocab: { ...vocab, z: 3 } }), /`model\.vocab` gives the id 3 to a and to z/],
    [withModel({ vocab: { ...vocab, z: 1.5 } }), /`model\.vocab\.z` is no whole number/],
    [withModel({ vocab: { ...vocab, z: -1 } }), /`model\.vocab\.z` is no whole number/],
    [withModel({ merges: ['a'] }), /`model\.merges\[0\]` is no pair/],
    [
      withModel({ merges: [['a', 'é']] }),
      /`model\.merges\[0\]` joins a and é, and the vocabulary has no é/,
    ],
    [withModel({ merges: ['a b'] }), /the vocabulary has no ab/],
    [withModel({ merges: null }), /`model\.merges` is no list/],
    [withModel({ unk_token: '<none>' }), /`model\.unk_token` names <none>/],
    [withModel({ dropout: 0.1 }), /`model\.dropout` draws other tokens each time/],
    [withModel({ type: 'Other' }), /`model` has the type Other/],
    [{ model: { vocab: {} } }, /`model\.type` is missing/],
    [
      { model: { type: 'WordLevel', vocab: { a: 0 }, unk_token: 'b' } },
      /names b, which the vocabulary/,
    ],
    [
      { model: { type: 'Unigram', vocab: pieces, unk_id: 2 } },
      /`model\.unk_id` is 2, and .* 2 pieces/,
    ],
    [
      {
        model: {
          type: 'Unigram',
          vocab: [
            ['a', -1],
            ['a', -1],
          ],
        },
      },
      /names a for the second time/,
    ],
    [
      { model: { type: 'Unigram', vocab: [['a']] } },
      /`model\.vocab\[0\]` is no piece with its score/,
    ],
    [
      { ...lettersJson, added_tokens: [{ id: 50, content: '<x>' }] },
      /the id 50, and the next free id is 33/,
    ],
    [{ ...lettersJson, added_tokens: [{ id: 7, content: '<s>' }] }, /the vocabulary has it as 1/],
    [{ ...lettersJson, normalizer: { type: 'Nmt' } }, /`normalizer` has the type Nmt/],
    [
      { ...lettersJson, normalizer: { type: 'Sequence', normalizers: [{}] } },
      /`normalizer\.normalizers\[0\]\.type` is no text/,
    ],
    [{ ...lettersJson, pre_tokenizer: { type: 'UnicodeScripts' } }, /has the type UnicodeScripts/],
    [{ ...lettersJson, decoder: { type: 'CTC' } }, /`decoder` has the type CTC/],
    [split('(a'), /not closed/],
    [split('a)'), /closes that none opened/],
    [split('[a'), /class there is not closed/],
    [split('(?m:.)'), /begins with \(\? and more/],
    [split('\\Ga'), /it has \\G/],
    [split('(?<=a++)b'), /looks behind for what is not to be tried again/],
    [split('(?i:straße)'), /fold|ignore case/],
    [split('(?i:\\p{Lu})'), /to ignore case/],
    [split('(?i:[r-t])'), /to ignore case/],
  ];
  for (const [json, wanted] of rows) {
    it(`is refused: ${wanted.source}`, () => {
      assert.throws(
        () => vocabularyOf(new Part(json, 'tokenizer.json'), plain),
        (error) =>
          isStowageError(error) &&
          error.code.startsWith('tokenizer-') &&
          wanted.test(error.message),
      );
    });
  }
});
