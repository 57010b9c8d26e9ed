/**
 * A program on WebGPU. All buffers of the arena are made when the device is opened, inside error scopes; the last ones
 * are the staging buffers (MAP_READ) through which everything leaves the device, a piece at a time. Pipelines and bind
 * groups are made once; a run is a few submits, between which tensors may be copied to the host and back. An error of the
 * device rejects the promise and names the call.
 */

import { nameOf, requestAdapter, requestDevice, isSoftware, settle } from './adapter.ts';
import type { AdapterOptions } from './adapter.ts';
import type { Device } from './device.ts';
import { StowageError } from '../error.ts';
import type { Call, Program, Range } from '../format/program.ts';
import { Parameters } from './webgpu-parameters.ts';
import { bytesPerWrite, HostPlaces, transferOf } from './webgpu-transfers.ts';
import type { Transfer } from './webgpu-transfers.ts';

export { describeAdapter, openNullDevice } from './adapter.ts';
export type { AdapterDescription, AdapterProfile } from './adapter.ts';

export interface WebgpuOptions extends AdapterOptions {
  /** An open device to use instead of asking for one. It is not destroyed on close. */
  readonly device?: GPUDevice;
}

/** Bits of GPUBufferUsage, GPUMapMode and GPUShaderStage: npm `webgpu` does not define them as globals. */
const MAP_READ = 0x1;
const COPY_SRC = 0x4;
const COPY_DST = 0x8;
const STORAGE = 0x80;
const READ = 0x1;
const COMPUTE = 0x4;

/** Calls in one submit: browsers stop a submit that keeps the GPU for seconds. */
const callsPerSubmit = 256;
/** One call: a dispatch ready to encode, or a transfer. */
type Step = Dispatch | Transfer;

interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly group: GPUBindGroup;
  readonly params: readonly number[];
  readonly grid: readonly [number, number, number];
  readonly label: string;
}

/** Opens a device for the program and allocates its whole arena. */
export async function openWebgpu(program: Program, options: WebgpuOptions = {}): Promise<Device> {
  const found = options.device ? null : await openDevice(options);
  const device = options.device ?? found?.device;
  if (!device) throw noAdapter();
  const fate = watch(device);
  const end = (): void => {
    fate.closed = true;
    if (found) device.destroy();
  };
  try {
    const { buffers, parameters } = await allocate(device, program);
    const steps = await prepare(device, program, buffers, parameters);
    const stagings = buffers.slice(-stagingsOf(program));
    const name = found?.name ?? 'webgpu';
    return open({ device, buffers, stagings, parameters, steps, fate, end, name });
  } catch (error) {
    end();
    throw error;
  }
}

async function openDevice(
  options: AdapterOptions,
): Promise<{ device: GPUDevice; name: string } | null> {
  const adapter = await requestAdapter(options);
  if (!adapter) return null;
  const software = isSoftware(adapter.info) ? ' (software)' : '';
  const name = `webgpu: ${nameOf(adapter.info)}${software}`;
  return { device: await requestDevice(adapter), name };
}

const noAdapter = (): StowageError =>
  new StowageError(
    'device-unavailable',
    'There is no WebGPU adapter here.',
    'The wgsl target needs one: a GPU with a Vulkan, Metal or D3D12 driver, and npm `webgpu` in Node.',
    'Use --target wasm, or install a GPU driver, or Mesa’s lavapipe of version 23 or newer (Debian 12 has it in its backports).',
  );

/** What became of the device after it was opened. */
interface Fate {
  lost: string | null;
  closed: boolean;
}

function watch(device: GPUDevice): Fate {
  const fate: Fate = { lost: null, closed: false };
  void device.lost.then((info) => {
    fate.lost = info.message || info.reason || 'no reason given';
  });
  return fate;
}

/** Runs `work` inside error scopes; resolves to its result and the first error of the device, if any. */
async function guarded<T>(
  device: GPUDevice,
  work: () => T | Promise<T>,
): Promise<{ value: T; error: GPUError | null }> {
  const filters: readonly GPUErrorFilter[] = ['internal', 'out-of-memory', 'validation'];
  for (const filter of filters) device.pushErrorScope(filter);
  try {
    const value = await work();
    const errors = await settle(Promise.all(filters.map(() => device.popErrorScope())));
    return { value, error: errors.find((error) => error !== null) ?? null };
  } catch (thrown) {
    await settle(Promise.allSettled(filters.map(() => device.popErrorScope())));
    throw thrown;
  }
}

/** How many of the last buffers are staging. */
const stagingsOf = ({ arena }: Program): number => arena.stagings ?? 1;

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

async function allocate(device: GPUDevice, program: Program): Promise<Allocated> {
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
async function prepare(
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

const failed = (what: string, why: string): StowageError =>
  new StowageError(
    'device-failed',
    `The GPU refused ${what}: ${why}`,
    'Every kernel runs on the device that the program was compiled for.',
    'Compile again on this machine; if it stays so, --target wasm does without the GPU.',
  );

interface Open {
  readonly device: GPUDevice;
  readonly buffers: readonly GPUBuffer[];
  readonly stagings: readonly GPUBuffer[];
  readonly parameters: Parameters | null;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly fate: Fate;
  readonly end: () => void;
  readonly name: string;
}

function open(opened: Open): Device {
  const { device, buffers, stagings, parameters, steps, fate, end, name } = opened;
  const [staging] = stagings;
  if (!staging) throw new Error('internal: an arena without staging');
  const host = new HostPlaces(device, stagings, [...steps.values()].flat().filter(isTransfer));
  let last: Promise<unknown> = Promise.resolve();

  /** One operation at a time, each inside error scopes; what the device says becomes a rejection. */
  const turn = <T>(work: () => Promise<T>, blame: () => Promise<string>): Promise<T> => {
    const next = last.then(async () => {
      alive();
      const { value, error } = await guarded(device, work).catch((thrown: unknown) => {
        alive();
        throw thrown;
      });
      alive();
      if (error) throw failed(await blame(), error.message);
      return value;
    });
    last = next.catch(() => undefined);
    return next;
  };

  const alive = (): void => {
    if (fate.closed) throw new Error('internal: the device is closed');
    if (fate.lost === null) return;
    throw new StowageError(
      'device-lost',
      `The GPU was lost: ${fate.lost}`,
      'The device stays with the run until it ends.',
      'Start again with --resume; the last checkpoint is whole.',
    );
  };

  const bufferAt = (index: number): GPUBuffer => {
    const buffer = buffers[index];
    if (!buffer) throw new Error(`internal: no buffer ${index}`);
    return buffer;
  };

  const write = async ([index, offset, bytes]: Range, data: ArrayBufferView): Promise<void> => {
    const { buffer: source, byteOffset, byteLength } = data;
    if (byteLength > bytes) throw new Error(`internal: ${byteLength} bytes into ${bytes}`);
    const whole = byteLength & ~3;
    for (let at = 0; at < whole; at += bytesPerWrite) {
      const size = Math.min(bytesPerWrite, whole - at);
      device.queue.writeBuffer(bufferAt(index), offset + at, source, byteOffset + at, size);
      if (size === bytesPerWrite) await settle(device.queue.onSubmittedWorkDone());
    }
    if (whole === byteLength) return;
    const tail = new Uint8Array(4);
    tail.set(new Uint8Array(source, byteOffset + whole, byteLength - whole));
    device.queue.writeBuffer(bufferAt(index), offset + whole, tail);
  };

  const read = async ([index, offset, bytes]: Range): Promise<Uint8Array<ArrayBuffer>> => {
    const result = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += staging.size) {
      const wanted = Math.min(staging.size, bytes - at);
      const size = (wanted + 3) & ~3;
      const encoder = device.createCommandEncoder();
      encoder.copyBufferToBuffer(bufferAt(index), offset + at, staging, 0, size);
      device.queue.submit([encoder.finish()]);
      await settle(staging.mapAsync(READ, 0, size));
      result.set(new Uint8Array(staging.getMappedRange(0, size), 0, wanted), at);
      staging.unmap();
    }
    return result;
  };

  const clear = ([index, offset, bytes]: Range): void => {
    const encoder = device.createCommandEncoder();
    encoder.clearBuffer(bufferAt(index), offset, (bytes + 3) & ~3);
    device.queue.submit([encoder.finish()]);
  };

  const run = async (list: readonly Step[], signal?: AbortSignal): Promise<void> => {
    let dispatches: Dispatch[] = [];
    const submit = (): void => {
      if (dispatches.length > 0) device.queue.submit([encode(device, dispatches, parameters)]);
      dispatches = [];
    };
    try {
      for (const step of list) {
        signal?.throwIfAborted();
        if (isTransfer(step)) {
          submit();
          await host.move(step);
        } else if (dispatches.push(step) === callsPerSubmit) submit();
      }
      submit();
      await host.settled();
      signal?.throwIfAborted();
    } finally {
      host.abandon();
    }
  };

  const stepsOf = (sections: readonly string[]): Step[] =>
    sections.flatMap((section) => {
      const list = steps.get(section);
      if (!list) throw new Error(`internal: no section ${section}`);
      return list;
    });

  return {
    name,
    target: 'wgsl',
    allocated: buffers.reduce((sum, buffer) => sum + buffer.size, parameters?.size ?? 0),
    stagingBytes: stagings.reduce((sum, buffer) => sum + buffer.size, parameters?.size ?? 0),
    hostBytes: host.bytes,
    write: (range, data) => turn(() => write(range, data), saying('a write')),
    read: (range) => turn(() => read(range), saying('a read')),
    clear: (range) => turn(async () => clear(range), saying('a clear')),
    run: (sections, signal) => {
      const list = stepsOf(sections);
      return turn(
        () => run(list, signal),
        () => guilty(device, list, parameters),
      );
    },
    close: async () => {
      await last;
      end();
    },
  };
}

const isTransfer = (step: Step): step is Transfer => 'way' in step;

const saying = (what: string) => (): Promise<string> => Promise.resolve(what);

function encode(
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

/** Which call the device refuses: each is encoded alone, and nothing is run. */
async function guilty(
  device: GPUDevice,
  steps: readonly Step[],
  parameters: Parameters | null,
): Promise<string> {
  for (const step of steps) {
    if (isTransfer(step)) continue;
    const { error } = await guarded(device, () => encode(device, [step], parameters));
    if (error) return step.label;
  }
  return 'a run';
}
