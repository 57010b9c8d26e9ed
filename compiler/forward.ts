/** Programs of a forward alone: nothing is differentiated, nothing is planned, and nothing has to be searched for. */

import type { DecompositionEntry, Program } from '../runtime/format/program.ts';
import { budgetOf, bytesWithin } from './budget.ts';
import type { BudgetAsked } from './budget.ts';
import { stage } from './debug.ts';
import { budgetTooSmall, operatorNotOnTarget, tensorAboveBinding } from './diagnostics.ts';
import { fuseForward } from './planning/evaluate.ts';
import { forwardGraph, readModel } from './graphs.ts';
import type { ModelOptions } from './graphs.ts';
import type { Graph, ValueId } from './ir/graph.ts';
import type { JointGraph } from './ir/joint.ts';
import { BindingTooLarge } from './lowering/select/calls.ts';
import { withModule } from './lowering/select/codes.ts';
import { peakOf } from './lowering/arena/peak.ts';
import { decompositionsOf } from './lowering/principal.ts';
import { allocated, draft, finish, measure, packedBytes } from './lowering/program.ts';
import { Selector } from './lowering/select/select.ts';
import { KernelMissing } from './lowering/select/site.ts';
import { printProgram } from './report.ts';
import { scoresOf } from './rewrite/scores.ts';
import { forDevice, targetsWith } from './targets/index.ts';
import type { Device } from './targets/index.ts';
import { lackOf } from './targets/target.ts';
import type { Target } from './targets/target.ts';
import { boundsOf } from './trainer/bounds.ts';

export interface ForwardOptions extends ModelOptions {
  /** A forward takes what it takes: `min` and `max` are the same. */
  readonly budget: BudgetAsked;
  readonly device: Device;
}

/** The loss of data, as a program. */
export interface Evaluated {
  /** Its section is `evaluate`; its outputs are named `evaluate.loss`, `evaluate.rows` and `evaluate.scores`. */
  readonly program: Program;
  /** Exclusive upper bounds of integer data inputs, by name. */
  readonly bounds: Readonly<Record<string, number>>;
  /** The input that holds an example's one class, whose scores are an output; null where there is none. */
  readonly label: string | null;
}

/** Compiles the forward of `logits` alone, for generation and comparison. Throws as `compile` does. */
export async function compileLogits(options: ForwardOptions): Promise<Program> {
  const graph = forwardGraph(readModel(options), { entry: 'logits', training: false });
  return compiled(graph, 'forward', graph.outputs, options);
}

/** Compiles the loss without its gradients, with the kernels that evaluate while training. Throws as `compile` does. */
export async function compileEvaluation(options: ForwardOptions): Promise<Evaluated> {
  const graph = forwardGraph(readModel(options), { entry: 'loss', training: false }, (made) => {
    const scores = scoresOf(made);
    return scores ? { ...made.outputs, scores: scores.value } : made.outputs;
  });
  const outputs = Object.entries(graph.outputs).map(([name, v]) => [`evaluate.${name}`, v]);
  const program = await compiled(
    graph,
    'evaluate',
    Object.fromEntries(outputs) as Record<string, ValueId>,
    options,
  );
  return { program, bounds: boundsOf(graph), label: scoresOf(graph)?.label ?? null };
}

/** A program with one section. Throws `budget-too-small`. */
async function compiled(
  graph: Graph,
  section: string,
  outputs: Readonly<Record<string, ValueId>>,
  { device, budget }: ForwardOptions,
): Promise<Program> {
  return forDevice(device, async (target) => {
    try {
      return await forwardProgram(graph, section, outputs, target, budget);
    } catch (error) {
      throw targetRefused(error, target, graph);
    }
  });
}

async function forwardProgram<Code extends { readonly name: string }>(
  graph: Graph,
  section: string,
  outputs: Readonly<Record<string, ValueId>>,
  target: Target<Code>,
  asked: BudgetAsked,
): Promise<Program> {
  const selector = new Selector(target);
  const { limits } = target;
  const decompositions = decompositionsOf(graph, limits);
  const timelines = [
    { ...fuseForward(graph, section, limits.bindings), outputs },
    ...decompositions.map(({ timeline }) => timeline),
  ];
  const drafted = draft(
    timelines.map((one) => measure(one, selector, limits)),
    limits,
  );
  const minimum = allocated(packedBytes(drafted, limits), limits);
  const most = bytesWithin(budgetOf(asked), Infinity);
  if (minimum > Math.min(most, limits.ceiling?.bytes ?? Infinity)) {
    const peak = peakOf(drafted, limits.alignment);
    throw budgetTooSmall({ budget: most, minimum, peak, mayErr: true, ...lackOf(target) });
  }
  const { program, codes } = stage('layout', () => finish(drafted, target, 1), printProgram);
  const entries = decomposed(decompositions.map(({ entry }) => entry));
  return withModule({ ...program, ...entries }, codes, target);
}

/** The program's field, where it decomposes anything. */
export const decomposed = (
  decompositions: readonly DecompositionEntry[],
): Pick<Program, 'decompositions'> => (decompositions.length > 0 ? { decompositions } : {});

/**
 * What the target cannot do as a diagnostic: a tensor that it cannot bind, an operator that it has no kernel for. Any other
 * error as it is.
 */
export function targetRefused(
  error: unknown,
  { name, limits, words }: Pick<Target, 'name' | 'limits' | 'words'>,
  graph: Pick<Graph, 'inputs' | 'values' | 'nodes'>,
): unknown {
  if (error instanceof KernelMissing) {
    return operatorNotOnTarget({
      ...{ operator: error.kernel.name, target: name, elsewhere: targetsWith(error.kernel) },
      ...(error.node?.at ? { at: error.node.at } : {}),
    });
  }
  if (!(error instanceof BindingTooLarge)) return error;
  const { inputs, values } = graph;
  const input = inputs.find(({ value }) => value === error.value);
  const { dtype = 'f32' } = values[error.value ?? -1]?.type ?? {};
  return tensorAboveBinding({
    tensor: error.tensor,
    bytes: error.bytes,
    limit: limits.bindingBytes,
    words,
    weight:
      input?.kind === 'weight'
        ? { mayBeHalf: dtype === 'f32' && !input.trainable && input.role === 'base' }
        : error.value !== null && !ofData(graph).has(error.value)
          ? { mayBeHalf: false }
          : null,
    ...(error.node.at ? { at: error.node.at } : {}),
  });
}

/** Runs what lowers a step; what the target cannot do of it is a diagnostic. */
export const refusingOn =
  (target: Parameters<typeof targetRefused>[1], joint: JointGraph) =>
  <T>(run: () => Promise<T>): Promise<T> =>
    run().catch((error: unknown) => {
      const nodes = [...joint.forward, ...joint.backward, ...joint.update];
      throw targetRefused(error, target, { ...joint, nodes });
    });

/** Values that what a batch supplies has a part in: the others are as large however few rows there are. */
function ofData({ inputs, nodes }: Pick<Graph, 'inputs' | 'nodes'>): ReadonlySet<ValueId> {
  const found = new Set(inputs.flatMap(({ kind, value }) => (kind === 'data' ? [value] : [])));
  for (const node of nodes) {
    if (node.inputs.some((id) => id !== null && found.has(id)))
      for (const id of node.outputs) found.add(id);
  }
  return found;
}
