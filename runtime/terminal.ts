/** What a run says while it goes: lines, and on a terminal one line that renews itself. */

import { visible } from './format/quote.ts';

/** Where a run's words go. */
export interface Terminal {
  /** A line that stays. */
  line(text: string): void;
  /** Replaces the renewing line; does nothing where there is no terminal. */
  status(text: string): void;
  /** True where `status` shows. */
  readonly interactive: boolean;
}

/** The process's own: lines to stdout, the renewing one to stderr if that is a terminal; console in a page. */
export function processTerminal(): Terminal {
  if (typeof process === 'undefined' || !process.stdout) {
    return {
      line: (text) => console.log(visible(text)),
      status: () => undefined,
      interactive: false,
    };
  }
  const { stderr, stdout } = process;
  const interactive = stderr.isTTY === true;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\x1b[K');
    shown = false;
  };
  return {
    interactive,
    line(text) {
      clear();
      stdout.write(`${visible(text)}\n`);
    },
    status(text) {
      if (!interactive) return;
      clear();
      stderr.write(visible(text).slice(0, (stderr.columns || 80) - 1));
      shown = text !== '';
    },
  };
}

/** A terminal that keeps its lines: for tests and pages. */
export function recordingTerminal(): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, line: (text) => lines.push(text), status: () => undefined, interactive: false };
}

/** `████░░░░  128/400  loss 2.3311  12.3k tokens/s  0:41 left` */
export function progressLine(state: {
  readonly done: number;
  readonly steps: number;
  readonly loss: number;
  readonly speed: string;
  readonly secondsLeft: number;
}): string {
  const width = 20;
  const full = Math.round((width * state.done) / state.steps);
  const bar = '█'.repeat(full) + '░'.repeat(width - full);
  const count = `${String(state.done).padStart(String(state.steps).length)}/${state.steps}`;
  return `${bar}  ${count}  loss ${state.loss.toFixed(4)}  ${state.speed}  ${clock(state.secondsLeft)} left`;
}

/** `12.3k tokens/s` */
export const speed = (perSecond: number, unit: string): string =>
  perSecond >= 10_000
    ? `${(perSecond / 1000).toFixed(1)}k ${unit}/s`
    : `${perSecond.toFixed(0)} ${unit}/s`;

/** `1:02:03`, `4:05` */
export function clock(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor((s % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(s % 60)}` : `${minutes}:${two(s % 60)}`;
}
