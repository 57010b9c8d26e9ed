/** Every failure as text: code, place, what is so, what was wanted, a way out. */

import { CommanderError } from 'commander';
import { reportError, StowageError } from '../../runtime/error.ts';
import { systemError } from '../../runtime/files/system-errors.ts';
import { format, type StowageDiagnostic } from '../diagnostics.ts';

/** Prints a failure to stderr and returns the exit status. */
export function report(error: unknown): number {
  if (error instanceof CommanderError) return reportUsage(error);
  if (isDiagnostic(error)) {
    console.error(format(error, { color: process.stderr.isTTY === true }));
    return 1;
  }
  return reportError(systemError(error));
}

/** By name, for the same reason as `isStowageError`. */
export const isDiagnostic = (error: unknown): error is StowageDiagnostic =>
  error instanceof Error && error.name === 'StowageDiagnostic';

/** Commander's complaints under our stable codes. */
const usageCodes: Readonly<Record<string, 'unknown-flag' | 'flag-missing' | 'flag-unreadable'>> = {
  'commander.unknownOption': 'unknown-flag',
  'commander.unknownCommand': 'unknown-flag',
  'commander.excessArguments': 'unknown-flag',
  'commander.optionMissingArgument': 'flag-missing',
  'commander.missingMandatoryOptionValue': 'flag-missing',
  'commander.missingArgument': 'flag-missing',
  'commander.invalidArgument': 'flag-unreadable',
};

function reportUsage(error: CommanderError): number {
  const code = usageCodes[error.code];
  // Help and version were asked for and have been printed.
  if (code === undefined) return error.exitCode;
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const message = first.charAt(0).toUpperCase() + first.slice(1);
  const hint = [...rest.map((line) => line.replaceAll(/[()]/g, '')), 'See --help.'].join('\n');
  return reportError(new StowageError(code, message, '', hint));
}
