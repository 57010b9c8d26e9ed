/** Processes that are asked side by side; one that does not answer is ended, and what it was asked is told. */

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './outcome.ts';
import type { Answer, Question } from './process.ts';

/** An input may take so many seconds of a processor. */
export const mostSeconds = 5;
/** A process that is silent for so many seconds is ended: where others take the processor, time goes by besides. */
const mostSilence = 30;
/** What reading one input may take of memory. */
const mostMemory = 2 ** 30;
/** Megabytes of JavaScript values. */
const heap = 1024;
/** What is made first (programs, tokenizers) takes longer: a slow first answer is asked for again. */
const triesOfFirst = 2;

const fault = (text: string): Outcome => ({ what: 'fault', text });

export class Asked {
  private child: ChildProcess | null = null;
  private said = '';

  /** The outcome of an input, however the process ends. */
  async ask(question: Question): Promise<Outcome> {
    for (let tries = 1; ; tries++) {
      const fresh = this.child === null;
      const found = await this.once(question);
      if ('text' in found) return fault(found.text);
      if (found.seconds <= mostSeconds && found.grown <= mostMemory) return found.outcome;
      // A process that has read nothing yet makes what all inputs need.
      if (fresh && tries < triesOfFirst) continue;
      return fault(
        found.seconds > mostSeconds
          ? `it took ${found.seconds.toFixed(1)} s of a processor`
          : `it took ${Math.round(found.grown / 2 ** 20)} MiB of memory`,
      );
    }
  }

  close(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private once(question: Question): Promise<Answer | { readonly text: string }> {
    const child = (this.child ??= this.start());
    return new Promise((resolve) => {
      const end = (answer: Answer | { readonly text: string }): void => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        resolve(answer);
      };
      const lost = (text: string): void => {
        this.close();
        end({ text });
      };
      const timer = setTimeout(() => {
        lost(`no answer in ${mostSilence} s`);
      }, 1000 * mostSilence);
      child.once('message', (answer) => {
        end(answer as Answer);
      });
      child.once('exit', (status, signal) => {
        lost(`the process ended (${status ?? signal ?? ''}): ${this.said.slice(-2000)}`);
      });
      child.send(question);
    });
  }

  private start(): ChildProcess {
    const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
      execArgv: [...process.execArgv, `--max-old-space-size=${heap}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.said = '';
    child.stderr?.on('data', (part) => (this.said = (this.said + String(part)).slice(-4000)));
    return child;
  }
}
