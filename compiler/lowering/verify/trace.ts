/**
 * trace: which tensor each range of each call stands for, and whether the call reads or writes it; a program itself does
 * not say. Made from the selection alone, so that it can be held against the program.
 */

import type { Lowering } from '../../../kernels/kernel.ts';
import { isPlain } from '../../ir/types.ts';
import type { Value, ValueId } from '../../ir/graph.ts';
import type { Selection, Step } from '../select/select.ts';

/** `write`: nothing that was there before is read. `change`: it is read, and written in full or in part. */
export type Mode = 'read' | 'write' | 'change';

export interface Touch {
  /** Index into `Trace.tensors`. */
  readonly tensor: number;
  readonly mode: Mode;
}

export interface Tensor {
  readonly name: string;
  /** The slot where it lies, alone or alternating with others. */
  readonly slot: number;
  /** It stays from run to run. */
  readonly persistent: boolean;
  /** It is held in codes: what reads it means what a pack wrote. */
  readonly coded: boolean;
}

/** Sections that run one after the other, touch by touch, call by call. */
export interface Run {
  readonly sections: readonly {
    readonly name: string;
    readonly calls: readonly (readonly Touch[])[];
  }[];
  /** Tensors that the host fills before it. */
  readonly filled: readonly number[];
  /** Tensors that the host reads when it is over. */
  readonly results: readonly number[];
}

export interface Trace {
  readonly tensors: readonly Tensor[];
  readonly runs: readonly Run[];
}

/** What a timeline says of its values. */
interface Results {
  readonly values: readonly Value[];
  readonly outputs: Readonly<Record<string, ValueId>>;
  readonly filled?: readonly ValueId[];
}

/** Collects the trace of a program, run after run. */
export class Tracer {
  private readonly tensors: Tensor[] = [];
  private readonly runs: Run[] = [];
  /** Tensor by slot, of those that persist: several runs share them. */
  private readonly persistent = new Map<number, number>();

  /** Adds a timeline whose storages lie in the slots that `slotOf` gives. */
  add(
    selection: Selection<unknown>,
    names: readonly string[],
    { values, outputs, filled = [] }: Results,
    persistent: ReadonlyMap<number, string>,
    slotOf: (storage: number) => number,
  ): void {
    const known: number[] = [];
    const tensorOf = (storage: number): number =>
      (known[storage] ??= this.tensor(storage, selection, values, persistent.has(storage), slotOf));
    this.runs.push({
      sections: names.map((name, i) => ({
        name,
        calls: (selection.sections[i] ?? []).flatMap((step) => touches(step, tensorOf)),
      })),
      filled: filled.map((value) => tensorOf(selection.storageOf(value))),
      results: Object.values(outputs).map((value) => tensorOf(selection.storageOf(value))),
    });
  }

  trace(): Trace {
    return { tensors: this.tensors, runs: this.runs };
  }

  private tensor(
    storage: number,
    { storages }: Selection<unknown>,
    values: readonly Value[],
    persistent: boolean,
    slotOf: (storage: number) => number,
  ): number {
    const slot = slotOf(storage);
    const known = persistent ? this.persistent.get(slot) : undefined;
    if (known !== undefined) return known;
    const { name, value } = storages[storage] ?? { name: '', value: null };
    const type = value === null ? undefined : values[value]?.type;
    const coded = type !== undefined && !isPlain(type.dtype);
    const index = this.tensors.push({ name, slot, persistent, coded }) - 1;
    if (persistent) this.persistent.set(slot, index);
    return index;
  }
}

/** One list for each call of the step, in the order in which `callsOf` writes them. */
function touches(step: Step<unknown>, tensorOf: (storage: number) => number): Touch[][] {
  const { node, lowering, operands, copies, writes } = step;
  const copied = new Set(copies.map(({ to }) => to));
  const written = new Set(writes.filter((storage) => !copied.has(storage)));
  const touch = (storage: number, mode: Mode): Touch => ({ tensor: tensorOf(storage), mode });
  const modes = operands.map((storage, i) => {
    if (storage === null) return null;
    if (i >= node.inputs.length) return touch(storage, 'write');
    return touch(storage, written.has(storage) ? 'change' : 'read');
  });
  return [
    ...copies.flatMap(({ from, to, lowering: copy }) =>
      calls(copy, [touch(from, 'read'), touch(to, 'write')]),
    ),
    ...calls(lowering, modes),
  ];
}

const calls = ({ dispatches }: Lowering<unknown>, touched: readonly (Touch | null)[]): Touch[][] =>
  dispatches.map(({ views }) =>
    views.map(({ operand }) => {
      const touch = touched[operand];
      if (!touch) throw new Error(`internal: a call binds operand ${operand}, which is absent`);
      return touch;
    }),
  );
