/** Mistakes between config.json and the model file. */

import { readFileSync } from 'node:fs';
import type { Location } from '../ir/graph.ts';
import { StowageDiagnostic, nearest } from './diagnostic.ts';

/** A value of config.json as it stands there; Python's NaN and Infinity, too. */
export const showConfig = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'missing');

/** Where a key stands in config.json; undefined where the file cannot be read or spells it otherwise. */
export function placeInConfig(file: string, key: string): Location | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  let at = 0;
  let quoted = '';
  for (const part of key.split('.')) {
    quoted = JSON.stringify(part);
    const found = new RegExp(`${quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*:`, 'g');
    found.lastIndex = at;
    const match = found.exec(text);
    if (!match) return undefined;
    at = match.index;
  }
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return { file, line: before.length, column, length: quoted.length };
}

/** How to train with a key that is not held against the model. */
const flag = (key: string): string => `--ignore-config ${key}`;

/** config.json has a key that changes the function, and the model file neither reads nor states it. */
export const configKeyUnread = (
  key: string,
  value: unknown,
  { is, plain = [] }: { readonly is: string; readonly plain?: readonly unknown[] },
  modelFile: string,
  at: Location | undefined,
): StowageDiagnostic => {
  const nothing = [...plain.map(showConfig), 'null'].join(' or ');
  return new StowageDiagnostic({
    code: 'config-key-unread',
    at,
    soIs: `config.json's "${key}" is ${showConfig(value)}: ${is}. ${modelFile} neither reads nor states it.`,
    wanted:
      `A model file says what it does with a key that changes what is computed` +
      `${plain.length > 0 ? `; ${nothing} would change nothing` : ''}.`,
    hint:
      `Compute it: config("${key}", …). Or say what the model does: expect("${key}", …). ` +
      `Or take it all the same: ${flag(key)}.`,
  });
};

/** config.json says other than what the model file states. */
export const configDisagrees = (
  key: string,
  value: unknown,
  stated: readonly unknown[],
  at: Location,
  place: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'config-disagrees',
    at,
    soIs: `config.json's "${key}" is ${showConfig(value)}.`,
    also: place ? [{ at: place, note: 'It is said here.' }] : [],
    wanted: `The model computes ${stated.map(showConfig).join(' or ')}.`,
    hint: `Take a model file that computes it, or take it all the same: ${flag(key)}.`,
  });

/** config.json says two things under two spellings. */
export const configConflict = (
  file: string,
  [first, a]: readonly [key: string, value: unknown],
  [second, b]: readonly [key: string, value: unknown],
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'config-conflict',
    at: placeInConfig(file, first),
    soIs: `config.json's "${first}" is ${showConfig(a)}, and its "${second}" is ${showConfig(b)}.`,
    wanted: 'Two spellings of one thing say the same.',
    hint: 'Take one of them out.',
  });

/** `--ignore-config` names a key that config.json does not have. */
export const ignoredUnknown = (key: string, keys: readonly string[]): StowageDiagnostic => {
  const near = nearest(key, keys);
  return new StowageDiagnostic({
    code: 'config-key-missing',
    soIs: `--ignore-config ${key}: config.json has no such key.`,
    wanted: keys.length > 0 ? `It has ${keys.join(', ')}.` : 'A config.json that has it.',
    hint: near === undefined ? undefined : `Did you mean ${near}?`,
  });
};
