import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compare } from '../../scripts/oracle.ts';
import { noAdapter, testAdapter } from '../support/devices.ts';
import { skipBecause } from '../support/skip.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
const own = join(root, 'test/oracle');
const everywhere = { wasm: ['min', 'max'], wgsl: ['min', 'max'] };
/** A software GPU takes a minute for the pipelines of an adapter: it runs two of ours. */
const budgetsOf = (file: string) => {
  if (file === 'words-lora-b4-t64.json') return everywhere;
  return { wasm: ['min'], wgsl: file === 'words-lora-b1-t1.json' ? ['max'] : [] };
};
const runs = [
  // Every adapter, of odd sizes (test/oracle/make.py).
  ...readdirSync(own)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      prefix: join(own, file.replace('.json', '')),
      weights: join(root, 'examples/words/base'),
      budgets: budgetsOf(file),
    })),
  ...['full', 'lora'].map((adapter) => ({
    budgets: everywhere,
    prefix: join(shared, `oracle/stories/${adapter}-b4-t128`),
    weights: join(shared, 'data/stories260K/hf'),
  })),
];

describe('a reference run of PyTorch and PEFT', () => {
  for (const { prefix, weights, budgets } of runs) {
    const name = prefix.slice(prefix.lastIndexOf('/') + 1);
    for (const target of ['wasm', 'wgsl'] as const) {
      for (const budget of budgets[target]) {
        it(`${name} is repeated on ${target} with budget ${budget}`, async function () {
          if (!existsSync(`${prefix}.json`)) {
            skipBecause(this, `${relative(root, prefix)}.json is not there`);
          }
          if (target === 'wgsl' && !(await testAdapter())) skipBecause(this, noAdapter);
          const found = await compare(prefix, { target, budget, weights, threads: 2 });
          assert(found.ok, JSON.stringify({ ...found, gradients: undefined }));
          assert.equal(found.predictedBytes, found.allocatedBytes);
        });
      }
    }
  }
});
