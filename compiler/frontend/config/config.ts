/** config.json as models read it: spellings of one fact stand for each other, and a family's defaults for absent keys. */

import { own } from '../../../runtime/format/records.ts';
import { factOf, nameOf } from './facts.ts';
import { families } from './families.ts';
import { withRope } from './rope.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A config.json, parsed. */
export interface ConfigSource {
  readonly values: unknown;
  /** Its path, for messages. */
  readonly file: string;
  /** Keys that are not held against the model: `--ignore-config`. */
  readonly ignore?: readonly string[];
}

export interface Config {
  readonly file: string;
  /** As it is in the file. */
  readonly given: Json;
  /** With both spellings of rotary positions. */
  readonly values: Json;
  /** What an absent key means, for its model_type. */
  readonly defaults: Json;
  readonly ignored: ReadonlySet<string>;
  /** The language model's part of a configuration of several. */
  readonly text: Config | null;
}

/** Where the language model's part is, if it is not the whole. */
export const textKey = 'text_config';

export const asRecord = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** Reads a configuration; null where it is no object. Throws `config-conflict`. */
export function openConfig({ values, file, ignore = [] }: ConfigSource): Config | null {
  const given = asRecord(values);
  if (!given) return null;
  const type = given['model_type'];
  const defaults = (typeof type === 'string' ? own(families, type) : undefined) ?? {};
  const text = given[textKey];
  return {
    file,
    given,
    values: withRope(given, defaults, file),
    defaults,
    ignored: new Set(ignore),
    text: text === undefined ? null : openConfig({ values: text, file, ignore }),
  };
}

/** The value at a key; `a.b` looks into objects. */
export function valueAt(values: Json, key: string): unknown {
  if (Object.hasOwn(values, key)) return values[key];
  let value: unknown = values;
  for (const part of key.split('.')) {
    const record = asRecord(value);
    if (!record || !Object.hasOwn(record, part)) return undefined;
    value = record[part];
  }
  return value;
}

/** What a key says: under its own name, another spelling of it, or by default of the model_type; undefined if nothing. */
export function lookUp(config: Config | null, key: string): unknown {
  if (!config) return undefined;
  if (config.text && key.startsWith(`${textKey}.`))
    return lookUp(config.text, key.slice(textKey.length + 1));
  const own = valueAt(config.values, key);
  if (own !== undefined && own !== null) return own;
  const fact = factOf(key);
  if (!fact?.keys.includes(key)) return own;
  for (const other of fact.keys) {
    // Keys inside objects are spelt out by rope.ts.
    const value = other.includes('.') ? undefined : config.values[other];
    if (value !== undefined && value !== null) return value;
  }
  return own === undefined ? config.defaults[nameOf(fact)] : own;
}
