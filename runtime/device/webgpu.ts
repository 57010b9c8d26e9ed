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
import type { Program, Range } from '../format/program.ts';
import { failed, guarded, noAdapter, watch, type Fate } from './webgpu-failures.ts';
import type { Parameters } from './webgpu-parameters.ts';
import {
  allocate,
  callsPerSubmit,
  encode,
  isTransfer,
  prepare,
  stagingsOf,
} from './webgpu-program.ts';
import type { Dispatch, Step } from './webgpu-program.ts';
import { bytesPerWrite, HostPlaces } from './webgpu-transfers.ts';

export { describeAdapter, openNullDevice } from './adapter.ts';
export type { AdapterDescription } from './adapter.ts';

export interface WebgpuOptions extends AdapterOptions {
  /** An open device to use instead of asking for one. It is not destroyed on close. */
  readonly device?: GPUDevice;
}

/** Of GPUMapMode, which npm `webgpu` does not define as a global. */
const READ = 0x1;

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

const saying = (what: string) => (): Promise<string> => Promise.resolve(what);

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
