/** Files of strangers: numbers and names that no file of ours has are refused at once. */

import assert from 'node:assert/strict';
import { readCorpus } from '../../runtime/data/corpus.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { readTrained } from '../../runtime/peft/folder.ts';
import { f32, tensorFile } from '../support/tensor-file.ts';

const lora = { peft_type: 'LORA', r: 1, lora_alpha: 1, target_modules: ['q'] };

describe('a configuration of an adapter is refused', () => {
  const prefix = 'base_model.model.q.lora_';
  const weights = tensorFile({
    [`${prefix}A.weight`]: ['F32', [1, 2], f32(1, 2)],
    [`${prefix}B.weight`]: ['F32', [2, 1], f32(1, 2)],
  });
  const open = (config: object) =>
    readTrained(
      memoryFiles({
        'a/adapter_config.json': new Blob([JSON.stringify(config)]),
        'a/adapter_model.safetensors': weights,
      }),
      'a',
    );
  it('but for one that PEFT writes', async () => {
    assert.equal((await open(lora)).parts.length, 1);
  });
  const rows: readonly object[] = [
    ...[1.5, 0, -1, 1e11, null, '8'].map((r) => ({ r })),
    ...[0, -1, '16'].map((alpha) => ({ lora_alpha: alpha })),
    ...[1, 2, -1, '0'].map((dropout) => ({ lora_dropout: dropout })),
    ...[{ q: 1.5 }, { q: '1' }, { '(.*)\\1': 2 }].map((pattern) => ({ rank_pattern: pattern })),
    { alpha_pattern: { q: -2 } },
    { target_modules: '(a+)+\\1' },
    { layers_to_transform: ['1'] },
  ];
  for (const row of rows)
    it(`for ${JSON.stringify(row)}`, () =>
      assert.rejects(open({ ...lora, ...row }), (error: { code?: string }) =>
        /^adapter-un(readable|supported|fit)$/.test(error.code ?? ''),
      ));
});

describe('stowage.json is refused', () => {
  const rows: readonly object[] = [
    ...['../b', '..', '.', '/b', 'C:\\b', 'b/../../c', 'b\0', '', 1].map((part) => ({ kind: 'mixed', parts: [part] })),
    ...[{}, { kind: 1 }, { kind: 'mixed' }, { kind: 'mixed', parts: [] }, { kind: 'full', targets: 'w' }],
  ]; // prettier-ignore
  for (const row of rows)
    it(`for ${JSON.stringify(row)}`, () =>
      assert.rejects(readTrained(memoryFiles({ 'a/stowage.json': JSON.stringify(row) }), 'a'), {
        code: 'adapter-unreadable',
      }));
});

describe('records of numbers are refused', () => {
  const inputs = {
    x: { size: 2, below: null, integer: false },
    starts: { size: 3, below: 3, integer: true },
    positions: { size: 3, below: 8, integer: true },
    class: { size: 1, below: null, integer: true },
  };
  const row = { x: [0.5, 1], starts: [0, 0, 2], positions: [0, 1, 7], class: 1 };
  const read = (rows: object) =>
    readCorpus(memoryFiles({ d: `${JSON.stringify(rows)}\n` }), 'd', {
      inputs,
      tokenizer: () => Promise.reject(new Error('no tokenizer')),
    });
  it('but for those in range', async () => {
    assert.equal((await read(row)).kind, 'records');
  });
  const rows: readonly (readonly [object, string])[] = [
    [{ starts: [0, 2, 2] }, 'data-bad-json'],
    [{ starts: [0, -1, 2] }, 'data-bad-json'],
    [{ starts: [0, 0.5, 2] }, 'data-bad-json'],
    [{ starts: [0, 0, 3] }, 'data-bad-json'],
    [{ positions: [0, 1, 8] }, 'token-out-of-range'],
    [{ positions: [0, 1, -1] }, 'token-out-of-range'],
    [{ positions: [0, 1, 1.5] }, 'data-bad-json'],
    [{ class: 1.5 }, 'data-bad-json'],
    [{ class: 1e11 }, 'data-bad-json'],
    [{ x: ['0', 1] }, 'data-bad-json'],
  ];
  for (const [change, code] of rows)
    it(`for ${JSON.stringify(change)}`, () =>
      assert.rejects(read({ ...row, ...change }), { code }));
});
