/** What is shown while a plan is searched for, and that showing it changes nothing. */

import assert from 'node:assert/strict';
import { progressText, watching } from '../../compiler/cli/watch.ts';
import { planOf } from '../../compiler/compile.ts';
import type { Progress } from '../../compiler/progress.ts';
import type { Terminal } from '../../runtime/terminal.ts';

const mlp = {
  modelFile: 'examples/mlp/model.ts',
  device: { target: 'wasm', profile: { fma: false } },
  budget: 'min',
} as const;

describe('what is shown while a plan is searched for', () => {
  it('is told by an observer, in order, and the plan is the same without', async () => {
    const seen: Progress[] = [];
    const watched = await planOf({ ...mlp, observe: (progress) => seen.push(progress) });
    const doing = [...new Set(seen.map((one) => one.doing))];
    assert.deepEqual(doing.slice(0, 2), ['lowering', 'searching for the least bytes']);
    const { plan, minimumBytes } = await planOf(mlp);
    assert.deepEqual([watched.plan, watched.minimumBytes], [plan, minimumBytes]);
    const bytes = seen.flatMap(({ unit, best }) =>
      unit === 'bytes' && best !== null ? [best] : [],
    );
    assert.ok(bytes.length > 0 && bytes.every((best) => best >= minimumBytes));
  });

  it('has what is done, the best, the bound and the gap', () => {
    const doing = 'searching within the budget';
    assert.equal(progressText({ doing, unit: 'seconds', best: null, bound: null }), doing);
    assert.equal(
      progressText({ doing, unit: 'seconds', best: 0.004, bound: 0.003 }),
      `${doing}: best +4.00 ms a step, none below +3.00 ms (gap 25.0 %)`,
    );
    assert.equal(
      progressText({
        ...{ doing: 'searching for the least bytes', unit: 'bytes' },
        ...{ best: 2 ** 21, bound: 2 ** 20 },
      }),
      'searching for the least bytes: best 2.00 MiB, none below 1.00 MiB (gap 50.0 %)',
    );
  });

  it('renews a line on a terminal, and is quiet at first elsewhere', () => {
    const shown: string[] = [];
    const said: string[] = [];
    const terminal = (interactive: boolean): Terminal => ({
      interactive,
      line: (text) => said.push(text),
      status: (text) => shown.push(text),
    });
    const watch = watching(terminal(true));
    watch.doing('measuring');
    watch.observe({ doing: 'lowering', unit: 'bytes', best: null, bound: null });
    watch.rest();
    assert.equal(shown.length, 3);
    assert.match(shown[0] ?? '', /^measuring {2}\d+:\d\d$/);
    assert.match(shown[1] ?? '', /^lowering {2}\d+:\d\d$/);
    assert.equal(shown[2], '');
    const quiet = watching(terminal(false), (line) => said.push(line));
    quiet.doing('measuring');
    quiet.rest();
    assert.deepEqual(said, []);
  });
});
