/**
 * Tensors that wait in the host's memory, each at a place of its own that is taken when the device is opened. They leave
 * through staging buffers in turn: while the host empties one, the device goes on with what was submitted after it.
 */

import { settle } from './adapter.ts';
import { StowageError } from '../error.ts';
import type { Call, Program } from '../format/program.ts';

/** GPUMapMode.READ: npm `webgpu` does not define it as a global. */
const READ = 0x1;

/** Bytes handed to the queue before waiting: the queue's own copy of them is outside the arena. */
export const bytesPerWrite = 8 << 20;

/** A tensor on its way: a range of a device buffer, and where on the host. */
export interface Transfer {
  readonly way: 'send' | 'fetch';
  readonly buffer: GPUBuffer;
  readonly offset: number;
  readonly bytes: number;
  readonly place: number;
  /** As in `Call`. */
  readonly label: string;
}

/** The transfer that a call is; null where it runs a kernel. */
export function transferOf(
  { kernel, label, params, ranges }: Call,
  program: Program,
  buffers: readonly GPUBuffer[],
): Transfer | null {
  const text = program.kernels[kernel];
  if (!text || !('transfer' in text)) return null;
  const [place] = params;
  const [[index, offset, bytes] = [-1, 0, 0]] = ranges;
  const buffer = buffers[index];
  if (!buffer || place === undefined) throw new Error(`internal: ${label} goes nowhere`);
  return { way: text.transfer, buffer, offset, bytes, place, label };
}

/** A staging buffer, and what is to come out of it once it is mapped. */
interface Staging {
  readonly buffer: GPUBuffer;
  waiting: { readonly mapped: Promise<undefined>; readonly to: Uint8Array<ArrayBuffer> } | null;
}

export class HostPlaces {
  /** Bytes of all places. */
  readonly bytes: number;
  private readonly device: GPUDevice;
  private readonly places = new Map<number, Uint8Array<ArrayBuffer>>();
  private readonly stagings: readonly Staging[];
  private turn = 0;
  /** Bytes that were handed to the queue since it was last waited for. */
  private written = 0;

  /** Takes memory for every place that one of `transfers` names. Throws `memory-allocation-failed`. */
  constructor(
    device: GPUDevice,
    stagings: readonly GPUBuffer[],
    transfers: Iterable<Pick<Transfer, 'place' | 'bytes'>>,
  ) {
    this.device = device;
    this.stagings = stagings.map((buffer): Staging => ({ buffer, waiting: null }));
    const sizes = new Map<number, number>();
    for (const { place, bytes } of transfers) {
      sizes.set(place, Math.max(sizes.get(place) ?? 0, bytes));
    }
    const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    for (const [place, bytes] of sizes) this.places.set(place, taken(bytes, all));
    this.bytes = [...this.places.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Makes the transfer, after everything submitted before it. What follows may be submitted when this resolves. */
  async move(transfer: Transfer): Promise<void> {
    const host = this.places.get(transfer.place)?.subarray(0, transfer.bytes);
    if (!host) throw new Error(`internal: there is no place ${transfer.place}`);
    await (transfer.way === 'send' ? this.send(transfer, host) : this.fetch(transfer, host));
  }

  /** Resolves when everything that was sent has arrived, and the queue has done all that it was given. */
  async settled(): Promise<void> {
    await this.arrived();
    await this.drained();
  }

  /** Gives up what is on its way, after a failure. */
  abandon(): void {
    for (const staging of this.stagings) {
      if (staging.waiting) staging.buffer.unmap();
      staging.waiting = null;
    }
  }

  private async send(
    { buffer, offset, bytes }: Transfer,
    host: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    const { device, stagings } = this;
    for (let at = 0; at < bytes;) {
      const staging = stagings[this.turn++ % stagings.length];
      if (!staging) throw new Error('internal: an arena without staging');
      await arrive(staging);
      const size = Math.min(staging.buffer.size, bytes - at);
      const encoder = device.createCommandEncoder();
      encoder.copyBufferToBuffer(buffer, offset + at, staging.buffer, 0, size);
      device.queue.submit([encoder.finish()]);
      const mapped = staging.buffer.mapAsync(READ, 0, size);
      // Whoever waits for it hears of a failure; nobody may.
      mapped.catch(() => undefined);
      staging.waiting = { mapped, to: host.subarray(at, at + size) };
      at += size;
    }
  }

  private async fetch(
    { buffer, offset, bytes }: Transfer,
    host: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    await this.arrived();
    for (let at = 0; at < bytes; at += bytesPerWrite) {
      const size = Math.min(bytesPerWrite, bytes - at);
      if (this.written + size > bytesPerWrite) await this.drained();
      this.device.queue.writeBuffer(buffer, offset + at, host, at, size);
      this.written += size;
    }
  }

  private async arrived(): Promise<void> {
    for (const staging of this.stagings) await arrive(staging);
  }

  private async drained(): Promise<void> {
    await settle(this.device.queue.onSubmittedWorkDone());
    this.written = 0;
  }
}

function taken(bytes: number, all: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes);
  } catch {
    throw new StowageError(
      'memory-allocation-failed',
      `The host has no room for a tensor of ${bytes} bytes.`,
      `${all} bytes of the host’s memory for all that is offloaded.`,
      'Raise --budget so that more stays on the device, or leave out --allow offload.',
    );
  }
}

/** Empties a staging buffer into the host's memory, if something waits in it. */
async function arrive(staging: Staging): Promise<void> {
  const { buffer, waiting } = staging;
  if (!waiting) return;
  staging.waiting = null;
  await settle(waiting.mapped);
  waiting.to.set(new Uint8Array(buffer.getMappedRange(0, waiting.to.byteLength)));
  buffer.unmap();
}
