/** A device: one arena allocated when it is opened, filled, run and read. */

import type { Program, Range } from '../format/program.ts';

export interface Device {
  /** What it truly is, for people: `wasm, 2 threads, relaxed SIMD` or `webgpu: llvmpipe (software)`. */
  readonly name: string;
  readonly target: string;
  /** Bytes really allocated: equals `program.arena.bytes`. */
  readonly allocated: number;
  /** Of them, what bytes are moved through. */
  readonly stagingBytes: number;
  /** Bytes really taken of the host's memory for tensors that wait there: equals `program.hostBytes`. */
  readonly hostBytes: number;
  /** Copies bytes into the arena. Ordered before the next `run`. */
  write(range: Range, data: ArrayBufferView): Promise<void>;
  /** Copies bytes out, after everything submitted before. */
  read(range: Range): Promise<Uint8Array<ArrayBuffer>>;
  /** Fills a range with zero bytes. */
  clear(range: Range): Promise<void>;
  /**
   * Executes sections of the program in order; resolves when they are done. A device error rejects, naming the call. Once
   * `signal` aborts no further call (on wgsl: no further submit) begins, and it rejects with the signal's reason.
   */
  run(sections: readonly string[], signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** The same device, whose runs end with the signal. */
export const stoppable = (device: Device, signal: AbortSignal): Device => ({
  ...device,
  run: (sections) => device.run(sections, signal),
});

/** How a target's device is opened. */
export interface Opener {
  (program: Program): Promise<Device>;
  /** The arena lies in the machine's memory, always. */
  readonly onHost?: boolean;
}
