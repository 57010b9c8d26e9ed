/** adapt: Graph → Graph. The recipe's adapters decide what trains; everything else is frozen. */

import { GraphBuilder, originOf } from '../ir/builder.ts';
import type { Graph, Node, ValueId, WeightInput } from '../ir/graph.ts';
import { partsOf } from '../recipe.ts';
import type { AdapterRecipe, PlainAdapter } from '../recipe.ts';
import { axis, rowsOf } from '../ops/shapes.ts';
import { infer } from '../ops/table.ts';
import type { Attach, Attachment, Price } from './adapter.ts';
import { ownerOf } from './adapter.ts';
import { biasesOf } from './bitfit.ts';
import { dora } from './dora.ts';
import { weightsOf } from './full.ts';
import { ia3 } from './ia3.ts';
import { lora } from './lora.ts';
import { oft } from './oft.ts';
import { ownOf } from './own.ts';
import { psoft } from './psoft.ts';
import { AdapterConflict, chooseSites, sitesOf } from './targets.ts';
import type { Site } from './targets.ts';
import { vera } from './vera.ts';

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
  // PEFT has one pair of projections for all that VeRA adapts.
  if (parts.filter(({ kind }) => kind === 'vera').length > 1) {
    throw new AdapterConflict('vera_A', 'vera', 'vera');
  }
  const trained = new Set<ValueId>();
  const attachments = new Map<Node, (at: Attachment) => ValueId>();
  for (const part of parts) {
    if (part.kind === 'full' || part.kind === 'bitfit' || part.kind === 'own') {
      const weights = trainedBy(part, graph);
      for (const weight of weights) {
        claim(weight, part.kind);
        trained.add(weight.value);
      }
      continue;
    }
    const sites = chooseSites(sitesOf(graph), part.targets);
    for (const weight of new Set(sites.map((site) => site.weight))) claim(weight, part.kind);
    const attach = attacher(part, sites);
    for (const site of sites) attachments.set(site.node, attach);
  }
  return attached(train(graph, trained), attachments, settings);
}

/** The weights that parts without sites train. */
function trainedBy(
  part: Extract<PlainAdapter, { kind: 'full' | 'bitfit' | 'own' }>,
  graph: Graph,
): readonly WeightInput[] {
  if (part.kind === 'full') return weightsOf(graph, part);
  return part.kind === 'bitfit' ? biasesOf(graph) : ownOf(graph);
}

/** The kinds of adapters that attach to linears. A new one is a file and a line here. */
function attacher(
  part: Exclude<PlainAdapter, { kind: 'full' | 'bitfit' | 'own' }>,
  sites: readonly Site[],
): (at: Attachment) => ValueId {
  const by =
    <Recipe>(attach: Attach<Recipe>, recipe: Recipe) =>
    (at: Attachment): ValueId =>
      attach(at, recipe);
  switch (part.kind) {
    case 'lora':
      return by(lora, part);
    case 'dora':
      return by(dora, part);
    case 'vera':
      return by(vera(sites.map(({ sizes }) => sizes)), part);
    case 'ia3':
      return by(ia3, part);
    case 'oft':
      return by(oft, part);
    case 'psoft':
      return by(psoft, part);
    default:
      return part satisfies never;
  }
}

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

/** Replaces the sites' linears. What they made keeps its value, so that nothing downstream changes. */
function attached(
  graph: Graph,
  attachments: ReadonlyMap<Node, (at: Attachment) => ValueId>,
  { seconds = usual, times = 1 }: Settings,
): Graph {
  if (attachments.size === 0) return graph;
  const g = new GraphBuilder(infer, { ...graph, nodes: [] });
  const sites = new Map(sitesOf(graph).map((site) => [site.node, site]));
  const known = new Map<string, ValueId>();
  let index = 0;
  for (const node of graph.nodes) {
    const [attach, site] = [attachments.get(node), sites.get(node)];
    if (!attach || !site) {
      g.nodes.push(node);
      continue;
    }
    g.origin = originOf(node);
    const made = attach({ ...attachment(g, site, known, index++), seconds, times });
    const last = g.nodes.pop();
    if (last?.outputs[0] !== made) throw new Error('internal: an adapter’s last node makes y');
    g.nodes.push({ ...last, outputs: node.outputs });
  }
  return g.finish(graph.outputs);
}

function attachment(
  g: GraphBuilder,
  site: Site,
  known: Map<string, ValueId>,
  index: number,
): Omit<Attachment, 'seconds' | 'times'> {
  const [x = null, w = null, bias = null] = site.node.inputs;
  if (x === null || w === null) throw new Error('internal: a linear without operands');
  const { shape } = g.typeOf(w);
  const [y = -1] = site.node.outputs;
  return {
    ...{ g, site, x, w, bias },
    ...{ out: axis(shape, 0), into: axis(shape, 1), tokens: rowsOf(g.typeOf(x).shape) },
    name: g.get(y).name,
    ...ownerOf(g, site, known, { x, index }),
  };
}
