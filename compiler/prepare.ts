/** What is planned, and what evaluates plans: from the graphs of a model and a target. */

import type { CompileOptions } from './options.ts';
import { gradientGraph } from './graphs.ts';
import type { ModelOptions, Read } from './graphs.ts';
import type { Graph } from './ir/graph.ts';
import type { JointGraph } from './ir/joint.ts';
import type { Machine } from './ir/machine.ts';
import { Selector } from './lowering/select/select.ts';
import { policiesOn, requirePinned } from './planning/available.ts';
import { extremes } from './planning/choose.ts';
import { Evaluator } from './planning/evaluate.ts';
import { pinned } from './planning/problem/pins.ts';
import type { PlanProblem } from './planning/problem/planner.ts';
import type { Target } from './targets/target.ts';

/** The graphs of one choice of an adapter's forms. */
export interface Graphs {
  /** Of a micro-batch. */
  readonly gradients: JointGraph;
  /** Of a whole step. */
  readonly joint: JointGraph;
  readonly evaluation: Graph;
}

/** What planning needs of the options and of the model as read. */
export type Context = Read & Omit<CompileOptions, keyof ModelOptions | 'device'>;

/** What is to be planned, and what evaluates its plans on one target. */
export interface OnTarget<Code extends { readonly name: string }> {
  readonly problem: PlanProblem;
  readonly evaluator: Evaluator<Code>;
}

export function problemOf<Code extends { readonly name: string }>(
  graphs: Graphs,
  target: Target<Code>,
  context: Context,
): OnTarget<Code> {
  const { recipe, rows, storedForm = true, check = true } = context;
  const { joint } = graphs;
  const machine = permitted(context.machine, target.machine);
  const free: PlanProblem = {
    ...{ joint, policies: policiesOn(target), machine, maxError: recipe.maxError },
    errorScale: context.errorScale ?? 1,
    measurements: context.measurements ?? [],
  };
  const evaluator = new Evaluator({
    ...{ ...graphs, rows, limits: target.limits, storedForm },
    withRows: (fewer) => gradientGraph(context.withRows(fewer)),
    selector: new Selector(target),
    exposeGradients: context.exposeGradients === true,
    bounded: check && recipe.maxError > 0,
    exact: () => Object.values(extremes(free)),
  });
  const { pins = [] } = context;
  requirePinned(pins, target);
  return { problem: pinned(free, pins), evaluator };
}

/** The measured machine, else the target's; tensors may go to the host only where the target says that they may. */
function permitted(measured: Machine | undefined, usual: Machine): Machine {
  if (measured === undefined) return usual;
  const { hostLink = null } = usual;
  return { ...measured, hostLink: hostLink === null ? null : (measured.hostLink ?? hostLink) };
}
