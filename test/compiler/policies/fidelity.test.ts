/** What methods §2.5 and §7 ask of every low-rank level: nearer where more is stored, and where it is stored later. */

import assert from 'node:assert/strict';
import { FidelityBench, falling, withLoud } from '../../support/fidelity.ts';
import type { Fidelity } from '../../support/fidelity.ts';

describe('gradients on inputs of a falling spectrum', function () {
  const bench = new FidelityBench({ B: 4, T: 32, D: 64, H: 4, F: 128, L: 3, std: null });
  const ratios = ['1/16', '1/8', '1/4'] as const;

  for (const inputs of [falling(1), withLoud(falling(1), 30)]) {
    it(`are nearer with x̂ stored than with blocks’ inputs, and with a higher rank: ${inputs.name}`, async () => {
      let before: readonly [Fidelity, Fidelity] | null = null;
      for (const ratio of ratios) {
        const policy = `low-rank ${ratio}`;
        const sublayer = await bench.compare('sublayer', policy, inputs, 1);
        const layer = await bench.compare('layer', policy, inputs, 1);
        assert.ok(sublayer.cosine > layer.cosine && sublayer.error < layer.error, ratio);
        for (const [i, now] of [sublayer, layer].entries()) {
          const less = before?.[i] ?? { cosine: 0, error: Infinity };
          assert.ok(now.cosine > less.cosine && now.error < less.error, `${ratio}, ${i}`);
        }
        before = [sublayer, layer];
      }
    });
  }

  it('are exact where nothing is stored with an error', async () => {
    const { cosine, error } = await bench.compare('recompute', 'keep', falling(1), 1);
    assert.ok(error < 1e-6 && Math.abs(cosine - 1) < 1e-9, `${error}`);
  });
});
