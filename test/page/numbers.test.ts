/** A plan's numbers are the same wherever they are shown: text, page, page of a run, trainer, first line and log of a run. */

import assert from 'node:assert/strict';
import { compileOptions } from '../../compiler/cli/inputs/inputs.ts';
import { planText } from '../../compiler/cli/plan-text.ts';
import { metaOf } from '../../compiler/cli/trainer.ts';
import { compile } from '../../compiler/compile.ts';
import { memoryMapOf } from '../../compiler/page/data.ts';
import { planPage } from '../../compiler/page/plan-page.ts';
import { runPage } from '../../compiler/page/run-page.ts';
import { emit } from '../../compiler/trainer/emit.ts';
import { summaryOf } from '../../compiler/trainer/summary.ts';
import { size } from '../../runtime/format/units.ts';
import { examplePage } from './pages.ts';

const model = 'examples/mlp/model.ts';
const wasm = { target: 'wasm' } as const;

describe('the numbers of a plan', () => {
  it('are the same in its text, its page, the page of a run, the trainer and the log', async () => {
    const compiled = await compile({ ...(await compileOptions(model, wasm)), budget: 'min' });
    const { plan, program } = compiled;
    const page = { ...(await examplePage(model, 1)), plan, memory: memoryMapOf(compiled) };
    assert.notEqual(plan.minimumBound, null);
    const facts = { ...nothing, recipe: compiled.recipe };
    const run = { model, plan, maxError: null, lines: [], stopped: null, facts };
    const texts = {
      text: planText(model, compiled, null),
      trainer: emit({ program, plan, meta: metaOf(model, compiled) }, 'runtime/index.ts'),
      'plan page': plain(planPage(page)),
      'run page': plain(runPage(run)),
    };
    for (const { name, value, bytes, note } of summaryOf(plan)) {
      for (const [where, text] of Object.entries(texts)) {
        const shown = where.endsWith('page')
          ? [
              name,
              value,
              [...(bytes === undefined ? [] : [`${bytes} bytes`]), note]
                .filter((part) => part !== '')
                .join('; '),
            ]
              .join(' ')
              .trim()
          : [name, `${value}${bytes === undefined ? '' : ` (${bytes})`}`, note].join(' ').trim();
        assert.ok(text.replaceAll(/\s+/g, ' ').includes(shown), `${where}: ${shown}`);
      }
    }
    const { plan: logged } = metaOf(model, compiled);
    for (const [name, value] of Object.entries(logged)) {
      assert.equal(value, plan[name as keyof typeof plan], name);
    }
    assert.equal(logged.minimumBytes, plan.minimumBytes);
  });

  it('stand beside what the machine has', async () => {
    const { compiled } = await examplePage(model, 1);
    const machine = { totalBytes: 2 ** 31, freeBytes: 2 ** 29, limitBytes: 2 ** 30 };
    assert.match(
      planText(model, compiled, null, machine),
      /machine +1024\.00 MiB +512\.00 MiB free/,
    );
  });

  it('say how many sites of the adapter are as where everything is kept', async () => {
    const { compiled } = await examplePage(model, 1);
    const site = { form: 'weight', crossover: 35 } as (typeof compiled.forms)[number];
    const forms = { weight: 2, of: 3, keepAllWeight: 3 };
    const adapted = { ...compiled, forms: [site, site, site] };
    const row = (keepAllWeight: number | null): string | undefined =>
      planText(
        model,
        { ...adapted, plan: { ...compiled.plan, forms: { ...forms, keepAllWeight } } },
        null,
      )
        .split('\n')
        .find((line) => line.trimStart().startsWith('adapter '));
    const said =
      '2 of 3 sites through the changed weight, the others on activations; predicted to be quicker from 35 tokens on';
    assert.equal(row(null)?.replace(/ +/g, ' ').trim(), `adapter ${said}`);
    assert.equal(
      row(3)?.replace(/ +/g, ' ').trim(),
      `adapter ${said}; a run that keeps everything has 3 so, and rounds differently`,
    );
  });

  it('call nothing the minimum that was not searched for', async () => {
    const compiled = await compile({ ...(await compileOptions(model, wasm)), budget: 'max' });
    const { plan } = compiled;
    assert.equal(plan.minimumBound, null);
    assert.equal('minimumBytes' in metaOf(model, compiled).plan, false);
    assert.equal(
      summaryOf(plan).some(({ name }) => name === 'minimum'),
      false,
    );
    const less = summaryOf({ ...plan, minimumBytes: 1 }).find(({ name }) => name === 'less');
    assert.equal(less?.value, size(1));
  });

  it('count the tensors that 8-bit moments reach', async () => {
    const { compiled } = await examplePage(model, 1);
    assert.equal(compiled.plan.moments, null);
    const optimizer = {
      ...compiled.recipe.optimizer,
      states: '8-bit',
    } as typeof compiled.recipe.optimizer;
    const recipe = { ...compiled.recipe, optimizer };
    const { plan } = (await examplePage(model, 1, { recipe })).compiled;
    // Of [128, 64], [128], [64, 128], [64], [10, 64], [10] the first and the third.
    assert.deepEqual(plan.moments, {
      coded: { tensors: 2, numbers: 16384 },
      all: { tensors: 6, numbers: 17226 },
      smallest: 4096,
    });
    assert.match(planText(model, compiled, null), /^(?!.*8-bit)/s);
    assert.deepEqual(
      summaryOf(plan).find(({ name }) => name === '8-bit states'),
      {
        name: '8-bit states',
        value: '2 of 6',
        note: 'trained tensors, 16384 of 17226 numbers; the other 4 have fewer than 4096 each, and keep f32 moments',
      },
    );
  });
});

const nothing = { command: '', date: '', versions: [], data: [] };

/** A page without its markup. */
const plain = (page: string): string =>
  page
    .replaceAll(/<script[^]*?<\/script>|<style[^]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'");
