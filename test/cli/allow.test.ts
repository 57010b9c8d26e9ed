import assert from 'node:assert/strict';
import { allowed } from '../../compiler/cli/advice/allow.ts';
import { allowances } from '../../compiler/cli/inputs/flags.ts';
import { permitted } from '../../compiler/cli/inputs/inputs.ts';
import { compile } from '../../compiler/compile.ts';
import type { Device } from '../../compiler/compile.ts';
import { defaultProfile } from '../../compiler/targets/wgsl/index.ts';
import { asked } from '../support/asked.ts';

describe('--allow', () => {
  it('changes nothing where nothing is allowed, or nothing has to change', async () => {
    const given = asked('max');
    assert.deepEqual(await allowed(given, []), { options: given, says: null });
    const { options, says } = await allowed(given, ['8-bit-states']);
    assert.equal(says, null);
    assert.deepEqual(options.recipe, given.recipe);
  });

  it('takes fewer rows at a time where the whole batch does not fit, and keeps the batch', async () => {
    const { minimumBytes } = (await compile(asked('min'))).plan;
    const given = asked(minimumBytes - 65536);
    await assert.rejects(compile(given), { code: 'budget-too-small' });
    const { options, says } = await allowed(given, ['micro-batch']);
    assert.match(says ?? '', /of 4 rows at a time/);
    assert.equal(options.recipe.batch, 4);
    assert.ok((options.recipe.microBatch ?? 4) < 4);
    assert.ok((await compile(options)).plan.predictedBytes <= minimumBytes - 65536);
  });

  it('finds a minimum with everything allowed that is below each alone', async () => {
    const least = async (allow: Parameters<typeof allowed>[1]): Promise<number> => {
      const { options } = await allowed(asked('min'), allow);
      return (await compile(options)).plan.minimumBytes;
    };
    const all = await least(allowances);
    for (const one of allowances) assert.ok(all <= (await least([one])), one);
    assert.ok(all < (await least([])));
  });

  it('leaves it to the refusal to say what would help, where nothing that is allowed does', async () => {
    const given = asked(65536);
    const { options, says } = await allowed(given, ['chunks']);
    assert.equal(says, null);
    await assert.rejects(compile(options), { code: 'budget-too-small' });
  });

  it('offload is leave for the device, and changes nothing else', async () => {
    const given = asked('max');
    const { options, says } = await allowed(given, ['offload']);
    assert.deepEqual([options, says], [given, null]);
    const device: Device = { target: 'wgsl', profile: defaultProfile };
    assert.deepEqual(permitted(device, {}), device);
    assert.deepEqual(permitted(device, { allow: ['offload'] }), { ...device, offload: true });
  });

  it('offload is refused where the host is the device', () => {
    const device: Device = { target: 'wasm', profile: { fma: false } };
    assert.throws(() => permitted(device, { allow: ['chunks', 'offload'] }), {
      code: 'offload-refused',
    });
    assert.deepEqual(permitted(device, { allow: ['chunks'] }), device);
  });
});
