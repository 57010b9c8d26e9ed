import assert from 'node:assert/strict';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Graph, ValueId } from '../../../compiler/ir/graph.ts';
import { tensor, type DType } from '../../../compiler/ir/types.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { fill, map, reduce } from '../../../compiler/ops/sugar.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { chunkOf, usualChunkBytes } from '../../../compiler/rewrite/head-loss.ts';
import { simplify } from '../../../compiler/rewrite/simplify.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { interpret } from '../../support/interpreter.ts';
import { rmsNorm } from '../../support/norms.ts';
import { llama } from '../autodiff/models.ts';

/** A graph in which every named tensor is a data input; `build` returns the result. */
function graphOf(
  build: (g: GraphBuilder, data: (shape: readonly number[], dtype?: DType) => ValueId) => ValueId,
): Graph {
  const g = new GraphBuilder(infer);
  const data = (shape: readonly number[], dtype: DType = 'f32'): ValueId => {
    const name = `x${g.inputs.length}`;
    return g.input({ kind: 'data', value: g.value(name, tensor(shape, dtype)), name });
  };
  return g.finish({ y: build(g, data) });
}

const text = (graph: Graph): string => graph.nodes.map((node) => node.op).join(' ');

/** The result of a graph on inputs drawn by value. */
function resultOf(graph: Graph): Float64Array {
  const feeds = new Map(
    graph.inputs.map(({ value }) => {
      const type = graph.values[value]?.type ?? tensor([]);
      const count = type.shape.reduce((n, d) => n * d, 1);
      const numbers = normal(3, value, count);
      return [value, type.dtype === 'f32' ? numbers : numbers.map((_, i) => i % 3)];
    }),
  );
  return interpret(graph, feeds).get(graph.outputs['y'] ?? -1) ?? assert.fail();
}

function assertSimplifies(graph: Graph, to: string): Graph {
  const simple = simplify(graph);
  assert.equal(text(simple), to);
  const [actual, expected] = [resultOf(simple), resultOf(graph)];
  actual.forEach((v, i) => assert.ok(Math.abs(v - (expected[i] ?? NaN)) < 1e-12));
  return simple;
}

const swap = { order: [0, 2, 1, 3] };

describe('simplify', () => {
  it('removes what does nothing', () => {
    const doNothing = graphOf((g, data) => {
      const x = data([3, 5]);
      const a = g.add('reshape', [x], { shape: [3, 5] });
      const b = g.add('permute', [a], { order: [0, 1] });
      const c = g.add('slice', [b], { starts: [0, 0], sizes: [3, 5] });
      const d = g.add('concat', [g.add('pad', [c], { before: [0, 0], shape: [3, 5] })], {
        axis: 0,
      });
      return map(g, s.add(s.arg(0), s.literal(0)), [d]);
    });
    assertSimplifies(doNothing, '');
  });

  it('makes one of two reshapes and of two permutes', () => {
    const twice = graphOf((g, data) => {
      const a = g.add('permute', [data([2, 3, 4])], { order: [1, 2, 0] });
      const b = g.add('permute', [a], { order: [2, 1, 0] });
      return g.add('reshape', [g.add('reshape', [b], { shape: [6, 4] })], { shape: [24] });
    });
    assertSimplifies(twice, 'permute reshape');
  });

  it('sees that moving axes of size 1 moves nothing', () => {
    assertSimplifies(
      graphOf((g, data) => g.add('permute', [data([3, 1, 5])], { order: [1, 0, 2] })),
      'reshape',
    );
  });

  it('writes tensors of one number into the formulas that read them', () => {
    const constant = graphOf((g, data) => {
      const two = reduce(g, 'sum', s.arg(0), [fill(g, 0.5, [4])], { axes: [0] });
      return map(g, s.mul(s.arg(0), s.arg(1)), [data([3]), two]);
    });
    const simple = assertSimplifies(constant, 'map');
    assert.equal(simple.nodes[0]?.inputs.length, 1);
  });

  it('computes equal things once, and nothing that is not asked for', () => {
    const equal = graphOf((g, data) => {
      const x = data([3, 4]);
      const [a, b] = [g.add('softmax', [x], {}), g.add('softmax', [x], {})];
      g.apply('normalise', [x], { eps: 1e-5, centered: false });
      return map(g, s.mul(s.arg(0), s.arg(1)), [a, b]);
    });
    assertSimplifies(equal, 'softmax map');
  });

  it('lets heads stay where they are in attention', () => {
    const heads = graphOf((g, data) => {
      const table = data([5, 3, 2]);
      const split = (count: number): ValueId =>
        g.add(
          'permute',
          [g.add('reshape', [data([2, 5, count * 6])], { shape: [2, 5, count, 6] })],
          swap,
        );
      const turned = (x: ValueId): ValueId =>
        g.add('rope', [x, table], { style: 'half', layout: 'heads', inverse: false });
      const normed = (x: ValueId): ValueId => rmsNorm(g, x, data([6]));
      const [o = -1] = g.apply(
        'attention',
        [turned(normed(split(4))), turned(split(2)), split(2), null],
        { causal: true, scale: 0.4, layout: 'heads' },
      );
      return g.add('reshape', [g.add('permute', [o], swap)], { shape: [2, 5, 24] });
    });
    const simple = assertSimplifies(
      heads,
      'reshape normalise map rope reshape rope reshape attention reshape',
    );
    assert.equal(simple.nodes.find((n) => n.op === 'attention')?.attrs.layout, 'tokens');
  });

  it('leaves attention alone where only some operands come in heads', () => {
    const mixed = graphOf((g, data) => {
      const q = g.add('permute', [data([2, 5, 4, 6])], swap);
      return g.add(
        'slice',
        [
          g.apply('attention', [q, data([2, 4, 5, 6]), data([2, 4, 5, 6]), null], {
            causal: true,
            scale: 0.4,
            layout: 'heads',
          })[0] ?? -1,
        ],
        { starts: [0, 0, 0, 0], sizes: [1, 4, 5, 6] },
      );
    });
    assertSimplifies(mixed, 'permute attention slice');
  });

  const head = (options: { bias?: boolean; twice?: boolean; flat?: boolean }): Graph =>
    graphOf((g, data) => {
      const [x, w] = [data([2, 5, 6]), data([7, 6])];
      const made = g.add('linear', [x, w, options.bias ? data([7]) : null], {});
      const logits = options.flat ? g.add('reshape', [made], { shape: [10, 7] }) : made;
      const targets = data(options.flat ? [10] : [2, 5], 'i32');
      const [rows = -1] = g.apply('crossEntropy', [logits, targets], { ignore: 1 });
      const most = options.twice
        ? reduce(g, 'max', s.arg(0), [made], { axes: [0, 1, 2] })
        : fill(g, 0, []);
      return map(g, s.add(s.arg(0), s.arg(1)), [rows, most]);
    });

  it('fuses the head into cross-entropy, seen through a reshape too', () => {
    assertSimplifies(head({}), 'headLoss');
    assertSimplifies(head({ flat: true }), 'reshape headLoss');
  });

  it('does not fuse a head with a bias, or whose logits somebody else reads', () => {
    assertSimplifies(head({ bias: true }), 'linear crossEntropy');
    assertSimplifies(head({ twice: true }), 'linear crossEntropy reduce map');
    const graph = head({});
    const logits = graph.nodes[0]?.outputs[0] ?? -1;
    const shown = simplify({ ...graph, outputs: { ...graph.outputs, logits } });
    assert.equal(text(shown), 'linear crossEntropy');
  });

  it('takes as many rows at a time as 4 MiB of logits allow, in steps of 64', () => {
    assert.equal(chunkOf(4096, 512, usualChunkBytes), 2048);
    assert.equal(chunkOf(4096, 500, usualChunkBytes), 2048);
    assert.equal(chunkOf(4096, 32000, usualChunkBytes), 64);
    assert.equal(chunkOf(70, 10, usualChunkBytes), 128);
    assert.equal(chunkOf(1, 10, usualChunkBytes), 64);
  });

  it('gives a Llama without permutes, and is done after one call', () => {
    const simple = simplify(llama());
    assert.ok(!simple.nodes.some((node) => node.op === 'permute' || node.op === 'crossEntropy'));
    assert.deepEqual(simplify(simple), simple);
    assert.deepEqual(simple.inputs, llama().inputs);
  });

  it('keeps the place and the block of what it replaces', () => {
    for (const node of simplify(llama()).nodes.filter((n) => n.op === 'attention'))
      assert.equal(node.block?.stack, 'blocks');
  });
});
