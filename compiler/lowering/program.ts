/** Joins selected dispatches and their layout into the program that a device runs. */

import type { Call, KernelText, Program, Range, Slot } from '../../runtime/format/program.ts';
import type { GraphInput, Location, Node, StateInput, Value, ValueId } from '../ir/graph.ts';
import { inputKey } from '../ir/inputs.ts';
import { align } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import type { Limits, Target } from '../targets/target.ts';
import { callsOf } from './select/calls.ts';
import { CodeTable } from './select/codes.ts';
import { persistentRegion } from './arena/persistent.ts';
import type { PersistentRegion } from './arena/persistent.ts';
import { layout, lifetimes, loadOf } from './arena/layout.ts';
import type { Layout, Request } from './arena/layout.ts';
import { labelOf } from './select/select.ts';
import type { Selection, Selector } from './select/select.ts';
import { Tracer } from './verify/trace.ts';
import type { Trace } from './verify/trace.ts';
import { hostOf } from './transfers.ts';
import { verifyProgram } from './verify/verify.ts';

/** One run of sections in order, with its own transients: training, or evaluation. */
export interface Timeline {
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  /** Sections by the name they get in the program. */
  readonly sections: Readonly<Record<string, readonly Node[]>>;
  /** Values the host reads after a run, by the name they get in the program. */
  readonly outputs: Readonly<Record<string, ValueId>>;
  /** Values that the host writes before a run, and that make room for others when it is over. */
  readonly filled?: readonly ValueId[];
}

/** A timeline lowered and measured, offsets not yet given. */
export interface Measured<Code> {
  readonly timeline: Timeline;
  readonly selection: Selection<Code>;
  readonly persistent: ReadonlyMap<number, string>;
  readonly requests: readonly Request[];
  readonly load: number;
}

/** Everything about a program's bytes, before any text is made. */
export interface Draft<Code> {
  readonly timelines: readonly Measured<Code>[];
  /** Key → bytes of what is persistent. */
  readonly persistent: ReadonlyMap<string, number>;
  readonly region: PersistentRegion;
  /** Bytes of persistent storages, aligned. */
  readonly base: number;
  readonly load: number;
}

/** Joins measured timelines, the training first: their exact LOAD together. */
export function draft<Code>(measured: readonly Measured<Code>[], limits: Limits): Draft<Code> {
  const persistent = new Map<string, number>();
  for (const { selection, persistent: keys } of measured) {
    for (const [storage, key] of keys) persistent.set(key, selection.storages[storage]?.bytes ?? 0);
  }
  const region = persistentRegion(persistent, limits);
  const base = region.bytes;
  const load = base + Math.max(0, ...measured.map((m) => m.load));
  return { timelines: measured, persistent, region, base, load };
}

/** Bytes allocated for an arena whose slots end at `packed`: whole pages, and the staging beside it. */
export const allocated = (packed: number, limits: Limits): number =>
  align(packed, limits.page) + limits.stagingBytes;

type Drafted = Pick<Draft<unknown>, 'region' | 'load'>;

const layouts = new WeakMap<
  readonly Request[],
  { readonly base: number; readonly load: number; readonly found: Layout }
>();

/** The layout of a draft's timeline; judging a plan and writing its program ask for the same one. */
export function layoutOf(requests: readonly Request[], draft: Drafted, limits: Limits): Layout {
  const { region, load } = draft;
  const known = layouts.get(requests);
  const holds = known && (known.load === load || known.found.packed <= load);
  if (known?.base === region.bytes && holds) return known.found;
  const found = layout(requests, region, load - region.bytes, limits);
  layouts.set(requests, { base: region.bytes, load, found });
  return found;
}

/** Bytes used of each buffer, by the best layouts found. */
function heights(measured: Draft<unknown>, limits: Limits): readonly number[] {
  const each = measured.timelines.map((m) => layoutOf(m.requests, measured, limits).heights);
  const buffers = Math.max(...each.map((list) => list.length));
  return Array.from({ length: buffers }, (_, i) => Math.max(...each.map((list) => list[i] ?? 0)));
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** H: bytes used of all buffers. */
export const packedBytes = (measured: Draft<unknown>, limits: Limits): number =>
  sum(heights(measured, limits));

/** Lowers a timeline and finds its lifetimes. */
export function measure<Code extends { readonly name: string }>(
  timeline: Timeline,
  selector: Selector<Code>,
  limits: Limits,
): Measured<Code> {
  const names = Object.keys(timeline.sections);
  const selection = selector.select(
    timeline.values,
    names.map((name) => timeline.sections[name] ?? []),
  );
  const persistent = new Map<number, string>();
  for (const input of timeline.inputs) {
    persistent.set(selection.storageOf(input.value), inputKey(input, ownerIn(timeline)));
  }
  const steps = selection.sections.flat();
  const pinned = new Set(Object.values(timeline.outputs).map((v) => selection.storageOf(v)));
  const forwardEnd = selection.sections[0]?.length ?? 0;
  const filled = new Set(timeline.filled?.map((v) => selection.storageOf(v)));
  const requests: Request[] = [];
  for (const [id, { first, last }] of lifetimes(steps, pinned)) {
    if (persistent.has(id)) continue;
    const lifetime = { first: filled.has(id) ? 0 : first, last };
    const bytes = selection.storages[id]?.bytes ?? 0;
    const saved = lifetime.first < forwardEnd && lifetime.last >= forwardEnd;
    requests.push({ id, bytes, lifetime, saved });
  }
  return { timeline, selection, persistent, requests, load: loadOf(requests, limits.alignment) };
}

/** What a state belongs to: a weight's path, or a residual's name and number, for several may share a name. */
const ownerIn =
  ({ inputs, values }: Timeline) =>
  ({ of }: StateInput): string => {
    const owner = inputs.find((other) => other.value === of);
    return owner?.kind === 'weight' ? owner.path : `${values[of]?.name ?? ''} #${of}`;
  };

/** A program, verified; its kernels' code; and what its calls mean. */
export interface Finished<Code> {
  readonly program: Program;
  readonly codes: readonly Code[];
  readonly trace: Trace;
}

/** Gives every storage its place and writes the program down. */
export function finish<Code extends { readonly name: string }>(
  measured: Draft<Code>,
  target: Target<Code>,
  microBatches: number,
): Finished<Code> {
  const { limits } = target;
  const slots: Slot[] = [];
  const table = new CodeTable(target);
  const rangeAt = (address: number, bytes: number): Range => {
    const buffer = Math.floor(address / limits.bufferBytes);
    return [buffer, address - buffer * limits.bufferBytes, bytes];
  };
  const kernelOf = (code: Code): number => table.indexOf(code);

  const tracer = new Tracer();
  const persistentSlot = new Map<string, number>();
  const sections: Record<string, readonly Call[]> = {};
  const weights: Program['weights'][number][] = [];
  const states: Program['states'][number][] = [];
  const constants: Program['constants'][number][] = [];
  const data = new Map<string, number>();
  const scalars: Record<string, number> = {};
  const outputs: Record<string, number> = {};

  for (const { timeline, selection, persistent, requests } of measured.timelines) {
    const placed = layoutOf(requests, measured, limits);
    const addresses = selection.storages.map((_, id) => {
      const key = persistent.get(id);
      return (key === undefined ? placed.offsets.get(id) : measured.region.places.get(key)) ?? -1;
    });
    const transientSlot = new Map<number, number>();
    const slotOf = (storage: number): number => {
      const key = persistent.get(storage);
      const known = key === undefined ? transientSlot.get(storage) : persistentSlot.get(key);
      if (known !== undefined) return known;
      const what = selection.storages[storage];
      const address = addresses[storage] ?? -1;
      if (!what || address < 0) throw new Error('internal: a storage has no place');
      const type = what.value === null ? null : timeline.values[what.value]?.type;
      const [buffer, offset, bytes] = rangeAt(address, what.bytes);
      const slot: Slot = {
        name: what.name,
        ...typeOf(type, what.bytes),
        buffer,
        offset,
        bytes,
      };
      const index = slots.push(slot) - 1;
      if (key === undefined) transientSlot.set(storage, index);
      else persistentSlot.set(key, index);
      return index;
    };
    for (const input of timeline.inputs) {
      const storage = selection.storageOf(input.value);
      const fresh = !persistentSlot.has(persistent.get(storage) ?? '');
      const slot = slotOf(storage);
      if (!fresh) continue;
      switch (input.kind) {
        case 'weight':
          weights.push({
            slot,
            path: input.path,
            names: input.names,
            role: input.role,
            trainable: input.trainable,
            ...(input.fresh === true ? { fresh: true } : {}),
            init: input.init,
            at: showPlace(input.at),
          });
          break;
        case 'state':
          states.push({ slot, role: input.role, of: ownerIn(timeline)(input) });
          break;
        case 'constant':
          constants.push({ slot, table: input.table });
          break;
        case 'data':
          data.set(input.name, slot);
          break;
        case 'scalar':
          scalars[input.name] = slot;
          break;
        default:
          input satisfies never;
      }
    }
    for (const [name, value] of Object.entries(timeline.outputs)) {
      outputs[name] = slotOf(selection.storageOf(value));
    }
    const places = { storages: selection.storages, addresses, rangeAt, kernelOf, limits };
    const names = Object.keys(timeline.sections);
    names.forEach((name, i) => {
      sections[name] = (selection.sections[i] ?? []).flatMap((step) =>
        callsOf(step, labelOf(step.node, timeline.values), places),
      );
    });
    for (const { id } of requests) slotOf(id);
    tracer.add(selection, names, timeline, persistent, slotOf);
  }

  const used = heights(measured, limits);
  const buffers = buffersOf(used, limits);
  const kernels = table.codes.map((code): KernelText => textOf(code));
  const program: Program = {
    target: target.name,
    arena: {
      buffers,
      bytes: sum(buffers),
      packed: sum(used),
      load: measured.load,
      ...stagingsOf(limits),
    },
    slots,
    kernels,
    sections,
    weights,
    states,
    constants,
    data: Object.fromEntries(data),
    scalars,
    outputs,
    microBatches,
    ...hostOf({ kernels, sections }),
  };
  const trace = tracer.trace();
  verifyProgram(program, trace, limits);
  return { program, codes: table.codes, trace };
}

/** A slot's type: the tensor's own; workspaces are words. */
const typeOf = (type: TensorType | null | undefined, bytes: number): TensorType =>
  type ?? { dtype: 'u32', shape: [bytes / 4] };

/** Device buffers: what is used of each in whole pages, then the staging. */
export const buffersOf = (
  used: readonly number[],
  { page, stagingBytes, stagings }: Limits,
): number[] => [
  ...used.map((bytes) => align(bytes, page)),
  ...Array.from({ length: stagings }, () => stagingBytes / stagings),
];

/** How many buffers are staging, where a program has to say so. */
export const stagingsOf = ({ stagings }: Limits): Pick<Program['arena'], 'stagings'> =>
  stagings > 1 ? { stagings } : {};

/**
 * The text that a program carries for a kernel: wgsl sources; of a transfer, which way it goes; wasm functions by name,
 * their module is beside.
 */
export function textOf(code: { readonly name: string }): KernelText {
  if ('transfer' in code) {
    const { name, transfer } = code as Extract<KernelText, { transfer: string }>;
    return { name, transfer };
  }
  if ('source' in code && 'constants' in code) {
    const { name, source, constants } = code as Extract<KernelText, { source: string }>;
    return { name, source, constants };
  }
  return { name: code.name };
}

const showPlace = (at: Location | undefined): string =>
  at ? `${at.file}:${at.line}:${at.column}` : '';
