/**
 * stored-form: PlannedGraph → PlannedGraph. Consumers of a decoded residual are rewritten to work on what is stored,
 * so that the decoded tensor is never whole: codes and halves are decoded as a kernel loads them, and products with
 * x ≈ P·R go through the narrow middle. Plans that store everything as it is stay as they are.
 */

import type { ValueId } from '../ir/graph.ts';
import type { PlannedGraph } from '../ir/plan.ts';
import { rename } from './clean.ts';
import { rewrite } from './rewrite.ts';
import { storedFormRules } from './stored-form-rules.ts';

/** The backward with every rule applied that saves bytes or time. */
export function storedForm(planned: PlannedGraph): PlannedGraph {
  const { backward, stored } = planned;
  if (stored.size === 0) return planned;
  // What later parts read of the backward: rules may put other values in their place.
  const made = new Set(backward.flatMap((node) => node.outputs));
  const later = [
    ...planned.update.flatMap((node) => node.inputs),
    ...Object.values(planned.outputs),
    ...planned.gradients.values(),
  ].filter((v): v is ValueId => v !== null && made.has(v));
  const outputs = Object.fromEntries(later.map((v) => [String(v), v]));
  const found = rewrite(
    { values: planned.values, inputs: planned.inputs, nodes: backward, outputs },
    [storedFormRules(stored)],
  );
  const renamed = new Map(
    later.flatMap((v) => {
      const by = found.outputs[String(v)];
      return by === undefined || by === v ? [] : [[v, by] as const];
    }),
  );
  const by = (v: ValueId): ValueId => renamed.get(v) ?? v;
  return {
    ...planned,
    values: found.values,
    backward: found.nodes,
    update: planned.update.map((node) => rename(node, renamed)),
    outputs: Object.fromEntries(Object.entries(planned.outputs).map(([name, v]) => [name, by(v)])),
    gradients: new Map([...planned.gradients].map(([weight, v]) => [weight, by(v)])),
  };
}
