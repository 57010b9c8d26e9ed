import assert from 'node:assert/strict';
import { join } from 'node:path';
import { trainerOf } from '../../compiler/cli/trainer.ts';
import { compile, type Compiled } from '../../compiler/compile.ts';
import { loadModel } from '../../compiler/frontend/index.ts';
import type { AdamwRecipe } from '../../compiler/autodiff/optimizers/adamw.ts';
import { optimizerDefaults, type Recipe } from '../../compiler/recipe.ts';
import { elements } from '../../compiler/ir/types.ts';
import type { Batch } from '../../runtime/data/batches.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { fillOptions } from '../../runtime/loop/options.ts';
import type { Program } from '../../runtime/format/program.ts';
import { bits } from '../../runtime/format/random.ts';
import { trainStep } from '../../runtime/loop/step.ts';
import { readFloats } from '../../runtime/weights/tensors.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { train } from '../../runtime/loop/train.ts';
import { detectWasmProfile, openWasm } from '../../runtime/device/wasm.ts';
import { initialise, slotOf } from '../../runtime/weights/weights.ts';
import { letters, lettersConfig } from '../support/unigram.ts';

const modelFile = join(import.meta.dirname, '../../examples/gpt/model.ts');
const model = loadModel(modelFile);
const device = { target: 'wasm' as const, profile: detectWasmProfile() };
/** Its biases, norms and embedding of 40 tokens are below 4096 numbers. */
const set = { B: 4, T: 24, V: 40, D: 64, F: 160, L: 2, H: 4, K: 16 };

const recipeOf = (states: AdamwRecipe['states']): Partial<Recipe> => ({
  optimizer: { ...optimizerDefaults.adamw, lr: 2e-3, weightDecay: 0.01, states },
});
const compiled = new Map<string, Promise<Compiled>>();
function compiledWith(
  states: AdamwRecipe['states'],
  clip: number | null = null,
): Promise<Compiled> {
  const key = `${states} ${clip}`;
  const recipe = { ...recipeOf(states), clip };
  const made =
    compiled.get(key) ?? compile({ modelFile, model, set, recipe, device, budget: 'max' });
  compiled.set(key, made);
  return made;
}

/** Ids of which each mostly follows from the one before: something to learn, and something that cannot be. */
function batchOf(step: number, counted = true): Batch {
  const { B, T, V } = set;
  const ids = Array.from({ length: B }, (_, row) => {
    let id = bits(step, row, 0) % V;
    return Array.from({ length: T + 1 }, (_, t) => {
      const now = id;
      id = bits(step, row, 2 * t + 1) % 10 < 7 ? (3 * id + 1) % V : bits(step, row, 2 * t + 2) % V;
      return now;
    });
  });
  const values = {
    tokens: Int32Array.from(ids.flatMap((row) => row.slice(0, T))),
    targets: Int32Array.from(
      ids.flatMap((row) => row.slice(1)),
      (id) => (counted ? id : -100),
    ),
  };
  return { values, valid: counted ? B * T : 0, filled: B, placements: [] };
}

async function losses(program: Program, steps: number, threads = 2): Promise<readonly number[]> {
  const opened = await openWasm(program, { threads });
  await initialise(program, opened, null, 3);
  const found: number[] = [];
  for (let step = 0; step < steps; step++) {
    const settings = { step, seed: 1, learningRate: 2e-3, betas: [0.9, 0.999] as const };
    found.push((await trainStep(program, opened, [batchOf(step)], settings)).loss);
  }
  await opened.close();
  return found;
}

const mean = (x: readonly number[]): number => x.reduce((sum, v) => sum + v, 0) / x.length;

describe('AdamW’s moments in 8 bits', () => {
  it('learn as moments in f32 do, to one per cent of the loss', async () => {
    for (const clip of [null, 0.5]) {
      const [exact, coded] = await Promise.all(
        (['f32', '8-bit'] as const).map(async (states) =>
          losses((await compiledWith(states, clip)).program, 60),
        ),
      );
      assert.ok(exact && coded);
      const [wanted, found] = [mean(exact.slice(-10)), mean(coded.slice(-10))];
      assert.ok(wanted < 0.8 * (exact[0] ?? 0), `learnt nothing: ${exact.join(' ')}`);
      assert.ok(found < 1.01 * wanted, `${found} instead of ${wanted}, clip ${clip}`);
    }
  });

  it('do not depend on how many threads share the work', async () => {
    const { program } = await compiledWith('8-bit');
    assert.deepEqual(await losses(program, 8, 1), await losses(program, 8, 3));
  });

  it('take 2 bytes a parameter and 8 a block of 256 in place of 8 a parameter', async () => {
    const [exact, coded] = [await compiledWith('f32'), await compiledWith('8-bit')];
    const numbers = new Map(
      coded.program.weights.map(({ path, slot }) => [
        path,
        elements(slotOf(coded.program, slot).shape),
      ]),
    );
    let saved = 0;
    for (const { role, of, slot } of coded.program.states) {
      const count = numbers.get(of) ?? 0;
      const { bytes } = slotOf(coded.program, slot);
      assert.equal(role === 'moments', count >= 4096, of);
      if (role !== 'moments') continue;
      assert.equal(bytes, 2 * count + 8 * Math.ceil(count / 256));
      saved += 8 * count - bytes;
    }
    assert.ok(saved > 300_000);
    const optimizer = exact.plan.anatomy.optimizer - coded.plan.anatomy.optimizer;
    assert.ok(Math.abs(optimizer - saved) < 256 * coded.program.states.length, `${optimizer}`);
    // A device allocates whole pages.
    assert.ok(coded.plan.minimumBytes <= exact.plan.minimumBytes - saved + 65536);
    assert.equal(coded.plan.predictedBytes, coded.program.arena.bytes);
  });

  it('leave weights finite, and where they are, under gradients of zero', async () => {
    const { program } = await compiledWith('8-bit');
    const opened = await openWasm(program, { threads: 1 });
    await initialise(program, opened, null, 3);
    const weight = program.weights.find(({ path }) => path.endsWith('0.up'));
    assert.ok(weight);
    const read = (): Promise<Float32Array> => readFloats(opened, slotOf(program, weight.slot));
    const before = await read();
    const step = (n: number, learns: boolean): Promise<unknown> =>
      trainStep(program, opened, [batchOf(n, learns)], {
        ...{ step: n, seed: 1, learningRate: 1e-3, betas: [0.9, 0.999] as const },
      });
    await step(0, false);
    const shrunk = before.map((x) => Math.fround(x * Math.fround(1 - Math.fround(1e-3 * 0.01))));
    (await read()).forEach((x, i) => assert.ok(Math.abs(x - (shrunk[i] ?? NaN)) < 1e-6));
    await step(1, true);
    for (let n = 2; n < 60; n++) await step(n, false);
    assert.ok((await read()).every((x) => Number.isFinite(x) && Math.abs(x) < 1));
    await opened.close();
  });

  describe('in checkpoints', () => {
    const data = 'the quick brown fox jumps over the lazy dog. '.repeat(40);
    const filesOf = (): ReturnType<typeof memoryFiles> =>
      memoryFiles({
        'tok/tokenizer.json': letters,
        'tok/tokenizer_config.json': lettersConfig,
        'tok/config.json': '{}',
        'data.txt': data,
      });
    async function run(
      states: AdamwRecipe['states'],
      files: ReturnType<typeof memoryFiles>,
      steps: number,
      resume = false,
    ): Promise<readonly number[]> {
      const trainer = await trainerOf('model.ts', await compiledWith(states));
      const terminal = recordingTerminal();
      const asked = { data: 'data.txt', tokenizer: 'tok', out: 'out', steps, resume };
      return (await train(trainer, fillOptions(trainer, asked, files, terminal))).losses;
    }

    it('go on to the bit where they were interrupted', async () => {
      const whole = await run('8-bit', filesOf(), 12);
      const files = filesOf();
      const first = await run('8-bit', files, 5);
      const rest = await run('8-bit', files, 12, true);
      assert.deepEqual([...first, ...rest], whole);
    });

    it('are refused by a run with the other format', async () => {
      for (const [then, now] of [
        ['f32', '8-bit'],
        ['8-bit', 'f32'],
      ] as const) {
        const files = filesOf();
        await run(then, files, 2);
        await assert.rejects(run(now, files, 4, true), {
          code: 'resume-mismatch',
          message: new RegExp(`the optimizer’s states: ${then} → ${now}`),
        });
      }
    });
  });
});
