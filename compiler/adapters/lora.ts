/**
 * lora: y = x wᵀ + s · (x aᵀ) bᵀ at each site, with w frozen (Hu et al. 2021). a starts as PEFT's does, b at zero, so
 * the first step sees the base model. s multiplies the narrow middle, so that no full-width tensor is made for it.
 */

import { GraphBuilder, originOf } from '../ir/builder.ts';
import type { Graph, Initialiser, Node, ValueId, WeightInput } from '../ir/graph.ts';
import type { LoraRecipe } from '../ir/recipe.ts';
import { tensor } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { axis } from '../ops/shapes.ts';
import { map } from '../ops/sugar.ts';
import { infer } from '../ops/table.ts';
import { chooseSites, moduleOf, sitesOf, type Site } from './targets.ts';

/** Salts of adapter dropout, apart from those of the model's own. */
const firstSalt = 0x40000000;

export function lora(graph: Graph, recipe: LoraRecipe): Graph {
  const chosen = new Map(
    chooseSites(sitesOf(graph), recipe.targets).map((site) => [site.node, site]),
  );
  const inputs = graph.inputs.map((input) =>
    input.kind === 'weight' ? { ...input, trainable: false } : input,
  );
  const g = new GraphBuilder(infer, { ...graph, inputs, nodes: [] });
  const pairs = new Map<ValueId, Pair>();
  let salt = firstSalt;
  for (const node of graph.nodes) {
    const site = chosen.get(node);
    if (!site) {
      g.nodes.push(node);
      continue;
    }
    g.origin = originOf(node);
    const pair = pairs.get(site.weight.value) ?? pairFor(g, site.weight, recipe.rank);
    pairs.set(site.weight.value, pair);
    attach(g, site, pair, recipe, salt++);
  }
  return g.finish(graph.outputs);
}

interface Pair {
  readonly a: ValueId;
  readonly b: ValueId;
}

/** a [rank, in] and b [out, rank], named as PEFT names them. */
function pairFor(g: GraphBuilder, weight: WeightInput, rank: number): Pair {
  const { shape } = g.typeOf(weight.value);
  const [out, into] = [axis(shape, 0), axis(shape, 1)];
  const input = (part: string, size: readonly number[], init: Initialiser): ValueId => {
    const path = `${weight.path}.${part}`;
    return g.input({
      kind: 'weight',
      value: g.value(path, tensor(size)),
      path,
      names: [`base_model.model.${moduleOf(weight)}.${part}.weight`, path],
      role: 'adapter',
      trainable: true,
      init,
      ...(weight.at ? { at: weight.at } : {}),
    });
  };
  return {
    // Kaiming-uniform with a = √5: bound = √(6 / ((1 + 5)·in)) = 1/√in.
    a: input('lora_A', [rank, into], { kind: 'uniform', bound: 1 / Math.sqrt(into) }),
    b: input('lora_B', [out, rank], { kind: 'zeros' }),
  };
}

/** Replaces the site's linear; what it made keeps its value, so that nothing downstream changes. */
function attach(
  g: GraphBuilder,
  { node }: Site,
  pair: Pair,
  recipe: LoraRecipe,
  salt: number,
): void {
  const [x, y] = [node.inputs[0] ?? -1, node.outputs[0] ?? -1];
  const { name, type } = g.get(y);
  const base = g.add('linear', node.inputs, node.attrs, `${name} base`);
  const low = g.add('linear', [dropped(g, x, recipe.dropout, salt), pair.a], {}, `${name} low`);
  const scaled = map(g, s.mul(s.arg(0), s.literal(scaleOf(recipe))), [low], {
    name: `${name} low`,
  });
  const high = g.add('linear', [scaled, pair.b], {}, `${name} high`);
  const sum: Node = {
    op: 'map',
    inputs: [base, high],
    outputs: [y],
    attrs: { formula: s.add(s.arg(0), s.arg(1)), shape: type.shape, dtype: 'f32' },
    ...g.origin,
  };
  g.nodes.push(sum);
}

/** alpha / rank, or alpha / √rank for rank-stabilised LoRA. */
const scaleOf = ({ alpha, rank, rsLora }: LoraRecipe): number =>
  alpha / (rsLora ? Math.sqrt(rank) : rank);

/** The adapter's own dropout of x: counter-based, so that nothing is stored for it. */
function dropped(g: GraphBuilder, x: ValueId, rate: number, salt: number): ValueId {
  if (rate === 0) return x;
  const keep = s.ge(s.random(1, salt), s.literal(rate));
  const formula = s.select(keep, s.div(s.arg(0), s.literal(1 - rate)), s.literal(0));
  return map(g, formula, [x, g.scalar('seed', tensor([1], 'u32'))], {
    shape: g.typeOf(x).shape,
    name: 'dropout',
  });
}
