/** Which weights a recipe's targets name. */

import { isLike } from '../ir/likeness.ts';
import type { Graph, Node, ValueId, WeightInput } from '../ir/graph.ts';

/** Targets that name nothing. The compiler turns it into a diagnostic with what there is to choose from. */
export class AdapterTargetError extends Error {
  readonly target: string;
  /** Short names that would match, each once. */
  readonly available: readonly string[];
  /** A module with the last name of the target; null where there is none. */
  readonly like: string | null;
  constructor(target: string, weights: readonly Named[]) {
    super(`adapter target '${target}' matches nothing`);
    this.target = target;
    this.available = shortNames(weights);
    this.like = weights.map(moduleOf).find((module) => last(module) === last(target)) ?? null;
  }
}

/** Two adapters that claim one weight. The compiler turns it into a diagnostic. */
export class AdapterConflict extends Error {
  readonly path: string;
  readonly kinds: readonly [string, string];
  constructor(path: string, first: string, second: string) {
    super(`${first} and ${second} both claim ${path}`);
    this.path = path;
    this.kinds = [first, second];
  }
}

/** A rank that a weight does not have. The compiler turns it into a diagnostic. */
export class AdapterRank extends Error {
  readonly path: string;
  readonly rank: number;
  readonly most: number;
  constructor(path: string, rank: number, most: number) {
    super(`${path} has no ${rank} singular values`);
    this.path = path;
    this.rank = rank;
    this.most = most;
  }
}

type Named = Pick<WeightInput, 'path' | 'names'>;

/** Every linear but the output head, as PEFT reads it. */
const allLinear = 'all-linear';

/** A `linear` whose weight is an input: where an adapter can attach. */
export interface TargetModule {
  readonly node: Node<'linear'>;
  readonly weight: WeightInput;
  /** The linear's name in a checkpoint: its weight's, unless that is the embedding and the linear a head tied to it. */
  readonly module: string;
  /** Of the weight. */
  readonly sizes: { readonly out: number; readonly into: number };
  /** It makes the model's scores, or its weight is also the embedding. */
  readonly head: boolean;
}

export function targetModules(graph: Graph): readonly TargetModule[] {
  const weights = new Map(
    graph.inputs.flatMap((input) =>
      input.kind === 'weight' ? [[input.value, input] as const] : [],
    ),
  );
  const tables = new Set(graph.nodes.flatMap((n) => (n.op === 'embed' ? [n.inputs[0]] : [])));
  const scores = scoresOf(graph);
  return graph.nodes.flatMap((node): TargetModule[] => {
    if (node.op !== 'linear') return [];
    const weight = weights.get(node.inputs[1] ?? -1);
    if (!weight) return [];
    const tied = tables.has(weight.value);
    const head = tied || node.outputs.some((v) => scores.has(v));
    const module = tied ? headOf(weight) : moduleOf(weight);
    const [out = 0, into = 0] = graph.values[weight.value]?.type.shape ?? [];
    return [{ node, weight, module, sizes: { out, into }, head }];
  });
}

/** What transformers calls a head whose weight is the embedding: as the model does, or by its usual name. */
const headOf = ({ standsFor: [name] = ['lm_head'] }: WeightInput): string =>
  withoutSuffix(name ?? '');

/** Whether the target names the linear, by its weight or as the module that it is. */
export const namesModule = ({ weight, module }: TargetModule, target: string): boolean =>
  named(withModule({ weight, module }), target);

const withModule = ({ weight, module }: Pick<TargetModule, 'weight' | 'module'>): Named => ({
  path: weight.path,
  names: [module, ...weight.names],
});

/** Values that cross-entropy or the caller reads as scores, seen through reshapes. */
function scoresOf(graph: Graph): ReadonlySet<ValueId> {
  const scores = new Set<ValueId>(Object.values(graph.outputs));
  for (const node of graph.nodes.toReversed()) {
    const [x] = node.inputs;
    if (x === undefined || x === null) continue;
    const passes = node.op === 'reshape' && node.outputs.some((v) => scores.has(v));
    if (node.op === 'crossEntropy' || passes) scores.add(x);
  }
  return scores;
}

/** The linears that the targets name, in the graph's order. Throws `AdapterTargetError` for a target without a linear. */
export function chooseModules(
  linears: readonly TargetModule[],
  targets: readonly string[],
): readonly TargetModule[] {
  const matches = (linear: TargetModule, target: string): boolean =>
    target === allLinear ? !linear.head : namesModule(linear, target);
  for (const target of targets)
    if (!linears.some((linear) => matches(linear, target)))
      throw new AdapterTargetError(target, linears.map(withModule));
  return linears.filter((linear) => targets.some((target) => matches(linear, target)));
}

/** The weights that the targets name. Throws `AdapterTargetError` for a target without a weight. */
export function chooseWeights(
  weights: readonly WeightInput[],
  linears: readonly TargetModule[],
  targets: readonly string[],
): readonly WeightInput[] {
  const adaptable = new Set(linears.flatMap((linear) => (linear.head ? [] : [linear.weight])));
  const matches = (weight: WeightInput, target: string): boolean =>
    target === allLinear ? adaptable.has(weight) : named(weight, target);
  for (const target of targets)
    if (!weights.some((weight) => matches(weight, target)))
      throw new AdapterTargetError(target, weights);
  return weights.filter((weight) => targets.some((target) => matches(weight, target)));
}

/** The weight's module in a checkpoint: its first name without `.weight`. */
export const moduleOf = (weight: Named): string =>
  (weight.names[0] ?? weight.path).replace(/\.weight$/, '');

/**
 * Whether the target is the weight's property path or checkpoint module, its last part or parts (`wq`,
 * `self_attn.q_proj`), or a pattern over the whole, in which `*` is any text.
 */
export function named(weight: Named, target: string): boolean {
  const whole = [weight.path, ...weight.names, ...weight.names.map(withoutSuffix)];
  if (!target.includes('*'))
    return whole.some((name) => name === target || name.endsWith(`.${target}`));
  return whole.some((name) => isLike(target, name));
}

const withoutSuffix = (name: string): string => name.replace(/\.weight$/, '');

/** Last parts of the weights' paths and modules. */
const shortNames = (weights: readonly Named[]): readonly string[] =>
  [...new Set(weights.flatMap((w) => [last(w.path), last(moduleOf(w))]))].sort();

const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
