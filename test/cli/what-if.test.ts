import assert from 'node:assert/strict';
import { largest, largestLines } from '../../compiler/cli/advice/largest.ts';
import { paretoLines, paretoOf } from '../../compiler/cli/advice/pareto.ts';
import { parseVariation, vary } from '../../compiler/cli/inputs/vary.ts';
import { whatIf, whatIfLines } from '../../compiler/cli/advice/what-if.ts';
import { compile } from '../../compiler/compile.ts';
import { adapterDefaults } from '../../compiler/recipe.ts';
import { asked } from '../support/asked.ts';

const dimensions = ['B', 'T', 'D', 'L'];

describe('plan --what-if', () => {
  it('reads sizes and fields of the recipe, by their names in the model file or as flags', () => {
    assert.deepEqual(
      parseVariation('batch=16, T=1024,max-error=0.05,budget=64MiB,storage=f16', dimensions),
      {
        flags: { batch: 16, maxError: 0.05, budget: '64MiB', storage: 'f16' },
        sizes: { T: 1024 },
      },
    );
    assert.deepEqual(parseVariation('microBatch=2', []).flags, { microBatch: 2 });
  });

  it('refuses what is neither, or has no such value', () => {
    for (const text of ['batch', 'bach=3', 'T=0', 'T=x', 'optimizer=lion', 'rank=1.5', '']) {
      assert.throws(() => parseVariation(text, dimensions), { code: 'what-if-unreadable' }, text);
    }
    assert.throws(() => parseVariation('bach=3', dimensions), { hint: 'Did you mean batch?' });
    assert.throws(() => parseVariation('budget=much', []), { code: 'budget-unreadable' });
  });

  it('answers each in a row: what the compiler says of the model then', async () => {
    // In one form: the other needs fewer bytes, and would fit where this one does not.
    const one = { adapter: { ...adapterDefaults.lora, form: 'activation' as const } };
    const budget = (await compile(asked('max', one))).plan.keepAllBytes;
    const given = asked(budget, one);
    const rows = [
      await whatIf(given, '', { flags: {}, sizes: {} }),
      await whatIf(given, 'batch=8', parseVariation('batch=8', dimensions)),
      await whatIf(given, 'T=32,rank=2', parseVariation('T=32,rank=2', dimensions)),
    ];
    const [asIs, more, less] = rows;
    const doubled = await compile({
      ...given,
      recipe: { ...given.recipe, batch: 8 },
      budget: 'min',
    });
    assert.ok(asIs?.fits && less?.fits && more && !more.fits);
    assert.equal(asIs.allocatedBytes, budget);
    assert.deepEqual(
      [more.minimumBytes, more.keepAllBytes, more.allocatedBytes],
      [doubled.plan.minimumBytes, doubled.plan.keepAllBytes, null],
    );
    assert.ok((less.predictedSeconds ?? 0) < (asIs.predictedSeconds ?? 0));
    const lines = whatIfLines(rows);
    assert.match(lines[1] ?? '', /^as it is .* fits$/);
    assert.match(lines[2] ?? '', /^batch=8 .* – .* does not fit$/);
  });

  it('varies sizes that config.json gives, and the batch by its dimension’s name', () => {
    const varied = vary(asked('max'), { flags: {}, sizes: { L: 3, B: 16 } });
    assert.equal((varied.config?.values as { num_hidden_layers: number }).num_hidden_layers, 3);
    assert.equal(varied.recipe.batch, 16);
    assert.deepEqual(varied.set, { T: 64, L: 3, B: 16 });
  });
});

describe('plan --max', () => {
  it('finds the size that fits whose next does not, and says what that would need', async () => {
    const { plan } = await compile(asked('max'));
    const given = asked(plan.keepAllBytes);
    const found = await largest(given, 'B');
    assert.ok(found.size !== null && found.size >= 4 && found.step === 1);
    assert.equal(found.next.size, found.size + 1);
    const at = (rows: number) => compile(vary(given, { flags: {}, sizes: { B: rows } }));
    assert.equal((await at(found.size)).plan.predictedBytes, found.allocatedBytes);
    await assert.rejects(at(found.next.size), {
      code: 'budget-too-small',
      minimum: found.next.minimumBytes,
    });
    assert.match(largestLines(found)[0] ?? '', /^B=\d+ is the largest that fits \d/);
  });

  it('stops where the model itself does', async () => {
    const found = await largest(asked(2 ** 30), 'T');
    assert.deepEqual([found.size, found.because], [72, 'context-too-long']);
  });

  it('says so where nothing fits, and where everything does', async () => {
    const nothing = await largest(asked(2 ** 16), 'B');
    assert.equal(nothing.size, null);
    assert.match(largestLines(nothing)[0] ?? '', /^No B fits 64\.0 KiB/);
    await assert.rejects(largest(asked('max'), 'T'), { code: 'max-undecided' });
    await assert.rejects(largest(asked(2 ** 20), 'Q'), { code: 'unknown-dimension' });
  });
});

describe('plan --pareto', () => {
  it('has ten budgets from the least to keeping everything, and more memory is never slower', async () => {
    const points = await paretoOf(asked('max'));
    const { plan } = await compile(asked('min'));
    assert.equal(points.length, 10);
    assert.equal(points[0]?.budgetBytes, plan.minimumBytes);
    assert.equal(points[9]?.budgetBytes, plan.keepAllBytes);
    for (const [i, point] of points.entries()) {
      assert.ok(point.allocatedBytes <= point.budgetBytes && !point.lossy);
      assert.ok(i === 0 || point.budgetBytes > (points[i - 1]?.budgetBytes ?? 0));
      assert.ok(i === 0 || point.allocatedBytes >= (points[i - 1]?.allocatedBytes ?? 0));
    }
    assert.ok((points[9]?.predictedSeconds ?? 0) <= (points[0]?.predictedSeconds ?? 0));
    assert.equal(paretoLines(points).length, 11);
  });
});
