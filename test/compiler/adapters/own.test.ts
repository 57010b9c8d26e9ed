import assert from 'node:assert/strict';
import { compile } from '../../../compiler/compile.ts';
import { gradientGraph, readModel } from '../../../compiler/graphs.ts';
import type { JointGraph } from '../../../compiler/ir/joint.ts';
import { elements } from '../../../compiler/ir/types.ts';
import { difference } from '../../../compiler/cli/alone/close.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { gradientsOf, lossOf, type Feeds } from '../autodiff/check.ts';

const folder = 'test/samples/own-adapter';

/** The model's gradients in float64 and its loss, at numbers that follow from each input's place in the list. */
function evaluated(file: string, order: readonly string[]) {
  const joint = gradientGraph(readModel({ modelFile: `${folder}/${file}` }));
  const feeds = feedsOf(joint, order);
  const gradients = [...gradientsOf(joint, feeds)].map(
    ([weight, gradient]) => [nameOf(joint, weight), gradient] as const,
  );
  return { loss: lossOf(joint, feeds), gradients: new Map(gradients) };
}

const nameOf = ({ inputs }: JointGraph, value: number): string => {
  const input = inputs.find((one) => one.value === value);
  return input?.kind === 'weight' ? input.path : input?.kind === 'data' ? input.name : 'count';
};

function feedsOf(joint: JointGraph, order: readonly string[]): Feeds {
  return new Map(
    joint.inputs.map(({ kind, value }): [number, Float64Array] => {
      const count = elements(joint.values[value]?.type.shape ?? []);
      const name = nameOf(joint, value);
      if (kind === 'scalar') return [value, new Float64Array(count).fill(5)];
      if (name === 'label') return [value, Float64Array.from({ length: count }, (_, i) => i % 4)];
      return [value, normal(3, order.indexOf(name), count)];
    }),
  );
}

describe('an adapter written in the model', () => {
  const mine = ['up', 'down', 'x', 'beside.a', 'beside.b'];
  const theirs = ['up', 'down', 'x', 'up.lora_A', 'up.lora_B'];

  it('is the compiler’s LoRA, in its loss and its gradients', () => {
    const [own, builtIn] = [evaluated('model.ts', mine), evaluated('built-in.ts', theirs)];
    assert.ok(Math.abs(own.loss - builtIn.loss) <= 1e-12);
    assert.deepEqual([...own.gradients.keys()], ['beside.a', 'beside.b']);
    for (const part of ['a', 'b']) {
      const expected = builtIn.gradients.get(`up.lora_${part.toUpperCase()}`);
      const found = own.gradients.get(`beside.${part}`);
      assert.equal(difference(found ?? [], expected ?? [], 1e-12), null);
    }
  });

  it('is not looked for in the base’s checkpoint, and trains alone', async () => {
    const checkpoint = new Map([
      ['up', { shape: [6, 7], dtype: 'F32' }],
      ['down', { shape: [4, 6], dtype: 'F32' }],
    ]);
    const { program } = await compile({
      modelFile: `${folder}/model.ts`,
      checkpoint,
      budget: 'max',
      device: { target: 'wasm', profile: { fma: false } },
    });
    const trained = program.weights.filter(({ trainable }) => trainable);
    assert.deepEqual(
      trained.map(({ path, fresh, init }) => [path, fresh, init.kind]),
      [
        ['beside.a', true, 'uniform'],
        ['beside.b', true, 'zeros'],
      ],
    );
  });
});
