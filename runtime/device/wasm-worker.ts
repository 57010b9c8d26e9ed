/**
 * The text of a worker thread. All workers walk through the same calls in lockstep: they claim units of a call from a
 * shared counter, meet at a barrier, and go on to the next. Plain JavaScript in a string, so that a trainer stays one
 * file, in Node as in a page.
 */

/** What a worker is given once. */
export interface WorkerSetup {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Shared words: the barrier, the counter of units, the failure, the wish to stop. */
  readonly control: Int32Array;
  readonly thread: number;
  readonly threads: number;
  readonly sections: Readonly<Record<string, readonly PreparedCall[]>>;
}

/** A call as threads see it. */
export interface PreparedCall {
  readonly kernel: string;
  /** View addresses, then params. */
  readonly args: readonly number[];
  readonly units: number;
  /** Too small to share: thread 0 does all of it, and the next such call right after. */
  readonly alone: boolean;
  readonly label: string;
}

/** What a worker says: ready to run; done (thread 0 only); or that a call failed. */
export type WorkerMessage =
  | { readonly kind: 'ready' | 'done' }
  | { readonly kind: 'failed'; readonly label: string; readonly reason: string };

/** Words of the control block, each on a cache line of its own. */
export const controlWords = 144;
/** The word that is not 0 once a call has failed. */
export const failedWord = 96;
/** The word that is not 0 once the run is to stop; and the one by which all threads agree that it does. */
export const askedWord = 128;
export const stopWord = 112;

export const workerSource = `'use strict';
const ARRIVED = 0, PHASE = 32, NEXT = 64, FAILED = ${failedWord}, ASKED = ${askedWord}, STOP = ${stopWord};
const inNode = typeof process === 'object' && Boolean(process.versions && process.versions.node);
const port = inNode ? require('node:worker_threads').parentPort : self;
const listen = inNode ? (f) => port.on('message', f) : (f) => { port.onmessage = (e) => f(e.data); };

let setup, kernels;

/** Waits until all threads are here. The last one readies the counter; the others spin a little, then sleep. */
function barrier() {
  const { control, threads } = setup;
  const phase = Atomics.load(control, PHASE);
  if (Atomics.add(control, ARRIVED, 1) === threads - 1) {
    Atomics.store(control, ARRIVED, 0);
    Atomics.store(control, NEXT, 0);
    // All threads stop at the same barrier: one that looked by itself could leave the others waiting.
    Atomics.store(control, STOP, Atomics.load(control, FAILED) | Atomics.load(control, ASKED));
    Atomics.store(control, PHASE, (phase + 1) | 0);
    Atomics.notify(control, PHASE);
    return;
  }
  for (let spin = 0; spin < 3000; spin++) if (Atomics.load(control, PHASE) !== phase) return;
  while (Atomics.load(control, PHASE) === phase) Atomics.wait(control, PHASE, phase, 1000);
}

function share(call) {
  const { control, threads } = setup;
  const kernel = kernels[call.kernel];
  const chunk = Math.max(1, Math.floor(call.units / (threads * 8)));
  for (;;) {
    const begin = Atomics.add(control, NEXT, chunk);
    if (begin >= call.units) return;
    kernel(...call.args, begin, Math.min(call.units, begin + chunk));
  }
}

function guarded(call, work) {
  try {
    work(call);
  } catch (error) {
    if (Atomics.compareExchange(setup.control, FAILED, 0, 1) === 0)
      port.postMessage({ kind: 'failed', label: call.label, reason: String((error && error.message) || error) });
  }
}

const whole = (call) => kernels[call.kernel](...call.args, 0, call.units);

function run(names) {
  const { control, thread } = setup;
  for (const name of names) {
    const calls = setup.sections[name];
    for (let i = 0; i < calls.length; ) {
      // They leave together, so that the words may be cleared before the next run.
      if (Atomics.load(control, STOP)) return barrier();
      if (calls[i].alone) {
        for (; i < calls.length && calls[i].alone; i++)
          if (thread === 0 && !Atomics.load(control, FAILED)) guarded(calls[i], whole);
      } else guarded(calls[i++], share);
      barrier();
    }
  }
}

listen((message) => {
  if (message.run) {
    run(message.run);
    if (setup.thread === 0) port.postMessage({ kind: 'done' });
    return;
  }
  setup = message;
  kernels = new WebAssembly.Instance(setup.module, { env: { memory: setup.memory } }).exports;
  port.postMessage({ kind: 'ready' });
});
`;
