/**
 * lowerPlan: from a joint graph and a plan to what runs, a list: apply → stored form → fuse → select. The planner counts the
 * bytes of its result, and the program is written from it.
 */

import type { RunPass } from '../debug.ts';
import type { Value, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { Plan, PlannedGraph } from '../ir/plan.ts';
import { printJoint } from '../ir/print.ts';
import { infer } from '../ops/table.ts';
import { policyNamed } from '../policies/index.ts';
import { storedForm } from '../rewrite/stored-form.ts';
import type { Limits } from '../targets/target.ts';
import { apply } from './apply.ts';
import { fuse } from './fuse.ts';
import type { Merges } from './fuse.ts';
import { measure } from './program.ts';
import type { Draft, Measured } from './program.ts';
import { labelOf } from './select/select.ts';
import type { Selector } from './select/select.ts';

export interface Lowering<Code extends { readonly name: string }> {
  readonly selector: Selector<Code>;
  readonly limits: Limits;
  /** The backward works on stored forms. */
  readonly storedForm: boolean;
  readonly merges: Merges;
}

/** A plan as it runs, for those who look into it. */
export interface LoweredPlan {
  readonly planned: PlannedGraph;
  /** All timelines of the program, training first. */
  readonly draft: Draft<unknown>;
  /** Values that the forward had before the plan was applied. */
  readonly values: readonly Value[];
  readonly limits: Limits;
}

/** A pass of one of many plans that are weighed: nobody watches. */
const unseen: RunPass = (_pass, run) => run();

/** The graph as it runs under a plan; with `gradients` all of them are results too. */
export function plannedGraph(
  joint: JointGraph,
  plan: Plan,
  { storedForm: onForms, limits, merges }: Omit<Lowering<never>, 'selector'>,
  gradients: boolean,
  run: RunPass = unseen,
): PlannedGraph {
  const applied = run('apply', () => apply(joint, plan, policyNamed, infer), printJoint);
  const formed = onForms ? run('stored-form', () => storedForm(applied), printJoint) : applied;
  const outputs = { ...formed.outputs, ...(gradients ? namedGradients(formed) : {}) };
  return run('fuse', () => fuse({ ...formed, outputs }, limits.bindings, merges), printJoint);
}

/** A plan's graph, and the calls that it becomes. */
export function lowerPlan<Code extends { readonly name: string }>(
  joint: JointGraph,
  plan: Plan,
  lowering: Lowering<Code>,
  gradients: boolean,
  run: RunPass = unseen,
): { readonly planned: PlannedGraph; readonly training: Measured<Code> } {
  const planned = plannedGraph(joint, plan, lowering, gradients, run);
  const { values, inputs, outputs, forward, backward, update } = planned;
  const timeline = { values, inputs, outputs, sections: { forward, backward, update } };
  const { selector, limits } = lowering;
  const training = run('select', () => measure(timeline, selector, limits), printCalls);
  return { planned, training };
}

/** `gradient <path>` of every trainable weight. */
function namedGradients({ inputs, gradients }: JointGraph): Readonly<Record<string, ValueId>> {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const gradient = input.kind === 'weight' ? gradients.get(input.value) : undefined;
      return input.kind === 'weight' && gradient !== undefined
        ? [[`gradient ${input.path}`, gradient] as const]
        : [];
    }),
  );
}

/** The calls of each section, and how many dispatches each is. */
function printCalls({ timeline, selection }: Measured<unknown>): string {
  return Object.keys(timeline.sections)
    .flatMap((name, index) => [
      ` ${name}`,
      ...(selection.sections[index] ?? []).map(
        ({ node, lowering }) =>
          `  ${labelOf(node, timeline.values)}: ${lowering.dispatches.length} dispatches`,
      ),
    ])
    .join('\n');
}
