/**
 * The evaluator: lowers plans to the very programs that would run and counts their bytes. A lossy plan whose error is bounded
 * takes at least the bytes that measuring the error of one row does.
 */

import type { DecompositionEntry } from '../../runtime/format/program.ts';
import { stage } from '../debug.ts';
import type { RunPass } from '../debug.ts';
import type { Graph, ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { Plan, PlannedGraph } from '../ir/plan.ts';
import { Checks } from '../lowering/check.ts';
import type { Check } from '../lowering/check.ts';
import { decompositionsOf } from '../lowering/principal.ts';
import { fuse } from '../lowering/fuse.ts';
import { lowerPlan, plannedGraph } from '../lowering/pipeline.ts';
import type { Lowering } from '../lowering/pipeline.ts';
import { allocated, draft, measure, packedBytes } from '../lowering/program.ts';
import type { Draft, Measured, Timeline } from '../lowering/program.ts';
import type { Selector } from '../lowering/select/select.ts';
import type { PlanEvaluator } from './problem/planner.ts';
import { policyNamed } from '../policies/index.ts';
import type { Limits } from '../targets/target.ts';

export interface EvaluatorOptions<Code extends { readonly name: string }> {
  /** The loss and its gradients of a micro-batch. */
  readonly gradients: JointGraph;
  /** The same with fewer rows. */
  readonly withRows: (rows: number) => JointGraph;
  /** Rows of a micro-batch; null where it cannot be cut into rows. */
  readonly rows: number | null;
  /** The whole step. */
  readonly joint: JointGraph;
  readonly evaluation: Graph;
  readonly selector: Selector<Code>;
  readonly limits: Limits;
  readonly exposeGradients: boolean;
  readonly storedForm: boolean;
  /** Plans must make room for measuring the gradient's error. */
  readonly bounded: boolean;
  /** Lossless plans; the one with the fewest bytes alive is compared with. */
  readonly exact: () => readonly Plan[];
}

/** Whether a plan restores anything but the very bits. Not by its predicted error, which may be measured as 0. */
export const isLossy = (plan: Plan, { values }: Pick<JointGraph, 'values'>): boolean =>
  plan.placements.some(({ residual, policy }) => {
    const type = values[residual]?.type;
    return type !== undefined && (policyNamed.get(policy)?.error(type) ?? 0) > 0;
  });

export interface Packing {
  readonly packed: number;
  readonly load: number;
  readonly base: number;
}

/** An evaluator that also says how tightly a plan's program is packed. */
export interface Packer extends PlanEvaluator {
  /** H, LOAD, and what of them is there for good. */
  readonly packing: (plan: Plan) => Packing;
}

export class Evaluator<Code extends { readonly name: string }> implements Packer {
  /** How the program finds what adapters begin from. */
  readonly decompositions: readonly DecompositionEntry[];
  private readonly options: EvaluatorOptions<Code>;
  private readonly lowering: Lowering<Code>;
  private readonly evaluated: Measured<Code>;
  private readonly decomposed: readonly Measured<Code>[];
  private readonly checks: Checks<Code>;
  private readonly loads = new Memo((plan) =>
    allocated(this.of(plan).draft.load, this.options.limits),
  );
  private readonly packs = new Memo((plan) => this.bytesOf(this.least(plan)));
  private lossless: Plan | null = null;
  /** Only the last one is held: a draft of many layers is large. */
  private last: {
    readonly plan: Plan;
    readonly planned: PlannedGraph;
    readonly draft: Draft<Code>;
  } | null = null;

  constructor(options: EvaluatorOptions<Code>) {
    this.options = options;
    const { evaluation, gradients, rows, withRows, selector, limits, storedForm } = options;
    this.lowering = { selector, limits, storedForm, merges: new WeakMap() };
    const outputs = Object.entries(evaluation.outputs).map(([name, v]) => [`evaluate.${name}`, v]);
    this.evaluated = measure(
      {
        ...fuseForward(evaluation, 'evaluate', limits.bindings),
        outputs: Object.fromEntries(outputs) as Record<string, ValueId>,
      },
      selector,
      limits,
    );
    const decompositions = decompositionsOf(options.joint, limits);
    this.decompositions = decompositions.map(({ entry }) => entry);
    this.decomposed = decompositions.map(({ timeline }) => measure(timeline, selector, limits));
    const planned = (graph: JointGraph, plan: Plan): JointGraph =>
      plannedGraph(graph, plan, this.lowering, true);
    const exact = (): Plan => (this.lossless ??= this.fewest(options.exact()));
    this.checks = new Checks({
      joint: gradients,
      rows,
      withRows,
      planned,
      exact,
      selector,
      limits,
    });
  }

  /** Training, evaluation and what comes before them. With `run` it is lowered pass by pass, for those who watch. */
  of(plan: Plan, run?: RunPass): { readonly planned: PlannedGraph; readonly draft: Draft<Code> } {
    if (this.last?.plan === plan && !run) return this.last;
    const { joint, limits, exposeGradients } = this.options;
    const { planned, training } = lowerPlan(joint, plan, this.lowering, exposeGradients, run);
    const made = draft([training, this.evaluated, ...this.decomposed], limits);
    this.last = { plan, planned, draft: made };
    return this.last;
  }

  load(plan: Plan): number {
    return this.loads.of(plan);
  }

  bytes(plan: Plan): number {
    return this.packs.of(plan);
  }

  /** What must be there at least. */
  least(plan: Plan): Draft<Code> {
    const { draft: made } = this.of(plan);
    return this.options.bounded && this.measurable(plan)
      ? this.with(made, this.checks.smallest(plan))
      : made;
  }

  /** The check on the most rows that leaves the program within `limit`; null where none does, or nothing is lossy. */
  check(plan: Plan, limit: number): Check<Code> | null {
    if (!this.measurable(plan)) return null;
    const { draft: made } = this.of(plan);
    const { limits } = this.options;
    return stage(
      'check',
      () =>
        this.checks.largest(plan, (check) => {
          const both = this.with(made, check);
          return allocated(both.load, limits) <= limit && this.bytesOf(both) <= limit;
        }),
      (check) => (check ? `check of ${check.rows ?? 'all'} rows` : 'no check'),
    );
  }

  with(made: Draft<Code>, check: Check<Code> | null): Draft<Code> {
    return check ? draft([...made.timelines, check.measured], this.options.limits) : made;
  }

  packing(plan: Plan): Packing {
    const { draft: made } = this.of(plan);
    const { load, base } = made;
    return { packed: packedBytes(made, this.options.limits), load, base };
  }

  bytesOf(made: Draft<Code>): number {
    const { limits } = this.options;
    return allocated(packedBytes(made, limits), limits);
  }

  private fewest(plans: readonly Plan[]): Plan {
    const [best] = plans.toSorted((a, b) => this.load(a) - this.load(b));
    if (!best) throw new Error('internal: a lossless plan is always there');
    return best;
  }

  private measurable(plan: Plan): boolean {
    const { joint } = this.options;
    return joint.gradients.size > 0 && isLossy(plan, joint);
  }
}

/** What was counted of a plan, once for all plans that place the same: searches come by one plan on many ways. */
class Memo {
  private readonly known = new Map<string, number>();
  private readonly count: (plan: Plan) => number;

  constructor(count: (plan: Plan) => number) {
    this.count = count;
  }

  of(plan: Plan): number {
    const key = plan.placements.map(({ residual, policy }) => `${residual} ${policy}`).join();
    const known = this.known.get(key) ?? this.count(plan);
    this.known.set(key, known);
    return known;
  }
}

/** A forward alone, as one section. */
export function fuseForward(
  graph: Graph,
  section: string,
  bindings: number,
): Omit<Timeline, 'outputs'> {
  const { values, inputs, nodes, outputs } = graph;
  const fused = fuse({ values, outputs, forward: nodes, backward: [], update: [] }, bindings);
  return { values, inputs, sections: { [section]: fused.forward } };
}
