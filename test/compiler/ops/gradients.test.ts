import assert from 'node:assert/strict';
import { differentiate, savedFor } from '../../../compiler/autodiff/differentiate.ts';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Graph, Node, ValueId } from '../../../compiler/ir/graph.ts';
import { tensor } from '../../../compiler/ir/types.ts';
import type { Op, Sample } from '../../../compiler/ops/op.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { reduce } from '../../../compiler/ops/sugar.ts';
import { infer, ops, rows } from '../../../compiler/ops/table.ts';
import { drawSample, normal } from '../../../compiler/cli/alone/draw.ts';
import { checkGradients, gradientsOf, residualBytes } from '../autodiff/check.ts';

/** loss = Σ c ⊙ op(sample), with the operands as weights and a random c; those in `train` train. */
function graphOf(op: Op, sample: Sample, train: ReadonlySet<number>) {
  const g = new GraphBuilder(infer);
  const feeds = new Map<ValueId, Float64Array>();
  const numbers = drawSample(op, sample, 1);
  const operands = sample.inputs.map((type, i) => {
    if (!type) return null;
    const path = `x${i}`;
    const value = g.value(path, type);
    const init = { kind: 'zeros' } as const;
    const trains = train.has(i);
    g.input({ kind: 'weight', value, path, names: [path], role: 'base', trainable: trains, init });
    feeds.set(value, numbers[i] ?? new Float64Array());
    return value;
  });
  const [y = -1] = g.apply(op.name, operands, sample.attrs);
  const { shape } = g.typeOf(y);
  const c = g.input({ kind: 'data', value: g.value('c', tensor(shape)), name: 'c' });
  feeds.set(
    c,
    normal(
      3,
      99,
      shape.reduce((n, d) => n * d, 1),
    ),
  );
  const loss = reduce(g, 'sum', s.mul(s.arg(0), s.arg(1)), [y, c], {
    axes: shape.map((_, i) => i),
  });
  const graph: Graph = g.finish({ loss });
  return { graph, feeds };
}

/** Operands of a sample that can train: those with a gradient, stored as f32. */
const differentiable = (op: Op, sample: Sample): readonly number[] =>
  sample.inputs.flatMap((type, i) => (type?.dtype === 'f32' && op.gradients[i] ? [i] : []));

const showSample = (sample: Sample): string =>
  sample.inputs.map((type) => (type ? `${type.dtype}[${type.shape.join()}]` : '–')).join(' ');

describe('the gradient of every operator', () => {
  for (const op of rows) {
    const samples = op.samples.filter((sample) => differentiable(op, sample).length > 0);
    if (samples.length === 0) continue;
    describe(op.name, () => {
      samples.forEach((sample, index) => {
        const operands = differentiable(op, sample);
        const title = `${index}: ${showSample(sample)}`;
        it(`agrees with finite differences when all operands train, ${title}`, () => {
          const { graph, feeds } = graphOf(op, sample, new Set(operands));
          checkGradients(differentiate(graph), feeds);
        });
        it(`is the same when one operand trains alone, and keeps no more, ${title}`, () => {
          const whole = graphOf(op, sample, new Set(operands));
          const all = differentiate(whole.graph);
          const expected = gradientsOf(all, whole.feeds);
          for (const operand of operands) {
            const { graph, feeds } = graphOf(op, sample, new Set([operand]));
            const pruned = differentiate(graph);
            checkGradients(pruned, feeds);
            assert.ok(residualBytes(pruned) <= residualBytes(all));
            for (const [weight, gradient] of gradientsOf(pruned, feeds))
              assert.deepEqual(gradient, expected.get(weight));
          }
        });
        it(`reads just what it declares to save, ${title}`, () => {
          for (const operand of operands) assertReadsWhatItSaves(op, sample, operand);
        });
      });
    });
  }

  it('may not read what its row does not declare', () => {
    const { mul, arg } = s;
    const [a, b] = [tensor([3]), tensor([3])];
    const g = new GraphBuilder(infer);
    const inputs = [g.value('a', a), g.value('b', b)];
    const attrs = { formula: mul(arg(0), arg(1)), shape: [3], dtype: 'f32' as const };
    const node: Node<'map'> = { op: 'map', inputs, outputs: g.apply('map', inputs, attrs), attrs };
    const gradient = ops.map.gradients[0] ?? assert.fail();
    const saved = savedFor(node, gradient, [0], [a, b], (v) => v);
    assert.equal(saved.input(1), inputs[1]);
    assert.throws(() => saved.input(0), /reads x0, which it does not save/);
    assert.throws(() => saved.output(0), /reads y0, which it does not save/);
  });
});

function assertReadsWhatItSaves(op: Op, sample: Sample, operand: number): void {
  const g = new GraphBuilder(infer);
  const inputs = sample.inputs.map((type, i) => (type ? g.value(`x${i}`, type) : null));
  const outputs = g.apply(op.name, inputs, sample.attrs);
  const gradient = op.gradients[operand] ?? assert.fail();
  const read = new Set<string>();
  const dy = g.value('dy', g.typeOf(outputs[0] ?? -1));
  gradient.rule(
    g,
    {
      d: outputs.map((_, i) => (i === 0 ? dy : null)),
      input: (i) => {
        read.add(`x${i}`);
        return inputs[i] ?? assert.fail(`reads the absent x${i}`);
      },
      output: (i) => {
        read.add(`y${i}`);
        return outputs[i] ?? assert.fail(`reads the absent y${i}`);
      },
    },
    sample.attrs,
    sample.inputs,
  );
  assert.deepEqual([...read].sort(), [...gradient.saves(sample.attrs, sample.inputs)].sort());
}
