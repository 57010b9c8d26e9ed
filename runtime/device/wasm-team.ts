/** Worker threads that run a program's calls together. */

import { StowageError } from '../error.ts';
import { nodeProcess } from './wasm-profile.ts';
import { askedWord, controlWords, failedWord, stopWord, workerSource } from './wasm-worker.ts';
import type { PreparedCall, WorkerMessage, WorkerSetup } from './wasm-worker.ts';

/** Runs the calls of sections, in order, as `Device.run` says. */
export interface Executor {
  run(sections: readonly string[], signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A worker of Node or of a page. */
interface Member {
  post(message: WorkerSetup | { readonly run: readonly string[] }): void;
  /** Whether the process should stay alive for it. */
  hold(on: boolean): void;
  end(): Promise<unknown>;
}

interface Listener {
  message(message: WorkerMessage): void;
  lost(reason: string): void;
}

async function nodeMember(listener: Listener): Promise<Member> {
  const { Worker } = await import('node:worker_threads');
  // No flags of ours: a worker needs no loader.
  const worker = new Worker(workerSource, { eval: true, execArgv: [], env: {} });
  worker.on('message', (message: WorkerMessage) => listener.message(message));
  worker.on('error', (error: Error) => listener.lost(error.message));
  worker.on('exit', (code) => listener.lost(`the thread ended with status ${code}`));
  return {
    post: (message) => worker.postMessage(message),
    hold: (on) => (on ? worker.ref() : worker.unref()),
    end: () => worker.terminate(),
  };
}

/** What we use of a page's Worker. */
interface PageWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: WorkerMessage }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

function pageMember(listener: Listener): Member {
  const { Worker } = globalThis as unknown as { readonly Worker: new (url: string) => PageWorker };
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.onmessage = ({ data }) => listener.message(data);
  worker.onerror = ({ message }) => listener.lost(message ?? 'the thread failed');
  return {
    post: (message) => worker.postMessage(message),
    hold: () => undefined,
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
      return Promise.resolve();
    },
  };
}

interface Pending {
  resolve(): void;
  reject(error: Error): void;
}

/** Starts `threads` workers and resolves when all are ready. */
export async function startTeam(team: {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly sections: Readonly<Record<string, readonly PreparedCall[]>>;
  readonly threads: number;
}): Promise<Executor> {
  const { threads, ...shared } = team;
  const control = new Int32Array(new SharedArrayBuffer(4 * controlWords));
  let closed = false;
  let failure: StowageError | undefined;
  let pending: Pending | undefined;
  let ready = 0;
  let done = false;
  const settle = (): void => {
    const waiting = pending;
    pending = undefined;
    done = false;
    for (const member of members) member.hold(false);
    if (failure) waiting?.reject(failure);
    else waiting?.resolve();
  };
  const listener: Listener = {
    message(message) {
      if (message.kind === 'failed') failure ??= callFailed(message.label, message.reason);
      else if (message.kind === 'done') done = true;
      else if (++ready === threads) settle();
      // A failure on another thread may be told after the end of the run.
      const told = failure !== undefined || Atomics.load(control, failedWord) === 0;
      if (done && told) settle();
    },
    lost(reason) {
      if (closed) return;
      failure ??= new StowageError(
        'device-lost',
        `A worker thread was lost: ${reason}.`,
        'Threads that live as long as the run.',
        'Run again; with --threads 1 there are no workers.',
      );
      settle();
    },
  };
  const members: Member[] = [];
  const begin = (start: () => void): Promise<void> =>
    new Promise((resolve, reject) => {
      pending = { resolve, reject };
      for (const member of members) member.hold(true);
      start();
    });
  for (let thread = 0; thread < threads; thread++)
    members.push(nodeProcess() ? await nodeMember(listener) : pageMember(listener));
  await begin(() =>
    members.forEach((member, thread) => member.post({ ...shared, control, thread, threads })),
  );
  return {
    async run(names, signal) {
      if (failure) throw failure;
      signal?.throwIfAborted();
      for (const name of names)
        if (!shared.sections[name]) throw new Error(`internal: no section ${name}`);
      for (const word of [askedWord, stopWord]) Atomics.store(control, word, 0);
      const ask = (): unknown => Atomics.store(control, askedWord, 1);
      signal?.addEventListener('abort', ask);
      try {
        await begin(() => {
          for (const member of members) member.post({ run: names });
        });
      } finally {
        signal?.removeEventListener('abort', ask);
      }
      signal?.throwIfAborted();
    },
    async close() {
      closed = true;
      await Promise.all(members.map((member) => member.end()));
    },
  };
}

/** A kernel trapped: it names the call it happened in. */
export const callFailed = (label: string, reason: string): StowageError =>
  new StowageError(
    'device-failed',
    `${label} stopped: ${reason}.`,
    'A kernel that stays inside its operands.',
    'This is a mistake of ours: please report it with the model file.',
  );
