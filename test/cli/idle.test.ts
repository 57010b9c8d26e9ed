/** Every flag that could do nothing is refused, and every number that could not be: in `train`, in the recipe, in built trainers. */

import assert from 'node:assert/strict';
import { run } from '../../compiler/cli/run.ts';
import { idleInPlan, refuseTraining } from '../../compiler/cli/inputs/idle.ts';
import { ofTrainingAlone } from '../../compiler/cli/inputs/recipe-flags.ts';
import type { Given } from '../../compiler/cli/inputs/idle.ts';
import { recipeWith } from '../../compiler/cli/inputs/recipe-flags.ts';
import { recipeRules } from '../../compiler/frontend/recipe-fields.ts';
import { optimizerDefaults, recipeDefaults } from '../../compiler/recipe.ts';
import { idleInRun, requireWarmup, type RunGiven } from '../../runtime/idle.ts';
import { main } from '../../runtime/main.ts';
import { runRules } from '../../runtime/format/rules.ts';
import { unigramTrainer } from '../support/unigram.ts';
import { quietly } from '../support/quietly.ts';

const mlp = 'examples/mlp/model.ts';
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A run that each row of the table refuses, in its order. */
const idleRuns: readonly RunGiven[] = [
  { unused: '*.bias' },
  { randomBase: true, weights: 'base' },
  { epochs: 2, steps: 3 },
  { holdout: 0.1, evalData: 'held.txt' },
  { evalEvery: 5, holdout: 0 },
  { evalBatches: 5, holdout: 0 },
  { evalEvery: 5, steps: 4 },
  { saveEvery: 5, steps: 4, out: 'out' },
  // In a page: a command line has a folder of its own.
  { saveEvery: 2, steps: 4, out: null },
  { resume: true, steps: 4 },
  { replace: true, steps: 4 },
  { replace: true, resume: true, steps: 4, out: 'out' },
];

const recipe = recipeDefaults;
const sgd = optimizerDefaults.sgd;
const idlePlans: readonly Given[] = [
  { recheck: 5, recipe },
  { allow: ['chunks'], plan: 'plan.json', recipe },
  { allow: ['micro-batch'], recipe: { ...recipe, microBatch: 1 } },
  { allow: ['8-bit-states'], recipe: { ...recipe, optimizer: sgd } },
  { allow: ['f16-weights'], recipe: { ...recipe, storage: 'f16' } },
  { targets: ['v_proj'], adapter: 'lora:q_proj', recipe },
  { recipe: { ...recipe, optimizer: { ...sgd, momentum: 0, nesterov: true } } },
];

describe('flags without an effect', () => {
  it('are each known by their row alone', () => {
    const firing = <T>(rows: readonly { when: (given: T) => boolean }[], given: T): number[] =>
      rows.flatMap(({ when }, i) => (when(given) ? [i] : []));
    assert.equal(idleRuns.length, idleInRun.length);
    assert.equal(idlePlans.length, idleInPlan.length);
    idleRuns.forEach((given, i) => assert.deepEqual(firing(idleInRun, given), [i]));
    idlePlans.forEach((given, i) => assert.deepEqual(firing(idleInPlan, given), [i]));
    assert.deepEqual(firing(idleInRun, { evalData: 'x', out: 'o', resume: true, steps: 3 }), []);
    assert.deepEqual(firing(idleInPlan, { recheck: 5, recipe: { ...recipe, maxError: 1 } }), []);
  });

  it('are refused by a built trainer as by train', async () => {
    for (const given of idleRuns.filter(({ out }) => out !== null)) {
      const words = Object.entries(given as Readonly<Record<string, unknown>>).flatMap(
        ([name, value]) => [`--${kebab(name)}`, ...(value === true ? [] : [String(value)])],
      );
      const argv = ['--data', 'data.jsonl', ...words];
      const built = await quietly(() => main(unigramTrainer(), argv));
      const command = await quietly(() => run(['train', mlp, '--target', 'wasm', ...argv]));
      assert.match(built.text, /^flag-without-effect\n {3}--/, words.join(' '));
      assert.equal(command.text, built.text);
      assert.deepEqual([built.value, command.value], [1, 1]);
    }
  });

  it('of training are refused where nothing is trained', () => {
    for (const name of ofTrainingAlone) {
      const one = { [name]: 1 };
      assert.throws(() => refuseTraining('eval', one), {
        code: 'flag-without-effect',
        message: `--${kebab(name)} has no effect here: eval trains nothing.`,
      });
    }
    assert.doesNotThrow(() => refuseTraining('eval', { weights: 'x', budget: 'min' }));
  });

  it('and two sizes for one dimension', async () => {
    const asked = ['check', mlp, '--set', 'B=4', '--batch', '8'];
    const { text } = await quietly(() => run(asked));
    assert.match(text, /--set B=4 has no effect here: --batch 8 says/);
  });
});

/** Values that no run could have, by flag. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  steps: ['0', '-1', '1.5', 'ten', ''],
  epochs: ['0', '-1', 'NaN'],
  lr: ['0', '-1e-3', 'fast'],
  warmup: ['-1', '1.5', '-0.1', 'Infinity'],
  seed: ['-1', '0.5', '4294967296'],
  holdout: ['1', '-0.1', '2'],
  'eval-every': ['0', '0.5'],
  'eval-batches': ['0'],
  'save-every': ['0', '-3'],
};
const impossibleInTrain: Readonly<Record<string, readonly string[]>> = {
  batch: ['0'],
  'micro-batch': ['0'],
  context: ['0'],
  clip: ['0', '-1'],
  beta1: ['1', '-0.1'],
  beta2: ['1'],
  epsilon: ['0', '-1'],
  'weight-decay': ['-1'],
  momentum: ['1'],
  rank: ['0', '1.5'],
  alpha: ['0', '-1'],
  'adapter-dropout': ['1', '-0.1', '2'],
  'vera-initial': ['0'],
  'block-size': ['1'],
  'max-error': ['-0.1'],
  recheck: ['-1'],
};

describe('numbers that a run could not have', () => {
  it('are refused by train and by a built trainer, before anything is read', async () => {
    for (const [flag, values] of Object.entries({ ...impossible, ...impossibleInTrain })) {
      for (const value of values) {
        const argv = [`--${flag}`, value];
        const command = await quietly(() => run(['train', 'none.ts', '--data', 'none', ...argv]));
        assert.match(command.text, /^flag-unreadable\n/, argv.join(' '));
        if (!Object.hasOwn(impossible, flag)) continue;
        const built = await quietly(() => main(unigramTrainer(), ['--data', 'none', ...argv]));
        assert.match(built.text, /^flag-unreadable\n/, argv.join(' '));
      }
    }
  });

  it('are the same for the recipe', () => {
    const { finetune, adamw, cosine } = recipeRules;
    assert.deepEqual(
      [finetune.steps, finetune.epochs, finetune.seed, adamw.lr, cosine.warmup].map(
        (r) => r.wanted,
      ),
      [runRules.steps, runRules.epochs, runRules.seed, runRules.learningRate, runRules.warmup].map(
        (r) => r.wanted,
      ),
    );
    assert.equal(cosine.warmup.holds(0.1), true);
    assert.throws(() => recipeWith(recipeDefaults, { adapter: 'psoft', rank: 1 }), {
      code: 'recipe-value',
    });
  });

  it('like a warm-up that the run does not reach the end of', async () => {
    const schedule = { kind: 'constant', warmup: 6 } as const;
    assert.throws(() => requireWarmup(schedule, 5), { code: 'flag-unreadable' });
    requireWarmup(schedule, 6);
    requireWarmup({ ...schedule, warmup: 0.99 }, 1);
    const argv = ['--data', 'data.jsonl', '--steps', '5', '--warmup', '6'];
    const { text } = await quietly(() => run(['train', mlp, '--target', 'wasm', ...argv]));
    assert.match(text, /rise for 6 steps, and the run has 5/);
  });
});
