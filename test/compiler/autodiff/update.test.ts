import assert from 'node:assert/strict';
import { adapt } from '../../../compiler/adapters/adapt.ts';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import type { AdamwSettings } from '../../../compiler/autodiff/optimizers/adamw.ts';
import type { SgdSettings } from '../../../compiler/autodiff/optimizers/sgd.ts';
import { update, type UpdateSettings } from '../../../compiler/autodiff/update.ts';
import type { ValueId } from '../../../compiler/ir/graph.ts';
import type { JointGraph } from '../../../compiler/ir/joint.ts';
import { simplify } from '../../../compiler/rewrite/simplify.ts';
import { interpret, interpretStep } from '../../support/interpreter.ts';
import { gradientsOf } from './check.ts';
import { feedsFor, llama } from './models.ts';

/** Those of torch.optim that the reference here does. */
type OptimizerSettings = AdamwSettings | SgdSettings;

const adamw: OptimizerSettings = {
  kind: 'adamw',
  beta1: 0.9,
  beta2: 0.95,
  epsilon: 1e-3,
  weightDecay: 0.1,
};
const sgd = (momentum: number, nesterov = false): OptimizerSettings => ({
  kind: 'sgd',
  momentum,
  nesterov,
  weightDecay: 0.05,
});
const rate = 0.02;

const base = differentiate(simplify(llama()));
const jointOf = (settings: Partial<UpdateSettings>): JointGraph =>
  update(base, { optimizer: adamw, clip: null, microBatches: 1, ...settings });

const named = (joint: JointGraph, name: string): ValueId =>
  joint.inputs.find((input) => input.kind === 'scalar' && input.name === name)?.value ?? -1;

/** torch.optim, by the book, over plain arrays. */
class Reference {
  private readonly moments = new Map<ValueId, [Float64Array, Float64Array]>();
  private readonly settings: OptimizerSettings;
  private step = 0;

  constructor(settings: OptimizerSettings) {
    this.settings = settings;
  }

  apply(weights: Map<ValueId, Float64Array>, gradients: ReadonlyMap<ValueId, Float64Array>): void {
    this.step++;
    for (const [id, gradient] of gradients) {
      const p = weights.get(id) ?? assert.fail();
      const known = this.moments.get(id) ?? [p.map(() => 0), p.map(() => 0)];
      this.moments.set(id, known);
      gradient.forEach((g, i) => this.element(p, known, g, i));
    }
  }

  private element(
    p: Float64Array,
    [m, v]: [Float64Array, Float64Array],
    g: number,
    i: number,
  ): void {
    const { settings, step } = this;
    const at = (x: Float64Array): number => x[i] ?? NaN;
    if (settings.kind === 'sgd') {
      const decayed = g + settings.weightDecay * at(p);
      m[i] = step === 1 ? decayed : settings.momentum * at(m) + decayed;
      p[i] = at(p) - rate * (settings.nesterov ? decayed + settings.momentum * at(m) : at(m));
      return;
    }
    const { beta1, beta2, epsilon, weightDecay } = settings;
    p[i] = at(p) * (1 - rate * weightDecay);
    m[i] = beta1 * at(m) + (1 - beta1) * g;
    v[i] = beta2 * at(v) + (1 - beta2) * g * g;
    const denominator = Math.sqrt(at(v)) / Math.sqrt(1 - beta2 ** step) + epsilon;
    p[i] = at(p) - ((rate / (1 - beta1 ** step)) * at(m)) / denominator;
  }
}

function feedStep(joint: JointGraph, feeds: Map<ValueId, Float64Array>, step: number): void {
  feeds.set(named(joint, 'learningRate'), Float64Array.of(rate));
  if (named(joint, 'biasCorrection1') < 0) return;
  feeds.set(named(joint, 'biasCorrection1'), Float64Array.of(1 - 0.9 ** step));
  feeds.set(named(joint, 'biasCorrection2'), Float64Array.of(1 - 0.95 ** step));
}

function assertNear(actual: Float64Array, expected: Float64Array, what: string): void {
  actual.forEach((v, i) => {
    const wanted = expected[i] ?? NaN;
    assert.ok(
      Math.abs(v - wanted) <= 1e-11 * Math.max(1, Math.abs(wanted)),
      `${what}: ${v}, wanted ${wanted}`,
    );
  });
}

describe('update', () => {
  const optimizers: Readonly<Record<string, OptimizerSettings>> = {
    AdamW: adamw,
    'SGD with momentum': sgd(0.9),
    'SGD with Nesterov momentum': sgd(0.8, true),
    'plain SGD': sgd(0),
  };
  for (const [name, optimizer] of Object.entries(optimizers)) {
    it(`takes three steps of ${name} as PyTorch does`, () => {
      const joint = jointOf({ optimizer });
      const feeds = feedsFor(joint.inputs, joint.values);
      const expected = new Map([...feeds].map(([v, data]) => [v, data.slice()]));
      const reference = new Reference(optimizer);
      for (let step = 1; step <= 3; step++) {
        feedStep(joint, feeds, step);
        reference.apply(expected, gradientsOf(base, expected));
        interpretStep(joint, feeds);
        for (const weight of joint.gradients.keys())
          assertNear(
            feeds.get(weight) ?? assert.fail(),
            expected.get(weight) ?? assert.fail(),
            `step ${step}`,
          );
      }
    });
  }

  it('keeps no state for plain SGD and two tensors a weight for AdamW', () => {
    const states = (joint: JointGraph): number =>
      joint.inputs.filter((input) => input.kind === 'state').length;
    assert.equal(states(jointOf({ optimizer: sgd(0) })), 0);
    assert.equal(states(jointOf({})), 2 * base.gradients.size);
  });

  it('clips by the global norm, and says the norm from before', () => {
    const norm = (gradients: Iterable<Float64Array>): number =>
      Math.sqrt([...gradients].reduce((sum, g) => sum + g.reduce((t, v) => t + v * v, 0), 0));
    const free = jointOf({ optimizer: sgd(0) });
    const whole = norm(gradientsOf(base, feedsFor(free.inputs, free.values)).values());
    const clip = whole / 3;
    const clipped = jointOf({ optimizer: { ...sgd(0), weightDecay: 0 }, clip });
    const feeds = feedsFor(clipped.inputs, clipped.values);
    const before = new Map([...feeds].map(([v, data]) => [v, data.slice()]));
    feedStep(clipped, feeds, 1);
    const made = interpretStep(clipped, feeds);
    assertNear(
      made.get(clipped.outputs['gradientNorm'] ?? -1) ?? assert.fail(),
      Float64Array.of(whole),
      'norm',
    );
    const moved = [...clipped.gradients.keys()].map((weight) =>
      (feeds.get(weight) ?? assert.fail()).map((v, i) => v - (before.get(weight)?.[i] ?? NaN)),
    );
    const scale = clip / (whole + 1e-6);
    assertNear(Float64Array.of(norm(moved)), Float64Array.of(rate * whole * scale), 'step length');
  });

  it('does not stretch gradients that are shorter than the clip', () => {
    const steps = [null, 1e6].map((clip) => {
      const joint = jointOf({ optimizer: sgd(0), clip });
      const feeds = feedsFor(joint.inputs, joint.values);
      feedStep(joint, feeds, 1);
      interpretStep(joint, feeds);
      return [...joint.gradients.keys()].map((weight) => feeds.get(weight));
    });
    assert.deepEqual(steps[0], steps[1]);
  });

  it('averages gradients over micro-batches, adding each as soon as it is made', () => {
    const joint = jointOf({ optimizer: sgd(0), microBatches: 2 });
    const feeds = feedsFor(joint.inputs, joint.values);
    const tokens = joint.inputs.find((i) => i.kind === 'data' && i.name === 'tokens')?.value ?? -1;
    const batches = [0, 1].map((shift) => {
      const own = (feeds.get(tokens) ?? assert.fail()).map((id) => (id + 5 * shift) % 17);
      return new Map([...feeds, [tokens, own]]);
    });
    const expected = batches.map((batch) => gradientsOf(base, batch));
    for (const batch of batches) {
      const forward = interpret({ ...joint, nodes: joint.forward }, batch);
      interpret({ ...joint, nodes: joint.backward }, forward);
    }
    for (const [weight, accumulator] of joint.gradients) {
      const mean = (expected[0]?.get(weight) ?? assert.fail()).map(
        (v, i) => (v + (expected[1]?.get(weight)?.[i] ?? NaN)) / 2,
      );
      assertNear(feeds.get(accumulator) ?? assert.fail(), mean, joint.values[weight]?.name ?? '');
    }
    const last = joint.backward.at(-1);
    assert.equal(last?.op, 'update');
    // The tied table is read by the head and by the embedding: neither part waits for the other.
    const tied = [...joint.gradients].find(([w]) => joint.values[w]?.name === 'embed')?.[1];
    const additions = joint.backward.filter((n) => n.op === 'update' && n.inputs[0] === tied);
    assert.equal(additions.length, 2);
  });

  it('touches nothing that is frozen', () => {
    const lora = {
      kind: 'lora',
      rank: 2,
      alpha: 4,
      targets: ['wq'],
      rsLora: false,
      dropout: 0,
      start: 'zero',
      form: 'activation',
    } as const;
    const joint = update(differentiate(simplify(adapt(llama(), lora))), {
      optimizer: adamw,
      clip: 1,
      microBatches: 1,
    });
    const feeds = feedsFor(joint.inputs, joint.values);
    const before = new Map([...feeds].map(([v, data]) => [v, data.slice()]));
    feedStep(joint, feeds, 1);
    interpretStep(joint, feeds);
    for (const input of joint.inputs) {
      if (input.kind !== 'weight') continue;
      const same = assert.deepEqual.bind(null, feeds.get(input.value), before.get(input.value));
      if (input.trainable) assert.throws(same);
      else same();
    }
  });
});
