/** The first half of the list in compile.ts: a model with its options becomes graphs, and joint graphs. */

import { adapt } from './adapters/adapt.ts';
import type { Price } from './adapters/adapter.ts';
import { AdapterConflict, AdapterRank, AdapterTargetError } from './adapters/targets.ts';
import { differentiate } from './autodiff/differentiate.ts';
import { RowsMix } from './autodiff/parts.ts';
import { requireRowWise } from './autodiff/row-wise.ts';
import { update } from './autodiff/update.ts';
import { stage } from './debug.ts';
import {
  adapterConflict,
  adapterRank,
  adapterTargetUnknown,
  adapterUnfit,
  microBatchRefused,
  recipeValue,
} from './diagnostics.ts';
import { forDevice } from './targets/index.ts';
import type { Device } from './targets/index.ts';
import { buildGraph, loadModel, recipeOf, recipeSource, sizesOf } from './frontend/index.ts';
import type {
  BuildOptions,
  CheckpointShapes,
  ConfigSource,
  Model,
  Sizes,
} from './frontend/index.ts';
import type { Graph, Location, Node } from './ir/graph.ts';
import type { JointGraph } from './ir/joint.ts';
import { secondsOf } from './ir/machine.ts';
import type { Machine } from './ir/machine.ts';
import { print, printJoint } from './ir/print.ts';
import { partsOf, withParts } from './recipe.ts';
import type { AdapterRecipe, Recipe } from './recipe.ts';
import { halfWeights } from './rewrite/half-weights.ts';
import { simplify } from './rewrite/simplify.ts';

/** Where a model comes from, and what settles its sizes and its recipe. */
export interface ModelOptions {
  readonly modelFile: string;
  /** The model file as already loaded; saves reading it again. */
  readonly model?: Model;
  readonly config?: ConfigSource;
  /** Shapes and element types of the checkpoint's tensors, by name. */
  readonly checkpoint?: CheckpointShapes;
  /** Sizes set by the user: `--set T=256`. */
  readonly set?: Readonly<Record<string, number>>;
  /** Fields that replace the model file's recipe. */
  readonly recipe?: Partial<Recipe>;
  /** Bytes of logits that exist at once, where the head and its loss are one operator. */
  readonly chunkBytes?: number;
  /** Tokens of the model that this one stands in for, over its own: adapters have the forms that they have there. */
  readonly standsFor?: number;
  /** What it is compiled for: forms of an adapter that compute the same are chosen by how quick they are there. */
  readonly device?: Device;
}

/** A model with its recipe and every size that the options settle. */
export interface Read {
  readonly model: Model;
  readonly recipe: Recipe;
  readonly sizes: Sizes;
  /** Rows of a micro-batch; null where the model has no batch dimension. */
  readonly rows: number | null;
  /** As in `ModelOptions`. */
  readonly chunkBytes: number | undefined;
  /** The device's, as its target knows it without measuring: what is chosen by it is the same on every machine. */
  readonly usual: Machine | null;
  /** Tokens that forms are chosen for, over those of this graph: more than 1 where fewer stand in for a micro-batch. */
  readonly times: number;
  /** The same with fewer rows at a time. */
  readonly withRows: (rows: number) => Read;
}

/** The model file, read where it has not been. */
export const modelOf = ({ model, modelFile }: ModelOptions): Model =>
  model ?? stage('load', () => loadModel(modelFile), printModel);

/** Reads a model. Throws a `StowageDiagnostic` for what is the user's to mend. */
export function readModel(options: ModelOptions): Read {
  const model = modelOf(options);
  const asked: Recipe = { ...recipeOf(model), ...options.recipe };
  const { batchDimension, contextDimension } = model;
  const rows = batchDimension === null ? undefined : options.set?.[batchDimension];
  // --set B=4 without micro-batches says the same as --batch 4.
  const recipe = rows !== undefined && !asked.microBatch ? { ...asked, batch: rows } : asked;
  if (recipe.microBatch && recipe.batch % recipe.microBatch !== 0) {
    throw recipeValue('microBatch', recipe.microBatch, `a divisor of the batch, ${recipe.batch}`);
  }
  const set = {
    ...(batchDimension === null ? {} : { [batchDimension]: recipe.microBatch ?? recipe.batch }),
    ...(contextDimension === null || recipe.context === null
      ? {}
      : { [contextDimension]: recipe.context }),
    ...options.set,
  };
  const timesOf = (sizes: Readonly<Record<string, number>>): number => {
    const { standsFor = 1 } = options;
    if (batchDimension === null) return standsFor;
    const [all, here] = [set[batchDimension], sizes[batchDimension]];
    return all === undefined || here === undefined ? standsFor : (standsFor * all) / here;
  };
  const sized = (sizes: Readonly<Record<string, number>>): Read => ({
    times: timesOf(sizes),
    model,
    recipe,
    sizes: sizesOf(model, { ...options, set: sizes }),
    chunkBytes: options.chunkBytes,
    usual: options.device ? forDevice(options.device, (target) => target.machine) : null,
    rows: batchDimension === null ? null : (sizes[batchDimension] ?? null),
    withRows: (fewer) =>
      sized(batchDimension === null ? sizes : { ...sizes, [batchDimension]: fewer }),
  });
  return sized(set);
}

const printModel = ({ dimensions }: Model): string =>
  `model of dimensions ${[...dimensions.keys()].join(', ')}`;

/** The adapted and simplified forward of one of the model's functions; `results` may ask for more of it. */
export function forwardGraph(
  { model, sizes, recipe, chunkBytes, usual, times }: Read,
  entry: BuildOptions,
  results: (graph: Graph) => Graph['outputs'] = ({ outputs }) => outputs,
): Graph {
  const built = stage('parse', () => buildGraph(model, sizes, entry), print);
  const graph = { ...built, outputs: results(built) };
  const adapter = entry.training ? recipe.adapter : withoutDropout(recipe.adapter);
  const forms = { times, ...(usual ? { seconds: priceOn(usual) } : {}) };
  const attach = (): Graph => attached(graph, { model, recipe: { ...recipe, adapter } }, forms);
  const adapted = stage('adapt', () => storage(attach(), recipe), print);
  return stage('simplify', () => simplify(adapted, chunkBytes), print);
}

/** The graph with the recipe's adapter; what it does not take is a diagnostic. */
export function attached(
  graph: Graph,
  { model, recipe }: Pick<Read, 'model' | 'recipe'>,
  forms?: Parameters<typeof adapt>[2],
): Graph {
  try {
    return adapt(graph, recipe.adapter, forms);
  } catch (error) {
    throw refused(error, recipeSource(model).places, recipe.from);
  }
}

/** What forms of an adapter are weighed by. */
export const priceOn =
  (machine: Machine): Price =>
  (flops, bytes, launches) =>
    secondsOf(machine, { family: '', flops, bytes, launches });

/** What an adapter does not take, as a diagnostic at the recipe's field where there is one, or of the folder it is from. */
function refused(
  error: unknown,
  places: ReadonlyMap<string, Location>,
  from: string | undefined,
): unknown {
  const at = (field: string): Location | undefined =>
    places.get(`adapter.${field}`) ?? places.get('adapter');
  if (error instanceof AdapterConflict) {
    return adapterConflict(error.path, error.kinds, at('parts'));
  }
  if (error instanceof AdapterRank) {
    return adapterRank(error.path, error.rank, error.most, at('rank'));
  }
  if (!(error instanceof AdapterTargetError)) return error;
  const { target, available, like } = error;
  return from === undefined
    ? adapterTargetUnknown(target, available, at('targets'))
    : adapterUnfit(from, target, available, like);
}

/** Nothing is dropped when a model is evaluated. */
const withoutDropout = (adapter: AdapterRecipe): AdapterRecipe =>
  withParts(adapter, (part) => ('dropout' in part ? { ...part, dropout: 0 } : part));

/** Whether the recipe asks that the changed weights' cotangents are formed whole (W0 and W1). */
const formsCotangents = (adapter: AdapterRecipe): boolean =>
  partsOf(adapter).some((part) => 'form' in part && part.form === 'weight');

const storage = (graph: Graph, recipe: Recipe): Graph =>
  recipe.storage === 'f16' ? halfWeights(graph) : graph;

/** The loss and its gradients, of one micro-batch. */
export function gradientGraph(read: Read): JointGraph {
  const graph = forwardGraph(read, { entry: 'loss', training: true });
  const asDerived = formsCotangents(read.recipe.adapter);
  return stage('differentiate', () => differentiate(graph, { asDerived }), printJoint);
}

/**
 * Throws `micro-batch-refused` where the recipe asks for micro-batches, and the mean of their losses would not be the loss of
 * the whole batch.
 */
export function requireMicroBatches(read: Read): void {
  const { model, rows } = read;
  const { batch, microBatch } = read.recipe;
  if (!microBatch || microBatch === batch) return;
  const asked = { batch, microBatch };
  if (rows === null) {
    throw microBatchRefused(
      asked,
      'The first axis of the first data input of loss is a plain number, so the batch cannot be cut into rows.',
      model.loss.data[0]?.at,
    );
  }
  const times = batch / microBatch;
  const of = (some: number): Graph =>
    buildGraph(model, read.withRows(some).sizes, { entry: 'loss', training: true });
  const whole = of(rows * times);
  try {
    requireRowWise(whole, of(rows), rows * times, times);
  } catch (error) {
    if (!(error instanceof RowsMix)) throw error;
    const { node, why } = error;
    const said = node ? `${calledBy(whole, node)}: ${why}` : why;
    throw microBatchRefused(asked, said, node?.at);
  }
}

/** The function of the model file that a node was made for; one call may become several nodes. */
function calledBy({ nodes }: Graph, node: Node): string {
  const same = nodes.filter(
    ({ at }) =>
      at?.file === node.at?.file && at?.line === node.at?.line && at?.column === node.at?.column,
  );
  const named = same.find(({ op }) => op !== 'map' && op !== 'reduce') ?? node;
  return named.op === 'reduce' ? named.attrs.reduction : named.op;
}

/** A whole step: the gradients, accumulated over micro-batches, and the optimizer. Numbers no value of `joint` anew. */
export function stepGraph(joint: JointGraph, { recipe }: Read): JointGraph {
  const { optimizer, clip, batch, microBatch } = recipe;
  const microBatches = microBatch ? batch / microBatch : 1;
  const settings = { optimizer, clip, microBatches };
  return stage('update', () => update(joint, settings), printJoint);
}
