import assert from 'node:assert/strict';
import { adapt } from '../../../compiler/adapters/adapt.ts';
import type { Price } from '../../../compiler/adapters/adapter.ts';
import { formsOf } from '../../../compiler/adapters/forms.ts';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Graph, ValueId } from '../../../compiler/ir/graph.ts';
import type { JointGraph } from '../../../compiler/ir/joint.ts';
import { adapterDefaults, type AdapterRecipe } from '../../../compiler/recipe.ts';
import { tensor } from '../../../compiler/ir/types.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { reduce } from '../../../compiler/ops/sugar.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { simplify } from '../../../compiler/rewrite/simplify.ts';
import { difference } from '../../../compiler/cli/alone/close.ts';
import { gradientsOf, lossOf } from '../autodiff/check.ts';
import { feedsFor, llama } from '../autodiff/models.ts';

const lora = { ...adapterDefaults.lora, rank: 3, targets: ['site'] };

/** x → a linear with the adapter → a frozen one → the mean of its squares. */
function chain(tokens: number, into: number, out: number): Graph {
  const g = new GraphBuilder(infer);
  const weight = (path: string, shape: readonly number[]): ValueId =>
    g.input({
      ...{ kind: 'weight', value: g.value(path, tensor(shape)), path, names: [path] },
      ...{ role: 'base', trainable: false, init: { kind: 'normal', std: 1 } },
    });
  const x = g.input({ kind: 'data', value: g.value('x', tensor([tokens, into])), name: 'x' });
  // The site's input is made by the model: what only the frozen base needs of it is not stored.
  const made = g.add('linear', [x, weight('before', [into, into])], {}, 'input');
  const y = g.add('linear', [made, weight('site', [out, into])], {}, 'y');
  const z = g.add('linear', [y, weight('after', [5, out])], {}, 'z');
  const loss = reduce(g, 'sum', s.arg(0), [z], { axes: [0, 1] });
  return g.finish({ loss });
}

const joint = (graph: Graph, recipe: AdapterRecipe): JointGraph =>
  differentiate(simplify(adapt(graph, recipe)));

/** Shapes of what is stored that grows with the tokens, as text, in order. */
function stored({ residuals, values }: JointGraph, tokens: number): readonly string[] {
  return residuals
    .map(({ value }) => values[value]?.type.shape ?? [])
    .filter((shape) => shape.includes(tokens))
    .map((shape) => shape.join(' × '))
    .sort();
}

describe('forms of an adapter', () => {
  const forms = ['activation', 'weight', 'hybrid'] as const;

  it('compute the same loss and the same gradients', () => {
    const graph = llama();
    const results = forms.map((form) => {
      const recipe = { ...adapterDefaults.lora, rank: 3, form };
      const asDerived = form === 'weight';
      const found = differentiate(simplify(adapt(graph, recipe)), { asDerived });
      const names = found.inputs.map((input) => ('path' in input ? input.path : input.kind));
      // The same numbers for the same input, whatever number its value has in this form.
      const feeds = feedsFor(found.inputs, found.values, (value) => {
        const at = found.inputs.findIndex((input) => input.value === value);
        return [...names].sort().indexOf(names[at] ?? '') + 1;
      });
      const gradients = [...gradientsOf(found, feeds)].map(
        ([weight, gradient]) => [found.values[weight]?.name, gradient] as const,
      );
      return { loss: lossOf(found, feeds), gradients: new Map(gradients) };
    });
    const [first, ...others] = results;
    for (const { loss, gradients } of others) {
      assert.ok(Math.abs(loss - (first?.loss ?? NaN)) <= 1e-12);
      for (const [weight, gradient] of gradients) {
        assert.equal(difference(gradient, first?.gradients.get(weight) ?? [], 1e-10), null);
      }
    }
  });

  it('differ in what they store: LoRA h on activations, nothing more than x through the weight', () => {
    const [n, i, o] = [11, 7, 6];
    const kept = (form: 'activation' | 'hybrid' | 'weight'): readonly string[] =>
      stored(joint(chain(n, i, o), { ...lora, form }), n);
    assert.deepEqual(kept('activation'), ['11 × 3', '11 × 7']);
    assert.deepEqual(kept('hybrid'), ['11 × 7']);
    assert.deepEqual(kept('weight'), ['11 × 7']);
  });

  it('never make the cotangent of the changed weight in the hybrid', () => {
    const [n, i, o] = [11, 7, 6];
    const whole = (form: 'hybrid' | 'weight'): boolean => {
      const asDerived = form === 'weight';
      const adapted = simplify(adapt(chain(n, i, o), { ...lora, form }));
      const { backward, values, forward } = differentiate(adapted, { asDerived });
      const made = new Set(forward.flatMap((node) => node.outputs));
      return backward.some((node) =>
        node.outputs.some((v) => !made.has(v) && values[v]?.type.shape.join() === `${o},${i}`),
      );
    };
    assert.deepEqual([whole('weight'), whole('hybrid')], [true, false]);
  });

  it('are chosen by the tokens that pass: the weight from the crossover on', () => {
    const flops: Price = (operations) => operations;
    for (const [into, out] of [
      [64, 64],
      [48, 96],
    ] as const) {
      const least = (into * out) / (into + out);
      for (const tokens of [Math.floor(least / 2), Math.ceil(least) + 1]) {
        const graph = adapt(chain(tokens, into, out), lora, { seconds: flops });
        const [site] = formsOf(graph, flops);
        // In operations alone half the harmonic mean of the sizes: methods §4.2 makes the weight twice, we where it pays.
        assert.equal(site?.crossover, Math.ceil(least));
        assert.equal(site.form, tokens > least ? 'weight' : 'activation');
      }
    }
    const dropped = adapt(chain(4096, 64, 64), { ...lora, dropout: 0.1 }, { seconds: flops });
    assert.equal(formsOf(dropped, flops)[0]?.form, 'activation');
  });
});

describe('what an adapter stores of its site, as methods §4.4 lists it', () => {
  const [n, i, o] = [11, 8, 6];
  const at = { targets: ['site'] };
  const rows: readonly (readonly [string, AdapterRecipe, readonly string[]])[] = [
    [
      'DoRA on activations: x, h, and both products of full width',
      { ...adapterDefaults.dora, ...at, rank: 3, form: 'activation' },
      ['11 × 3', '11 × 6', '11 × 6', '11 × 8'],
    ],
    [
      'DoRA through the weight: x',
      { ...adapterDefaults.dora, ...at, rank: 3, form: 'weight' },
      ['11 × 8'],
    ],
    [
      'VeRA: x aᵀ and the product that its outer vector scales, not x',
      { ...adapterDefaults.vera, ...at, rank: 3 },
      ['11 × 3', '11 × 6'],
    ],
    ['IA3 of outputs: what is scaled, not x', { ...adapterDefaults.ia3, ...at }, ['11 × 6']],
    ['IA3 of inputs: x', { ...adapterDefaults.ia3, ...at, feedforward: ['site'] }, ['11 × 8']],
    ['OFT: x, in its blocks', { ...adapterDefaults.oft, ...at, blockSize: 4 }, ['2 × 11 × 4']],
    ['PSOFT: p alone, not x', { ...adapterDefaults.psoft, ...at, rank: 3, alpha: 3 }, ['11 × 3']],
  ];
  for (const [name, recipe, expected] of rows) {
    it(name, () => {
      assert.deepEqual(stored(joint(chain(n, i, o), recipe), n), expected);
    });
  }
});
