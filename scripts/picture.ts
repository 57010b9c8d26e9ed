/**
 * Draws docs/plan.png, the picture of the README: the memory of examples/words at half of what keeping everything
 * takes, as `stowage plan --html` draws it.
 *
 *     npm run picture
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import { planPageOf } from '../compiler/cli/files/plan-page.ts';
import { compile } from '../compiler/compile.ts';
import { levelPlanner } from '../compiler/planning/search/levels.ts';
import { openBrowser } from './browser.ts';
import type { Part } from './browser.ts';

const flags = {
  ...{ weights: 'examples/words/base', set: ['B=16', 'T=64'], target: 'wasm' as const },
  ...{ adapter: 'lora' as const, rank: 16, alpha: 32, targets: ['all-linear'] },
};
const options = await compileOptions('examples/words/model.ts', flags);
const kept = await compile({ ...options, budget: 'max', planner: levelPlanner('keep') });
const half = await compile({ ...options, budget: Math.floor(kept.plan.keepAllBytes / 2) });

const folder = mkdtempSync(join(tmpdir(), 'stowage-picture-'));
const browser = await openBrowser();
try {
  const file = join(folder, 'plan.html');
  writeFileSync(file, await planPageOf(options, half, []));
  const tab = await browser.open(file, { width: 1080, height: 900 });
  // The drawings alone, without what answers to a pointer.
  const part = await tab.evaluate(`(async () => {
    const style = document.createElement('style');
    style.textContent = '.tools, #about, figcaption, h2 { display: none !important } #timeline { --tall: 24rem !important } .pair { margin-top: 1.5rem }';
    document.head.append(style);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [from, to] = ['#timeline', '.pair'].map((s) => document.querySelector(s).getBoundingClientRect());
    return { x: from.left - 12, y: from.top - 8 + scrollY, width: from.width + 24, height: to.bottom - from.top + 12 };
  })()`);
  writeFileSync('docs/plan.png', await tab.picture(part as Part));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
