import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSaved, readPlan, savePlan } from '../../compiler/cli/files/plan-file.ts';
import type { Given, SavedPlan } from '../../compiler/cli/files/plan-file.ts';
import { run } from '../../compiler/cli/run.ts';
import { vary } from '../../compiler/cli/inputs/vary.ts';
import type { Asked } from '../../compiler/cli/inputs/vary.ts';
import { compile } from '../../compiler/compile.ts';
import type { Compiled } from '../../compiler/compile.ts';
import { defaultProfile } from '../../compiler/targets/wgsl/index.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { asked } from '../support/asked.ts';
import { printed } from '../support/printed.ts';

describe('plan --save and --plan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
  const cache = process.env['XDG_CACHE_HOME'];
  after(() => {
    if (cache === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = cache;
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'plan.json');
  const edited = join(folder, 'edited.json');
  let given: Asked;
  let compiled: Compiled;
  before(async () => {
    process.env['XDG_CACHE_HOME'] = folder;
    const { plan } = await compile(asked('min'));
    given = asked(Math.round((plan.minimumBytes + plan.keepAllBytes) / 2));
    compiled = await compile(given);
    await savePlan(await nodeFiles(), file, given, compiled);
  });

  /** A copy of the saved plan with something else in it. */
  const edit = (change: (plan: SavedPlan) => Partial<SavedPlan>): string => {
    const plan = readPlan(file);
    writeFileSync(edited, JSON.stringify({ ...plan, ...change(plan) }));
    return edited;
  };
  const refused = (options: Asked, path: string, soIs: RegExp, flags: Given = { budget: 'own' }) =>
    assert.rejects(compileSaved(options, path, flags), { code: 'plan-mismatch', soIs });

  it('writes the same bytes for the same plan, a tensor a line', async () => {
    const again = join(folder, 'again.json');
    await savePlan(await nodeFiles(), again, given, await compile(given));
    const text = readFileSync(file, 'utf8');
    assert.equal(readFileSync(again, 'utf8'), text);
    assert.ok(text.endsWith('}\n'));
    const lines = text.split('\n').filter((line) => line.startsWith('    {"tensor":'));
    assert.equal(lines.length, compiled.plan.placements.length);
  });

  it('makes the same program again, without a search', async () => {
    const planner = (): never => assert.fail('nothing is to be searched');
    const again = await compileSaved({ ...given, planner }, file, { budget: 'own' });
    assert.deepEqual(again.program, compiled.program);
    assert.deepEqual(again.plan.placements, compiled.plan.placements);
    const { keepAllBytes, minimumBytes } = compiled.plan;
    assert.deepEqual(
      [again.plan.keepAllBytes, again.plan.minimumBytes],
      [keepAllBytes, minimumBytes],
    );
  });

  it('keeps to the budget that it was made for, where none is given', async () => {
    const again = await compileSaved({ ...given, budget: 'max' }, file, {});
    assert.equal(again.plan.budgetBytes, given.budget);
  });

  it('asks again for what was changed for the budget, where no flag says otherwise', async () => {
    const changes = { microBatch: 2, optimizerStates: '8-bit', storage: 'f16' } as const;
    const changed = vary(given, { flags: changes, sizes: {} });
    await savePlan(await nodeFiles(), edited, changed, await compile(changed));
    const again = await compileSaved(given, edited, {});
    const { microBatch, storage, optimizer } = again.recipe;
    assert.deepEqual([microBatch, storage], [2, 'f16']);
    assert.ok(optimizer.kind === 'adamw' && optimizer.states === '8-bit');
    await refused(given, edited, /the model or its recipe is another/, { storage: 'f32' });
  });

  it('carries the leave to put tensors on the host', async () => {
    const pins = [{ tensor: '*.h', policy: 'offload' }];
    const device = { target: 'wgsl', profile: defaultProfile } as const;
    const sent: Asked = { ...given, device: { ...device, offload: true }, pins, budget: 'max' };
    const made = await compile(sent);
    assert.ok(made.plan.hostBytes > 0);
    await savePlan(await nodeFiles(), edited, sent, made);
    const again = await compileSaved({ ...given, device, budget: 'max' }, edited, {});
    assert.deepEqual(again.program, made.program);
  });

  it('refuses other sizes, another model or recipe, another target', async () => {
    const sizes = vary(given, { flags: {}, sizes: { T: 32 } });
    await refused(sizes, file, /T was 64 and is 32\./);
    const rank = vary(given, { flags: { rank: 4 }, sizes: {} });
    await refused(rank, file, /the model or its recipe is another/);
    await refused(
      given,
      edit(() => ({ target: 'wgsl' })),
      /for the target wgsl, and this is wasm/,
    );
  });

  it('refuses a plan above the budget, and says what it takes', async () => {
    const { predictedBytes } = compiled.plan;
    await refused({ ...given, budget: predictedBytes - 1 }, file, new RegExp(`${predictedBytes}`));
    await compileSaved({ ...given, budget: predictedBytes }, file, { budget: 'own' });
  });

  it('refuses policies that there are not, or that are not what they were', async () => {
    const first = (change: object) => (plan: SavedPlan) => ({
      placements: plan.placements.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
    });
    await refused(given, edit(first({ policy: 'zip' })), /there is no policy zip/);
    await refused(given, edit(first({ policy: 'mask' })), /mask does not fit blocks\.0\.h/);
    await refused(given, edit(first({ bytes: 3 })), /and 3 when it was saved/);
    await refused(given, edit(first({ tensor: 'blocks.0.z' })), /there is no tensor blocks\.0\.z/);
    await refused(
      given,
      edit((plan) => ({ placements: plan.placements.slice(1) })),
      /does not say how blocks\.0\.h is stored/,
    );
    await refused(
      given,
      edit(() => ({ predictedError: 0.1 })),
      /and 0 is allowed/,
    );
  });

  it('refuses what is no plan', async () => {
    writeFileSync(edited, '{}');
    await assert.rejects(compileSaved(given, edited, { budget: 'own' }), {
      code: 'plan-unreadable',
    });
    const sizes = { K: {} } as unknown as Record<string, number>;
    await assert.rejects(
      compileSaved(
        given,
        edit(() => ({ sizes })),
        { budget: 'own' },
      ),
      {
        code: 'plan-unreadable',
      },
    );
    writeFileSync(edited, 'no');
    await assert.rejects(compileSaved(given, edited, { budget: 'own' }), {
      code: 'plan-unreadable',
    });
    await assert.rejects(compileSaved(given, join(folder, 'none'), { budget: 'own' }), {
      code: 'plan-unreadable',
    });
    writeFileSync(edited, '{"stowagePlan": 2}');
    await assert.rejects(compileSaved(given, edited, { budget: 'own' }), {
      code: 'plan-unreadable',
      soIs: /it is of version 2, of a later Stowage; this one reads version 1\./,
    });
  });

  it('goes from plan to train on the command line', async () => {
    const path = join(folder, 'digits.json');
    const digits = ['examples/mlp/model.ts', '--target', 'wasm', '--set', 'B=32', '--no-calibrate'];
    const text = await printed(() => run(['plan', ...digits, '--budget', 'min', '--save', path]));
    assert.match(text, /a step +\d.* ms +predicted by/);
    const said = await printed(() => run(['plan', ...digits, '--plan', path, '--json']));
    const report = JSON.parse(said) as { budgetBytes: number; predictedBytes: number };
    assert.equal(report.budgetBytes, report.predictedBytes);
    const data = ['--data', 'examples/mlp/data/digits_test.jsonl', '--steps', '2'];
    const out = ['--out', join(folder, 'out'), '--log', join(folder, 'log.jsonl')];
    await printed(async () => {
      assert.equal(await run(['train', ...digits, '--plan', path, ...data, ...out]), 0);
    });
    const [first = ''] = readFileSync(join(folder, 'log.jsonl'), 'utf8').split('\n');
    assert.ok(first.includes(String(report.predictedBytes)));
  });
});
