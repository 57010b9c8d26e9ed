/**
 * Trials: a program with one section for each distinct call of some timelines, to be timed. Operands lie in parts of the
 * arena that calls share, each call from the beginning: numbers that kernels index or decode by, which stay zero; inputs,
 * which the host fills once; and what calls write. What a kernel remembers from run to run has a place of its own.
 */

import type { Call, KernelText, Program, Range } from '../../../runtime/format/program.ts';
import type { Machine, Work } from '../../ir/machine.ts';
import { secondsOf } from '../../ir/machine.ts';
import { align, bytesOf, elements } from '../../ir/types.ts';
import type { TensorType } from '../../ir/types.ts';
import type { Limits, Target } from '../../targets/target.ts';
import { callsOf } from '../select/calls.ts';
import { CodeTable } from '../select/codes.ts';
import { allocated, buffersOf, stagingsOf, textOf } from '../program.ts';
import type { Measured } from '../program.ts';
import { labelOf } from '../select/select.ts';
import type { Step, Storage } from '../select/select.ts';
import { workOfStep } from './step-time.ts';
import { hostOf } from '../transfers.ts';
import { opOf } from '../../ops/table.ts';

/** A distinct call: its operands without what they hold. */
export interface TrialSite<Code> {
  readonly step: Step<Code>;
  readonly label: string;
  readonly work: Work & { readonly key: string };
  /** Inputs, outputs and workspaces, in the order of the lowering's operands. */
  readonly operands: readonly (Operand | null)[];
}

interface Operand {
  readonly bytes: number;
  readonly part: Part;
}

/**
 * `zeros`: ids and codes; `words`: a seed, a counter; `inputs`: f32 and f16 numbers; `results`: what the call writes from
 * nothing; `states`: what a kernel changes in place.
 */
type Part = 'zeros' | 'words' | 'inputs' | 'results' | 'states';
const parts: readonly Part[] = ['zeros', 'words', 'inputs', 'results', 'states'];

/** A section of the program: a call, or the first part of one that would take long. */
export interface Trial {
  readonly section: string;
  readonly work: Work & { readonly key: string };
  /** The share of the call that the section runs. */
  readonly share: number;
}

export interface Trials {
  readonly trials: readonly Trial[];
  /** To be filled with ordinary f32 numbers before anything is run. */
  readonly inputs: Range;
  /** Counters, u32: zero in the first run of each trial, when kernels begin to remember; then any large number. */
  readonly words: Range;
}

/** The distinct calls of timelines, in order. */
export function callSites<Code>(timelines: readonly Measured<Code>[]): readonly TrialSite<Code>[] {
  const seen = new WeakSet<object>();
  const found = new Map<string, TrialSite<Code>>();
  for (const { timeline, selection } of timelines) {
    for (const step of selection.sections.flat()) {
      if (seen.has(step.lowering)) continue;
      seen.add(step.lowering);
      const { values } = timeline;
      const work = workOfStep(step, values);
      if (found.has(work.key)) continue;
      const { node, lowering } = step;
      const operand = (value: number, part: Part | null): Operand => {
        const type = values[value]?.type ?? { dtype: 'f32', shape: [] };
        return { bytes: bytesOf(type), part: part ?? partOf(type) };
      };
      const { runs, writes } = opOf(node.op);
      const kept = runs === 'kernel' ? writes?.(node.attrs) : undefined;
      const remembers = (i: number): boolean => kept?.includes(i) === true;
      const operands = [
        ...node.inputs.map((v, i) =>
          v === null ? null : operand(v, remembers(i) ? 'states' : null),
        ),
        ...node.outputs.map((v) => operand(v, 'results')),
        ...lowering.workspace.map((bytes): Operand => ({ bytes, part: 'results' })),
      ];
      found.set(work.key, { step, work, operands, label: labelOf(node, values) });
    }
  }
  return [...found.values()];
}

function partOf({ dtype, shape }: TensorType): Part {
  if (dtype === 'f32' || dtype === 'f16') return 'inputs';
  return dtype === 'u32' && elements(shape) === 1 ? 'words' : 'zeros';
}

/** Longer calls are tried in part. */
const mostSeconds = 0.02;

/** The program of the trials that find room in `limit` bytes. */
export function trialProgram<Code extends { readonly name: string }>(
  sites: readonly TrialSite<Code>[],
  target: Target<Code>,
  limit: number,
): Trials & { readonly program: Program; readonly codes: readonly Code[] } {
  const { name, limits, machine } = target;
  const room = Math.min(limit, limits.bufferBytes + limits.stagingBytes);
  const { fitting, sizes } = within(sites, limits, room);
  const starts = startsOf(sizes);
  const packed = Math.max(limits.page, starts.states + sizes.states);
  const table = new CodeTable(target);
  const { codes } = table;
  const kernelOf = (code: Code): number => table.indexOf(code);
  const rangeAt = (address: number, bytes: number): Range => [0, address, bytes];
  const sections: Record<string, readonly Call[]> = {};
  let state = starts.states;
  const trials = fitting.map((site, i): Trial => {
    const { step, operands, label, work } = site;
    const next = { ...starts, states: state };
    const storages: Storage[] = [];
    const addresses: number[] = [];
    const indexed = operands.map((operand) => {
      if (operand === null) return null;
      addresses.push(next[operand.part]);
      next[operand.part] += align(operand.bytes, limits.alignment);
      return storages.push({ name: label, bytes: align(operand.bytes, 4), value: null }) - 1;
    });
    state = next.states;
    const places = { storages, addresses, rangeAt, kernelOf, limits };
    const calls = callsOf({ ...step, operands: indexed, copies: [] }, label, places);
    const section = String(i);
    const share = shareOf(calls, work, machine);
    sections[section] = calls.map((call) => partOfCall(call, share));
    return { section, work, share };
  });
  const buffers = buffersOf([packed], limits);
  const bytes = allocated(packed, limits);
  const kernels = codes.map((code): KernelText => textOf(code));
  const program: Program = {
    ...{ target: name, kernels, sections, microBatches: 1 },
    arena: { buffers, bytes, packed, load: packed, ...stagingsOf(limits) },
    ...hostOf({ kernels, sections }),
    ...{ slots: [], weights: [], states: [], constants: [], data: {}, scalars: {}, outputs: {} },
  };
  const inputs = rangeAt(starts.inputs, sizes.inputs);
  return { trials, inputs, words: rangeAt(starts.words, sizes.words), program, codes };
}

type Sizes = Record<Part, number>;

/** Where each part begins. */
function startsOf(sizes: Sizes): Sizes {
  const starts = { ...sizes };
  let at = 0;
  for (const part of parts) {
    starts[part] = at;
    at += sizes[part];
  }
  return starts;
}

/** The sites that fit together into `room` bytes, and the bytes of each part. The largest are left out first. */
function within<Code>(
  sites: readonly TrialSite<Code>[],
  limits: Limits,
  room: number,
): { readonly fitting: readonly TrialSite<Code>[]; readonly sizes: Sizes } {
  const sizeOf = ({ operands }: TrialSite<Code>, part: Part): number =>
    operands.reduce(
      (sum, one) => sum + (one?.part === part ? align(one.bytes, limits.alignment) : 0),
      0,
    );
  const sizesOf = (some: readonly TrialSite<Code>[]): Sizes => {
    const sizes: Sizes = { zeros: 0, words: 0, inputs: 0, results: 0, states: 0 };
    for (const site of some) {
      for (const part of parts) {
        const size = sizeOf(site, part);
        sizes[part] = part === 'states' ? sizes[part] + size : Math.max(sizes[part], size);
      }
    }
    return sizes;
  };
  const bound = (site: TrialSite<Code>): boolean =>
    site.operands.every((one) => one === null || align(one.bytes, 4) <= limits.bindingBytes);
  let fitting = sites.filter(bound);
  for (;;) {
    const sizes = sizesOf(fitting);
    const all = parts.reduce((sum, part) => sum + sizes[part], 0);
    if (allocated(all, limits) <= room || fitting.length === 0) return { fitting, sizes };
    const [worst = 'inputs'] = parts.toSorted((a, b) => sizes[b] - sizes[a]);
    fitting = fitting.filter((site) => sizeOf(site, worst) < sizes[worst]);
  }
}

/** The share of a call that is tried: whole where it is quick, or where a dispatch has too little to be cut. */
function shareOf(calls: readonly Call[], work: Work, machine: Machine): number {
  const share = mostSeconds / secondsOf(machine, work);
  if (share >= 1) return 1;
  const units = Math.max(...calls.map(({ grid }) => longest(grid)));
  return Math.min(1, Math.max(share, leastUnits / units));
}

/** With fewer units of work, threads would be waiting for one another more than they do. */
const leastUnits = 64;

const longest = (grid: Call['grid']): number => Math.max(...grid);

/** The first part of a dispatch, along the axis on which it has most work. */
function partOfCall(call: Call, share: number): Call {
  const most = longest(call.grid);
  const axis = call.grid.indexOf(most);
  const [x, y, z] = call.grid.map((n, i) => (i === axis ? Math.ceil(n * share) : n));
  return { ...call, grid: [x ?? 1, y ?? 1, z ?? 1] };
}
