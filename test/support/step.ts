/** One step of a joint graph by the oracle, on seeded numbers. */

import type { JointGraph } from '../../compiler/ir/joint.ts';
import { elements } from '../../compiler/ir/types.ts';
import { type Environment, interpret } from './interpreter.ts';

/**
 * Weights and data are sines, matrices over the square root of their columns so that no depth outgrows f16; states and the
 * host's numbers are zero, as in the first batch, but for the random key.
 */
export function seededFeeds({
  inputs,
  values,
}: Pick<JointGraph, 'inputs' | 'values'>): Environment {
  return new Map(
    inputs.map((input) => {
      const shape = values[input.value]?.type.shape ?? [];
      const count = elements(shape);
      const drawn = input.kind !== 'state' && input.kind !== 'scalar';
      const size = input.kind === 'weight' && shape.length > 1 ? (shape.at(-1) ?? 1) ** -0.5 : 1;
      const fixed = input.kind === 'scalar' && input.name === 'seed' ? 1 : 0;
      const numbers = Float64Array.from({ length: count }, (_, i) =>
        drawn ? size * Math.sin(1 + i * 1.7 + input.value * 0.31) : fixed,
      );
      return [input.value, numbers];
    }),
  );
}

/** The loss, NaN where the graph has none, and every gradient, in the graph's order. */
export function seededStep(joint: JointGraph): {
  readonly loss: number;
  readonly gradients: readonly Float64Array[];
} {
  const forward = interpret({ ...joint, nodes: joint.forward }, seededFeeds(joint));
  const all = interpret({ ...joint, nodes: joint.backward }, forward);
  const get = (v: number): Float64Array => all.get(v) ?? Float64Array.of(NaN);
  return {
    loss: get(joint.outputs['loss'] ?? -1)[0] ?? NaN,
    gradients: [...joint.gradients.values()].map(get),
  };
}
