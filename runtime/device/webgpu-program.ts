/** What is made once of a program on WebGPU: the buffers of its arena, a pipeline a kernel, a bind group a call. */

import { settle } from './adapter.ts';
import { StowageError } from '../error.ts';
import type { Call, Program } from '../format/program.ts';
import { failed, guarded } from './webgpu-failures.ts';
import { Parameters } from './webgpu-parameters.ts';
import { transferOf, type Transfer } from './webgpu-transfers.ts';

/** Bits of GPUBufferUsage and GPUShaderStage: npm `webgpu` does not define them as globals. */
const MAP_READ = 0x1;
const COPY_SRC = 0x4;
const COPY_DST = 0x8;
const STORAGE = 0x80;
const COMPUTE = 0x4;

/** Calls in one submit: browsers stop a submit that keeps the GPU for seconds. */
export const callsPerSubmit = 256;

/** One call: a dispatch ready to encode, or a transfer. */
export type Step = Dispatch | Transfer;

export interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly group: GPUBindGroup;
  readonly params: readonly number[];
  readonly grid: readonly [number, number, number];
  readonly label: string;
}

export const isTransfer = (step: Step): step is Transfer => 'way' in step;

/** How many of the last buffers are staging. */
export const stagingsOf = ({ arena }: Program): number => arena.stagings ?? 1;

/** Most calls of a submit that have parameters. */
function parametersOf({ sections, kernels }: Program): number {
  const have = Object.values(sections)
    .flat()
    .filter(({ params, kernel }) => params.length > 0 && !('transfer' in (kernels[kernel] ?? {})));
  return Math.min(callsPerSubmit, have.length);
}

/** The arena, and of its first staging buffer what parameters of calls want. */
interface Allocated {
  readonly buffers: readonly GPUBuffer[];
  readonly parameters: Parameters | null;
}

export async function allocate(device: GPUDevice, program: Program): Promise<Allocated> {
  const sizes = program.arena.buffers;
  const firstStaging = sizes.length - stagingsOf(program);
  const calls = parametersOf(program);
  const refused = (why: string): StowageError =>
    new StowageError(
      'memory-allocation-failed',
      `The device refused the arena of ${program.arena.bytes} bytes: ${why}`,
      `${sizes.length} buffers of ${sizes.join(', ')} bytes, all at once.`,
      'Ask for a smaller --budget, or close what else uses the GPU.',
    );
  const make = (): Allocated => ({
    buffers: sizes.map((bytes, i) => {
      const staging = i >= firstStaging;
      const size = i === firstStaging ? bytes - Parameters.bytes(calls) : bytes;
      const usage = staging ? MAP_READ | COPY_DST : STORAGE | COPY_SRC | COPY_DST;
      return device.createBuffer({ size, usage, label: staging ? 'staging' : `arena ${i}` });
    }),
    parameters: calls > 0 ? new Parameters(device, calls) : null,
  });
  try {
    const { value, error } = await guarded(device, make);
    if (!error) return value;
    throw refused(error.message);
  } catch (thrown) {
    throw thrown instanceof StowageError ? thrown : refused(String(thrown));
  }
}

/** Pipelines of all kernels, compiled side by side, and the bind groups of all calls. */
export async function prepare(
  device: GPUDevice,
  program: Program,
  buffers: readonly GPUBuffer[],
  parameters: Parameters | null,
): Promise<Map<string, readonly Step[]>> {
  const calls = Object.values(program.sections).flat();
  const layouts = new Map<number, GPUBindGroupLayout>();
  const layoutOf = (bindings: number): GPUBindGroupLayout => {
    const known = layouts.get(bindings) ?? bindGroupLayout(device, bindings);
    layouts.set(bindings, known);
    return known;
  };

  const compiled = new Map<number, Promise<GPUComputePipeline>>();
  const modules = new Map<string, GPUShaderModule>();
  for (const call of calls) {
    const text = program.kernels[call.kernel];
    if (compiled.has(call.kernel) || (text && 'transfer' in text)) continue;
    const groups = [layoutOf(call.ranges.length)];
    if (parameters && call.params.length > 0) groups.push(parameters.layout);
    compiled.set(call.kernel, compile(device, program, call, groups, modules));
  }
  const ids = [...compiled.keys()];
  const pipelines = await settle(Promise.all(compiled.values()));
  const pipelineOf = new Map(ids.map((id, i) => [id, pipelines[i]]));

  const groups = new Map<string, GPUBindGroup>();
  const step = (call: Call): Step => {
    const transfer = transferOf(call, program, buffers);
    if (transfer) return transfer;
    const key = call.ranges.join(' ');
    const pipeline = pipelineOf.get(call.kernel);
    if (!pipeline) throw new Error(`internal: kernel ${call.kernel} has no pipeline`);
    const group = groups.get(key) ?? bindGroup(device, layoutOf(call.ranges.length), call, buffers);
    groups.set(key, group);
    return { pipeline, group, params: call.params, grid: call.grid, label: call.label };
  };
  const make = (): [string, Step[]][] =>
    Object.entries(program.sections).map(([name, list]) => [name, list.map(step)]);
  const { value, error } = await guarded(device, make);
  if (error) throw failed('the arena', error.message);
  return new Map(value);
}

function bindGroupLayout(device: GPUDevice, bindings: number): GPUBindGroupLayout {
  const entries = Array.from({ length: bindings }, (_, binding) => ({
    binding,
    visibility: COMPUTE,
    buffer: { type: 'storage' as const },
  }));
  return device.createBindGroupLayout({ entries });
}

function bindGroup(
  device: GPUDevice,
  layout: GPUBindGroupLayout,
  call: Call,
  buffers: readonly GPUBuffer[],
): GPUBindGroup {
  const entries = call.ranges.map(([index, offset, size], binding) => {
    const buffer = buffers[index];
    if (!buffer) throw new Error(`internal: no buffer ${index}`);
    return { binding, resource: { buffer, offset, size } };
  });
  return device.createBindGroup({ layout, entries, label: call.label });
}

async function compile(
  device: GPUDevice,
  program: Program,
  call: Call,
  bindGroupLayouts: readonly GPUBindGroupLayout[],
  modules: Map<string, GPUShaderModule>,
): Promise<GPUComputePipeline> {
  const kernel = program.kernels[call.kernel];
  if (!kernel || !('source' in kernel)) throw new Error(`internal: no WGSL text for ${call.label}`);
  const label = `${kernel.name} of ${call.label}`;
  device.pushErrorScope('validation');
  const module =
    modules.get(kernel.source) ?? device.createShaderModule({ code: kernel.source, label });
  modules.set(kernel.source, module);
  const wrong = await device.popErrorScope();
  if (wrong) throw failed(label, wrong.message);
  const layout = device.createPipelineLayout({ bindGroupLayouts });
  const compute = { module, entryPoint: 'main', constants: kernel.constants };
  try {
    return await device.createComputePipelineAsync({ layout, compute, label });
  } catch (thrown) {
    throw failed(label, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** Dispatches as one command buffer. */
export function encode(
  device: GPUDevice,
  steps: readonly Dispatch[],
  parameters: Parameters | null,
): GPUCommandBuffer {
  const offsets = parameters?.write(steps.map(({ params }) => params));
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  let bound: GPUComputePipeline | null = null;
  for (const [i, { pipeline, group, grid }] of steps.entries()) {
    if (pipeline !== bound) pass.setPipeline(pipeline);
    bound = pipeline;
    pass.setBindGroup(0, group);
    const offset = offsets?.[i] ?? null;
    if (parameters && offset !== null) pass.setBindGroup(1, parameters.group, [offset]);
    pass.dispatchWorkgroups(...grid);
  }
  pass.end();
  return encoder.finish();
}
