import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBudget } from '../../compiler/cli/inputs/budget.ts';
import { parseSet } from '../../compiler/cli/inputs/flags.ts';
import { recipeWith } from '../../compiler/cli/inputs/recipe-flags.ts';
import type { ModelFlags } from '../../compiler/cli/inputs/flags.ts';
import { run } from '../../compiler/cli/run.ts';
import { adapterDefaults, recipeDefaults } from '../../compiler/recipe.ts';
import type { PlainAdapter } from '../../compiler/recipe.ts';
import { printed } from '../support/printed.ts';

describe('cli flags', () => {
  it('reads budgets as people write them', () => {
    const cases: [string, number | string][] = [
      ['64MiB', 67108864],
      ['64 mib', 67108864],
      ['1.5GiB', 1610612736],
      ['1KB', 1000],
      ['2MB', 2e6],
      ['0.25GB', 25e7],
      ['3KiB', 3072],
      ['123456', 123456],
      ['12b', 12],
      ['1e6', 1e6],
      ['min', 'min'],
      ['MAX', 'max'],
    ];
    for (const [text, bytes] of cases) assert.equal(parseBudget(text), bytes, text);
    assert.equal(parseBudget(4096), 4096);
  });

  it('refuses anything else', () => {
    for (const text of [
      '',
      '64M',
      'much',
      '-5',
      '0',
      '1.2.3MB',
      '64MiB extra',
      '1e30GiB',
      '0.1',
      'Infinity',
      'NaN',
    ]) {
      assert.throws(() => parseBudget(text), { code: 'budget-unreadable' }, text);
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const budget = parseBudget(text);
          return typeof budget === 'string' || (Number.isSafeInteger(budget) && budget > 0);
        } catch (error) {
          return error instanceof Error && 'code' in error && error.code === 'budget-unreadable';
        }
      }),
    );
  });

  it('reads sizes', () => {
    assert.deepEqual(parseSet(['T=256', 'B=4']), { T: 256, B: 4 });
    for (const text of ['T', 'T=', 'T=x', 'T=0', '=4', 'T=1.5', 'T=-2']) {
      assert.throws(() => parseSet([text]), { code: 'set-unreadable' }, text);
    }
  });

  it('has a flag for every field of the recipe', () => {
    const lora = recipeWith(recipeDefaults, {
      ...{ adapter: 'lora', rank: 3, alpha: 5, targets: ['wq'], rsLora: true, adapterDropout: 0.1 },
      ...{ loraForm: 'weight', loraStart: 'pissa' },
      ...{ optimizer: 'adamw', lr: 0.5, beta1: 0.1, beta2: 0.2, epsilon: 1e-3, weightDecay: 0.3 },
      ...{ optimizerStates: '8-bit' },
      ...{ schedule: 'cosine', warmup: 7, clip: 2, batch: 6, microBatch: 2, context: 11 },
      ...{ steps: 13, seed: 17, storage: 'f16', maxError: 0.25, recheck: 5, budget: '1GB' },
    });
    assert.deepEqual(lora, {
      adapter: {
        ...{ kind: 'lora', rank: 3, alpha: 5, targets: ['wq'], rsLora: true, dropout: 0.1 },
        ...{ form: 'weight', start: 'pissa' },
      },
      optimizer: {
        kind: 'adamw',
        lr: 0.5,
        beta1: 0.1,
        beta2: 0.2,
        epsilon: 1e-3,
        weightDecay: 0.3,
        states: '8-bit',
      },
      schedule: { kind: 'cosine', warmup: 7 },
      ...{ clip: 2, batch: 6, microBatch: 2, context: 11, steps: 13, epochs: 1, seed: 17 },
      ...{ storage: 'f16', maxError: 0.25, recheck: 5, budget: '1GB' },
    });
    const full = recipeWith(lora, {
      ...{
        adapter: 'full',
        targets: ['norm'],
        optimizer: 'sgd',
        lr: 2,
        momentum: 0.5,
        nesterov: true,
      },
      ...{ weightDecay: 0, epochs: 3 },
    });
    assert.deepEqual(full.adapter, { kind: 'full', targets: ['norm'] });
    assert.deepEqual(full.optimizer, {
      kind: 'sgd',
      lr: 2,
      momentum: 0.5,
      nesterov: true,
      weightDecay: 0,
    });
    assert.deepEqual([full.steps, full.epochs], [null, 3]);
    assert.deepEqual(recipeWith(recipeDefaults, {}), recipeDefaults);
  });

  it('has a flag for every field of every adapter', () => {
    const flags: Readonly<Record<string, ModelFlags>> = {
      dora: { rank: 3, alpha: 5, rsLora: true, adapterDropout: 0.1, loraForm: 'weight' },
      vera: { rank: 3, veraInitial: 0.5, veraKey: 7, adapterDropout: 0.1 },
      ia3: { feedforward: ['wd'] },
      oft: { blockSize: 3 },
      psoft: { rank: 3, alpha: 5, adapterDropout: 0.1, psoftVectors: 'off' },
      bitfit: {},
    };
    for (const [kind, more] of Object.entries(flags)) {
      const targets = kind === 'bitfit' ? {} : { targets: ['wq'] };
      const { adapter } = recipeWith(recipeDefaults, { adapter: kind, ...more, ...targets });
      const usual = Object.entries(adapterDefaults[kind as PlainAdapter['kind']]);
      for (const [field, value] of usual) {
        const now: unknown = adapter[field as keyof typeof adapter];
        if (field === 'kind') assert.equal(now, kind);
        else assert.notDeepEqual(now, value, `${kind}: ${field}`);
      }
    }
  });

  it('reads several adapters, each with its targets', () => {
    const text = 'lora:q_proj,v_proj; psoft:down_proj; full:norm';
    assert.deepEqual(recipeWith(recipeDefaults, { adapter: text, rank: 4 }).adapter, {
      kind: 'mixed',
      parts: [
        { ...adapterDefaults.lora, rank: 4, targets: ['q_proj', 'v_proj'] },
        { ...adapterDefaults.psoft, rank: 4, alpha: 4, targets: ['down_proj'] },
        { ...adapterDefaults.full, targets: ['norm'] },
      ],
    });
    const two = { adapter: 'lora:a;oft:b' };
    assert.throws(() => recipeWith(recipeDefaults, { ...two, targets: ['c'] }), /targets/);
    assert.throws(() => recipeWith(recipeDefaults, { ...two, veraKey: 1 }), /vera-key/);
    assert.throws(() => recipeWith(recipeDefaults, { adapter: 'lorax' }), /psoft/);
  });

  it('refuses a flag that the chosen kind does not have', () => {
    assert.throws(() => recipeWith(recipeDefaults, { adapter: 'full', rank: 3 }), {
      code: 'unknown-flag',
    });
    assert.throws(() => recipeWith(recipeDefaults, { momentum: 0.9 }), { code: 'unknown-flag' });
    const sgd8 = { optimizer: 'sgd', optimizerStates: '8-bit' } as const;
    assert.throws(() => recipeWith(recipeDefaults, sgd8), { code: 'unknown-flag' });
  });

  it('shows an example in the help of every command', async () => {
    for (const command of ['check', 'plan', 'build', 'train', 'eval', 'generate', 'merge']) {
      const example = new RegExp(`Example:\n {2}stowage ${command} `);
      assert.match(await said(command, '--help'), example, command);
    }
  });

  it('says its version', async () => {
    assert.match(await said('--version'), /^\d+\.\d+\.\d+\n$/);
  });
});

/** What a command line that ends well prints. */
const said = (...argv: readonly string[]): Promise<string> =>
  printed(async () => assert.equal(await run(argv), 0));
