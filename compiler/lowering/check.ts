/**
 * The section `check`: the gradient under a lossy plan and under a lossless one, of the same batch, and how far they are
 * apart. Where both do not fit beside everything else, the first rows of the batch stand in for all of it.
 */

import { compare, firstRows } from '../autodiff/compare.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { Plan } from '../ir/plan.ts';
import type { Limits } from '../targets/target.ts';
import { measure } from './program.ts';
import type { Measured } from './program.ts';
import type { Selector } from './select/select.ts';

export interface CheckTask<Code extends { readonly name: string }> {
  /** The loss and its gradients of a whole micro-batch, without accumulation. */
  readonly joint: JointGraph;
  /** Rows of a micro-batch; null where it cannot be cut into rows. */
  readonly rows: number | null;
  /** The same with fewer rows. */
  readonly withRows: (rows: number) => JointGraph;
  /** A joint graph as it runs under a plan, as in training. */
  readonly planned: (joint: JointGraph, plan: Plan) => JointGraph;
  /** The lossless plan that is compared with. */
  readonly exact: () => Plan;
  readonly selector: Selector<Code>;
  readonly limits: Limits;
}

export interface Check<Code> {
  readonly measured: Measured<Code>;
  /** Names of the layers, as the output `check.errors` counts them. */
  readonly layers: readonly string[];
  /** Rows that are compared; null: the batch as a whole. */
  readonly rows: number | null;
}

export class Checks<Code extends { readonly name: string }> {
  private readonly task: CheckTask<Code>;
  private readonly joints = new Map<number | null, JointGraph>();
  private last: {
    readonly plan: Plan;
    readonly rows: number | null;
    readonly check: Check<Code>;
  } | null = null;

  constructor(task: CheckTask<Code>) {
    this.task = task;
  }

  /** The check on the fewest rows. */
  smallest(plan: Plan): Check<Code> {
    for (const rows of this.sizes().toReversed()) {
      const check = this.of(plan, rows);
      if (check) return check;
    }
    throw new Error('internal: a check of the whole batch is always possible');
  }

  /** The check on the most rows that `fits`, or null. */
  largest(plan: Plan, fits: (check: Check<Code>) => boolean): Check<Code> | null {
    for (const rows of this.sizes()) {
      const check = this.of(plan, rows);
      if (check && fits(check)) return check;
    }
    return null;
  }

  /** All rows, half of them, a quarter, … one. */
  private sizes(): readonly (number | null)[] {
    const { rows } = this.task;
    const sizes: (number | null)[] = [rows];
    for (let n = rows ?? 1; n > 1; sizes.push(n)) n = Math.floor(n / 2);
    return sizes;
  }

  /** Null where fewer rows make another graph, onto which the plan does not carry over. */
  private of(plan: Plan, rows: number | null): Check<Code> | null {
    if (this.last?.plan === plan && this.last.rows === rows) return this.last.check;
    const joint = this.jointOf(rows);
    if (!sameStructure(joint, this.task.joint)) return null;
    const { planned, exact, selector, limits } = this.task;
    const whole = planned(this.task.joint, plan);
    const compared = compare(planned(joint, plan), planned(joint, exact()));
    const { values, inputs, nodes } = firstRows(compared, whole);
    const outputs = { 'check.errors': compared.errors };
    const timeline = { values, inputs, sections: { check: nodes }, outputs };
    const measured = measure(timeline, selector, limits);
    const check = { measured, layers: compared.layers, rows };
    this.last = { plan, rows, check };
    return check;
  }

  private jointOf(rows: number | null): JointGraph {
    if (rows === null || rows === this.task.rows) return this.task.joint;
    const joint = this.joints.get(rows) ?? this.task.withRows(rows);
    this.joints.set(rows, joint);
    return joint;
  }
}

/** Whether values of the one are, by their numbers, values of the other. */
function sameStructure(a: JointGraph, b: JointGraph): boolean {
  const same = (x: JointGraph['forward'], y: JointGraph['forward']): boolean =>
    x.length === y.length &&
    x.every(
      ({ op, inputs, outputs }, i) =>
        op === y[i]?.op &&
        String(inputs) === String(y[i]?.inputs) &&
        String(outputs) === String(y[i]?.outputs),
    );
  return a === b || (same(a.forward, b.forward) && same(a.backward, b.backward));
}
