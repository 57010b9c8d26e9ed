/** A stack's layers are the same layers however they are run through. */

import assert from 'node:assert/strict';
import { compile } from '../../../compiler/compile.ts';
import { buildGraph, loadModel, recipeOf, sizesOf } from '../../../compiler/frontend/index.ts';
import { labelRepeats } from '../../../compiler/frontend/repeats.ts';
import type { Graph } from '../../../compiler/ir/graph.ts';

const modelFile = 'test/samples/loops/model.ts';

describe('turns of a stack', () => {
  const model = loadModel(modelFile);
  const configOf = (kind: string) => ({ values: { kind }, file: 'config.json' });
  const graphOf = (kind: string): Graph =>
    buildGraph(model, sizesOf(model, { config: configOf(kind) }), {
      entry: 'loss',
      training: true,
    });
  /** The graph but for the places in the text. */
  const bare = (kind: string): unknown => {
    const { values, nodes, inputs } = graphOf(kind);
    const own = nodes.map(({ op, inputs, outputs, attrs, block }) => ({
      ...{ op, inputs, outputs, attrs, block },
    }));
    return { values, own, weights: inputs.map(({ kind, value }) => [kind, value]) };
  };
  /** The layer of each node that has one, in order, each once in a row. */
  const layers = (kind: string): readonly string[] =>
    graphOf(kind)
      .nodes.map(({ block }) => (block ? `${block.stack}.${block.index}` : '-'))
      .filter((name, i, all) => name !== all[i - 1]);

  for (const kind of ['numbers', 'spread', 'hand']) {
    it(`read by ${kind}: the graph of a loop over the items`, () => {
      assert.deepEqual(bare(kind), bare('items'));
    });
  }

  it('has each layer of nested stacks, and what is between them', () => {
    const each = [0, 1, 2, 3].flatMap((i) => [
      `blocks.${i}`,
      ...[0, 1].map((j) => `blocks.${i}.experts.${j}`),
    ]);
    assert.deepEqual(layers('items'), ['-', ...each, '-']);
  });

  it('what a round does before it reads its weights is the layer’s, and is called so', () => {
    for (const kind of ['named', 'helper', 'parts']) {
      const { nodes, values } = graphOf(kind);
      const inside = nodes.filter(({ block }) => block);
      const outside = nodes.filter(({ block }) => !block);
      assert.deepEqual(
        outside.map(({ op }) => op).filter((op) => op !== 'map' && op !== 'reduce'),
        ['embed', 'normalise', 'linear', 'crossEntropy'],
        kind,
      );
      for (const { outputs, block } of inside) {
        const prefix = `${block?.stack ?? ''}.${block?.index ?? ''}.`;
        for (const id of outputs) assert.ok(values[id]?.name.startsWith(prefix), values[id]?.name);
      }
    }
  });

  it('a layer is called by its place in the weights, in any order', () => {
    const outer = (kind: string): readonly string[] =>
      layers(kind).filter((name) => /^blocks\.\d$/.test(name));
    assert.deepEqual(outer('reversed'), ['blocks.3', 'blocks.2', 'blocks.1', 'blocks.0']);
    assert.deepEqual(outer('halves'), ['blocks.0', 'blocks.2', 'blocks.1', 'blocks.3']);
    assert.deepEqual(outer('alternating'), ['blocks.0', 'blocks.1', 'blocks.2', 'blocks.3']);
    assert.deepEqual(layers('pairs'), layers('alternating'));
  });

  it('layers that no stack says are found where they repeat', () => {
    const sizes = sizesOf(model, { set: { L: 12 }, config: configOf('items') });
    const graph = buildGraph(model, sizes, { entry: 'loss', training: true });
    const bare = labelRepeats({
      ...graph,
      nodes: graph.nodes.map(({ block: _, ...node }) => node),
    });
    const turnOf = ({ block }: Graph['nodes'][number]): string => block?.stack.split('.')[1] ?? '-';
    assert.deepEqual(
      bare.nodes.map(({ block }) => (block ? [block.stack, String(block.index)] : '-')),
      graph.nodes.map((node) =>
        node.block
          ? ['blocks', turnOf(node) === '-' ? String(node.block.index) : turnOf(node)]
          : '-',
      ),
    );
    const few = { ...bare, nodes: bare.nodes.slice(0, 60) };
    assert.equal(labelRepeats(few), few);
  });

  it('is planned alike', async () => {
    const planOf = async (kind: string): Promise<unknown> => {
      const { plan, program } = await compile({
        ...{ modelFile, model, budget: 'min', planner: 'greedy', config: configOf(kind) },
        recipe: recipeOf(model),
        device: { target: 'wasm', profile: { fma: false } },
      });
      const placements = plan.placements.map(({ tensor, layer, policy, storedBytes }) => ({
        ...{ tensor, layer, policy, storedBytes },
      }));
      return { placements, arena: program.arena, sections: program.sections.backward?.length };
    };
    assert.deepEqual(await planOf('numbers'), await planOf('items'));
  });
});
