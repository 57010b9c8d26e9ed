/**
 * Sensitivities: how far the whole gradient is off where one residual alone is stored lossily. A program of its own,
 * on one row: forward and backward with everything kept; then, for each residual that is tried, the part of the
 * backward that its restored copy changes.
 */

import type { Program } from '../../../runtime/format/program.ts';
import { distance, vector } from '../../autodiff/compare.ts';
import { forDevice } from '../../targets/index.ts';
import type { Device } from '../../targets/index.ts';
import { gradientGraph, readModel } from '../../graphs.ts';
import type { ModelOptions, Read } from '../../graphs.ts';
import { GraphBuilder } from '../../ir/builder.ts';
import type { Node, ValueId } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import { print } from '../../ir/print.ts';
import type { TensorType } from '../../ir/types.ts';
import { withModule } from '../../lowering/select/codes.ts';
import { fuse } from '../../lowering/fuse.ts';
import { draft, finish, measure } from '../../lowering/program.ts';
import { Selector } from '../../lowering/select/select.ts';
import { reshape, sum } from '../../ops/sugar.ts';
import { infer } from '../../ops/table.ts';
import { tokensOf, typeFor } from '../problem/channels.ts';
import type { Measurement } from '../problem/planner.ts';
import { sites } from '../problem/saved-values.ts';
import type { Site } from '../problem/saved-values.ts';
import { policiesOn } from '../available.ts';
import { holds } from '../../policies/policy.ts';
import type { Policy } from '../../policies/policy.ts';
import { storageOf } from '../../policies/storage.ts';
import { live, rename } from '../../rewrite/clean.ts';
import type { Target } from '../../targets/target.ts';
import { boundsOf } from '../../trainer/bounds.ts';

interface Try {
  readonly site: Site;
  readonly policy: Policy;
}

/** Longer rows would take longer and say little more. */
const mostTokens = 128;

export interface Sensitivities {
  /** What is tried: three depths of each template. */
  readonly tried: readonly (Omit<Measurement, 'gradientError'> & {
    /** What the policy's error is of the whole batch, against that of what is tried. */
    readonly scale: number;
  })[];
  /** Exclusive upper bounds of integer data inputs, by name. */
  readonly bounds: Readonly<Record<string, number>>;
  /** The program's graph as text: equal texts measure the same. */
  readonly text: string;
  /** Its section `check` leaves the error of each that is tried, as layers in that order. */
  readonly program: () => Promise<Program>;
}

/** The sensitivities of a model, not yet measured; null where nothing can be tried. */
export const sensitivities = (
  options: ModelOptions & { readonly device: Device },
): Sensitivities | null => forDevice(options.device, (target) => ofTarget(options, target));

function ofTarget<Code extends { readonly name: string }>(
  options: ModelOptions,
  target: Target<Code>,
): Sensitivities | null {
  const found = smallest(options);
  if (!found || found.part.gradients.size === 0) return null;
  const joint = found.part;
  const { machine } = target;
  const errorOf = (policy: Policy, value: ValueId, graph: JointGraph): number =>
    policy.error(seenBy(policy, value, graph));
  const chosen = depths(sites(joint)).flatMap((site) =>
    policiesOn(target)
      .filter((policy) => policy.probe === true)
      .filter((policy) => {
        const type = seenBy(policy, site.value, joint);
        const { compared, ofWeights } = site;
        return holds(policy, { type, compared, ofWeights, replay: null, machine });
      })
      .map((policy): Try => ({ site, policy })),
  );
  if (chosen.length === 0) return null;
  const { graph, errors } = probes(joint, chosen, target.limits.bindings);
  const outputs = { 'check.errors': errors };
  const tried = chosen.map(({ site: { template, layer, value }, policy }) => ({
    ...{ template, layer, policy: policy.name },
    scale: errorOf(policy, value, found.whole) / errorOf(policy, value, joint),
  }));
  return {
    tried,
    bounds: boundsOf({ ...joint, nodes: joint.forward }),
    text: print({ ...graph, outputs }),
    program: async () => {
      const selector = new Selector(target);
      const timeline = { ...graph, sections: { check: graph.nodes }, outputs };
      const measured = measure(timeline, selector, target.limits);
      const { program, codes } = finish(draft([measured], target.limits), target, 1);
      const layers = tried.map(({ template, layer, policy }) => `${template} ${layer} ${policy}`);
      const check = { layers, rows: null, of: null };
      return withModule({ ...program, check }, codes, target);
    },
  };
}

/** One row of at most `mostTokens`; null where that makes another graph, whose templates are others. */
function smallest(
  options: ModelOptions,
): { readonly whole: JointGraph; readonly part: JointGraph } | null {
  const read = readModel(options);
  const whole = gradientGraph(read);
  const part = ofOneRow(options, read);
  const same = whole.forward.every(({ op }, i) => op === part.forward[i]?.op);
  return same && whole.forward.length === part.forward.length ? { whole, part } : null;
}

function ofOneRow(options: ModelOptions, read: Read): JointGraph {
  const { contextDimension: context } = read.model;
  const tokens = context === null ? undefined : read.sizes.dimensions.get(context);
  if (context === null || tokens === undefined) return gradientGraph(read.withRows(1));
  const fewer = Math.min(tokens, mostTokens);
  const set = { ...options.set, [context]: fewer };
  return gradientGraph(readModel({ ...options, set, standsFor: tokens / fewer }).withRows(1));
}

/** The first, the middle and the last layer of each template. */
function depths(all: readonly Site[]): readonly Site[] {
  const templates = new Map<string, Site[]>();
  for (const site of all)
    templates.set(site.template, [...(templates.get(site.template) ?? []), site]);
  return [...templates.values()].flatMap((layers) => {
    const last = layers.length - 1;
    const at = new Set([0, Math.floor(last / 2), last]);
    return layers.filter((_, i) => at.has(i));
  });
}

/** The type as which the policy sees a value. */
function seenBy(policy: Policy, value: ValueId, joint: JointGraph): TensorType {
  const type = joint.values[value]?.type;
  if (!type) throw new Error(`internal: no value ${value}`);
  return typeFor(policy, type, tokensOf(joint));
}

/** The exact step, and after it a changed backward for each that is tried. */
function probes(
  joint: JointGraph,
  chosen: readonly Try[],
  bindings: number,
): {
  readonly graph: Pick<JointGraph, 'values' | 'inputs'> & { readonly nodes: readonly Node[] };
  readonly errors: ValueId;
} {
  const named = [...joint.gradients].map(([weight, gradient]) => [String(weight), gradient]);
  const fused = fuse(
    { ...joint, outputs: Object.fromEntries(named) as Record<string, ValueId> },
    bindings,
  );
  const gradients = [...joint.gradients.values()];
  const backward = live(fused.backward, gradients);
  const g = new GraphBuilder(infer, { ...fused, nodes: [], outputs: {} });
  g.nodes.push(...live([...fused.forward, ...backward], gradients));
  const whole = sum(
    g,
    gradients.map((gradient) => distance(g, gradient, gradient)[1]),
  );
  const errors = chosen.flatMap(({ site: { value }, policy }) => {
    const remembers = { compared: null, state: refuse, replay: refuse };
    const storage = storageOf(g, { residual: value, ...remembers });
    const type = g.typeOf(value);
    const seen = seenBy(policy, value, joint);
    const packed = policy.pack(storage, reshape(g, value, seen.shape));
    const restored = reshape(g, policy.unpack(storage, packed, seen), type.shape);
    const changed = again(g, backward, value, restored);
    const apart = gradients.flatMap((gradient) => {
      const other = changed.get(gradient);
      return other === undefined ? [] : [distance(g, other, gradient)[0]];
    });
    return apart.length === 0 ? [none(g, whole), whole] : [sum(g, apart), whole];
  });
  const found = vector(g, errors);
  const nodes = live(g.nodes, [found]);
  return { graph: { values: g.values, inputs: g.inputs, nodes }, errors: found };
}

/** The backward's nodes once more, as far as they depend on `value`, with `by` in its place. Old value → new. */
function again(
  g: GraphBuilder,
  backward: readonly Node[],
  value: ValueId,
  by: ValueId,
): ReadonlyMap<ValueId, ValueId> {
  const changed = new Map([[value, by]]);
  for (const node of backward) {
    if (!node.inputs.some((v) => v !== null && changed.has(v))) continue;
    const { inputs } = rename(node, changed);
    const outputs = node.outputs.map((v) => {
      const { name, type } = g.get(v);
      const copy = g.value(name, type);
      changed.set(v, copy);
      return copy;
    });
    g.nodes.push({ ...node, inputs, outputs });
  }
  return changed;
}

/** A gradient that does not read the residual is not off. */
const none = (g: GraphBuilder, like: ValueId): ValueId => distance(g, like, like)[0];

/** What the probe's policy may not do: its storage outlives no step and begins nowhere. */
const refuse = (): never => {
  throw new Error('internal: a probe remembers and replays nothing');
};
