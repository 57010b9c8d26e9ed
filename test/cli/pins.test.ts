import assert from 'node:assert/strict';
import { parsePin } from '../../compiler/cli/inputs/flags.ts';
import { compile } from '../../compiler/compile.ts';
import type { Recipe } from '../../compiler/recipe.ts';
import { asked } from '../support/asked.ts';

const planOf = async (
  pins: readonly string[],
  budget: number | 'min' | 'max',
  recipe: Partial<Recipe> = {},
  planner: 'greedy' | 'milp' = 'greedy',
) => (await compile({ ...asked(budget, recipe), pins: pins.map(parsePin), planner })).plan;

/** The policies of the tensors whose name ends so. */
const policiesOf = ({ placements }: Awaited<ReturnType<typeof planOf>>, end: string) =>
  placements.filter(({ tensor }) => tensor.endsWith(end)).map(({ policy }) => policy);

describe('--pin', () => {
  it('is a tensor’s name or pattern, and a policy', () => {
    assert.deepEqual(parsePin('*.gate = keep'), { tensor: '*.gate', policy: 'keep' });
    assert.deepEqual(parsePin('h=4-bit + outliers'), { tensor: 'h', policy: '4-bit + outliers' });
    for (const text of ['h', 'h=', '=keep', '']) {
      assert.throws(() => parsePin(text), { code: 'pin-unreadable' }, text);
    }
  });

  for (const planner of ['greedy', 'milp'] as const) {
    it(`is kept to in every plan of ${planner}, from the least to keeping everything`, async () => {
      const pins = ['blocks.*.linear(up_proj)=keep', 'blocks.1.g=recompute'];
      const least = await planOf(pins, 'min', {}, planner);
      const free = await planOf([], 'min', {}, planner);
      assert.ok(
        least.minimumBytes > free.minimumBytes && least.predictedBytes === least.minimumBytes,
      );
      const middle = Math.round((least.minimumBytes + least.keepAllBytes) / 2);
      const between = await planOf(pins, middle, {}, planner);
      for (const plan of [least, between, await planOf(pins, 'max', {}, planner)]) {
        assert.deepEqual(policiesOf(plan, '.linear(up_proj)'), ['keep', 'keep']);
        assert.equal(policiesOf(plan, 'blocks.1.g')[0], 'recompute');
      }
    });
  }

  it('may be lossy within the bound on the error; the later of two holds', async () => {
    const plan = await planOf(['*.g=keep', '*.g=8-bit'], 'max', { maxError: 0.1 });
    assert.deepEqual(policiesOf(plan, '.g'), ['8-bit', '8-bit']);
    assert.ok(plan.lossy && plan.predictedError > 0 && plan.predictedError <= 0.1);
  });

  it('is refused with the reason', async () => {
    const refused = (pin: string, code: string, wanted: RegExp, recipe: Partial<Recipe> = {}) =>
      assert.rejects(planOf([pin], 'max', recipe), { code, wanted });
    await refused('*.gate=keep', 'tensor-unknown', /stands for any text/);
    await refused('*.g=keepp', 'policy-unknown', /The policies are: keep; recompute/);
    await refused('*.g=mask', 'pin-refused', /does not fit this tensor, \[4, 64, 160\]/);
    await refused('*.g=8-bit', 'pin-refused', /lossy, and no error is allowed/);
    await refused('*.g=2-bit', 'pin-refused', /Together the pins put the gradient off by 0\.\d+/, {
      maxError: 0.01,
    });
  });
});
