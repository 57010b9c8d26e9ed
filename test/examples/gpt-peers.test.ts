import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { peerBatch, peerWeights } from '../../examples/gpt/peers.ts';
import { trainStep } from '../../runtime/loop/step.ts';
import { SlotWriter } from '../../runtime/weights/tensors.ts';
import { initialise, slotOf } from '../../runtime/weights/weights.ts';
import { scriptDevice } from '../../scripts/open-device.ts';

const root = join(import.meta.dirname, '../..');
const fixture = JSON.parse(readFileSync(join(root, 'test/fixtures/gpt-peers.json'), 'utf8')) as {
  learningRate: number;
  losses: readonly number[];
};

describe('examples/gpt', () => {
  it("has the peers' losses, from their weights and on their batch, to four digits", async function () {
    const { device: profile, open } = await scriptDevice('wasm', 2);
    const { program } = await compile({
      modelFile: join(root, 'examples/gpt/model.ts'),
      budget: 'max',
      device: profile,
    });
    const device = await open(program);
    await initialise(program, device, null, 0);
    const start = new Map(peerWeights().map(({ path, data }) => [path, data]));
    for (const { slot, path } of program.weights) {
      const data = start.get(path);
      assert(data, `the peers have ${path}`);
      await new SlotWriter(device, slotOf(program, slot)).write(data);
    }
    const { tokens, targets } = peerBatch();
    const batch = { values: { tokens, targets }, valid: tokens.length, filled: 8, placements: [] };
    for (const [step, theirs] of fixture.losses.slice(0, 8).entries()) {
      const settings = {
        step,
        seed: 0,
        learningRate: fixture.learningRate,
        betas: [0.9, 0.999] as const,
      };
      const { loss } = await trainStep(program, device, [batch], settings);
      assert(
        Math.abs(loss - theirs) < 5e-5 * Math.max(1, step),
        `step ${step}: ${loss}, ${theirs}`,
      );
    }
    await device.close();
  });
});
