import assert from 'node:assert/strict';
import { Refused, withRelaxations } from '../../compiler/cli/advice/relaxations.ts';
import { run } from '../../compiler/cli/run.ts';
import { parseVariation, vary } from '../../compiler/cli/inputs/vary.ts';
import type { Asked } from '../../compiler/cli/inputs/vary.ts';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/compile.ts';
import { format } from '../../compiler/diagnostics.ts';
import type { Recipe } from '../../compiler/recipe.ts';
import { asked as twoLayers } from '../support/asked.ts';
import { printed } from '../support/printed.ts';

/** One layer: every relaxation is compiled several times. */
const asked = (budget: Asked['budget'], recipe: Partial<Recipe> = {}): Asked =>
  vary(twoLayers(budget, recipe), { flags: {}, sizes: { L: 1 } });

async function refusalOf(budget: number, recipe: Partial<Recipe> = {}): Promise<Refused> {
  const options = asked(budget, recipe);
  const found = await withRelaxations(options, () => compile(options)).then(
    () => assert.fail('a budget that small is refused'),
    (error: unknown) => error,
  );
  assert.ok(found instanceof Refused, String(found));
  return found;
}

/** `--micro-batch 2` or `--set T=32` as options. */
function relaxed(budget: number, flags: string): CompileOptions {
  const [flag = '', value = ''] = flags.split(' ');
  const text = flag === '--set' ? value : `${flag.slice(2)}=${value}`;
  return vary(asked(budget), parseVariation(text, ['B', 'T']));
}

describe('a budget that is too small', () => {
  let minimum: number;
  let budget: number;
  let refusal: Refused;
  before(async () => {
    minimum = (await compile(asked('min'))).plan.minimumBytes;
    budget = Math.floor(minimum * 0.85);
    refusal = await refusalOf(budget);
  });

  it('says by how much, in which step, and which tensors stand in the way', () => {
    const text = format(refusal);
    const more = minimum - budget;
    assert.ok(text.includes(`(${minimum} bytes)`) && text.includes(`(${more} bytes) more.`), text);
    assert.match(
      text,
      /In the way, during .* model\.ts:\d+:\n {5}weights, .*\n( {5}.*: \d.*\n){3,}/,
    );
    assert.match(text, / {3}Any one of these would do:\n {5}--budget \d+ +\d/);
  });

  it('lists single relaxations, and with each of them alone a plan is found', async () => {
    const kinds = refusal.relaxations.map(({ flags }) => flags.replace(/[ =][^=]*$/, ''));
    for (const kind of ['--budget', '--micro-batch', '--set T', '--max-error']) {
      assert.ok(kinds.includes(kind), `${kind} is not among ${kinds.join(', ')}`);
    }
    for (const { flags, bytes } of refusal.relaxations) {
      assert.ok(flags.startsWith('--budget') || bytes <= budget, flags);
      const { plan } = await compile(relaxed(budget, flags));
      assert.ok(plan.predictedBytes <= (plan.budgetBytes ?? 0), flags);
    }
  });

  it('gives the mildest of each kind', async () => {
    const found = refusal.relaxations.find(({ flags }) => flags.startsWith('--set T='));
    const context = Number(found?.flags.slice('--set T='.length));
    assert.ok(context < 64 && context % 4 === 0);
    if (context + 4 < 64) {
      await assert.rejects(compile(relaxed(budget, `--set T=${context + 4}`)), {
        code: 'budget-too-small',
      });
    }
  });

  it('leaves only the budget where nothing else is enough', async () => {
    const { relaxations } = await refusalOf(2 ** 16, { batch: 1, storage: 'f16' });
    assert.deepEqual(relaxations.length, 1);
    assert.match(relaxations[0]?.flags ?? '', /^--budget \d+$/);
  });

  it('is said by plan and by train alike', async () => {
    const digits = [
      'examples/mlp/model.ts',
      '--target',
      'wasm',
      '--set',
      'B=32',
      '--no-calibrate',
      '--budget',
      '300000',
    ];
    const real = console.error;
    const said: string[] = [];
    let json = '';
    console.error = (text: string) => void said.push(text);
    try {
      json = await printed(async () => {
        assert.equal(await run(['plan', ...digits]), 1);
        assert.equal(await run(['plan', ...digits, '--json']), 1);
      });
      // What train says of its data goes to the same stream.
      await printed(async () => {
        const data = ['--data', 'examples/mlp/data/digits_test.jsonl', '--out', 'never'];
        assert.equal(await run(['train', ...digits, ...data]), 1);
      });
    } finally {
      console.error = real;
    }
    const report = JSON.parse(json) as { error: string; relaxations: readonly object[] };
    assert.ok(report.error === 'budget-too-small' && report.relaxations.length > 1);
    assert.equal(new Set(said).size, 1, said.join('\n'));
    assert.match(said[0] ?? '', /^budget-too-small\n[^]*Any one of these would do:/);
  });
});
