/**
 * Runs call sites on a target, many at once: all their operands lie in one arena, each call site is a section, and
 * everything is read back together. Results and scratch begin as NaN, and the bytes after each operand are watched.
 */

import { type DType, bytesOf } from '../../ir/types.ts';
import { buffersOf } from '../../lowering/program.ts';
import { lowerSite } from '../../lowering/select/site.ts';
import type { Attrs, OpName } from '../../ir/operators.ts';
import { kernelOf } from '../../lowering/select/kernels.ts';
import { targetNamed } from '../../targets/index.ts';
import type { Target } from '../../targets/target.ts';
import type { CallSite, Dispatch } from '../../../kernels/kernel.ts';
import type { Device } from '../../../runtime/device/device.ts';
import type { Call, KernelText, Program, Range } from '../../../runtime/format/program.ts';
import { callsOnly } from './calls-only.ts';
import { decode, encode, lengthOf } from './storage.ts';

/** A call site with its inputs. */
export interface Job {
  readonly op: OpName;
  readonly site: CallSite<Attrs>;
  readonly inputs: readonly (Float64Array | null)[];
}

/** What a job left behind, or why it could not run. */
export interface Outcome {
  readonly error: string | null;
  readonly outputs: readonly Float64Array[];
  /** The inputs afterwards: only `update` may change them. */
  readonly inputs: readonly (Float64Array | null)[];
}

/** Where jobs run: a target's lowerings, and a device that opens programs. */
export interface Bench {
  readonly name: string;
  readonly target: string;
  /** Whether its target has the operator's kernel, or generates it. */
  readonly has: (op: OpName) => boolean;
  /** Whether it can hold f16 at all. */
  readonly f16: boolean;
  /** A program with one section a job, and where everything lies. */
  prepare(jobs: readonly Job[]): Promise<Prepared>;
  /** What must be compiled for a job: pipelines or functions by keys, equal where they are shared. */
  codes(job: Job): readonly string[];
  open(program: Program): Promise<Device>;
}

export interface Prepared {
  readonly program: Program;
  readonly placed: readonly Placed[];
}

/** A bench of a target; `open` gives the device. */
export const benchOf = <Code extends { readonly name: string }>(
  name: string,
  target: Target<Code>,
  open: Bench['open'],
  f16 = true,
): Bench => ({
  name,
  target: target.name,
  has: (op) => {
    const kernel = kernelOf(op);
    return !kernel || targetNamed(target.name).has(kernel);
  },
  f16,
  open,
  prepare: (jobs) => programOf(target, jobs),
  codes: ({ op, site }) =>
    lowerSite(target, op, site).dispatches.map(({ code }) => target.key(code)),
});

const ALIGNMENT = 256;
/** Bytes after every operand that nothing may write. */
const GUARD = 256;
const POISON = 0xff;

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** An operand's place in the arena; a job's operands are numbered as views count them. */
interface Place {
  readonly dtype: DType;
  readonly count: number;
  readonly offset: number;
  readonly bytes: number;
}

interface Placed {
  readonly job: Job;
  readonly places: readonly (Place | null)[];
}

/** Runs all jobs; when the batch as a whole is refused, finds by halving which jobs are at fault. */
export async function runJobs(bench: Bench, jobs: readonly Job[]): Promise<Outcome[]> {
  if (jobs.length === 0) return [];
  try {
    return await runBatch(bench, jobs);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (jobs.length === 1) return [{ error: text, outputs: [], inputs: [] }];
    const half = Math.floor(jobs.length / 2);
    const first = await runJobs(bench, jobs.slice(0, half));
    return [...first, ...(await runJobs(bench, jobs.slice(half)))];
  }
}

/** Runs all jobs for their shaders' and calls' sake alone, on a device that computes nothing; says what is refused. */
export async function validate(bench: Bench, jobs: readonly Job[]): Promise<string[]> {
  try {
    const { program } = await bench.prepare(jobs);
    const device = await bench.open(program);
    await device.run(Object.keys(program.sections)).finally(() => device.close());
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function runBatch(bench: Bench, jobs: readonly Job[]): Promise<Outcome[]> {
  const { program, placed } = await bench.prepare(jobs);
  const device = await bench.open(program);
  try {
    const whole: Range = [0, 0, program.arena.buffers[0] ?? 0];
    await device.write(whole, initialBytes(whole[2], placed));
    await device.run(Object.keys(program.sections));
    const bytes = await device.read(whole);
    return placed.map((one) => outcomeOf(one, bytes));
  } finally {
    await device.close();
  }
}

async function programOf<Code extends { readonly name: string }>(
  target: Target<Code>,
  jobs: readonly Job[],
): Promise<Prepared> {
  let end = 0;
  const place = (dtype: DType, count: number, bytes: number): Place => {
    const padded = Math.ceil(bytes / 4) * 4;
    const at = { dtype, count, offset: end, bytes: padded };
    end = aligned(end + padded + GUARD);
    return at;
  };
  const lowered = jobs.map((job) => {
    const { workspace, dispatches } = lowerSite(target, job.op, job.site);
    const operands = [...job.site.inputs, ...job.site.outputs].map((x) =>
      x ? place(x.dtype, lengthOf(x), bytesOf(x)) : null,
    );
    const scratch = workspace.map((bytes) => place('u32', Math.ceil(bytes / 4), bytes));
    return { job, places: [...operands, ...scratch], dispatches };
  });
  const codes = new Map<string, { index: number; code: Code }>();
  const callOf = ({ job, places }: Placed, dispatch: Dispatch<Code>): Call => {
    const key = target.key(dispatch.code);
    const known = codes.get(key) ?? { index: codes.size, code: dispatch.code };
    codes.set(key, known);
    const ranges = dispatch.views.map(({ operand, offset = 0, bytes }): Range => {
      const at = places[operand];
      if (!at) throw new Error(`${job.op} binds operand ${operand}, which is absent`);
      const size = bytes ?? at.bytes - offset;
      if (offset + size > at.bytes) throw new Error(`${job.op} binds beyond operand ${operand}`);
      return [0, at.offset + offset, Math.ceil(size / 4) * 4];
    });
    const { params, grid } = dispatch;
    return { kernel: known.index, ranges, params, grid, label: job.op };
  };
  const sections = Object.fromEntries(
    lowered.map((one, i) => [`job ${i}`, one.dispatches.map((dispatch) => callOf(one, dispatch))]),
  );
  const used = [...codes.values()].map(({ code }) => code);
  const wasm = await target.assemble(used);
  const { page } = target.limits;
  const arena = Math.ceil((end + ALIGNMENT) / page) * page;
  const buffers = buffersOf([arena], target.limits);
  const kernelTexts = used.map(textOf);
  const program = callsOnly({
    ...{ target: target.name, kernels: kernelTexts, wasm, sections, buffers },
    used: arena,
  });
  return { program, placed: lowered };
}

const textOf = (code: { readonly name: string }): KernelText => {
  const { name, source, constants } = code as Partial<Extract<KernelText, { source: string }>>;
  return source !== undefined && constants
    ? { name: code.name, source, constants }
    : { name: name ?? code.name };
};

/** The arena before the run: inputs, and NaN everywhere else. */
function initialBytes(size: number, placed: readonly Placed[]): Uint8Array {
  const arena = new Uint8Array(size).fill(POISON);
  for (const { job, places } of placed) {
    job.inputs.forEach((data, i) => {
      const at = places[i];
      if (data && at) arena.set(encode(data, at.dtype), at.offset);
    });
  }
  return arena;
}

function outcomeOf({ job, places }: Placed, arena: Uint8Array<ArrayBuffer>): Outcome {
  const data = places.map((at) =>
    at ? decode(arena.subarray(at.offset, at.offset + at.bytes), at.dtype, at.count) : null,
  );
  const overrun = places.findIndex(
    (at) =>
      at &&
      arena.subarray(at.offset + at.bytes, at.offset + at.bytes + GUARD).some((b) => b !== POISON),
  );
  const inputs = job.site.inputs.length;
  return {
    error: overrun < 0 ? null : `writes beyond operand ${overrun}`,
    inputs: data.slice(0, inputs),
    outputs: data.slice(inputs, inputs + job.site.outputs.length).filter((x) => x !== null),
  };
}
