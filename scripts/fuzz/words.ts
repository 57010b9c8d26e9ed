/** Files of words and settings: configurations, tokenizers, data. */

import { compile } from '../../compiler/compile.ts';
import { buildGraph, sizesOf } from '../../compiler/frontend/index.ts';
import { metaOf } from '../../compiler/cli/trainer.ts';
import { frameOf } from '../../runtime/data/frame.ts';
import { readCorpus } from '../../runtime/data/corpus.ts';
import { readObject } from '../../runtime/files/json.ts';
import { fillOptions } from '../../runtime/loop/options.ts';
import { prepareData, readData } from '../../runtime/loop/prepare.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { openTokenizer } from '../../runtime/tokenizer/tokenizer.ts';
import { train } from '../../runtime/loop/train.ts';
import { openWasm } from '../../runtime/device/wasm.ts';
import { changedBytes, encode, type Bytes } from './bytes.ts';
import type { Chance } from './chance.ts';
import { changedJson, jsonLines } from './json.ts';
import { changed, type Kind } from './kind.ts';
import {
  baseFiles,
  bytesAt,
  config,
  filesOf,
  modelFile,
  subjectOf,
  type Folder,
} from './subject.ts';

/** Wider than that, or of more layers, a model is built, not run. */
const [widest, most] = [128, 4];

const configs: Kind = {
  name: 'config.json',
  share: 3,
  make: async (chance) =>
    changed(await baseFiles(), 'config.json', changedJson(variant(chance), chance)),
  async read(folder) {
    const files = filesOf(folder);
    const told = { code: 'config-unreadable', wanted: 'An object.', hint: 'Mend it.' } as const;
    const values = await readObject(files, 'config.json', told);
    const { asked } = await subjectOf('lora');
    const own = { ...asked, config: { values, file: 'config.json' } };
    if (!asked.model) throw new Error('the subject has no model');
    const found = sizesOf(asked.model, own);
    buildGraph(asked.model, found, { entry: 'loss', training: true });
    const turns = found.dimensions.get('L') ?? 1;
    if (turns > most || [...found.dimensions.values()].some((size) => size > widest)) return;
    const compiled = await compile(own);
    const trainer = {
      program: compiled.program,
      meta: metaOf(modelFile, compiled),
      open: (program: typeof compiled.program) => openWasm(program, { threads: 1 }),
    };
    const run = { data: 'data.txt', tokenizer: 'base', randomBase: true, steps: 1, evalBatches: 1 };
    await train(trainer, fillOptions(trainer, run, files, recordingTerminal()));
  },
};

/** The subject's configuration, or one that says more. */
const variant = (chance: Chance): unknown =>
  chance.of<unknown>([
    config,
    { ...config, rope_scaling: { rope_type: 'llama3', factor: 8, low_freq_factor: 1, high_freq_factor: 4, original_max_position_embeddings: 32 } },
    { ...config, rope_scaling: { rope_type: 'yarn', factor: 4, original_max_position_embeddings: 16 } },
    { ...config, rope_parameters: { rope_type: 'linear', factor: 2, rope_theta: 10000 } },
    { ...config, text_config: config },
    { ...config, sliding_window: 8, use_sliding_window: false, partial_rotary_factor: 1, quantization_config: null },
  ]); // prettier-ignore

const tokenizers = [
  ...['bert', 'bloom', 'bpe-prefix', 'bpe-suffix', 'bpe-unknown', 'byte-normalizer', 'cl100k', 'gemma', 'gpt2'],
  ...['llama2', 'llama3', 'mistral', 'qwen2', 'roberta', 'smollm', 'unigram-bytes', 'unigram', 'wordlevel'],
].map((name) => `test/fixtures/tokenizers/${name}.json`); // prettier-ignore

const special = {
  ...{ bos_token: '<s>', eos_token: '</s>', unk_token: { content: '<unk>', lstrip: false } },
  ...{ add_bos_token: true, add_eos_token: false, split_special_tokens: false },
  ...{ added_tokens_decoder: { 1: { content: '<s>', special: true } }, chat_template: null },
};

const texts = [
  '',
  ' ',
  'the quick brown fox',
  'naïve café 東京 👩‍👩‍👧 \u0301',
  '<s>a</s> <unk>\n\n\t12345',
  'a'.repeat(3000),
  '\ud800',
  ' \u0000\uffff',
];

const tokenizer: Kind = {
  name: 'tokenizer.json',
  share: 4,
  make(chance) {
    const value = fixture(chance.of(tokenizers));
    const beside = chance.is(0.2);
    const changedOne = chance.is(0.3) ? changedJson(value, chance) : changedSettings(value, chance);
    return Promise.resolve(
      new Map([
        ['tok/tokenizer.json', beside ? encode(JSON.stringify(value)) : changedOne],
        ['tok/tokenizer_config.json', beside ? changedJson(special, chance) : encode('{}')],
      ]),
    );
  },
  async read(folder) {
    const tokenizer = await openTokenizer(filesOf(folder), 'tok');
    for (const text of texts) {
      const ids = tokenizer.ended(tokenizer.begun(tokenizer.encode(text)));
      const odd = ids.find((id) => !Number.isInteger(id) || id < 0 || id >= tokenizer.size);
      if (odd !== undefined) throw new Error(`a token ${odd} of ${tokenizer.size}`);
      tokenizer.decode(ids);
    }
    tokenizer.fingerprint();
  },
};

interface Fixture {
  readonly model: { readonly vocab: unknown; readonly merges?: unknown };
}

const fixture = (path: string): Fixture =>
  (JSON.parse(new TextDecoder().decode(bytesAt(path))) as { readonly tokenizer: Fixture })
    .tokenizer;

/** Changes all but the vocabulary and its merges, which are most of the file. */
function changedSettings(value: Fixture, chance: Chance): Bytes {
  const { vocab, merges } = value.model;
  const settings = {
    ...value,
    model: { ...value.model, vocab: '@vocab', ...(merges ? { merges: '@merges' } : {}) },
  };
  const text = new TextDecoder().decode(changedJson(settings, chance));
  return encode(
    text
      .replaceAll('"@vocab"', () => JSON.stringify(vocab))
      .replaceAll('"@merges"', () => JSON.stringify(merges)),
  );
}

const prose = 'the quick brown fox jumps over the lazy dog\n'.repeat(12);
const rows: readonly (readonly object[])[] = [
  Array.from({ length: 8 }, (_, i) => ({ text: `line ${i} of a text` })),
  Array.from({ length: 8 }, (_, i) => ({ prompt: `what is ${i}`, completion: ` it is ${i}` })),
  [{ messages: [{ role: 'user', content: 'hello' }, { role: 'assistant', content: 'hi' }] }],
  [{ instruction: 'say', input: 'x', output: 'y' }, { prompt: 'a', chosen: 'b', rejected: 'c' }],
  Array.from({ length: 4 }, (_, i) => ({ x: [0.5, i], label: i % 3, starts: [0, 0, 2] })),
  Array.from({ length: 4 }, () => ({ tokens: Array.from({ length: 16 }, (_, i) => i), targets: Array.from({ length: 16 }, (_, i) => i + 1) })),
]; // prettier-ignore

const records = {
  x: { size: 2, below: null, integer: false },
  label: { size: 1, below: 3, integer: true },
  starts: { size: 3, below: 3, integer: true },
};

const tables = [
  'text,label\nhello,1\n"a ""b""",2\n',
  'prompt\tcompletion\na\tb\n',
  '{"data": [{"text": "a"}]}\n',
];

const data: Kind = {
  name: 'data',
  share: 4,
  async make(chance) {
    const whole = await baseFiles();
    const drawn = chance.below(6);
    const bytes =
      drawn === 0
        ? changedBytes(encode(prose), chance)
        : drawn === 1
          ? changedBytes(encode(chance.of(tables)), chance)
          : jsonLines(chance.of(rows), chance);
    return changed(whole, 'data.txt', bytes);
  },
  async read(folder) {
    const files = filesOf(folder);
    const head = new TextDecoder().decode((folder.get('data.txt') ?? encode('')).slice(0, 200));
    if (/"(x|label|starts)"/.test(head)) {
      const none = (): Promise<never> => Promise.reject(new Error('records need no tokenizer'));
      await readCorpus(files, 'data.txt', { inputs: records, tokenizer: none });
      return;
    }
    const { trainer } = await subjectOf('lora');
    const sources = {
      files,
      weights: 'base',
      tokenizer: null,
      data: 'data.txt',
      evalData: null,
      holdout: 0.2,
      seed: 1,
    };
    const frame = frameOf(trainer.program);
    const read = await readData({ frame, bounds: trainer.meta.bounds }, sources);
    const { train: batches, held } = prepareData(frame, read, sources);
    for (const some of [batches, held]) some?.batchAt(0, 0);
  },
};

export const wordKinds: readonly Kind[] = [configs, tokenizer, data];
export type { Folder };
