/** What is said of a chosen plan, by the numbers of the program that was made of it. */

import type { Program } from '../runtime/format/program.ts';
import { in8Bits, smallest } from './autodiff/optimizers/fields.ts';
import type { JointGraph } from './ir/joint.ts';
import type { Plan } from './ir/plan.ts';
import { statesOf, type OptimizerRecipe } from './recipe.ts';
import { elements, showType } from './ir/types.ts';
import { peakOf } from './lowering/arena/peak.ts';
import type { Draft } from './lowering/program.ts';
import type { Anatomy, MomentsReport } from './planning/report.ts';

/**
 * Bytes at the peak of training by what they are for. `checkBytes`: what measuring the gradient's error takes beyond
 * training.
 */
export function anatomyOf(
  program: Program,
  chosen: Draft<unknown>,
  alignment: number,
  checkBytes: number,
): Anatomy {
  const size = (slot: number): number =>
    Math.ceil((program.slots[slot]?.bytes ?? 0) / alignment) * alignment;
  const total = (entries: readonly { readonly slot: number }[]): number =>
    entries.reduce((sum, { slot }) => sum + size(slot), 0);
  const weights = total(program.weights.filter((w) => w.role === 'base'));
  const adapter = total(program.weights.filter((w) => w.role === 'adapter'));
  const gradients = total(program.states.filter((s) => s.role === 'gradient'));
  const optimizer = total(program.states.filter((s) => s.role !== 'gradient'));
  const { alive } = peakOf(chosen, alignment);
  const activations = alive.filter((a) => a.saved).reduce((sum, a) => sum + a.bytes, 0);
  const workspace = alive.filter((a) => !a.saved).reduce((sum, a) => sum + a.bytes, 0);
  const inputs = chosen.base - weights - adapter - gradients - optimizer;
  const staging = program.arena.bytes - checkBytes - chosen.base - activations - workspace;
  return {
    ...{ weights, adapter, optimizer, gradients, inputs, activations, workspace },
    ...{ check: checkBytes, staging },
  };
}

/** How far 8-bit states reach; null where the optimizer keeps none. */
export function momentsOf(
  { inputs, gradients, values }: JointGraph,
  optimizer: OptimizerRecipe,
): MomentsReport | null {
  if (statesOf(optimizer) !== '8-bit') return null;
  const shapes = inputs.flatMap(({ kind, value }) =>
    kind === 'weight' && gradients.has(value) ? [values[value]?.type.shape ?? []] : [],
  );
  const count = (some: readonly (readonly number[])[]): MomentsReport['all'] => ({
    tensors: some.length,
    numbers: some.reduce((sum, shape) => sum + elements(shape), 0),
  });
  return {
    coded: count(shapes.filter((shape) => in8Bits({ states: '8-bit' }, { shape }))),
    all: count(shapes),
    smallest,
  };
}

/** The residuals that packs can refuse, by the numbers that they leave in `faults`. */
export function packsOf({ forward, values }: JointGraph): NonNullable<Program['packs']> {
  const found = new Map<number, NonNullable<Program['packs']>[number]>();
  for (const { attrs, block, at } of forward) {
    const value = 'site' in attrs ? values[attrs.site] : undefined;
    if (!value) continue;
    const layer = block ? `${block.stack}.${block.index}` : '';
    const name = value.name.startsWith(layer) ? value.name : `${value.name} of ${layer}`;
    const place = at ? `${at.file}:${at.line}:${at.column}` : '';
    found.set(value.id, { site: value.id, name, at: place });
  }
  return [...found.values()];
}

/** One line per residual, for DEBUG. */
export const showPlan = (joint: JointGraph, { placements }: Plan): string =>
  placements
    .map(({ residual, policy, bytes }) => {
      const { name, type } = joint.values[residual] ?? {};
      return `${name ?? ''} ${type ? showType(type) : ''} ${policy} ${bytes}`;
    })
    .join('\n');

/** The arena, its slots, and what is called on them, for DEBUG. */
export function printProgram({
  program: { target, arena, slots, kernels, sections },
}: {
  readonly program: Program;
}): string {
  const { bytes, packed, load } = arena;
  return [
    `program ${target}: ${bytes} bytes allocated, ${packed} packed, ${load} load`,
    ...slots.map(
      ({ name, dtype, shape, buffer, offset }, i) =>
        `  ${i}: ${name} ${showType({ dtype, shape })} at ${buffer}:${offset}`,
    ),
    ...Object.entries(sections).flatMap(([name, calls]) => [
      ` ${name}`,
      ...calls.map(({ kernel, label }) => `  ${label}: ${kernels[kernel]?.name ?? ''}`),
    ]),
  ].join('\n');
}

/** A kernel's text, for DEBUG. */
export const kernelText = (code: object): string =>
  Object.values(code)
    .filter((part): part is string => typeof part === 'string')
    .join('\n');
