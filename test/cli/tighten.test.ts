import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSensitivities } from '../../compiler/cli/files/sensitivities.ts';
import { tightened } from '../../compiler/cli/tighten.ts';
import { trainerOf } from '../../compiler/cli/trainer.ts';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/compile.ts';
import { loadModel, recipeOf } from '../../compiler/frontend/index.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';
import type { Level } from '../../compiler/planning/search/levels.ts';
import type { Planner } from '../../compiler/planning/problem/planner.ts';
import { isStowageError } from '../../runtime/error.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { fillOptions, type PartialOptions } from '../../runtime/loop/options.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import type { RunEvent } from '../../runtime/files/log.ts';
import { train } from '../../runtime/loop/train.ts';
import { detectWasmProfile } from '../../runtime/device/wasm.ts';
import { letters, lettersConfig } from '../support/unigram.ts';

const modelFile = join(import.meta.dirname, '../../examples/stories/model.ts');
const model = loadModel(modelFile);
const values = {
  ...{ hidden_size: 24, intermediate_size: 40, num_hidden_layers: 2, num_attention_heads: 3 },
  ...{ num_key_value_heads: 1, head_dim: 8, vocab_size: 40, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 64, tie_word_embeddings: true },
};
const options: CompileOptions = {
  ...{ modelFile, model, config: { values, file: 'config.json' }, budget: 'max' },
  set: { B: 2, T: 16 },
  device: { target: 'wasm', profile: detectWasmProfile() },
};
const recipe = (fields: { readonly maxError: number; readonly recheck?: number }) => ({
  ...options,
  recipe: { ...recipeOf(model), ...fields },
});
const corpus = {
  'tok/tokenizer.json': letters,
  'tok/tokenizer_config.json': lettersConfig,
  'tok/config.json': '{}',
  'data.jsonl': ['a dog is = animal', 'an oak is = plant', 'a long tale of a mouse is = animal']
    .map((text) => text.split(' = '))
    .map(([prompt, completion]) => JSON.stringify({ prompt, completion }))
    .join('\n'),
};

/** Proposes one level alone; the lossless one once predictions are `least` times worse. */
const planner =
  (level: Level, policy: string, least = Infinity): Planner =>
  (problem) => {
    const { plans } = levelPlanner(level, policy)(problem);
    return { plans: problem.errorScale >= least ? plans.slice(0, 1) : plans.slice(1) };
  };

/** A run on weights as they are drawn. */
const asRandom = { data: 'data.jsonl', tokenizer: 'tok', holdout: 0, randomBase: true };

async function run(compiled: CompileOptions, asked: Partial<PartialOptions>) {
  const files = asked.files ?? memoryFiles(corpus);
  const terminal = recordingTerminal();
  const trainer = await trainerOf(modelFile, await compile(compiled));
  const given = { ...asRandom, steps: 6, ...asked };
  const result = await train(trainer, fillOptions(trainer, given, files, terminal));
  return { ...result, lines: terminal.lines };
}

const logOf = async (files: ReturnType<typeof memoryFiles>): Promise<Record<string, unknown>[]> =>
  (await (files.contents.get('log.jsonl') ?? new Blob([])).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** With a cache folder of its own, which is gone afterwards. */
async function inFreshCache<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['XDG_CACHE_HOME'];
  const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
  process.env['XDG_CACHE_HOME'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = before;
    rmSync(folder, { recursive: true });
  }
}

describe('a bound on the gradient’s error', () => {
  it('is held before the first step and on the way, and the log says so', async () => {
    const files = memoryFiles(corpus);
    const lossy = {
      ...recipe({ maxError: 0.9, recheck: 2 }),
      planner: planner('operator', '8-bit'),
    };
    const { gradientError, lines } = await run(lossy, { files, log: 'log.jsonl' });
    const log = await logOf(files);
    const checks = log.filter((line) => 'gradientError' in line);
    assert.deepEqual(
      checks.map(({ step }) => step),
      [0, 2, 4],
    );
    const errors = checks.map((line) => line['gradientError'] as number);
    assert.ok(errors.every((error) => error > 0 && error < 0.1));
    assert.equal(gradientError, Math.max(...errors));
    const [first] = checks;
    const layers = first?.['layers'] as { layer: string; error: number }[];
    assert.deepEqual(
      layers.map(({ layer }) => layer),
      ['blocks.0', 'blocks.1'],
    );
    assert.equal(typeof first?.['predictedError'], 'number');
    assert.ok(lines.some((line) => /^step 2\/6 {2}gradient error \d/.test(line)));
    assert.ok(lines.some((line) => /gradient error at most .* measured, .* predicted/.test(line)));
  });

  it('refuses a run whose error is above it, before anything is trained', async () => {
    const files = memoryFiles(corpus);
    const lossy = { ...recipe({ maxError: 1e-3 }), planner: planner('operator', '2-bit') };
    await assert.rejects(run(lossy, { files, out: 'out' }), (error: Error) => {
      assert.ok(isStowageError(error) && error.code === 'error-above-bound');
      assert.match(error.message, /^Before the first step the gradient is off by 0\.\d+/);
      assert.match(error.message, /layers above the bound: blocks\.\d by 0\.\d+/);
      assert.match(error.wanted, /At most 0\.00100, of the whole gradient/);
      return true;
    });
    assert.ok(![...files.contents.keys()].some((name) => name.startsWith('out/')));
  });

  it('plans again, more strictly, where the error is above it', async () => {
    const lossy = { ...recipe({ maxError: 1e-3 }), planner: planner('operator', '2-bit', 1.01) };
    const terminal = recordingTerminal();
    const found = await tightened(lossy, terminal, async (compiled) => {
      const trainer = await trainerOf(modelFile, compiled);
      const given = { ...asRandom, steps: 2 };
      const files = memoryFiles(corpus);
      const result = await train(trainer, fillOptions(trainer, given, files, terminal));
      return { ...result, lossy: compiled.plan.lossy };
    });
    assert.equal(found.lossy, false);
    assert.equal(found.gradientError, null);
    assert.ok(terminal.lines.some((line) => /above the bound: planning again/.test(line)));
  });

  it('gives up after a few stricter plans', async () => {
    const lossy = { ...recipe({ maxError: 1e-3 }), planner: planner('operator', '2-bit') };
    const terminal = recordingTerminal();
    let runs = 0;
    const attempt = tightened(lossy, terminal, async (compiled) => {
      runs++;
      const trainer = await trainerOf(modelFile, compiled);
      const given = { ...asRandom, steps: 2 };
      return train(trainer, fillOptions(trainer, given, memoryFiles(corpus), terminal));
    });
    await assert.rejects(attempt, { code: 'error-above-bound' });
    assert.equal(runs, 5);
  });

  it('goes on to the bit where it stopped, with what policies remember', async () => {
    const policy = '4-bit + outliers, stochastic';
    const lossy = {
      ...recipe({ maxError: 3, recheck: 3 }),
      planner: planner('operator', policy),
    };
    const whole = await run(lossy, { steps: 9, out: 'out', files: memoryFiles(corpus) });
    const files = memoryFiles(corpus);
    const stop = new AbortController();
    const observe = ({ step, loss }: RunEvent): void => {
      if (step === 6 && loss !== undefined) stop.abort();
    };
    const asked = { steps: 9, out: 'out', log: 'log.jsonl' };
    const first = await run(lossy, { ...asked, files, observe, signal: stop.signal });
    assert.equal(first.step, 6);
    const second = await run(lossy, { ...asked, files, resume: true });
    assert.deepEqual([...first.losses, ...second.losses], [...whole.losses]);
    const other = { ...lossy, planner: planner('operator', '2-bit + outliers') };
    await assert.rejects(run(other, { ...asked, steps: 12, files, resume: true }), {
      code: 'resume-mismatch',
      message: /how \S+ is stored: 4-bit \+ outliers, stochastic → 2-bit \+ outliers/,
    });
  });

  it('is met with what was measured of single tensors, once', async () => {
    await inFreshCache(async () => {
      const terminal = recordingTerminal();
      const on = {
        files: memoryFiles(corpus),
        weights: null,
        tokenizer: 'tok',
        data: 'data.jsonl',
      };
      assert.deepEqual(await measureSensitivities(recipe({ maxError: 0 }), on, terminal), []);
      const found = await measureSensitivities(recipe({ maxError: 0.1 }), on, terminal);
      assert.ok(found.length > 10);
      assert.ok(found.every(({ gradientError: error }) => error >= 0 && error < 10));
      assert.ok(found.filter(({ gradientError: error }) => error > 1e-4).length > 5);
      assert.equal(terminal.lines.length, 1);
      const again = await measureSensitivities(recipe({ maxError: 0.1 }), on, terminal);
      assert.deepEqual(again, found);
      assert.equal(terminal.lines.length, 1);
    });
  });

  it('is measured on a part of a long row, with the adapter in the forms of the whole', async () => {
    const numbers = Array.from({ length: 400 }, (_, i) => (i * 7) % 40);
    const files = memoryFiles({
      'numbers.jsonl': JSON.stringify({ tokens: numbers, targets: numbers }),
    });
    const long = {
      ...options,
      config: { values: { ...values, max_position_embeddings: 512 }, file: 'config.json' },
      set: { B: 1, T: 400 },
      recipe: { ...recipeOf(model), maxError: 0.5 },
    };
    const on = { files, weights: null, tokenizer: null, data: 'numbers.jsonl' };
    const found = await inFreshCache(() => measureSensitivities(long, on, recordingTerminal()));
    const used = (await compile(long)).forms.map(({ form }) => form);
    assert.ok(used.includes('weight'), 'through the weight, which a part alone would not take');
    assert.ok(found.length > 10);
  });
});
