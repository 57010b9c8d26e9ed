/** Flags of a trainer's command line: `--name value`, `--name=value`, and bare `--name` for the ones without a value. */

import { StowageError } from './error.ts';
import type { Rule } from './format/rules.ts';

export interface Flag {
  readonly name: string;
  /** `text` and a rule's number take a value, `switch` does not. */
  readonly kind: 'text' | 'switch' | Rule;
  /** The value's name in the help, such as DIR. */
  readonly value?: string;
  readonly help: string;
}

export interface Arguments {
  text(name: string): string | null;
  number(name: string): number | null;
  has(name: string): boolean;
}

/** Reads an argument list. Throws `unknown-flag`, `flag-missing` (a value) or `flag-unreadable` (a number). */
export function readArguments(flags: readonly Flag[], argv: readonly string[]): Arguments {
  const known = new Map(flags.map((flag) => [flag.name, flag]));
  const found = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const [word = '', ...rest] = (argv[i] ?? '').split('=');
    const flag = word.startsWith('--') ? known.get(word.slice(2)) : undefined;
    if (!flag) {
      throw new StowageError(
        'unknown-flag',
        `There is no flag ${word}.`,
        `One of ${flags.map(({ name }) => `--${name}`).join(' ')}.`,
        'See --help.',
      );
    }
    let value = rest.length > 0 ? rest.join('=') : undefined;
    if (flag.kind !== 'switch' && value === undefined) value = argv[++i];
    if (value === undefined && flag.kind !== 'switch') {
      throw new StowageError(
        'flag-missing',
        `${word} stands without a value.`,
        `${word} ${flag.value ?? 'VALUE'}`,
        'See --help.',
      );
    }
    if (typeof flag.kind === 'object') requireValue(word, numberIn(value ?? ''), flag.kind, value);
    found.set(flag.name, value ?? '');
  }
  return {
    text: (name) => found.get(name) ?? null,
    number: (name) => (found.has(name) ? Number(found.get(name)) : null),
    has: (name) => found.has(name),
  };
}

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));

/** Throws `flag-unreadable` where a value is not what the rule wants; `name` and `shown` as the user wrote them. */
export function requireValue(
  name: string,
  value: unknown,
  { wanted, holds }: Rule,
  shown = String(value),
): void {
  if (holds(value)) return;
  throw new StowageError('flag-unreadable', `${name} is ${shown}.`, `It must be ${wanted}.`, '');
}

/** The flags as help lines. */
export function describeFlags(flags: readonly Flag[]): string {
  const heads = flags.map(
    ({ name, value, kind }) => `--${name}${kind === 'switch' ? '' : ` ${value ?? 'N'}`}`,
  );
  const width = Math.max(...heads.map((head) => head.length)) + 2;
  return flags.map(({ help }, i) => `  ${(heads[i] ?? '').padEnd(width)}${help}`).join('\n');
}
