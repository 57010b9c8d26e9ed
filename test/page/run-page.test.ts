import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOf, thinned } from '../../compiler/page/run-data.ts';
import { runPage } from '../../compiler/page/run-page.ts';
import { openBrowser } from '../../scripts/browser.ts';
import { examplePage, machine } from './pages.ts';
import { skipBecause } from '../support/skip.ts';

/** The log of a run of so many steps. */
const logOf = (
  steps: number,
  allocatedBytes: number,
): readonly Readonly<Record<string, unknown>>[] => [
  {
    ...{
      allocatedBytes,
      target: 'wasm',
      device: '<b>wasm</b>',
      steps,
      batch: 8,
      context: 16,
      seed: 1,
    },
  },
  {
    step: 0,
    gradientError: 0.02,
    layers: [{ layer: 'blocks.<i>0', error: 0.03 }],
    predictedError: 0.025,
  },
  { step: 0, evalLoss: 3 },
  ...Array.from({ length: steps }, (_, i) => {
    const loss = 1 + 2 * Math.exp(-i / 100) + 0.1 * Math.sin(i);
    return {
      step: i + 1,
      loss,
      seconds: 0.01,
      tokensPerSecond: 9600,
      gradientNorm: 1 / (i + 1),
      learningRate: 1e-3,
    };
  }),
  { step: steps, evalLoss: 1.2 },
];

describe('the page of a run', () => {
  it('takes the last plan where one was given up before', () => {
    const { steps, heldOut, checks } = runOf([...logOf(3, 100).slice(0, 2), ...logOf(5, 90)]);
    assert.deepEqual([steps.length, heldOut.length, checks.length], [5, 2, 1]);
    assert.deepEqual(checks[0]?.worst, { layer: 'blocks.<i>0', error: 0.03 });
  });

  it('takes the speed of the log, which counts no padding', () => {
    assert.equal(runOf(logOf(3, 100)).speed, 9600);
  });

  it('draws means where there are more steps than points', () => {
    const { steps } = runOf(logOf(1001, 100));
    const { points, each } = thinned(steps, 100);
    assert.deepEqual([points.length, each, points.at(-1)?.step], [91, 11, 1001]);
    const first = steps.slice(0, 11).reduce((sum, { loss }) => sum + loss, 0) / 11;
    assert.ok(Math.abs((points[0]?.loss ?? 0) - first) < 1e-12);
  });

  it('is one file that a browser opens without a complaint, wide or narrow, whole or cut short', async function () {
    const { plan, compiled } = await examplePage('examples/mlp/model.ts', 1);
    const browser = await openBrowser().catch((error: unknown) =>
      skipBecause(this, `Chromium does not start here (${machine}): ${String(error)}`),
    );
    const folder = mkdtempSync(join(tmpdir(), 'stowage-run-'));
    try {
      for (const [steps, width] of [
        [0, 390],
        [1, 1280],
        [20_000, 390],
      ] as const) {
        const text = runPage({
          ...{
            model: '<a>&.ts',
            plan: { ...plan, lossy: true, predictedError: 0.025 },
            maxError: 0.05,
          },
          ...{ lines: logOf(steps, plan.predictedBytes), stopped: steps === 1 ? 'Stopped.' : null },
          facts: {
            command: 'stowage train',
            date: '',
            versions: [],
            data: [],
            recipe: compiled.recipe,
          },
        });
        assert.ok(text.length < 1e6, `${text.length} bytes`);
        const file = join(folder, `${steps}.html`);
        writeFileSync(file, text);
        const tab = await browser.open(file, { width, height: 800, mobile: width < 500 });
        await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
        assert.deepEqual(tab.complaints, []);
        assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), width);
        const curves = await tab.evaluate(`document.querySelectorAll('.curves canvas').length`);
        assert.equal(curves, steps === 0 ? 1 : 5);
        const said = String(await tab.evaluate('document.body.innerText'));
        for (const words of [
          '<a>&.ts',
          '<b>wasm</b>',
          'as predicted, to the byte',
          'bound 5.0 %',
        ]) {
          assert.ok(said.includes(words), words);
        }
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
