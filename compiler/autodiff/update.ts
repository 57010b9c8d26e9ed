/** update: JointGraph → JointGraph. Gradient accumulation, the global norm, clipping and the optimizer, all made of ops. */

import { GraphBuilder } from '../ir/builder.ts';
import type { ValueId, WeightInput } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import type { Scalar } from '../ir/scalar.ts';
import { tensor } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { fill, map, reduce, sum } from '../ops/sugar.ts';
import { infer } from '../ops/table.ts';
import { accumulate } from './accumulate.ts';
import { in8Bits, stepIn8Bits } from './optimizers/adamw8.ts';
import { optimizerOf, type OptimizerSettings } from './optimizers/index.ts';
import type { Optimizer } from './optimizers/optimizer.ts';
import { residualsOf } from './residuals.ts';

export interface UpdateSettings {
  readonly optimizer: OptimizerSettings;
  /** Gradients are scaled down to this global norm; null does not clip. */
  readonly clip: number | null;
  /** Batches whose gradients are averaged into one step. */
  readonly microBatches: number;
}

/**
 * The step's end: every weight that has a gradient moves by the optimizer, with PyTorch's arithmetic; decay applies to
 * all of them but those that are `steady`. `outputs.gradientNorm` ([] f32) is the norm over all gradients, before clipping.
 */
export function update(joint: JointGraph, settings: UpdateSettings): JointGraph {
  const { microBatches, clip } = settings;
  const g = new GraphBuilder(infer, { ...joint, nodes: [] });
  const { backward, gradients } =
    microBatches > 1 ? accumulate(g, joint.backward, joint.gradients, microBatches) : joint;
  const norm = globalNorm(g, [...gradients.values()]);
  const scale = clip === null ? null : clipScale(g, norm, clip);
  const optimizer = optimizerOf(settings.optimizer);
  const scalars = new Map(optimizer.scalars.map((name) => [name, g.scalar(name, tensor([]))]));
  for (const weight of joint.inputs) {
    const gradient = weight.kind === 'weight' ? gradients.get(weight.value) : undefined;
    if (weight.kind !== 'weight' || gradient === undefined) continue;
    g.origin = weight.at ? { at: weight.at } : {};
    const own =
      weight.steady === true ? { ...settings.optimizer, weightDecay: 0 } : settings.optimizer;
    if (in8Bits(own, g.typeOf(weight.value).shape)) stepIn8Bits(g, own, weight, gradient, scale);
    else step(g, optimizerOf(own), weight, gradient, scale, scalars);
    g.origin = {};
  }
  return {
    ...joint,
    values: g.values,
    inputs: g.inputs,
    backward,
    update: g.nodes,
    outputs: { ...joint.outputs, gradientNorm: norm },
    residuals: residualsOf(joint.forward, backward),
    gradients,
    microBatches,
  };
}

/** √ Σ g², over every element of every gradient. */
function globalNorm(g: GraphBuilder, gradients: readonly ValueId[]): ValueId {
  const squares = gradients.map((gradient) => {
    const { shape } = g.typeOf(gradient);
    const square = s.mul(s.arg(0), s.arg(0));
    return reduce(g, 'sum', square, [gradient], { axes: shape.map((_, i) => i), name: 'Σg²' });
  });
  if (squares.length === 0) return fill(g, 0, []);
  return map(g, s.sqrt(s.arg(0)), [sumAll(g, squares)], { shape: [], name: 'gradientNorm' });
}

/** A tree of sums: few nodes deep however many there are. */
function sumAll(g: GraphBuilder, values: readonly ValueId[]): ValueId {
  const groups = Array.from({ length: Math.ceil(values.length / 4) }, (_, i) =>
    sum(g, values.slice(4 * i, 4 * i + 4), 'Σg²'),
  );
  const [first] = groups;
  return first !== undefined && groups.length === 1 ? first : sumAll(g, groups);
}

/** min(1, clip / (norm + 1e-6)), as torch.nn.utils.clip_grad_norm_. */
const clipScale = (g: GraphBuilder, norm: ValueId, clip: number): ValueId =>
  map(g, s.min(s.literal(1), s.div(s.literal(clip), s.add(s.arg(0), s.literal(1e-6)))), [norm], {
    shape: [],
    name: 'clipScale',
  });

/** One weight's `update`: the weight and its states move together, each by a formula over the old values. */
function step(
  g: GraphBuilder,
  optimizer: Optimizer,
  weight: WeightInput,
  gradient: ValueId,
  scale: ValueId | null,
  scalars: ReadonlyMap<string, ValueId>,
): void {
  const { name, type } = g.get(weight.value);
  const states = optimizer.states.map((role) =>
    g.input({ kind: 'state', value: g.value(`${role} of ${name}`, type), role, of: weight.value }),
  );
  const inputs = [weight.value, ...states, gradient, ...scalars.values()];
  const at = (value: ValueId | undefined): Scalar => s.arg(inputs.indexOf(value ?? -1));
  const given = at(gradient);
  const scaled = scale === null ? given : s.mul(given, s.arg(inputs.push(scale) - 1));
  const next = optimizer.step({
    weight: s.arg(0),
    gradient: scaled,
    state: (role) => at(states[optimizer.states.indexOf(role)]),
    scalar: (scalar) => at(scalars.get(scalar)),
  });
  g.apply('update', inputs, {
    targets: [0, ...states.map((_, i) => i + 1)],
    formulas: [next.weight, ...optimizer.states.map((role) => next.states[role] ?? s.literal(0))],
  });
}
