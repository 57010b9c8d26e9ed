/** update: JointGraph → JointGraph. Gradient accumulation, the global norm, clipping and the optimizer, all made of ops. */

import { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import type { JointGraph } from '../ir/joint.ts';
import { tensor } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { fill, map, reduce, sum } from '../ops/sugar.ts';
import { infer } from '../ops/table.ts';
import { accumulate } from './accumulate.ts';
import { optimizerKinds, optimizerOf, type OptimizerSettings } from './optimizers/index.ts';
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
 * all of them but those that say `noWeightDecay`. `outputs.gradientNorm` ([] f32) is the norm over all gradients, before clipping.
 */
export function update(joint: JointGraph, settings: UpdateSettings): JointGraph {
  const { microBatches, clip } = settings;
  const g = new GraphBuilder(infer, { ...joint, nodes: [] });
  const { backward, gradients } =
    microBatches > 1 ? accumulate(g, joint.backward, joint.gradients, microBatches) : joint;
  const norm = globalNorm(g, [...gradients.values()]);
  const scale = clip === null ? null : clipScale(g, norm, clip);
  const scalars = Object.fromEntries(
    optimizerKinds[settings.optimizer.kind].scalars.map((name) => [
      name,
      g.scalar(name, tensor([])),
    ]),
  );
  for (const input of joint.inputs) {
    const { value: weight } = input;
    const gradient = gradients.get(weight);
    if (input.kind !== 'weight' || gradient === undefined) continue;
    g.origin = input.at ? { at: input.at } : {};
    const own =
      input.noWeightDecay === true ? { ...settings.optimizer, weightDecay: 0 } : settings.optimizer;
    const { name, type } = g.get(weight);
    const { states, step } = optimizerOf(own, type);
    const kept = Object.entries(states).map(([role, state]) => {
      const value = g.value(`${role} of ${name}`, state);
      return [role, g.input({ kind: 'state', value, role, of: weight })] as const;
    });
    step(g, { weight, gradient, scale, states: Object.fromEntries(kept), scalars });
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
