import assert from 'node:assert/strict';
import { adapt } from '../../../compiler/adapters/adapt.ts';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import type { Graph } from '../../../compiler/ir/graph.ts';
import type { LoraRecipe } from '../../../compiler/adapters/lora.ts';
import { adapterDefaults } from '../../../compiler/recipe.ts';
import { simplify } from '../../../compiler/rewrite/simplify.ts';
import {
  checkGradients,
  gradientsOf,
  lossOf,
  residualBytes,
  residualNames,
  trainable,
} from './check.ts';
import { difference } from '../../../compiler/cli/alone/close.ts';
import { feedsFor, gpt, llama, mixture } from './models.ts';

const lora: LoraRecipe = {
  kind: 'lora',
  rank: 3,
  alpha: 6,
  targets: ['all-linear'],
  rsLora: false,
  dropout: 0,
  ...{ start: 'zero', form: 'activation' },
};

const models: Readonly<Record<string, () => Graph>> = {
  'a Llama with a tied head': () => llama(),
  'a Llama with a head of its own': () => llama({ tied: false }),
  'a Llama with LoRA on all linears': () => adapt(llama(), lora),
  'a Llama with LoRA and dropout on two linears': () =>
    adapt(llama(), { ...lora, targets: ['wq', 'down_proj'], dropout: 0.25, rsLora: true }),
  'a Llama whose norms train': () =>
    adapt(llama(), { kind: 'full', targets: ['blocks.*norm', 'norm'] }),
  'a GPT': gpt,
  'a GPT with LoRA': () => adapt(gpt(), lora),
  'a Llama with LoRA through the changed weights': () =>
    adapt(llama(), { ...lora, form: 'hybrid' }),
  'a Llama with VeRA': () => adapt(llama(), { ...adapterDefaults.vera, rank: 3 }),
  'a Llama with IA3': () => adapt(llama(), { ...adapterDefaults.ia3, feedforward: ['down_proj'] }),
  'a Llama with OFT': () => adapt(llama(), { ...adapterDefaults.oft, blockSize: 3 }),
  'a Llama with PSOFT': () => adapt(llama(), { ...adapterDefaults.psoft, rank: 3, alpha: 6 }),
  'a Llama with a rotation alone': () =>
    adapt(llama(), { ...adapterDefaults.psoft, rank: 3, alpha: 3, vectors: false }),
  'a GPT whose biases train': () => adapt(gpt(), adapterDefaults.bitfit),
  'a Llama with one adapter here and another there': () =>
    adapt(llama(), {
      kind: 'mixed',
      parts: [
        { ...lora, targets: ['wq'] },
        { ...adapterDefaults.oft, blockSize: 2, targets: ['down_proj'] },
        { kind: 'full', targets: ['norm'] },
      ],
    }),
  'a regression': mixture,
};

const feedsOf = (graph: Graph) => feedsFor(graph.inputs, graph.values);

describe('gradients of whole models', () => {
  for (const [name, make] of Object.entries(models)) {
    it(`of ${name} agree with finite differences`, () => {
      const graph = make();
      checkGradients(differentiate(graph), feedsOf(graph), 1e-5);
    });
    it(`of ${name}, and its loss, are the same after simplification`, () => {
      const graph = make();
      const [plain, simple] = [differentiate(graph), differentiate(simplify(graph))];
      const feeds = feedsOf(graph);
      assertNear([lossOf(simple, feeds)], [lossOf(plain, feeds)]);
      const [expected, actual] = [gradientsOf(plain, feeds), gradientsOf(simple, feeds)];
      assert.deepEqual([...actual.keys()], trainable(graph.inputs));
      for (const [weight, gradient] of actual) assertNear(gradient, expected.get(weight) ?? []);
    });
  }
});

/** Equal but for the order of float64 sums. */
function assertNear(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(difference(actual, expected, 1e-11), null);
}

describe('the joint graph', () => {
  const full = differentiate(simplify(llama()));
  const adapted = differentiate(simplify(adapt(llama(), lora)));

  it('names as residuals all that the backward reads of the forward, and nothing else', () => {
    for (const joint of [full, adapted]) {
      const made = new Map(joint.forward.flatMap((n, i) => n.outputs.map((v) => [v, i] as const)));
      const read = new Set(
        joint.backward.flatMap((n) => n.inputs).filter((v) => made.has(v ?? -1)),
      );
      assert.deepEqual(new Set(joint.residuals.map((r) => r.value)), read);
      for (const { value, producer, usedBy } of joint.residuals) {
        assert.equal(made.get(value), producer);
        const readers = joint.backward.flatMap((n, i) => (n.inputs.includes(value) ? [i] : []));
        assert.deepEqual(usedBy, readers);
      }
    }
  });

  it('never keeps a view beside what it views', () => {
    for (const joint of [full, adapted])
      for (const { producer } of joint.residuals)
        assert.notEqual(joint.forward[producer]?.op, 'reshape');
  });

  it('keeps less when the norms are frozen', () => {
    const frozen = differentiate(simplify(adapt(llama(), { ...lora, targets: ['wo'] })));
    assert.ok(residualBytes(frozen) < residualBytes(full));
  });

  it('keeps nothing for blocks before the first trainable weight', () => {
    const last = differentiate(simplify(adapt(llama(), { ...lora, targets: ['blocks.1.down'] })));
    const blocks = last.residuals.map(({ producer }) => last.forward[producer]?.block?.index ?? 1);
    assert.deepEqual(new Set(blocks), new Set([1]));
    const backward = new Set(last.backward.map((node) => node.block?.index ?? 1));
    assert.deepEqual(backward, new Set([1]));
  });

  it('does not keep what only frozen weights would need', () => {
    const names = residualNames(
      differentiate(simplify(adapt(llama(), { ...lora, targets: ['wq'] }))),
    );
    // The two inputs of wq and that of the head, which are norms' maps; not that of down, whose weight is frozen.
    assert.equal(names.filter((name) => name === 'map').length, 3);
  });

  it('shares one node between the cotangents of q, k and v, and between dx and dw of the head', () => {
    const count = (op: string): number => full.backward.filter((n) => n.op === op).length;
    assert.equal(count('attentionGrad'), 2);
    assert.equal(count('headLossGrad'), 1);
    const head = adapted.backward.find((n) => n.op === 'headLossGrad');
    assert.deepEqual([head?.attrs.wantX, head?.attrs.wantW], [true, false]);
    assert.equal(head?.outputs.length, 1);
  });

  it('gives backward nodes the block of the node they serve', () => {
    for (const node of full.backward.filter((n) => n.op === 'attentionGrad'))
      assert.equal(node.block?.stack, 'blocks');
  });

  it('has equal backwards for equal blocks, but for the first, which passes no cotangent on', () => {
    const { backward } = differentiate(simplify(adapt(llama({ layers: 3 }), lora)));
    const text = (index: number): readonly string[] =>
      backward
        .filter((node) => node.block?.index === index)
        .map((node) => `${node.op} ${JSON.stringify(node.attrs)}`);
    assert.deepEqual(text(1), text(2));
    assert.ok(text(0).length < text(1).length);
  });
});
