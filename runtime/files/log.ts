/** The log of a run: JSON lines that grow step by step, and go on where a run is resumed. */

import { StowageError } from '../error.ts';
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

  /**
   * Opens the log; `closed` is called once if nobody reads it any more. Lines that the resumed run will write again are cut
   * off; a pipe, a device or a link only gets more. Rejects with `out-in-use` where a file lies there that is no log.
   */
  static async open(files: Files, path: string, start: LogStart, closed: () => void): Promise<Log> {
    const kept = (text: string): number => {
      if (start.first > 0) return keptBytes(text, start);
      requireLog(text, path);
      return 0;
    };
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

/** A new run may take the place of an empty file, or of another run's log. */
function requireLog(text: string, path: string): void {
  const [head = ''] = text.split(/(?<=\n)/, 1);
  if (text === '' || typeof lineOf(head)?.['seed'] === 'number') return;
  throw new StowageError(
    'out-in-use',
    'It holds something that is no log of a run: the new log would take its place.',
    'A file of its own for the log.',
    'Name another with --log, or remove this one first.',
    path,
  );
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
