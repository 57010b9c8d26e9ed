/** Prices: bytes, seconds and error of policies at sites, and of replays, which depend on what else is kept. */

import type { ValueId } from '../../ir/graph.ts';
import { secondsOf } from '../../ir/machine.ts';
import type { Placement, Plan } from '../../ir/plan.ts';
import type { TensorType } from '../../ir/types.ts';
import { keyOf, workOf } from '../../ops/work.ts';
import { holds } from '../../policies/policy.ts';
import type { Candidate, Policy } from '../../policies/policy.ts';
import { tokensOf, typeFor } from './channels.ts';
import { errorModel } from '../cost/error-model.ts';
import type { ErrorModel } from '../cost/error-model.ts';
import type { PlanProblem } from './planner.ts';
import type { Parent, Recomputation, RecomputeGraph } from './recompute-graph.ts';
import { replayBound } from './replay-bound.ts';
import { anchor, recomputeGraph, sites } from './saved-values.ts';
import type { Site } from './saved-values.ts';
import { opOf } from '../../ops/table.ts';

/** How each site is stored. A site that is absent is not stored, and replayed where it is needed. */
export type State = ReadonlyMap<Site, Policy>;

export class Prices {
  private readonly problem: PlanProblem;
  private readonly graph: RecomputeGraph;
  private readonly nodeTime: readonly number[];
  private readonly tokens: number | null;
  private readonly errors: ErrorModel;
  private readonly found = new WeakMap<Site, Map<Policy, number>>();

  constructor(problem: PlanProblem) {
    this.problem = problem;
    this.graph = recomputeGraph(problem.joint);
    this.tokens = tokensOf(problem.joint);
    this.errors = errorModel(problem);
    this.nodeTime = problem.joint.forward.map((node) => {
      const op = opOf(node.op);
      if (op.runs === 'view') return 0;
      const inputs = node.inputs.map((v) => (v === null ? null : this.typeOf(v)));
      const outputs = node.outputs.map((v) => this.typeOf(v));
      const work = workOf(op, inputs, outputs, node.attrs);
      const { machine } = problem;
      return machine.calls
        ? secondsOf(machine, { ...work, key: keyOf(op, inputs, outputs, node.attrs) })
        : secondsOf(machine, work);
    });
  }

  private typeOf(value: ValueId): TensorType {
    const type = this.problem.joint.values[value]?.type;
    if (!type) throw new Error(`internal: no value ${value}`);
    return type;
  }

  /** What a policy is asked; `replay`: seconds of the replay, where one is possible. */
  candidate(policy: Policy, site: Site, replay: number | null = null): Candidate {
    const type = typeFor(policy, this.typeOf(site.value), this.tokens);
    const { compared, ofWeights } = site;
    return { type, replay, machine: this.problem.machine, compared, ofWeights };
  }

  fits(policy: Policy, site: Site): boolean {
    return holds(policy, this.candidate(policy, site, site.replayable ? 0 : null));
  }

  bytes(policy: Policy, site: Site): number {
    return policy.bytes(this.candidate(policy, site).type);
  }

  /** Predicted part of the gradient's relative error that this site adds. */
  error(policy: Policy, site: Site): number {
    const known = this.found.get(site) ?? new Map<Policy, number>();
    this.found.set(site, known);
    const error = known.get(policy) ?? this.errors(policy, site, this.candidate(policy, site).type);
    known.set(policy, error);
    return error;
  }

  /** Seconds of a policy that does not replay; a replay is priced by `replays`. */
  time(policy: Policy, site: Site): number {
    return policy.replays ? 0 : policy.time(this.candidate(policy, site));
  }

  /** Seconds of all nodes that a state replays: the union of what its replaying residuals reach back to. */
  replays(state: State): number {
    const replayed = [...state].flatMap(([{ residual, producer }, policy]) =>
      residual && policy.replays ? [producer] : [],
    );
    let seconds = 0;
    for (const node of this.recomputation(state).executed(replayed)) {
      seconds += this.nodeTime[node] ?? 0;
    }
    return seconds;
  }

  private recomputation(state: State): Recomputation {
    const stored = new Map([...state].map(([site, policy]) => [site.value, policy]));
    return this.graph.under(stored, sites(this.problem.joint));
  }

  /** Seconds that a state adds to a step. */
  seconds(state: State): number {
    let sum = this.replays(state);
    for (const [site, policy] of state) sum += this.time(policy, site);
    return sum;
  }

  /** Seconds of a forward node. */
  nodeSeconds(index: number): number {
    return this.nodeTime[index] ?? 0;
  }

  /** The relative error of the tensor itself. */
  ownError(policy: Policy, site: Site): number {
    return policy.error(this.candidate(policy, site).type);
  }

  /** The gradient's relative error per relative error of this tensor: by what was measured of codes, where something was. */
  sensitivity(site: Site): number {
    const probe = this.problem.policies.find(
      (policy) => policy.probe === true && this.fits(policy, site),
    );
    if (!probe) return this.problem.errorScale;
    return this.error(probe, site) / this.ownError(probe, site);
  }

  /**
   * Predicted relative error of the whole gradient: independent parts add in squares. A residual that is replayed is off
   * by as much as what its replay reads, taken together.
   */
  total(state: State): number {
    let squares = 0;
    for (const [site, policy] of state) squares += this.error(policy, site) ** 2;
    if (squares === 0) return 0;
    const inherited = this.inherited(state);
    for (const [site, policy] of state) {
      if (site.residual && policy.replays) {
        squares += this.sensitivity(site) ** 2 * inherited({ ...site, crosses: false });
      }
    }
    return Math.sqrt(squares);
  }

  /** The square of a value's own relative error as a recomputation reads it. */
  private inherited(state: State): (parent: Parent) => number {
    const placed = new Map([...state].map(([site, policy]) => [site.value, { site, policy }]));
    return this.recomputation(state).folded(
      (value) => {
        const found = placed.get(value);
        return found ? this.ownError(found.policy, found.site) ** 2 : 0;
      },
      (parents, of) => parents.reduce((squares, parent) => squares + of(parent), 0),
      0,
    );
  }

  /** The state that a plan says. */
  stateOf({ placements }: Plan): State {
    const { joint, policies } = this.problem;
    const siteOf = new Map(sites(joint).map((site) => [site.value, site]));
    const policyOf = new Map(policies.map((policy) => [policy.name, policy]));
    return new Map(
      placements.map(({ residual, policy: name }) => {
        const policy = policyOf.get(name);
        if (!policy) throw new Error(`internal: no policy ${name}`);
        return [siteOf.get(residual) ?? anchor(joint, residual), policy] as const;
      }),
    );
  }

  /** The plan of a state, each replaying residual priced by what keeping it would spare. */
  plan(proposed: State): Plan {
    const state = replayBound(
      proposed,
      this.problem,
      (policy, site) => this.error(policy, site) === 0,
    );
    const placements = [...state].map(([site, policy]): Placement => ({
      residual: site.value,
      policy: policy.name,
      bytes: this.bytes(policy, site),
      time: policy.replays ? (this.nodeTime[site.producer] ?? 0) : this.time(policy, site),
      error: this.error(policy, site),
    }));
    const { madeBy } = this.graph;
    placements.sort(
      (a, b) =>
        (madeBy.get(a.residual) ?? 0) - (madeBy.get(b.residual) ?? 0) || a.residual - b.residual,
    );
    return { placements, error: this.total(state) };
  }
}
