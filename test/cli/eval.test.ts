/** `stowage eval` and `generate`: a forward alone, its bytes, what is scored and what is said of it. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, compileEvaluation } from '../../compiler/compile.ts';
import { run } from '../../compiler/cli/run.ts';
import { printed } from '../support/printed.ts';
import { quietly } from '../support/quietly.ts';

const words = 'examples/words/model.ts';
const base = ['--weights', 'examples/words/base', '--set', 'B=2', 'T=32', '--target', 'wasm'];
const mlp = 'examples/mlp/model.ts';

describe('cli eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-eval-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, lines: readonly object[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return path;
  };
  const json = async (...argv: string[]): Promise<Readonly<Record<string, unknown>>> =>
    JSON.parse(
      await printed(async () => assert.equal(await run(['eval', ...argv, '--json']), 0)),
    ) as Readonly<Record<string, unknown>>;
  /** The model as it begins. */
  const untrained = ['--target', 'wasm', '--random-base'];
  const pairs = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      prompt: `a thing of kind ${i} =`,
      completion: ` k${i % 8}`,
    }));

  it('compiles the forward alone, to the bits of the evaluation within training', async () => {
    const options = {
      modelFile: mlp,
      budget: 'max',
      device: { target: 'wasm', profile: { fma: false } },
    } as const;
    const [whole, alone] = [await compile(options), await compileEvaluation(options)];
    assert.deepEqual(Object.keys(alone.program.sections), ['evaluate']);
    assert.ok(alone.program.arena.bytes < whole.program.arena.bytes);
    assert.deepEqual(alone.bounds, whole.bounds);
    assert.equal(alone.label, 'label');
    const { losses } = await trainedLoss();
    assert.deepEqual((await json(mlp, '--data', digits(), ...untrained))['loss'], losses);
  });

  /** What train says of the model before its first step, of the same weights and data. */
  const trainedLoss = async (): Promise<{ losses: unknown; log: string }> => {
    const log = join(folder, 'log.jsonl');
    const argv = ['train', mlp, '--data', digits(), '--eval-data', digits(), '--target', 'wasm'];
    await printed(() =>
      run([
        ...argv,
        '--no-calibrate',
        '--steps',
        '1',
        '--out',
        join(folder, 'run'),
        '--replace',
        '--log',
        log,
      ]),
    );
    const text = readFileSync(log, 'utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    return { losses: lines.find((line) => 'evalLoss' in line)?.['evalLoss'], log: text };
  };
  const digits = (): string => {
    const all = readFileSync('examples/mlp/data/digits_test.jsonl', 'utf8').split('\n');
    const path = join(folder, 'digits.jsonl');
    writeFileSync(path, all.slice(0, 100).join('\n'));
    return path;
  };

  it('speaks of perplexity where the loss is of tokens alone', async () => {
    const { log } = await trainedLoss();
    assert.match(log, /evalLoss/);
    assert.doesNotMatch(log, /perplexity/);
    const text = await printed(() => run(['eval', mlp, '--data', digits(), ...untrained]));
    assert.match(
      text,
      /allocated\nloss \d\.\d{4} {2}over 100 targets\naccuracy 0\.\d+ among 10\n$/,
    );
  });

  it('gives the accuracy of any number of classes', async () => {
    const classes = 100;
    const model = join(folder, 'model.ts');
    writeFileSync(
      model,
      `import { type Dim, type Tensor, type Tokens, type Weight, add, crossEntropy } from 'stowage';
type B = Dim<'B', 8>;
type C = Dim<'C', ${classes}>;
interface Weights {
  /** @init zeros */
  bias: Weight<[C]>;
}
export const loss = (w: Weights, x: Tensor<[B, C]>, kind: Tokens<[B]>) => crossEntropy(add(x, w.bias), kind);
`,
    );
    const hot = (i: number) => Array.from({ length: classes }, (_, j) => (i === j ? 9 : 0));
    const data = file(
      'classes.jsonl',
      Array.from({ length: 30 }, (_, i) => ({
        x: hot((7 * i) % classes),
        kind: i < 24 ? (7 * i) % classes : 0,
      })),
    );
    const found = await json(model, '--data', data, '--adapter', 'full', ...untrained);
    assert.deepEqual([found['accuracy'], found['candidates']], [24 / 30, classes]);
    const choices = ['eval', model, '--data', data, '--adapter', 'full', '--choices', 'a|b'];
    assert.match(
      (await quietly(() => run([...choices, ...untrained]))).text,
      /^flag-without-effect\n/,
    );
  });

  it('scores completions when asked to, after the loss', async () => {
    const data = file('pairs.jsonl', pairs(16));
    const argv = [words, ...base, '--data', data];
    const plain = await json(...argv, '--no-calibrate');
    assert.deepEqual([plain['accuracy'], plain['candidates']], [null, null]);
    const scored = await json(...argv, '--accuracy');
    assert.equal(scored['candidates'], 8);
    assert.equal(scored['loss'], plain['loss']);
    const text = await printed(() => run(['eval', ...argv, '--choices', ' k1| k2']));
    assert.match(text, /\nloss .*\naccuracy 0\.\d+ among 2; 12 completions are none of them\n$/);
  });

  it('refuses to score where there is nothing to choose from, before anything is evaluated', async () => {
    const data = file('pairs.jsonl', pairs(16));
    const text = file('text.jsonl', [{ text: 'a thing of no kind at all '.repeat(20) }]);
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--data', data, '--choices', 'k1|k2'], /^flag-unreadable\n.*none of the 16 completions/],
      [['--data', file('one.jsonl', pairs(1)), '--accuracy'], /^flag-unreadable\n/],
      [['--data', text, '--accuracy'], /^flag-without-effect\n.*no prompts with completions/],
      [['--data', data, '--lr', '0.1'], /^flag-without-effect\n.*eval trains nothing/],
      [['--data', data, '--budget', '1MiB'], /^budget-too-small\n/],
    ];
    for (const [argv, wanted] of cases) {
      const said = await quietly(() => run(['eval', words, ...base, ...argv]));
      assert.equal(said.value, 1);
      assert.match(said.text.replace(/^.* {2}(?=flag)/, ''), wanted, argv.join(' '));
    }
  });

  it('keeps generation to the budget, too', async () => {
    const argv = ['generate', words, ...base, '--prompt', 'a', '--max-tokens', '1'];
    const said = await quietly(() => run([...argv, '--budget', '1MiB', '--no-calibrate']));
    const least = /--budget (\d+)/.exec(said.text)?.[1];
    assert.match(said.text, /^budget-too-small\n/);
    assert.equal((await quietly(() => run([...argv, '--budget', least ?? '']))).value, 0);
  });
});
