import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planPageOf } from '../../compiler/cli/files/plan-page.ts';
import { compileOptions } from '../../compiler/cli/inputs/inputs.ts';
import { runFacts } from '../../compiler/cli/files/run-facts.ts';
import { RunReport } from '../../compiler/cli/files/run-report.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { examplePage } from './pages.ts';

const model = 'examples/mlp/model.ts';

describe('pages as the commands write them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-report-'));
  const file = join(folder, 'run.html');
  after(() => rmSync(folder, { recursive: true, force: true }));

  let facts: Awaited<ReturnType<typeof runFacts>>;
  before(async () => {
    const argv = ['train', model, '--data', 'my data.jsonl'];
    facts = await runFacts(argv, { '--data': 'examples/mlp/data/digits_test.jsonl' });
  });

  const reportAt = async (path: string): Promise<RunReport> =>
    RunReport.of(await nodeFiles(), path, model, facts);

  it('refuses a place that cannot be written before anything runs', async () => {
    const nowhere = join(folder, 'none', 'run.html');
    await assert.rejects(reportAt(nowhere), { code: 'folder-missing', place: nowhere });
    await assert.rejects(reportAt(folder), { code: 'not-a-file' });
  });

  it('reports a run that was stopped, and passes on why', async () => {
    const { compiled } = await examplePage(model, 1);
    const report = await reportAt(file);
    const run = report.around(async () => {
      report.begin(compiled);
      report.observe({
        allocatedBytes: compiled.plan.predictedBytes,
        steps: 9,
        batch: 4,
        data: { examples: 9 },
      });
      report.observe({ step: 1, loss: 2.5, seconds: 0.1 });
      await Promise.reject(new Error('Out of luck.'));
    });
    await assert.rejects(run, /Out of luck/);
    const text = readFileSync(file, 'utf8');
    assert.match(text, /ended early, after step 1 of 9\. Out of luck/);
    assert.match(text, /as predicted, to the byte/);
    // What is needed to do it again: command, versions, date, data, recipe.
    const plain = text
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll('&#39;', "'");
    const sha256 = createHash('sha256')
      .update(readFileSync(facts.data[0]?.file ?? ''))
      .digest('hex');
    for (const words of [
      `command stowage train ${model} --data 'my data.jsonl'`,
      `began ${facts.date}`,
      `node ${process.version}`,
      `--data examples/mlp/data/digits_test.jsonl: `,
      ` 300 lines, SHA-256 ${sha256}`,
      'examples 9',
      'optimizer.lr 0.002',
    ]) {
      assert.ok(plain.includes(words), words);
    }
  });

  it('leaves an earlier page as it was where no plan was made', async () => {
    const before = readFileSync(file, 'utf8');
    const report = await reportAt(file);
    await assert.rejects(
      report.around(() => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(readFileSync(file, 'utf8'), before);
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
