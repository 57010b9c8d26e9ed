/**
 * What ends a command from outside: signals, and an output that nobody reads any more. A handler of a signal gets its turn
 * only between two pieces of work, and until then the signal waits; so there is one only while steps run, which have
 * something to save. At all other times a signal ends the process at once.
 */

import { reportError, StowageError } from '../error.ts';
import type { Terminal } from '../terminal.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let lost: NodeJS.ErrnoException | null = null;
let watching: 'end' | 'go on' | null = null;

/**
 * Once stdout or stderr cannot be written to the process ends, or goes on in silence: a run then asks `outputLost` after
 * each step. The last call counts. Does nothing outside Node.
 */
export function watchOutputs(then: 'end' | 'go on'): void {
  if (typeof process === 'undefined' || !process.stdout) return;
  const before = watching;
  watching = then;
  if (before !== null) return;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      lost ??= error;
      if (watching === 'end') process.exit(reportError(outputLost() ?? error));
    });
  }
}

/** `output-closed`, or `out-not-writable` where there is another reason; null while the outputs can be written to. */
export function outputLost(saved = ''): StowageError | null {
  if (lost === null) return null;
  const { code = '', message } = lost;
  // A pipe whose reader ended, or a terminal that was hung up.
  const closed = ['EPIPE', 'EIO', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(code);
  return closed
    ? new StowageError('output-closed', `Nothing reads the output any more. ${saved}`, '', '')
    : new StowageError(
        'out-not-writable',
        `The output cannot be written: ${message}. ${saved}`.trimEnd(),
        'Room for what is printed.',
        'Send stdout and stderr elsewhere.',
      );
}

/**
 * Calls `stop` on the first Ctrl-C (SIGINT), termination or hang-up, and lets the second end the process at once. Returns
 * how to take that back. Does nothing outside Node.
 */
export function onInterrupt(terminal: Terminal, stop: () => void): () => void {
  if (typeof process === 'undefined' || typeof process.on !== 'function') return () => undefined;
  let asked = false;
  const handler = (): void => {
    if (asked) process.exit(130);
    asked = true;
    terminal.line('stopping and saving; press Ctrl-C again to stop at once');
    stop();
  };
  for (const signal of signals) process.on(signal, handler);
  return () => {
    for (const signal of signals) process.off(signal, handler);
  };
}
