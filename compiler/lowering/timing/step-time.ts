/**
 * How long a lowered program takes, by what is known of the machine: a step is its calls one after the other, and what
 * the host waits for between them.
 */

import type { ValueId } from '../../ir/graph.ts';
import type { Machine, Work } from '../../ir/machine.ts';
import { secondsOf } from '../../ir/machine.ts';
import type { TensorType } from '../../ir/types.ts';
import { keyOf, workOf } from '../../ops/work.ts';
import type { Measured } from '../program.ts';
import type { Step } from '../select/select.ts';
import { opOf } from '../../ops/table.ts';

/** A timeline with the sections `forward`, `backward` and `update`. */
export type Training = Pick<Measured<unknown>, 'timeline' | 'selection'>;

/** Seconds of a training step: its micro-batches, then the update. */
export function secondsOfTraining(
  { timeline, selection }: Training,
  microBatches: number,
  machine: Machine,
): number {
  const names = Object.keys(timeline.sections);
  const seconds = (section: string): number =>
    (selection.sections[names.indexOf(section)] ?? []).reduce(
      (sum, step) => sum + secondsOfStep(step, { timeline, selection }, machine),
      0,
    );
  const micro = seconds('forward') + seconds('backward');
  return microBatches * micro + seconds('update') + waiting(timeline, microBatches, machine);
}

/** The work of a step's own call. */
export function workOfStep(
  { node, lowering }: Pick<Step<unknown>, 'node' | 'lowering'>,
  values: Measured<unknown>['timeline']['values'],
): Work & { readonly key: string } {
  const op = opOf(node.op);
  const typeOf = (value: ValueId): TensorType => {
    const type = values[value]?.type;
    if (!type) throw new Error(`internal: no value ${value}`);
    return type;
  };
  const inputs = node.inputs.map((v) => (v === null ? null : typeOf(v)));
  const outputs = node.outputs.map(typeOf);
  const work = workOf(op, inputs, outputs, node.attrs, lowering.dispatches.length);
  return { ...work, key: keyOf(op, inputs, outputs, node.attrs) };
}

/** Seconds by lowering: equal calls share one. */
const known = new WeakMap<Machine, WeakMap<object, number>>();

/** Seconds of a step's copies and of its call. */
function secondsOfStep(
  step: Step<unknown>,
  { timeline, selection }: Training,
  machine: Machine,
): number {
  const found = known.get(machine) ?? new WeakMap<object, number>();
  known.set(machine, found);
  const { lowering, copies } = step;
  const own = found.get(lowering) ?? secondsOf(machine, workOfStep(step, timeline.values));
  found.set(lowering, own);
  return copies.reduce((sum, { from }) => {
    const bytes = 2 * (selection.storages[from]?.bytes ?? 0);
    return sum + secondsOf(machine, { family: 'map', flops: 0, bytes, launches: 1 });
  }, own);
}

/** What the host writes, starts and reads in a step, as the training loop of the runtime does. */
function waiting(
  { inputs, outputs }: Training['timeline'],
  microBatches: number,
  { turns }: Machine,
): number {
  if (!turns) return 0;
  const data = inputs.filter(({ kind }) => kind === 'data').length;
  const scalars = new Set(inputs.flatMap((i) => (i.kind === 'scalar' ? [i.name] : [])));
  const written = (names: readonly string[]): number =>
    names.filter((name) => scalars.has(name)).length;
  const cleared = inputs.filter((i) => i.kind === 'state' && i.role === 'gradient').length;
  const micro =
    turns.write * (data + written(['count', 'seed', 'batch', 'faults'])) +
    turns.run +
    turns.read * (1 + written(['faults']));
  const update =
    turns.write * written(['learningRate', 'count', 'seed', 'biasCorrection1', 'biasCorrection2']) +
    turns.run +
    turns.read * ('gradientNorm' in outputs ? 1 : 0);
  return microBatches * micro + update + (microBatches > 1 ? cleared * turns.write : 0);
}
