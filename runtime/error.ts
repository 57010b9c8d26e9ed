/** What a user is told when a run cannot go on: a stable code, the place, what is so, what was wanted, a way out. */

import { visible, visibleLine } from './format/quote.ts';

/** Every code that the runtime can raise. Stable: scripts may test for them. */
export const errorCodes = [
  'unknown-flag',
  'flag-missing',
  'flag-unreadable',
  'flag-without-effect',
  'config-unreadable',
  'tokenizer-missing',
  'tokenizer-unreadable',
  'tokenizer-unsupported',
  'data-missing',
  'data-empty',
  'data-not-utf8',
  'data-compressed',
  'data-binary',
  'data-table',
  'data-json-array',
  'data-chat',
  'data-instructions',
  'data-preferences',
  'data-bad-json',
  'data-nothing-to-learn',
  'data-too-short',
  'data-unsuited',
  'token-out-of-range',
  'weights-missing',
  'weights-format',
  'base-missing',
  'safetensors-truncated',
  'safetensors-header',
  'checkpoint-quantised',
  'checkpoint-tensor-missing',
  'checkpoint-tensor-not-finite',
  'checkpoint-tensor-unread',
  'checkpoint-tensor-shape',
  'checkpoint-tensor-dtype',
  'adapter-unreadable',
  'adapter-unsupported',
  'merge-refused',
  'out-not-writable',
  'out-over-input',
  'out-in-use',
  'disk-full',
  'folder-missing',
  'not-a-folder',
  'not-a-file',
  'name-too-long',
  'too-many-files',
  'file-not-readable',
  'file-failed',
  'file-special',
  'loss-not-finite',
  'residual-not-packable',
  'error-above-bound',
  'resume-missing',
  'resume-mismatch',
  'resume-version',
  'trainer-version',
  'interrupted',
  'output-closed',
  'device-unavailable',
  'device-lost',
  'device-failed',
  'memory-allocation-failed',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * A mistake or a misfortune outside the program. `message` says what is so, `wanted` what was expected, `hint` a way
 * out, `place` the file (and line, from 1) it is about: `data.jsonl:17`, `frame` the lines of that file, marked.
 */
export class StowageError extends Error {
  override readonly name = 'StowageError';
  readonly code: ErrorCode;
  readonly wanted: string;
  readonly hint: string;
  readonly place: string | undefined;
  readonly frame: string;

  constructor(
    code: ErrorCode,
    message: string,
    wanted: string,
    hint: string,
    place?: string,
    frame = '',
  ) {
    super(message);
    this.code = code;
    this.wanted = wanted;
    this.hint = hint;
    this.place = place;
    this.frame = frame;
  }
}

/** `error-above-bound`, with the numbers that a stricter plan is made from. */
export class ErrorAboveBound extends StowageError {
  /** The largest relative error, of the whole gradient or of a layer's. */
  readonly measured: number;
  /** Of the whole gradient. */
  readonly predicted: number;
  /** Steps that were trained, earlier runs included. */
  readonly trained: number;

  constructor(
    message: string,
    wanted: string,
    hint: string,
    measured: number,
    predicted: number,
    trained: number,
  ) {
    super('error-above-bound', message, wanted, hint);
    this.measured = measured;
    this.predicted = predicted;
    this.trained = trained;
  }
}

/** Whether an error is ours, by name: a page may hold the runtime twice. */
export const isStowageError = (error: unknown): error is StowageError =>
  error instanceof Error && error.name === 'StowageError';

/** The exit status of a process that ends with this error: 130 after Ctrl-C and 141 after a closed pipe, as shells have it, else 1. */
export function exitCode(error: unknown): number {
  if (!isStowageError(error)) return 1;
  if (error.code === 'output-closed') return 141;
  return error.code === 'interrupted' ? 130 : 1;
}

/** Prints an error to stderr and returns the exit status. Says nothing of outputs that nobody reads. */
export function reportError(error: unknown): number {
  if (!isStowageError(error) || error.code !== 'output-closed') console.error(formatError(error));
  return exitCode(error);
}

/** The error as text for a terminal; an error that is not ours keeps its stack and says it is internal. */
export function formatError(error: unknown): string {
  if (!isStowageError(error)) {
    return `internal error\n   ${visible(error instanceof Error ? (error.stack ?? error.message) : String(error))}`;
  }
  const { code, place } = error;
  const head = place === undefined ? code : `${visibleLine(place)}  ${code}`;
  const body = [error.frame, error.message, error.wanted, error.hint].filter((line) => line !== '');
  return [head, ...body.map((line) => `   ${visible(line).replaceAll('\n', '\n   ')}`)].join('\n');
}
