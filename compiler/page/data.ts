/** The memory map: every slice of the arena with its time, address, name, policy and source line. Plain data. */

import type { Program } from '../../runtime/format/program.ts';
import type { ValueId } from '../ir/graph.ts';
import { align, showType } from '../ir/types.ts';
import { producers } from '../ir/walk.ts';
import type { LoweredPlan } from '../lowering/pipeline.ts';
import { layoutOf } from '../lowering/program.ts';
import type { Measured } from '../lowering/program.ts';
import { labelOf } from '../lowering/select/select.ts';
import type { Limits } from '../targets/target.ts';

/**
 * What a slice is for. `activation`: held from the forward into the backward; `recomputed`: a forward value made or
 * restored again in the backward; `cotangent`: the rest of the backward; `workspace`: the rest of the forward, and
 * kernels' scratch.
 */
export type SliceKind =
  | 'weights'
  | 'adapter'
  | 'optimizer'
  | 'gradients'
  | 'inputs'
  | 'activation'
  | 'recomputed'
  | 'cotangent'
  | 'workspace';

/** A range of the arena in use from the step `first` to the step `last`, both included. */
export interface Slice {
  readonly name: string;
  readonly kind: SliceKind;
  /** How an activation is stored; null for the rest. */
  readonly policy: string | null;
  /** Element type and shape, `f32[8, 64]`; empty for a workspace. */
  readonly type: string;
  readonly source: { readonly file: string; readonly line: number } | null;
  readonly first: number;
  readonly last: number;
  readonly offset: number;
  readonly bytes: number;
}

/** Steps that belong to one turn of a stack of layers. */
export interface Run {
  readonly layer: number;
  readonly first: number;
  readonly last: number;
}

/** One run of sections whose transients share the arena with those of other timelines. */
export interface Timespan {
  /** `training`, `evaluate` or `check`. */
  readonly name: string;
  readonly sections: readonly { readonly name: string; readonly steps: number }[];
  /** Runs of steps that belong to one turn of a stack. */
  readonly blocks: readonly Run[];
  /** What runs at each step. */
  readonly labels: readonly string[];
  readonly slices: readonly Slice[];
}

export interface MemoryMap {
  /** Null for `max`. */
  readonly budgetBytes: number | null;
  /** All that is allocated: whole pages and the staging too. */
  readonly arenaBytes: number;
  /** H, the highest address used. */
  readonly packedBytes: number;
  /** LOAD, the most bytes alive at once. */
  readonly loadBytes: number;
  /** Below this address lies what stays for good. */
  readonly baseBytes: number;
  readonly microBatches: number;
  /** Weights, states, inputs: there at every step, so `first` and `last` are 0. */
  readonly fixed: readonly Slice[];
  /** Training first. */
  readonly timelines: readonly Timespan[];
  /** Where training has the most bytes alive. */
  readonly peak: { readonly step: number; readonly bytes: number; readonly label: string };
}

/** What a finished compilation knows of its bytes. */
export interface MapTask {
  readonly program: Program;
  readonly plan: { readonly budgetBytes: number | null };
  readonly lowered: LoweredPlan;
}

/** The map of a program: every slice of the arena, for drawing. */
export function memoryMapOf({ program, plan: { budgetBytes }, lowered }: MapTask): MemoryMap {
  const { draft, limits } = lowered;
  const timelines = draft.timelines.map((measured, i) => timespanOf(measured, i === 0, lowered));
  const [training] = timelines;
  if (!training) throw new Error('internal: a program has a timeline');
  return {
    budgetBytes,
    arenaBytes: program.arena.bytes,
    packedBytes: program.arena.packed,
    loadBytes: program.arena.load,
    baseBytes: draft.base,
    microBatches: program.microBatches,
    fixed: fixedSlices(program, limits),
    timelines,
    peak: peakOf(training, draft.base, limits.alignment),
  };
}

function fixedSlices({ slots, ...program }: Program, { bufferBytes }: Limits): readonly Slice[] {
  const slice = (id: number, name: string, kind: SliceKind, at = ''): Slice[] => {
    const slot = slots[id];
    if (!slot) return [];
    const { dtype, shape, buffer, offset, bytes } = slot;
    const place = { first: 0, last: 0, offset: buffer * bufferBytes + offset, bytes };
    const type = `${dtype}[${shape.join(', ')}]`;
    return [{ name, kind, policy: null, type, source: sourceOf(at), ...place }];
  };
  return [
    ...program.weights.flatMap(({ slot, path, role, at }) =>
      slice(slot, path, role === 'base' ? 'weights' : 'adapter', at),
    ),
    ...program.states.flatMap(({ slot, role, of }) =>
      slice(slot, `${role} of ${of}`, role === 'gradient' ? 'gradients' : 'optimizer'),
    ),
    ...program.constants.flatMap(({ slot }) => slice(slot, 'rope table', 'inputs')),
    ...Object.entries(program.data).flatMap(([name, slot]) => slice(slot, name, 'inputs')),
    ...Object.entries(program.scalars).flatMap(([name, slot]) => slice(slot, name, 'inputs')),
  ];
}

/** `file:line:column` */
function sourceOf(at: string): Slice['source'] {
  const [, file, line] = /^(.+):(\d+):\d+$/.exec(at) ?? [];
  return file === undefined ? null : { file, line: Number(line) };
}

function timespanOf(
  measured: Measured<unknown>,
  training: boolean,
  { draft, limits, planned, values }: LoweredPlan,
): Timespan {
  const { timeline, selection, requests } = measured;
  const names = Object.keys(timeline.sections);
  const steps = selection.sections.flat();
  const nodes = names.flatMap((name) => timeline.sections[name] ?? []);
  const madeBy = producers(nodes);
  const forwardEnd = selection.sections[0]?.length ?? 0;
  const updateStart = forwardEnd + (selection.sections[1]?.length ?? 0);
  const policyOf = new Map(planned.plan.placements.map((p) => [p.residual, p.policy]));
  const forwardNames = new Set(values.map(({ name }) => name));
  const gradients = new Set(
    training ? [...planned.gradients.values()].map(selection.storageOf) : [],
  );
  const { offsets } = layoutOf(requests, draft, limits);

  const kindOf = (id: number, saved: boolean, first: number, last: number): SliceKind => {
    const { value } = selection.storages[id] ?? { value: null };
    if (value === null) return 'workspace';
    if (!training) return 'workspace';
    if (saved) return 'activation';
    if (gradients.has(id) && last >= updateStart) return 'gradients';
    if (first < forwardEnd) return 'workspace';
    const name = timeline.values[value]?.name ?? '';
    // What apply adds to the backward has a number beyond the joint graph's.
    return value >= values.length && forwardNames.has(name) ? 'recomputed' : 'cotangent';
  };
  const policy = (value: ValueId): string =>
    policyOf.get(planned.stored.get(value) ?? value) ?? 'keep';

  const slices = requests.map(({ id, bytes, lifetime: { first, last }, saved }): Slice => {
    const { name, value } = selection.storages[id] ?? { name: '', value: null };
    const type = value === null ? undefined : timeline.values[value]?.type;
    const residual = value === null ? undefined : planned.stored.get(value);
    const owner = residual === undefined ? undefined : timeline.values[residual]?.name;
    const made = value === null ? undefined : nodes[madeBy.get(value) ?? -1];
    const at = made?.at ?? steps[first]?.node.at;
    const kind = kindOf(id, saved, first, last);
    return {
      name: owner === undefined || !training ? name : `${owner}: ${name}`,
      kind,
      policy: kind === 'activation' && value !== null ? policy(value) : null,
      type: type ? showType(type) : '',
      source: at ? { file: at.file, line: at.line } : null,
      first,
      last: Math.min(last, Math.max(0, steps.length - 1)),
      offset: offsets.get(id) ?? 0,
      bytes,
    };
  });
  return {
    name: training ? 'training' : (names[0] ?? ''),
    sections: names.map((name, i) => ({ name, steps: selection.sections[i]?.length ?? 0 })),
    blocks: runsOf(steps.map(({ node }) => node.block?.index ?? null)),
    labels: steps.map(({ node }) => labelOf(node, timeline.values)),
    slices,
  };
}

function runsOf(layers: readonly (number | null)[]): readonly Run[] {
  const runs: { layer: number; first: number; last: number }[] = [];
  layers.forEach((layer, step) => {
    const run = runs.at(-1);
    if (layer === null) return;
    if (run?.layer === layer && run.last === step - 1) run.last = step;
    else runs.push({ layer, first: step, last: step });
  });
  return runs;
}

function peakOf(
  { slices, labels }: Timespan,
  baseBytes: number,
  alignment: number,
): MemoryMap['peak'] {
  const change = new Array<number>(labels.length + 1).fill(0);
  for (const { first, last, bytes } of slices) {
    change[first] = (change[first] ?? 0) + align(bytes, alignment);
    change[last + 1] = (change[last + 1] ?? 0) - align(bytes, alignment);
  }
  let alive = 0;
  let [step, most] = [0, -1];
  change.forEach((bytes, i) => {
    alive += bytes;
    if (alive > most) [step, most] = [i, alive];
  });
  return { step, bytes: baseBytes + Math.max(0, most), label: labels[step] ?? '' };
}
