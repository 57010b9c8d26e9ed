import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planPageOf, writePage } from '../../compiler/cli/plan-page.ts';
import { compileOptions } from '../../compiler/cli/inputs.ts';
import { RunReport } from '../../compiler/cli/run-report.ts';
import { examplePage } from './pages.ts';

const model = 'examples/mlp/model.ts';

describe('pages as the commands write them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-report-'));
  const file = join(folder, 'run.html');
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a place that cannot be written before anything runs', () => {
    const nowhere = join(folder, 'none', 'run.html');
    assert.throws(() => new RunReport(nowhere, model), { code: 'out-not-writable' });
    assert.throws(() => writePage(nowhere, ''), { code: 'out-not-writable' });
  });

  it('reports a run that was stopped, and passes on why', async () => {
    const { compiled } = await examplePage(model, 1);
    const report = new RunReport(file, model);
    const run = report.around(async () => {
      report.begin(compiled);
      report.observe({ allocatedBytes: compiled.plan.predictedBytes, steps: 9, batch: 4 });
      report.observe({ step: 1, loss: 2.5, seconds: 0.1 });
      await Promise.reject(new Error('Out of luck.'));
    });
    await assert.rejects(run, /Out of luck/);
    const text = readFileSync(file, 'utf8');
    assert.match(text, /ended early, after step 1 of 9\. Out of luck/);
    assert.match(text, /as predicted, to the byte/);
  });

  it('leaves the page empty where no plan was made', async () => {
    const report = new RunReport(file, model);
    await assert.rejects(
      report.around(() => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(readFileSync(file, 'utf8'), '');
  });

  it('is the same text for the same plan', async () => {
    const { compiled, points } = await examplePage(model, 1);
    const options = {
      ...(await compileOptions(model, { target: 'wasm' })),
      budget: 'max' as const,
    };
    const [a, b] = [
      await planPageOf(options, compiled, points),
      await planPageOf(options, compiled, points),
    ];
    assert.equal(a, b);
    assert.match(a, /examples\/mlp\/model\.ts:40/);
  });
});
