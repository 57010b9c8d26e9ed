/**
 * The compiler as one readable list: source → graph → joint graph → plan → program. Every line is a pass; each takes a
 * stage's type and returns the next, so no other order type-checks.
 */

import type { WasmProfile, WgslProfile } from '../kernels/kernel.ts';
import { kernels } from '../kernels/index.ts';
import type { Program } from '../runtime/program.ts';
import { adapt } from './adapters/adapt.ts';
import { AdapterTargetError } from './adapters/targets.ts';
import { differentiate } from './autodiff/differentiate.ts';
import { update } from './autodiff/update.ts';
import { debugs, stage } from './debug.ts';
import {
  adapterTargetUnknown,
  budgetTooSmall,
  recipeValue,
  tensorAboveBinding,
} from './diagnostics.ts';
import { buildGraph, loadModel, recipeOf, recipeSource, sizesOf } from './frontend/index.ts';
import type { BuildOptions, CheckpointShapes, Model, Sizes } from './frontend/index.ts';
import type { Graph } from './ir/graph.ts';
import type { JointGraph } from './ir/joint.ts';
import type { Plan } from './ir/plan.ts';
import { print, printJoint } from './ir/print.ts';
import type { AdapterRecipe, Recipe } from './ir/recipe.ts';
import { showType } from './ir/types.ts';
import { BindingTooLarge } from './lowering/calls.ts';
import { fuse } from './lowering/fuse.ts';
import type { Merges } from './lowering/fuse.ts';
import { peakOf } from './lowering/peak.ts';
import { allocated, draft, finish, measure, packedBytes } from './lowering/program.ts';
import type { Draft, Timeline } from './lowering/program.ts';
import { Selector } from './lowering/select.ts';
import { infer, ops } from './ops/table.ts';
import { apply } from './planner/apply.ts';
import { greedy } from './planner/greedy.ts';
import { choose } from './planner/planner.ts';
import type { Planner } from './planner/planner.ts';
import { placementsOf } from './planner/report.ts';
import type { Anatomy, PlanReport } from './planner/report.ts';
import { policies } from './policies/index.ts';
import { halfWeights } from './rewrite/half-weights.ts';
import { simplify } from './rewrite/simplify.ts';
import { storedForm } from './rewrite/stored-form.ts';
import type { Target } from './targets/target.ts';
import { wasm } from './targets/wasm-target.ts';
import { wgsl } from './targets/wgsl-target.ts';
import { boundsOf } from './trainer/bounds.ts';

/** The device to compile for: its name and what it can do. */
export type Device =
  | { readonly target: 'wasm'; readonly profile: WasmProfile }
  | { readonly target: 'wgsl'; readonly profile: WgslProfile };

export interface CompileOptions {
  readonly modelFile: string;
  /** The model file as already loaded; saves reading it again. */
  readonly model?: Model;
  /** Parsed config.json, and its path for messages. */
  readonly config?: { readonly values: unknown; readonly file: string };
  /** Shapes and element types of the checkpoint's tensors, by name. */
  readonly checkpoint?: CheckpointShapes;
  /** Sizes set by the user: `--set T=256`. */
  readonly set?: Readonly<Record<string, number>>;
  /** Fields that replace the model file's recipe. */
  readonly recipe?: Partial<Recipe>;
  readonly budget: number | 'min' | 'max';
  readonly device: Device;
  /** Who proposes plans; by default the greedy planner. */
  readonly planner?: Planner;
  /** Let the backward work on stored forms; true where not said. */
  readonly storedForm?: boolean;
  /** Keep every trainable weight's gradient readable, as output `gradient <path>`. For checks. */
  readonly exposeGradients?: boolean;
}

export interface Compiled {
  readonly program: Program;
  readonly plan: PlanReport;
  readonly recipe: Recipe;
  readonly sizes: Sizes;
  /** Exclusive upper bounds of integer data inputs, by name. */
  readonly bounds: Readonly<Record<string, number>>;
}

/** Compiles a trainer's program. Throws a `StowageDiagnostic` for everything that is the user's to mend. */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const read = readModel(options);
  const joint = jointGraph(read);
  const evaluation = forwardGraph(read, { entry: 'loss', training: false });
  const context = { ...options, ...read };
  return options.device.target === 'wasm'
    ? plan(joint, evaluation, wasm(options.device.profile), context)
    : plan(joint, evaluation, wgsl(options.device.profile), context);
}

/** Compiles the forward of `logits` alone, for generation and comparison. */
export async function compileLogits(options: CompileOptions): Promise<Program> {
  const graph = forwardGraph(readModel(options), { entry: 'logits', training: false });
  return options.device.target === 'wasm'
    ? forwardProgram(graph, wasm(options.device.profile))
    : forwardProgram(graph, wgsl(options.device.profile));
}

/** A model with its recipe and every size that the options settle. */
interface Read {
  readonly model: Model;
  readonly recipe: Recipe;
  readonly sizes: Sizes;
}

function readModel(options: CompileOptions): Read {
  const model = options.model ?? stage('load', () => loadModel(options.modelFile));
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
  const sizes = sizesOf(model, { ...options, set });
  return { model, recipe, sizes };
}

function forwardGraph({ model, sizes, recipe }: Read, entry: BuildOptions): Graph {
  const graph = stage('parse', () => buildGraph(model, sizes, entry), print);
  const attach = (): Graph => {
    try {
      return adapt(graph, entry.training ? recipe.adapter : withoutDropout(recipe.adapter));
    } catch (error) {
      if (!(error instanceof AdapterTargetError)) throw error;
      const at = recipeSource(model).places.get('adapter.targets');
      throw adapterTargetUnknown(error.target, error.available, at);
    }
  };
  const adapted = stage('adapt', () => storage(attach(), recipe), print);
  return stage('simplify', () => simplify(adapted), print);
}

/** Nothing is dropped when a model is evaluated. */
const withoutDropout = (adapter: AdapterRecipe): AdapterRecipe =>
  adapter.kind === 'lora' ? { ...adapter, dropout: 0 } : adapter;

const storage = (graph: Graph, recipe: Recipe): Graph =>
  recipe.storage === 'f16' ? halfWeights(graph) : graph;

function jointGraph(read: Read): JointGraph {
  const graph = forwardGraph(read, { entry: 'loss', training: true });
  const { optimizer, clip, batch, microBatch } = read.recipe;
  const differentiated = stage('differentiate', () => differentiate(graph), printJoint);
  const microBatches = microBatch ? batch / microBatch : 1;
  const settings = { optimizer, clip, microBatches };
  return stage('update', () => update(differentiated, settings), printJoint);
}

/** What planning needs of the options and of the model as read. */
interface Context extends Read {
  readonly budget: CompileOptions['budget'];
  readonly exposeGradients?: boolean;
  readonly planner?: Planner;
  readonly storedForm?: boolean;
}

async function plan<Code extends { readonly name: string }>(
  joint: JointGraph,
  evaluation: Graph,
  target: Target<Code>,
  context: Context,
): Promise<Compiled> {
  const byName = new Map(policies.map((policy) => [policy.name, policy]));
  const selector = new Selector(target, { ops, kernels });
  const { limits } = target;
  const outputs: Record<string, number> = { ...joint.outputs };
  if (context.exposeGradients) {
    for (const input of joint.inputs) {
      const gradient = input.kind === 'weight' ? joint.gradients.get(input.value) : undefined;
      if (input.kind === 'weight' && gradient !== undefined) {
        outputs[`gradient ${input.path}`] = gradient;
      }
    }
  }
  const evaluationOutputs = prefixed('evaluate', evaluation.outputs);
  const evaluated = measure(
    { ...fuseForward(evaluation, limits.bindings), outputs: evaluationOutputs },
    selector,
    limits,
  );
  const merges: Merges = new WeakMap();
  // Only the last one is held: a draft of many layers is large.
  let last: { readonly proposal: Plan; readonly draft: Draft<Code> } | null = null;
  const draftOf = (proposal: Plan): Draft<Code> => {
    if (last?.proposal === proposal) return last.draft;
    const applied = apply(joint, proposal, byName, infer);
    const woven = context.storedForm === false ? applied : storedForm(applied);
    const planned = fuse({ ...woven, outputs }, limits.bindings, merges);
    const { values, inputs, forward, backward, update: final } = planned;
    const training = { values, inputs, outputs, sections: { forward, backward, update: final } };
    last = { proposal, draft: draft([measure(training, selector, limits), evaluated], limits) };
    return last.draft;
  };
  const packs = new Map<Plan, number>();
  const bytesOf = (proposal: Plan): number => {
    const known = packs.get(proposal) ?? allocated(packedBytes(draftOf(proposal), limits), limits);
    packs.set(proposal, known);
    return known;
  };
  const judge = {
    load: (proposal: Plan) => allocated(draftOf(proposal).load, limits),
    bytes: bytesOf,
  };

  try {
    const { maxError } = context.recipe;
    const task = {
      joint,
      policies,
      ops,
      machine: target.machine,
      maxError,
      errorScale: 1,
      measurements: [],
    };
    const proposals = stage('propose', () => (context.planner ?? greedy)(task));
    const choice = stage('choose', () => choose(proposals, judge, context.budget));
    if (!choice.plan) {
      throw budgetTooSmall({
        budget: context.budget as number,
        minimum: choice.minimumBytes,
        peak: peakOf(draftOf(choice.minimum), limits.alignment),
        maxError: context.recipe.maxError,
      });
    }
    const chosen = draftOf(choice.plan);
    if (debugs(2, 'choose')) process.stderr.write(`${showPlan(joint, choice.plan)}\n`);
    const { program, codes } = stage('layout', () => finish(chosen, target, joint.microBatches));
    if (debugs(4, 'select')) process.stderr.write(codes.map(kernelText).join('\n\n') + '\n');
    const report: PlanReport = {
      budgetBytes: budgetBytes(context.budget, choice.minimumBytes),
      predictedBytes: program.arena.bytes,
      keepAllBytes: choice.keepAllBytes,
      minimumBytes: choice.minimumBytes,
      loadBytes: program.arena.load,
      arenaBytes: program.arena.packed,
      target: target.name,
      microBatches: joint.microBatches,
      peakAt: peakOf(chosen, limits.alignment).at,
      anatomy: anatomyOf(program, chosen, limits.alignment),
      placements: placementsOf(joint, choice.plan),
    };
    return {
      program: await withModule(program, codes, target),
      plan: report,
      recipe: context.recipe,
      sizes: context.sizes,
      bounds: boundsOf({ ...joint, nodes: joint.forward }),
    };
  } catch (error) {
    if (error instanceof BindingTooLarge) {
      throw tensorAboveBinding({
        tensor: error.tensor,
        bytes: error.bytes,
        limit: limits.bindingBytes,
        ...(error.node.at ? { at: error.node.at } : {}),
      });
    }
    throw error;
  }
}

/** `min` asks for the minimum; `max` has no number. */
function budgetBytes(budget: CompileOptions['budget'], minimum: number): number | null {
  if (budget === 'max') return null;
  return budget === 'min' ? minimum : budget;
}

const showPlan = (joint: JointGraph, { placements }: Plan): string =>
  placements
    .map(({ residual, policy, bytes }) => {
      const { name, type } = joint.values[residual] ?? {};
      return `${name ?? ''} ${type ? showType(type) : ''} ${policy} ${bytes}`;
    })
    .join('\n');

const kernelText = (code: object): string =>
  Object.values(code)
    .filter((part): part is string => typeof part === 'string')
    .join('\n');

/** A forward-only program with one section, `forward`. */
async function forwardProgram<Code extends { readonly name: string }>(
  graph: Graph,
  target: Target<Code>,
): Promise<Program> {
  const selector = new Selector(target, { ops, kernels });
  const { values, inputs, sections } = fuseForward(graph, target.limits.bindings);
  const timeline: Timeline = {
    values,
    inputs,
    sections: { forward: sections['evaluate'] ?? [] },
    outputs: graph.outputs,
  };
  const { program, codes } = finish(
    draft([measure(timeline, selector, target.limits)], target.limits),
    target,
    1,
  );
  return withModule(program, codes, target);
}

function fuseForward(graph: Graph, bindings: number): Omit<Timeline, 'outputs'> {
  const { values, inputs, nodes, outputs } = graph;
  const fused = fuse({ values, outputs, forward: nodes, backward: [], update: [] }, bindings);
  return { values, inputs, sections: { evaluate: fused.forward } };
}

const prefixed = (
  prefix: string,
  outputs: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(outputs).map(([name, value]) => [`${prefix}.${name}`, value]));

async function withModule<Code extends { readonly name: string }>(
  program: Program,
  codes: readonly Code[],
  target: Target<Code>,
): Promise<Program> {
  const module = await target.assemble(codes);
  return module ? { ...program, wasm: module } : program;
}

/** Bytes at the peak by what they are for. */
function anatomyOf(program: Program, chosen: Draft<unknown>, alignment: number): Anatomy {
  const size = (slot: number): number =>
    Math.ceil((program.slots[slot]?.bytes ?? 0) / alignment) * alignment;
  const total = (entries: readonly { readonly slot: number }[]): number =>
    entries.reduce((sum, { slot }) => sum + size(slot), 0);
  const weights = total(program.weights.filter((w) => w.role === 'base'));
  const adapter = total(program.weights.filter((w) => w.role === 'adapter'));
  const gradients = total(program.states.filter((s) => s.role === 'gradient'));
  const optimizer = total(program.states.filter((s) => s.role !== 'gradient'));
  const { alive } = peakOf(chosen, alignment);
  const activations = alive.filter((a) => a.saved).reduce((sum, a) => sum + a.bytes, 0);
  const workspace = alive.filter((a) => !a.saved).reduce((sum, a) => sum + a.bytes, 0);
  const inputs = chosen.base - weights - adapter - gradients - optimizer;
  const staging = program.arena.bytes - chosen.base - activations - workspace;
  return { weights, adapter, optimizer, gradients, inputs, activations, workspace, staging };
}
