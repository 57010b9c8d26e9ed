/** What a quantize call costs WebGPU besides its time: pipelines that calls share, and bindings of a dispatch. */

import assert from 'node:assert/strict';
import { tensor } from '../../compiler/ir/types.ts';
import { quantize } from '../../compiler/ops/storage.ts';
import { defaultProfile } from '../../compiler/targets/wgsl/index.ts';
import { wgslQuantize } from '../../kernels/quantize/wgsl.ts';
import { siteOf } from '../../compiler/cli/alone/draw.ts';

const word = tensor([1], 'u32');
const lower = (site: number) =>
  wgslQuantize(
    siteOf(quantize, {
      inputs: [tensor([64, 96]), tensor([4, 96]), word, tensor([64], 'i32'), word, word],
      attrs: { bits: 4, exact: 2, clip: 2.5, salt: site, site },
    }),
    defaultProfile,
  );

describe('quantize on wgsl', () => {
  it('shares its pipelines between sites: a step compiles them once a shape', () => {
    const codes = (site: number) => lower(site).dispatches.map(({ code }) => code);
    assert.deepEqual(codes(3), codes(1000));
  });

  it('binds no more than every device has, and nothing twice', () => {
    for (const { views, code } of lower(3).dispatches) {
      assert.ok(views.length <= defaultProfile.maxBindings, code.name);
      assert.equal(new Set(views.map(({ operand }) => operand)).size, views.length, code.name);
    }
  });
});
