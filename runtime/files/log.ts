/** The log of a run: JSON lines that grow step by step, and go on where a run is resumed. */

import type { Appender, Files } from './files.ts';

/** A line of the log. */
export type RunEvent = Readonly<Record<string, unknown>>;

/** Whose lines they are, and where they go on. */
export interface LogStart {
  /** Steps that the run had done when it was resumed; 0 begins the log anew. */
  readonly first: number;
  /** Whether it evaluates there before it goes on: a stop may have cut that evaluation short. */
  readonly evaluates: boolean;
  readonly batch: number;
  readonly context: number;
  readonly seed: number;
}

export class Log {
  private readonly appender: Appender;
  private readonly closed: () => void;
  private open = true;

  private constructor(appender: Appender, closed: () => void) {
    this.appender = appender;
    this.closed = closed;
  }

  /** Opens the log; `closed` is called once if nobody reads it any more.  Lines that the resumed run will write again are cut off; a pipe, a device or a link only gets more. */
  static async open(files: Files, path: string, start: LogStart, closed: () => void): Promise<Log> {
    const kept = (text: string): number => (start.first === 0 ? 0 : keptBytes(text, start));
    return new Log(await files.appendTo(path, kept), closed);
  }

  async write(line: RunEvent): Promise<void> {
    if (!this.open) return;
    this.open = await this.appender.append(`${JSON.stringify(line)}\n`);
    if (!this.open) this.closed();
  }

  close(): Promise<void> {
    return this.appender.close();
  }
}

/** Bytes of a log before what the resumed run says again. A log of another run is kept whole. */
export function keptBytes(text: string, { first, evaluates, ...run }: LogStart): number {
  const lines = text.split(/(?<=\n)/);
  const [head] = lines;
  const header = head === undefined ? null : lineOf(head);
  const bytes = (some: readonly string[]): number => new TextEncoder().encode(some.join('')).length;
  const same = Object.entries(run).every(([key, value]) => header?.[key] === value);
  if (!same) return bytes(lines);
  const again = (line: string, at: number): boolean => {
    const found = lineOf(line);
    if (found === null) return true;
    const { step, firstStep, evalLoss } = found;
    if (typeof firstStep === 'number') return at > 0 && firstStep >= first;
    if (typeof step !== 'number') return false;
    return step > first || (step === first && evalLoss !== undefined && evaluates);
  };
  const cut = lines.findIndex(again);
  return bytes(cut === -1 ? lines : lines.slice(0, cut));
}

/** A whole line's object; null where it was cut short. */
function lineOf(line: string): RunEvent | null {
  if (!line.endsWith('\n')) return null;
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null ? (value as RunEvent) : null;
  } catch {
    return null;
  }
}
