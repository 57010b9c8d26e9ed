/**
 * A program on WebAssembly: one memory of exactly the arena's bytes, one module with every kernel, and worker threads
 * that share them. With one thread, or where memory cannot be shared, the calling thread does the work.
 */

import type { Device } from './device.ts';
import { StowageError } from '../error.ts';
import type { Call, Program, Range } from '../format/program.ts';
import { type MultiplyAdd, multiplyAdd, nodeProcess } from './wasm-profile.ts';
import { callFailed, startTeam } from './wasm-team.ts';
import type { Executor } from './wasm-team.ts';
import type { PreparedCall } from './wasm-worker.ts';

export { detectWasmProfile, multiplyAdd } from './wasm-profile.ts';

export interface WasmOptions {
  /** Default: the machine's cores, at most 8. */
  readonly threads?: number;
}

const pageBytes = 65536;
const mostThreads = 8;
/** A call that touches fewer bytes takes less time than handing it round. */
const aloneBytes = 16384;

type Sections = Readonly<Record<string, readonly PreparedCall[]>>;

/** Opens a device for the program and allocates its whole arena. */
export async function openWasm(program: Program, options: WasmOptions = {}): Promise<Device> {
  const found = multiplyAdd();
  const canShare = typeof SharedArrayBuffer === 'function';
  const threads = canShare ? await threadCount(options.threads) : 1;
  const memory = allocate(program.arena.bytes, canShare);
  const module = await compile(program, canShare, found);
  const sections = prepare(program);
  const executor =
    threads > 1
      ? await startTeam({ module, memory, sections, threads })
      : alone(module, memory, sections);
  const parts = ['wasm', threads === 1 ? '1 thread' : `${threads} threads`, simdOf(program, found)];
  return deviceOf(parts.join(', '), memory, executor);
}

openWasm.onHost = true;

/** What the program's kernels use of SIMD; a trainer may run on another engine than the one it was built for. */
function simdOf(program: Program, found: MultiplyAdd): string {
  if (!program.kernels.some(({ name }) => name.endsWith('.fma'))) return 'SIMD';
  return found === 'fused' ? 'relaxed SIMD' : 'relaxed SIMD that rounds twice here: other bits';
}

function deviceOf(name: string, memory: WebAssembly.Memory, executor: Executor): Device {
  const bytes = new Uint8Array(memory.buffer);
  // Copies wait for the run before them, as on a GPU's queue.
  let last: Promise<unknown> = Promise.resolve();
  const after = <T>(work: () => T | Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    name,
    target: 'wasm',
    allocated: memory.buffer.byteLength,
    stagingBytes: 0,
    hostBytes: 0,
    write: ([, offset], data) =>
      after(() => {
        bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
      }),
    read: ([, offset, length]) =>
      after(() => new Uint8Array(bytes.subarray(offset, offset + length))),
    clear: ([, offset, length]) =>
      after(() => {
        bytes.fill(0, offset, offset + length);
      }),
    run: (sections, signal) => after(() => executor.run(sections, signal)),
    close: () => after(() => executor.close()),
  };
}

async function threadCount(asked: number | undefined): Promise<number> {
  if (asked !== undefined) return Math.max(1, Math.floor(asked));
  const { hardwareConcurrency } =
    (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator ?? {};
  const cores = nodeProcess()
    ? (await import('node:os')).availableParallelism()
    : (hardwareConcurrency ?? 1);
  return Math.max(1, Math.min(mostThreads, cores));
}

/** A memory that is the arena: not a byte more. */
function allocate(bytes: number, shared: boolean): WebAssembly.Memory {
  const pages = bytes / pageBytes;
  if (!Number.isInteger(pages))
    throw new Error(`internal: an arena of ${bytes} bytes is not whole pages`);
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared });
  } catch (error) {
    throw new StowageError(
      'memory-allocation-failed',
      `The engine gave no memory of ${bytes} bytes (${reasonOf(error)}).`,
      `${bytes} bytes at once, for the whole arena.`,
      'Free memory on this machine, or compile for a smaller --budget.',
    );
  }
}

async function compile(
  program: Program,
  shared: boolean,
  found: MultiplyAdd,
): Promise<WebAssembly.Module> {
  if (program.wasm === undefined) throw new Error('internal: the program has no wasm module');
  const binary = atob(program.wasm);
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  if (!shared) unshareMemory(bytes);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new StowageError(
      'device-unavailable',
      `This engine does not compile the kernels (${reasonOf(error)}).`,
      found === 'missing'
        ? 'WebAssembly with SIMD, threads and relaxed SIMD.'
        : 'WebAssembly with SIMD and threads.',
      'Use a newer engine (Node 20.16 or later), or build the trainer on this machine.',
    );
  }
}

/**
 * Makes the module's imported memory an unshared one, in place. The import reads `env`, `memory`, then kind 2 and the
 * limits' flags: 3 is shared with a maximum, 1 unshared with a maximum.
 */
export function unshareMemory(module: Uint8Array): void {
  const wanted = [3, ...ascii('env'), 6, ...ascii('memory'), 2, 3];
  const at = module.findIndex((_, i) => wanted.every((byte, j) => module[i + j] === byte));
  if (at < 0) throw new Error('internal: the module imports no shared env.memory');
  module[at + wanted.length - 1] = 1;
}
const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));

const prepare = (program: Program): Sections =>
  Object.fromEntries(
    Object.entries(program.sections).map(([name, calls]) => [
      name,
      calls.map((call) => preparedCall(program, call)),
    ]),
  );

function preparedCall(program: Program, call: Call): PreparedCall {
  const kernel = program.kernels[call.kernel];
  if (!kernel) throw new Error(`internal: no kernel ${call.kernel}`);
  const offset = ([, at]: Range): number => at;
  const touched = call.ranges.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const [units] = call.grid;
  return {
    kernel: kernel.name,
    args: [...call.ranges.map(offset), ...call.params],
    units,
    alone: units <= 1 || touched <= aloneBytes,
    label: call.label,
  };
}

/** Everything on the calling thread. */
function alone(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  sections: Sections,
): Executor {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return {
    async run(names, signal) {
      signal?.throwIfAborted();
      let turn = performance.now();
      for (const call of names.flatMap((name) => sections[name] ?? unknownSection(name))) {
        try {
          exports[call.kernel]?.(...call.args, 0, call.units);
        } catch (error) {
          throw callFailed(call.label, reasonOf(error));
        }
        if (performance.now() - turn < turnMilliseconds) continue;
        await othersTurn();
        signal?.throwIfAborted();
        turn = performance.now();
      }
      await othersTurn();
      signal?.throwIfAborted();
    },
    close: () => Promise.resolve(),
  };
}

/** Signals and timers get their turn this often. */
const turnMilliseconds = 200;
const othersTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function unknownSection(name: string): never {
  throw new Error(`internal: no section ${name}`);
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
