import assert from 'node:assert/strict';
import { buildGraph, loadModel, sizesOf } from '../../../compiler/frontend/index.ts';
import type { Graph } from '../../../compiler/ir/graph.ts';
import { isCausal } from '../../../compiler/trainer/causal.ts';
import { llama } from '../autodiff/models.ts';

describe('a causal language model', () => {
  const of = (file: string): Graph => {
    const model = loadModel(file);
    return buildGraph(model, sizesOf(model, {}), { entry: 'loss', training: true });
  };
  const looking = (graph: Graph): Graph => ({
    ...graph,
    nodes: graph.nodes.map((node) =>
      node.op === 'attention' ? { ...node, attrs: { ...node.attrs, causal: false } } : node,
    ),
  });
  const rows: readonly (readonly [string, Graph, boolean])[] = [
    ['a Llama', llama(), true],
    ['a language model of the examples', of('examples/gpt/model.ts'), true],
    ['a classifier of pictures', of('examples/mlp/model.ts'), false],
    ['an encoder, whose attention sees what is to come', looking(llama()), false],
  ];
  for (const [what, graph, causal] of rows)
    it(`is ${causal ? '' : 'not '}${what}`, () => assert.equal(isCausal(graph), causal));
});
