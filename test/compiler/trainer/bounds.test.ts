import assert from 'node:assert/strict';
import { simplify } from '../../../compiler/rewrite/simplify.ts';
import { boundsOf } from '../../../compiler/trainer/bounds.ts';
import { llama } from '../autodiff/models.ts';

describe('bounds of integer inputs', () => {
  it('are sizes of what they index, wherever attention has its heads', () => {
    const graph = llama();
    const simple = simplify(graph);
    const layouts = [graph, simple].map(
      ({ nodes }) => nodes.find((node) => node.op === 'attention')?.attrs.layout,
    );
    assert.deepEqual(layouts, ['heads', 'tokens']);
    const shape = (name: string): readonly number[] =>
      graph.values.find((value) => value.name === name)?.type.shape ?? [];
    const [classes, [, length]] = [shape('embed')[0], shape('tokens')];
    const wanted = { tokens: classes, starts: length, targets: classes };
    assert.deepEqual(boundsOf(graph), wanted);
    assert.deepEqual(boundsOf(simple), wanted);
  });
});
