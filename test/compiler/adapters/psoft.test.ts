import assert from 'node:assert/strict';
import { compile, type Compiled } from '../../../compiler/compile.ts';
import type { PsoftRecipe } from '../../../compiler/adapters/psoft.ts';
import { adapterDefaults, type AdapterRecipe } from '../../../compiler/recipe.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { changeOf } from '../../../runtime/peft/change.ts';
import { principalPart } from '../../../runtime/weights/decompose.ts';
import { openCheckpoint } from '../../../runtime/weights/safetensors.ts';
import { readOutput, writeBatch, writeScalars } from '../../../runtime/loop/step.ts';
import { detectWasmProfile, openWasm } from '../../../runtime/device/wasm.ts';
import { initialise } from '../../../runtime/weights/weights.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';

const base = 'examples/words/base';
const files = await nodeFiles();
const config = {
  values: JSON.parse(
    (await import('node:fs')).readFileSync(`${base}/config.json`, 'utf8'),
  ) as unknown,
  file: 'config.json',
};
const psoft = (rank: number, more: Partial<PsoftRecipe> = {}): PsoftRecipe => ({
  ...adapterDefaults.psoft,
  ...{ rank, alpha: rank },
  ...more,
});

async function compiled(adapter: AdapterRecipe, set = { B: 2, T: 24 }): Promise<Compiled> {
  const checkpoint = await openCheckpoint(files, base);
  const { tensors } = checkpoint;
  await checkpoint.close();
  return compile({
    ...{ modelFile: 'examples/words/model.ts', config, checkpoint: tensors },
    ...{ set, recipe: { adapter }, budget: 'max' },
    device: { target: 'wasm', profile: detectWasmProfile() },
  });
}

/** The loss on made-up tokens of the freshly initialised model. */
async function firstLoss(adapter: AdapterRecipe): Promise<number> {
  const { program } = await compiled(adapter);
  const device = await openWasm(program, { threads: 1 });
  const checkpoint = await openCheckpoint(files, base);
  await initialise(program, device, checkpoint, 0);
  await checkpoint.close();
  const size = 2 * 24;
  const ids = (shift: number): Int32Array<ArrayBuffer> =>
    Int32Array.from({ length: size }, (_, i) => (7 * (i + shift)) % 500);
  const values = Object.fromEntries(
    Object.keys(program.data).map((name) => [
      name,
      name === 'targets' ? ids(1) : name === 'tokens' ? ids(0) : new Int32Array(size),
    ]),
  );
  await writeBatch(program, device, { values, valid: size, filled: 2, placements: [] });
  await writeScalars(program, device, { count: size, seed: 0 });
  await device.run(['forward']);
  const loss = await readOutput(program, device, 'loss');
  await device.close();
  return loss;
}

describe('PSOFT', () => {
  it('begins as the base model, to the bit', async () => {
    const frozen = { kind: 'full', targets: ['norm'] } as const;
    const expected = await firstLoss(frozen);
    assert.ok(expected > 1);
    assert.equal(await firstLoss(psoft(8)), expected);
    assert.equal(await firstLoss(psoft(8, { vectors: false, alpha: 4 })), expected);
  });

  it('keeps the Gram matrix of each weight while its vectors are 1, and its scales are free', async () => {
    const [out, into, rank] = [48, 64, 12];
    const weight = Float32Array.from(normal(1, 2, out * into), (v) => v / 8);
    const gram = (w: Float64Array): Float64Array => {
      // wᵀw over the outputs' side that the rotation leaves: rows are outputs, so W_ftᵀ in methods §5.4 is w.
      const found = new Float64Array(out * out);
      for (let i = 0; i < out; i++) {
        for (let j = 0; j < out; j++) {
          let sum = 0;
          for (let k = 0; k < into; k++) sum += (w[i * into + k] ?? 0) * (w[j * into + k] ?? 0);
          found[i * out + j] = sum;
        }
      }
      return found;
    };
    const rotated = async (stretch: number): Promise<Float64Array> => {
      const { right, left } = principalPart(weight, [out, into], rank);
      const tensors: Readonly<Record<string, Float32Array>> = {
        'psoft_R.weight': Float32Array.from(normal(3, 4, (rank * (rank - 1)) / 2), (v) => v / 3),
        'psoft_R.vector_a': new Float32Array(rank).fill(stretch),
        'psoft_R.vector_b': new Float32Array(rank).fill(1),
        ...{ psoft_A: Float32Array.from(right), psoft_B: Float32Array.from(left) },
      };
      const { rows } = await changeOf(psoft(rank), {
        ...{ out, into, inward: false, doubled: false },
        read: (part) => Promise.resolve(tensors[part] ?? assert.fail(`reads ${part}`)),
        find: (part) => Promise.resolve(tensors[part] ?? null),
        shared: () => assert.fail('nothing is shared'),
        weight: () => Promise.resolve(weight),
      });
      const changed = Float64Array.from(weight);
      rows(changed, 0);
      return changed;
    };
    const before = gram(Float64Array.from(weight));
    const scale = Math.max(...before.map(Math.abs));
    const off = (after: Float64Array): number =>
      Math.max(...after.map((v, i) => Math.abs(v - (before[i] ?? NaN)))) / scale;
    const turned = await rotated(1);
    assert.ok(
      turned.some((v, i) => Math.abs(v - (weight[i] ?? 0)) > 0.01),
      'it turned something',
    );
    assert.ok(off(gram(turned)) <= 1e-5, `off by ${off(gram(turned))}`);
    assert.ok(off(gram(await rotated(1.5))) > 1e-3);
  });

  it('trains r (r − 1) / 2 + 2 r numbers a linear, and takes hardly more memory at a higher rank', async () => {
    const many = { B: 8, T: 64 };
    const sizes = await Promise.all([2, 8, 32].map((rank) => compiled(psoft(rank), many)));
    for (const [i, { program }] of sizes.entries()) {
      const rank = [2, 8, 32][i] ?? 0;
      const trained = program.weights
        .filter(({ trainable }) => trainable)
        .reduce((sum, { slot }) => {
          return sum + (program.slots[slot]?.shape ?? []).reduce((n, d) => n * d, 1);
        }, 0);
      assert.equal(trained, 42 * ((rank * (rank - 1)) / 2 + 2 * rank));
    }
    const [low, , high] = sizes.map(({ plan }) => plan.anatomy.activations);
    const everything = (await compiled({ ...adapterDefaults.lora, form: 'activation' }, many)).plan;
    assert.ok((high ?? 0) - (low ?? 0) <= 0.15 * everything.anatomy.activations);
    assert.ok((high ?? Infinity) < everything.anatomy.activations);
  });
});
