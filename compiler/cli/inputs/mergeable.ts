/** The weights that a folder's adapters change, and whether the change can be the weight's own. */

import { isAttached, peftKind } from '../../../runtime/peft/kinds.ts';
import { mergeRefused } from '../../../runtime/peft/merge.ts';
import type { SettingsPart } from '../../../runtime/peft/settings.ts';
import type { AdaptedWeight } from '../../../runtime/peft/opened.ts';
import { chooseModules, targetModules } from '../../adapters/targets.ts';
import type { Graph, Node, ValueId, WeightInput } from '../../ir/graph.ts';

/**
 * The adapted weights of the model's graph without adapters. Throws `merge-refused` where what reads a weight, or a bias
 * that an adapter scales, would see the change besides.
 */
export function adaptedWeights(
  graph: Graph,
  parts: readonly SettingsPart[],
  feedforward: readonly string[],
  checkpoint: { readonly has: (name: string) => boolean },
): readonly AdaptedWeight[] {
  const all = targetModules(graph);
  const weights = new Map(
    graph.inputs.flatMap((input) =>
      input.kind === 'weight' ? [[input.value, input] as const] : [],
    ),
  );
  const found = new Map<WeightInput, AdaptedWeight>();
  for (const { settings, members } of parts) {
    if (!isAttached(settings)) continue;
    const linears = chooseModules(all, members);
    const own = new Set(linears.map(({ node }) => node));
    for (const { node, weight, module } of linears) {
      requireAlone(graph, weight, own);
      requireOne([...weights.values()], weight, checkpoint);
      const [, , added] = node.inputs;
      const scaled = peftKind(settings).inward !== undefined && !feedforward.includes(module);
      const bias = scaled ? biasOf(graph, added, weights, own, weight) : null;
      found.set(weight, { names: weight.names, module, settings, bias: bias?.names ?? null });
    }
  }
  return [...found.values()];
}

/** Throws where another node than these reads the value. */
function requireAlone(graph: Graph, weight: WeightInput, own: ReadonlySet<Node>): void {
  const other = graph.nodes.find((node) => node.inputs.includes(weight.value) && !own.has(node));
  if (!other) return;
  const { at } = other;
  throw mergeRefused(
    `${weight.path} has an adapter in one place and is read by ${other.op} in another, where it has none.`,
    'Weights that only adapted linears read.',
    'Keep the adapter apart, or train one that leaves this weight out.',
    at ? `${at.file}:${at.line}:${at.column}` : undefined,
  );
}

/** Throws where another weight of the model is the same tensor of the checkpoint. */
function requireOne(
  all: readonly WeightInput[],
  weight: WeightInput,
  checkpoint: { readonly has: (name: string) => boolean },
): void {
  const nameOf = ({ names }: WeightInput): string | undefined =>
    names.find((name) => checkpoint.has(name));
  const name = nameOf(weight);
  const other = all.find((one) => one !== weight && name !== undefined && nameOf(one) === name);
  if (!other) return;
  throw mergeRefused(
    `${weight.path} and ${other.path} are one tensor of the base, ${name}, and would be two.`,
    'A tensor of its own for every adapted weight.',
    'Keep the adapter apart, or train one that leaves this weight out.',
  );
}

/** The weight that is added to a scaled product; null where nothing is. */
function biasOf(
  graph: Graph,
  added: ValueId | null | undefined,
  weights: ReadonlyMap<ValueId, WeightInput>,
  own: ReadonlySet<Node>,
  of: WeightInput,
): WeightInput | null {
  if (added === null || added === undefined) return null;
  const bias = weights.get(added);
  if (!bias) {
    throw mergeRefused(
      `The bias of ${of.path} is computed, and its scale cannot be put into a weight.`,
      'A bias that is a weight, or none.',
      'Keep the adapter apart.',
    );
  }
  requireAlone(graph, bias, own);
  return bias;
}
