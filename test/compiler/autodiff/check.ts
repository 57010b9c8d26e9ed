/** Gradient checks in float64: a joint graph's gradients against central differences of its own forward. */

import assert from 'node:assert/strict';
import type { GraphInput, ValueId } from '../../../compiler/ir/graph.ts';
import type { JointGraph } from '../../../compiler/ir/joint.ts';
import { bytesOf, elements } from '../../../compiler/ir/types.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { interpret } from '../../support/interpreter.ts';

export type Feeds = ReadonlyMap<ValueId, Float64Array>;

/** The loss at these inputs. */
export function lossOf(joint: JointGraph, feeds: Feeds): number {
  const made = interpret({ ...joint, nodes: joint.forward }, own(joint, feeds));
  return made.get(joint.outputs['loss'] ?? -1)?.[0] ?? NaN;
}

/** Every gradient by weight. The backward is given nothing but the inputs and the declared residuals. */
export function gradientsOf(joint: JointGraph, feeds: Feeds): ReadonlyMap<ValueId, Float64Array> {
  const forward = interpret({ ...joint, nodes: joint.forward }, own(joint, feeds));
  const given = new Map(own(joint, feeds));
  for (const { value } of joint.residuals)
    given.set(value, forward.get(value) ?? new Float64Array());
  const made = interpret({ ...joint, nodes: joint.backward }, given);
  return new Map(
    [...joint.gradients].map(([weight, gradient]) => [
      weight,
      made.get(gradient) ?? new Float64Array(),
    ]),
  );
}

/** Copies of what this graph takes in; the caller may hold more. */
const own = ({ inputs }: JointGraph, feeds: Feeds): Feeds =>
  new Map(
    inputs.flatMap(({ value }) => {
      const data = feeds.get(value);
      return data ? [[value, data.slice()] as const] : [];
    }),
  );

export const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? NaN), 0);

/** For a random direction v of each weight: ⟨gradient, v⟩ = (loss(w + hv) − loss(w − hv)) / 2h. */
export function checkGradients(joint: JointGraph, feeds: Feeds, tolerance = 1e-6): void {
  const gradients = gradientsOf(joint, feeds);
  for (const [weight, gradient] of gradients) {
    const { name, type } = joint.values[weight] ?? assert.fail('a weight without a value');
    assert.equal(gradient.length, elements(type.shape), `the gradient of ${name} has its shape`);
    const direction = normal(7, weight, gradient.length);
    const h = 1e-5;
    const at = (t: number): number => {
      const w = feeds.get(weight) ?? assert.fail(`${name} was not fed`);
      return lossOf(
        joint,
        new Map([...feeds, [weight, w.map((x, i) => x + t * (direction[i] ?? 0))]]),
      );
    };
    const numeric = (at(h) - at(-h)) / (2 * h);
    const analytic = dot(gradient, direction);
    const scale = Math.max(
      1e-3,
      Math.abs(numeric),
      Math.sqrt(dot(gradient, gradient)) * Math.sqrt(dot(direction, direction)) * 1e-2,
    );
    assert.ok(
      Math.abs(analytic - numeric) <= tolerance * scale,
      `gradient of ${name}: ⟨g, v⟩ = ${analytic}, differences say ${numeric}`,
    );
  }
}

/** Trainable weights of a graph. */
export const trainable = (inputs: readonly GraphInput[]): readonly ValueId[] =>
  inputs.flatMap((input) => (input.kind === 'weight' && input.trainable ? [input.value] : []));

/** Bytes kept from forward to backward. */
export const residualBytes = (joint: JointGraph): number =>
  joint.residuals.reduce((sum, { value }) => {
    const type = joint.values[value]?.type;
    return sum + (type ? bytesOf(type) : 0);
  }, 0);

/** The residuals' names, sorted. */
export const residualNames = (joint: JointGraph): readonly string[] =>
  joint.residuals.map(({ value }) => joint.values[value]?.name ?? '').sort();
