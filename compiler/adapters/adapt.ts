/** adapt: Graph → Graph. The recipe's adapters decide what trains; everything else is frozen. */

import { GraphBuilder, originOf } from '../ir/builder.ts';
import type { Graph, Node, ValueId, WeightInput } from '../ir/graph.ts';
import { adapterOf, partsOf, targetsOf } from '../recipe.ts';
import type { AdapterRecipe, PlainAdapter } from '../recipe.ts';
import { axis, rowsOf } from '../ops/shapes.ts';
import { infer } from '../ops/table.ts';
import type { Attachment, Price } from './adapter.ts';
import { ownerOf } from './adapter.ts';
import { AdapterConflict, chooseModules, targetModules } from './targets.ts';
import type { TargetModule } from './targets.ts';

/** By what forms that compute the same are chosen. */
export interface Settings {
  readonly seconds?: Price;
  /** Tokens that the program is for, over those of this graph. */
  readonly times?: number;
}

/** A device of which nothing is known. */
const usual: Price = (flops, bytes) => flops / 30e9 + bytes / 5e9;

/**
 * Throws an `AdapterTargetError` for a target that names nothing in the graph, an `AdapterConflict` where two parts
 * claim one weight.
 */
export function adapt(graph: Graph, recipe: AdapterRecipe, settings: Settings = {}): Graph {
  const parts = partsOf(recipe);
  const claims = new Map<ValueId, PlainAdapter['kind']>();
  const claim = (weight: WeightInput, kind: PlainAdapter['kind']): void => {
    const other = claims.get(weight.value);
    if (other !== undefined) throw new AdapterConflict(weight.path, other, kind);
    claims.set(weight.value, kind);
  };
  const shared = parts.flatMap(({ kind }) => {
    const { shares } = adapterOf(kind);
    return shares === undefined ? [] : [{ kind, shares }];
  });
  for (const [i, { kind, shares }] of shared.entries()) {
    const other = shared.slice(0, i).find((one) => one.shares === shares);
    if (other) throw new AdapterConflict(shares, other.kind, kind);
  }
  const trained = new Set<ValueId>();
  const attachments = new Map<Node, Attaching>();
  for (const part of parts) {
    const { attach, trains } = adapterOf(part.kind);
    for (const weight of trains?.(graph, part) ?? []) {
      claim(weight, part.kind);
      trained.add(weight.value);
    }
    if (!attach) continue;
    const linears = chooseModules(targetModules(graph), targetsOf(part) ?? []);
    for (const weight of new Set(linears.map((linear) => linear.weight))) claim(weight, part.kind);
    const all = linears.map(({ sizes }) => sizes);
    for (const linear of linears)
      attachments.set(linear.node, (at) => attach({ ...at, all }, part));
  }
  return attached(train(graph, trained), attachments, settings);
}

type Attaching = (at: Omit<Attachment, 'all'>) => ValueId;

/** The graph in which exactly these weights train. */
const train = (graph: Graph, chosen: ReadonlySet<ValueId>): Graph => ({
  ...graph,
  inputs: graph.inputs.map((input) =>
    input.kind === 'weight' ? { ...input, trainable: chosen.has(input.value) } : input,
  ),
  // What trains is f32: f16 is storage for what stays as it is.
  values: graph.values.map((value) =>
    chosen.has(value.id) ? { ...value, type: { ...value.type, dtype: 'f32' } } : value,
  ),
});

/** Replaces the target modules' linears. What they made keeps its value, so that nothing downstream changes. */
function attached(
  graph: Graph,
  attachments: ReadonlyMap<Node, Attaching>,
  { seconds = usual, times = 1 }: Settings,
): Graph {
  if (attachments.size === 0) return graph;
  const g = new GraphBuilder(infer, { ...graph, nodes: [] });
  const linears = new Map<Node, TargetModule>(
    targetModules(graph).map((linear) => [linear.node, linear]),
  );
  const known = new Map<string, ValueId>();
  let index = 0;
  for (const node of graph.nodes) {
    const [attach, linear] = [attachments.get(node), linears.get(node)];
    if (!attach || !linear) {
      g.nodes.push(node);
      continue;
    }
    g.origin = originOf(node);
    const made = attach({ ...attachment(g, linear, known, index++), seconds, times });
    const last = g.nodes.pop();
    if (last?.outputs[0] !== made) throw new Error('internal: an adapter’s last node makes y');
    g.nodes.push({ ...last, outputs: node.outputs });
  }
  return g.finish(graph.outputs);
}

function attachment(
  g: GraphBuilder,
  linear: TargetModule,
  known: Map<string, ValueId>,
  index: number,
): Omit<Attachment, 'seconds' | 'times' | 'all'> {
  const [x = null, w = null, bias = null] = linear.node.inputs;
  if (x === null || w === null) throw new Error('internal: a linear without operands');
  const { shape } = g.typeOf(w);
  const [y = -1] = linear.node.outputs;
  return {
    ...{ g, linear, x, w, bias },
    ...{ out: axis(shape, 0), into: axis(shape, 1), tokens: rowsOf(g.typeOf(x).shape) },
    name: g.get(y).name,
    ...ownerOf(g, linear, known, { x, index }),
  };
}
